import { columnsOf, detailRows, figureAt, grandTotal, headingOf } from '../findColumns';
import type { PrintedFigure } from '../printedCell';
import type { PrintedRow, PrintedTable } from '../printedTable';
import { agreementOf, numberInWords, roundTo } from '../rounding';
import { shareBaseOf, sharesIn } from '../shareBase';
import type { FoundInTable, TableCheck } from '../writtenFinding';

/** Percentages of one total that do not make 100, with the reason. Rounding alone is no mistake. */
export const sharesOfAHundred: TableCheck = {
  id: 'percentages-add-up',
  title: 'Percentages that should make 100',
  find: (table) => columnsOf(table, 'percent').flatMap((column) => notAHundred(table, column) ?? []),
};

function notAHundred(table: PrintedTable, column: number): FoundInTable | null {
  const rows = detailRows(table);
  const figures = rows.flatMap((row) => figureAt(row, column) ?? []);
  const added = figures.reduce((sum, { value }) => sum + value, 0);
  const decimals = Math.max(0, ...figures.map((figure) => figure.decimals));
  const whole = wholeOf(table, column);
  if (figures.length < 2 || whole === null) return null;
  // Withheld and unwritten percentages make up the rest.
  if (figures.length < rows.length && added < whole) return null;
  if (Math.abs(added - whole) <= mayBeRounding(figures)) return null;

  const reasons = reasonsFor(table, column, rows);
  const total = grandTotal(table);
  const sum = numberInWords(roundTo(added, decimals), decimals);
  return {
    severity: 'warning',
    row: total?.label ?? null,
    column: headingOf(table, column),
    line: total?.line ?? rows[0]?.line ?? 1,
    printed: `${sum}%`,
    right: `${whole}%`,
    message: `The percentages add to ${sum}%, not ${whole}%${reasons.length > 0 ? `: ${reasons.join('; ')}` : ''}.`,
  };
}

/** 100 where the percentages are of the column's own total, or where the total row says so; null where they need not add. */
function wholeOf(table: PrintedTable, column: number): number | null {
  const total = grandTotal(table);
  const base = shareBaseOf(table, column);
  if (base) return base.base.kind === 'number' && base.of.length === 1 ? 100 : null;

  return total && figureAt(total, column)?.value === 100 ? 100 : null;
}

/** Each figure is off by half of its last digit at the most. */
function mayBeRounding(figures: readonly PrintedFigure[]): number {
  return (
    figures.reduce((sum, { decimals, value }) => sum + (value === 0 ? 0 : 0.5 * 10 ** -decimals), 0) + 1e-9
  );
}

function reasonsFor(table: PrintedTable, column: number, rows: readonly PrintedRow[]): readonly string[] {
  const base = shareBaseOf(table, column);
  if (!base || base.base.kind !== 'number') return [];

  const { value } = base.base;
  const own = sharesIn(table, base).filter(({ row }) => rows.includes(row));
  const added = own.reduce((sum, { count }) => sum + count, 0);
  const off = own.filter(({ row, exact }) => {
    const printed = figureAt(row, column);
    return printed && agreementOf(printed, exact) !== 'right';
  }).length;
  return [
    ...(added !== value
      ? [`the rows add to ${numberInWords(added)}, and the percentages are of ${numberInWords(value)}`]
      : []),
    ...(off > 0 ? [`${off} of ${own.length} ${off === 1 ? 'is' : 'are'} not rounded rightly`] : []),
  ];
}
