import { columnsOf, figureAt, headingOf, valueAt, yearPairs } from '../findColumns';
import type { YearPair } from '../findColumns';
import type { PrintedFigure } from '../printedCell';
import type { PrintedRow, PrintedTable } from '../printedTable';
import { isSame, likeThe, numberInWords } from '../rounding';
import type { FoundInTable, TableCheck } from '../writtenFinding';

/** Each change in number: this year less last year. */
export const changes: TableCheck = {
  id: 'change',
  title: 'Changes',
  find: (table) =>
    columnsOf(table, 'change').flatMap((column) => {
      const pair = pairOf(table, column);
      return pair ? table.rows.flatMap((row) => wrongChange(table, row, column, pair) ?? []) : [];
    }),
};

/** The two years by which most changes come out; told by their headings, one pair is enough. */
function pairOf(table: PrintedTable, column: number): YearPair | null {
  const pairs = yearPairs(table);
  const [best] = pairs
    .map((pair) => ({ pair, right: table.rows.filter((row) => isRight(row, column, pair)).length }))
    .sort((a, b) => b.right - a.right);
  return best && (best.right > 0 || pairs.length === 1) ? best.pair : null;
}

function isRight(row: PrintedRow, column: number, pair: YearPair): boolean {
  const exact = changeOf(row, pair);
  const printed = valueAt(row, column);
  return exact !== null && printed !== null && isSame(exact, printed);
}

function changeOf(row: PrintedRow, { now, before }: YearPair): number | null {
  const [later, earlier] = [valueAt(row, now), valueAt(row, before)];
  return later === null || earlier === null ? null : Math.round((later - earlier) * 1e6) / 1e6;
}

function wrongChange(
  table: PrintedTable,
  row: PrintedRow,
  column: number,
  pair: YearPair,
): FoundInTable | null {
  const exact = changeOf(row, pair);
  const printed = figureAt(row, column);
  if (exact === null || !printed || isSame(printed.value, exact)) return null;

  const right = likeThe(printed, exact);
  const [later, earlier] = [valueAt(row, pair.now) ?? 0, valueAt(row, pair.before) ?? 0].map((value) =>
    numberInWords(value),
  );
  return {
    severity: 'error',
    row: row.label,
    column: headingOf(table, column),
    line: row.line,
    printed: printed.text,
    right,
    message: `From ${earlier} to ${later} is a change of ${right}, but ${printed.text} is printed${signOf(printed, exact)}.`,
  };
}

function signOf(printed: PrintedFigure, exact: number): string {
  return isSame(printed.value, -exact) ? ': the sign is the wrong way round' : '';
}
