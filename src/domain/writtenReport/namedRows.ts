import type { PrintedReport, PrintedRow, PrintedTable } from './printedTable';

/** A row of a table that a sentence names, and where. */
export interface NamedRow {
  readonly table: PrintedTable;
  readonly row: PrintedRow;
  readonly start: number;
  readonly end: number;
}

const leastLetters = 4;
/** Words of any sentence. */
const everydayLabels =
  /^(?:total|other|none|stage(?: \w+)?|team|all|children|child|male|female|upheld|not upheld|partially upheld|withdrawn|not known|not recorded|(?:statutory |corporate |all )?complaints?|enquir\w+)s?\.?$/i;
const outcomeHeading = /\b(?:upheld|inconclusive|withdrawn|no finding)\b/i;

/** The rows that a sentence calls by their label, the longest where one holds another. */
export function rowsNamedIn(text: string, { tables }: PrintedReport): readonly NamedRow[] {
  const found = tables.filter(isToldOf).flatMap((table) =>
    table.rows.flatMap((row): readonly NamedRow[] => {
      const label = row.label.split(' > ').at(-1) ?? '';
      const place = label.length < leastLetters || everydayLabels.test(label) ? null : placeOf(text, label);
      return place ? [{ table, row, ...place }] : [];
    }),
  );
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.end - other.start > one.end - one.start && other.start <= one.start && other.end >= one.end,
      ),
  );
}

/** Without headings it may be a list of contents; a table of outcomes counts others than a sentence of those received. */
function isToldOf({ columns }: PrintedTable): boolean {
  return (
    columns.some(({ heading }) => heading !== '') &&
    !columns.some(({ heading }) => outcomeHeading.test(heading))
  );
}

/** Its words side by side, in any order. One word alone must be written as the label is, for it may be an everyday one. */
function placeOf(text: string, label: string): { readonly start: number; readonly end: number } | null {
  const words = label.split(/\s+/);
  const wanted = [...words]
    .map((word) => (words.length === 1 ? word : word.toLowerCase()))
    .sort()
    .join(' ');
  const said = [...text.matchAll(/[\p{L}\p{N}’'&/-]+/gu)];
  for (let first = 0; first + words.length <= said.length; first += 1) {
    const run = said.slice(first, first + words.length);
    const here = run
      .map(([word]) => (words.length === 1 ? word : word.toLowerCase()))
      .sort()
      .join(' ');
    const [start, last] = [run[0], run.at(-1)];
    if (here === wanted && start && last) return { start: start.index, end: last.index + last[0].length };
  }
  return null;
}
