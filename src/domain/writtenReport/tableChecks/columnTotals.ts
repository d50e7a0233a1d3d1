import { columnsOf, figureAt, headingOf, valueAt } from '../findColumns';
import type { PrintedRow, PrintedTable } from '../printedTable';
import { isSame, likeThe } from '../rounding';
import { isPlainTotal } from '../rowKinds';
import type { FoundInTable, TableCheck } from '../writtenFinding';

/** Every total and subtotal, added again from the rows it stands under. A blank, "-" or "Nil" counts nothing. */
export const columnTotals: TableCheck = {
  id: 'column-total',
  title: 'Totals of columns',
  find: (table) =>
    table.rows.flatMap((row, index) => (row.kind === 'total' ? wrongTotals(table, row, index) : [])),
};

function wrongTotals(table: PrintedTable, total: PrintedRow, index: number): readonly FoundInTable[] {
  const parts = partsOf(table, total, index);
  return parts ? additive(table).flatMap((column) => wrongTotal(table, total, parts, column) ?? []) : [];
}

function additive(table: PrintedTable): readonly number[] {
  return columnsOf(table, 'count', 'change');
}

/**
 * The rows that a total adds up. A subtotal has those since the one before, a grand total all; which of them this is, the
 * figures tell. A total above its rows has those below.
 */
function partsOf(table: PrintedTable, total: PrintedRow, index: number): readonly PrintedRow[] | null {
  const isDetail = ({ kind }: PrintedRow) => kind === 'detail';
  const above = table.rows.slice(0, index);
  const all = above.filter(isDetail);
  if (all.length === 0) {
    const below = table.rows.slice(index + 1).filter(isDetail);
    return isPlainTotal(total.label) && below.length > 0 ? below : null;
  }

  const before = above.filter(({ kind }) => kind === 'total').at(-1);
  const since = above.slice(before ? above.indexOf(before) + 1 : 0).filter(isDetail);
  const choices = [all, ...(since.length > 0 && since.length < all.length ? [since] : [])];
  const [best] = choices
    .map((parts) => ({ parts, agreeing: agreeing(table, total, parts) }))
    .sort((a, b) => b.agreeing - a.agreeing);
  return best && (best.agreeing > 0 || isPlainTotal(total.label)) ? best.parts : null;
}

function agreeing(table: PrintedTable, total: PrintedRow, parts: readonly PrintedRow[]): number {
  return additive(table).filter((column) => {
    const stands = valueAt(total, column);
    return stands !== null && isSame(stands, sumOf(parts, column));
  }).length;
}

function wrongTotal(
  table: PrintedTable,
  total: PrintedRow,
  parts: readonly PrintedRow[],
  column: number,
): FoundInTable | null {
  const printed = figureAt(total, column);
  if (!printed) return null;

  const added = sumOf(parts, column);
  if (isSame(printed.value, added) || (hasUnknown(parts, column) && printed.value > added)) return null;
  const right = likeThe(printed, added);
  return {
    severity: 'error',
    row: total.label,
    column: headingOf(table, column),
    line: total.line,
    printed: printed.text,
    right,
    message: `The total is printed as ${printed.text}, but its ${parts.length} rows add to ${right}.`,
  };
}

function sumOf(parts: readonly PrintedRow[], column: number): number {
  const sum = parts.reduce((so, row) => so + (valueAt(row, column) ?? 0), 0);
  return Math.round(sum * 1e6) / 1e6;
}

/** A withheld number, or words such as "Not recorded". */
function hasUnknown(parts: readonly PrintedRow[], column: number): boolean {
  return parts.some(({ cells }) => ['hidden', 'text'].includes(cells[column]?.kind ?? 'blank'));
}
