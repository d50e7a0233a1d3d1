/** Rows that go to Excel together. */
export interface RowBlock {
  /** Counted from the first row of the whole. */
  readonly first: number;
  readonly count: number;
  /** In bytes of the request. */
  readonly weight: number;
}

type Row = readonly (string | number | boolean | null)[];

/** Excel on the web handles larger blocks badly, or not at all. */
export const mostRows = 5_000;
/** Excel on the web takes 5 MB a request; what surrounds the values needs room too. */
export const mostBytes = 3_500_000;

/** The blocks of some rows, in order: each of 5,000 rows but for the last, or of as many as one request takes. */
export function rowBlocks(rows: readonly Row[]): readonly RowBlock[] {
  const blocks: RowBlock[] = [];
  let first = 0;
  let weight = 0;
  rows.forEach((row, index) => {
    const own = weightOf(row);
    const count = index - first;
    if (count === mostRows || (count > 0 && weight + own > mostBytes)) {
      blocks.push({ first, count, weight });
      first = index;
      weight = 0;
    }
    weight += own;
  });
  if (rows.length > first) blocks.push({ first, count: rows.length - first, weight });
  return blocks;
}

/** What values weigh in a request: bytes of their JSON in UTF-8, and the comma after it. */
export function weightOf(values: Row | readonly Row[]): number {
  const text = JSON.stringify(values);
  let bytes = text.length + 1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}
