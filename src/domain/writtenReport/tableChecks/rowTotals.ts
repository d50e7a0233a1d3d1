import { columnsOf, figureAt, headingOf, valueAt } from '../findColumns';
import type { PrintedRow, PrintedTable } from '../printedTable';
import { isSame, likeThe, numberInWords } from '../rounding';
import type { FoundInTable, TableCheck } from '../writtenFinding';

const totalHeading = /^(?:grand |overall )?totals?(?: \(.*\))?$|^all$/i;
const wholeHeading = /\b(?:total|received|decided|complaints|cases|number)\b/i;
const outcomeHeading =
  /\b(?:upheld|inconclusive|no finding|withdrawn|resolved|escalated|ongoing|justified|not recorded|not yet decided|no outcome)\b/i;

/** Each row's cells, added again across to its Total; and outcomes, which can be no more than were received. */
export const rowTotals: TableCheck = {
  id: 'row-total',
  title: 'Totals across',
  find: (table) => {
    const across = sumAcross(table);
    return across ? table.rows.flatMap((row) => wrongSum(table, row, across) ?? []) : [];
  },
};

interface SumAcross {
  readonly whole: number;
  readonly parts: readonly number[];
  /** Whether the parts must make the whole; else they may be fewer, where some are not yet decided. */
  readonly isStrict: boolean;
}

function sumAcross(table: PrintedTable): SumAcross | null {
  const counts = columnsOf(table, 'count');
  if (table.columns.every(({ heading }) => heading === '')) return sumWithoutHeadings(table, counts);

  const total = counts.find((column) => totalHeading.test(headingOf(table, column)));
  if (total !== undefined) {
    const parts = counts.filter((column) => column !== total && isPart(table, column));
    return parts.length > 1 && isUsual(table, { whole: total, parts, isStrict: true })
      ? { whole: total, parts, isStrict: true }
      : null;
  }

  const outcomes = counts.filter((column) => outcomeHeading.test(headingOf(table, column)));
  const whole = counts.find(
    (column) => !outcomes.includes(column) && wholeHeading.test(headingOf(table, column)),
  );
  return whole !== undefined && outcomes.length > 1
    ? { whole, parts: outcomes, isStrict: isAlways(table, { whole, parts: outcomes }) }
    : null;
}

/** Headings lost in copying: the first or the last column is a total when most rows say so. */
function sumWithoutHeadings(table: PrintedTable, counts: readonly number[]): SumAcross | null {
  if (counts.length < 3) return null;
  const found = [counts.at(-1), counts[0]].flatMap((whole) => {
    const across = { whole: whole ?? 0, parts: counts.filter((column) => column !== whole) };
    return table.rows.length > 2 && isAlways(table, across) ? [{ ...across, isStrict: true }] : [];
  });
  return found[0] ?? null;
}

/** A year's figures beside the total of another year are no part of it. */
function isPart(table: PrintedTable, column: number): boolean {
  const { isLastYear = false, year = null } = table.columns[column] ?? {};
  return !isLastYear && year === null;
}

/** At least one row agrees, or the columns are outcomes: else the total is of something else. */
function isUsual(table: PrintedTable, across: SumAcross): boolean {
  const isOutcome = across.parts.some((column) => outcomeHeading.test(headingOf(table, column)));
  return isOutcome || table.rows.some((row) => differenceIn(row, across) === 0) || table.rows.length === 1;
}

/** Most rows agree, so that one which does not is a mistake rather than a complaint not yet decided. */
function isAlways({ rows }: PrintedTable, across: Omit<SumAcross, 'isStrict'>): boolean {
  const agreeing = rows.filter((row) => differenceIn(row, across) === 0).length;
  return agreeing * 3 >= rows.length * 2;
}

/** Null where a part cannot be told. */
function differenceIn(row: PrintedRow, { whole, parts }: Omit<SumAcross, 'isStrict'>): number | null {
  const stands = valueAt(row, whole);
  const isKnown = parts.every((column) => !['hidden', 'text'].includes(row.cells[column]?.kind ?? 'blank'));
  if (stands === null || !isKnown) return null;

  const difference = parts.reduce((sum, column) => sum + (valueAt(row, column) ?? 0), 0) - stands;
  return isSame(difference, 0) ? 0 : difference;
}

function wrongSum(table: PrintedTable, row: PrintedRow, across: SumAcross): FoundInTable | null {
  const difference = differenceIn(row, across);
  const printed = figureAt(row, across.whole);
  if (difference === null || difference === 0 || !printed) return null;
  if (difference < 0 && !across.isStrict) return null;

  const right = likeThe(printed, printed.value + difference);
  const added = across.parts.map((column) => numberInWords(valueAt(row, column) ?? 0)).join(' + ');
  return {
    severity: 'error',
    row: row.label,
    column: headingOf(table, across.whole),
    line: row.line,
    printed: printed.text,
    right,
    message: `“${headingOf(table, across.whole)}” is printed as ${printed.text}, but the row’s cells add to ${right} (${added}).`,
  };
}
