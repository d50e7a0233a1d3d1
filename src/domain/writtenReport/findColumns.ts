import { isFigure } from './printedCell';
import type { PrintedFigure } from './printedCell';
import type { ColumnKind, PrintedRow, PrintedTable } from './printedTable';

/** The columns of these kinds, by their places. */
export function columnsOf({ columns }: PrintedTable, ...kinds: readonly ColumnKind[]): readonly number[] {
  return columns.flatMap(({ kind }, index) => (kinds.includes(kind) ? [index] : []));
}

/** The figure of a row in a column; null where there is none. */
export function figureAt({ cells }: PrintedRow, column: number): PrintedFigure | null {
  const cell = cells[column];
  return isFigure(cell) ? cell : null;
}

export function valueAt(row: PrintedRow, column: number): number | null {
  return figureAt(row, column)?.value ?? null;
}

export function headingOf({ columns }: PrintedTable, column: number): string {
  return columns[column]?.heading || `column ${column + 2}`;
}

/** The last row that is a total, which sums up the table. */
export function grandTotal({ rows }: PrintedTable): PrintedRow | null {
  return rows.filter(({ kind }) => kind === 'total').at(-1) ?? null;
}

export function detailRows({ rows }: PrintedTable): readonly PrintedRow[] {
  return rows.filter(({ kind }) => kind === 'detail');
}

/** A pair of columns that stand for two years: this one, and the one before it. */
export interface YearPair {
  readonly now: number;
  readonly before: number;
}

/** Every pair that can be this year and the one before: by their years, by "previous year", or else as they stand. */
export function yearPairs(table: PrintedTable): readonly YearPair[] {
  const figures = columnsOf(table, 'count', 'measure', 'percent');
  const pairs = figures.flatMap((now) => figures.map((before) => ({ now, before })));
  const told = pairs.filter((pair) => isTold(table, pair));
  if (told.length > 0) return told;

  const hasYears = table.columns.some(({ year, isLastYear }) => year !== null || isLastYear);
  return hasYears ? [] : pairs.filter(({ now, before }) => now !== before && isAlike(table, now, before));
}

function isTold(table: PrintedTable, { now, before }: YearPair): boolean {
  const [later, earlier] = [table.columns[now], table.columns[before]];
  if (!later || !earlier || now === before || !isAlike(table, now, before)) return false;
  if (later.year !== null && earlier.year !== null) return later.year === earlier.year + 1;

  return earlier.isLastYear && !later.isLastYear && earlier.year === null;
}

/** Pounds go with pounds, numbers with numbers. */
function isAlike(table: PrintedTable, a: number, b: number): boolean {
  return table.columns[a]?.kind === table.columns[b]?.kind && unitOf(table, a) === unitOf(table, b);
}

function unitOf({ rows }: PrintedTable, column: number): PrintedFigure['unit'] {
  const units = rows.flatMap((row) => figureAt(row, column)?.unit ?? []);
  return units.includes('pounds') ? 'pounds' : (units[0] ?? 'number');
}
