/** Rows that go to or come from Excel together. */
export interface RowBlock {
  /** Counted from the first row of the whole. */
  readonly first: number;
  readonly count: number;
}

/** Excel on the web handles larger blocks badly, or not at all. */
export const mostRows = 5_000;

/** The blocks of some rows, in order, each of `most` rows but for the last. */
export function rowBlocks(rows: number, most: number = mostRows): readonly RowBlock[] {
  const blocks: RowBlock[] = [];
  for (let first = 0; first < rows; first += most)
    blocks.push({ first, count: Math.min(most, rows - first) });
  return blocks;
}
