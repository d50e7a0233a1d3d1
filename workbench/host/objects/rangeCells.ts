import { contains, intersection, type Rect } from '../../workbook/address';
import type { Sheet } from '../../workbook/workbook';
import { HostError, invalidArgument } from '../hostError';
import type { Session } from '../session';
import { typed } from './cellInput';
import { givenValue } from './cellValue';
import { shownGrid } from './pivotShown';
import { checkCellCount, isUnbounded, type RangeTarget } from './rangeTarget';
import { headersWritten } from './tableHeaders';

/** What a cell holds at most, and a formula. */
const longestText = 32_767;
const longestFormula = 8_192;

/** What may be written to a cell: null leaves it as it is. */
export type CellInput = string | number | boolean | null;

/** One thing of each cell, row by row; null for whole rows or columns, as Excel answers. */
export function eachCell<T>(target: RangeTarget, read: (row: number, column: number) => T): T[][] | null {
  const { rect } = target;
  if (isUnbounded(rect)) return null;
  checkCellCount(rect);
  return Array.from({ length: rect.rows }, (_row, down) =>
    Array.from({ length: rect.columns }, (_cell, across) => read(rect.row + down, rect.column + across)),
  );
}

export function givenFormula(sheet: Sheet, row: number, column: number): string | number | boolean {
  const formula = sheet.formula(row, column);
  return formula === null ? givenValue(sheet.value(row, column)) : `=${formula}`;
}

/**
 * The rows to write for what an add-in set: a single value stands for every cell.
 * @param oneSpreads whether an array of one cell does too: Excel takes that for number formats
 * @throws InvalidArgument when an array is not of the range's shape
 */
export function asRows(rect: Rect, input: unknown, oneSpreads = false): readonly (readonly unknown[])[] {
  if (!Array.isArray(input)) return spread(rect, input);
  const rows = input as unknown[][];
  if (oneSpreads && rows.length === 1 && rows[0]?.length === 1) return spread(rect, rows[0][0]);
  if (rows.length === rect.rows && rows.every((row) => Array.isArray(row) && row.length === rect.columns))
    return rows;
  throw new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function spread(rect: Rect, value: unknown): unknown[][] {
  checkCellCount(rect);
  const row = new Array<unknown>(rect.columns).fill(value);
  return new Array<unknown[]>(rect.rows).fill(row);
}

/** Writes values or formulas, as typed. @throws AccessDenied on locked cells of a protected sheet */
export function changeCells(session: Session, target: RangeTarget, input: unknown): void {
  const { sheet, rect } = target;
  const rows = asRows(rect, input);
  checkWritable(target);
  rows.forEach((row, down) =>
    row.forEach((cell, across) => put(sheet, rect.row + down, rect.column + across, cell)),
  );
  headersWritten(sheet, rect);
  session.cellsChanged(sheet, rect);
}

/** @throws AccessDenied on locked cells of a protected sheet; PivotTableRangeConflict inside a pivot */
export function checkWritable(target: RangeTarget): void {
  const { sheet, rect } = target;
  if (sheet.isProtected && hasLockedCell(target)) throw new HostError('AccessDenied');
  for (const pivot of sheet.pivots) {
    const grid = shownGrid(pivot);
    if (grid && intersection(grid.tableRect, rect)) throw new HostError('PivotTableRangeConflict');
  }
}

function hasLockedCell({ sheet, rect }: RangeTarget): boolean {
  if (isUnbounded(rect)) return true;
  const { styles } = sheet.workbook;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (styles.format(sheet.style(row, column)).locked) return true;
    }
  }
  return false;
}

function put(sheet: Sheet, row: number, column: number, input: unknown): void {
  if (input === null || input === undefined) return;
  if (typeof input === 'number' || typeof input === 'boolean') return sheet.setValue(row, column, input);
  if (typeof input !== 'string') throw invalidArgument();
  if (input.length > longestText) throw invalidArgument(`more than ${longestText} characters`);
  if (isCoveredByMerge(sheet, row, column)) return;
  const { styles, date1904 } = sheet.workbook;
  const style = sheet.style(row, column);
  const numberFormat = styles.format(style).numberFormat;
  const result = typed(input, numberFormat === '@', date1904);
  if (result.kind === 'formula') {
    if (input.length > longestFormula) throw new HostError('FormulaLengthExceedsLimit');
    return sheet.setFormula(row, column, result.formula);
  }
  sheet.setValue(row, column, result.value);
  if (result.numberFormat && numberFormat === 'General') {
    sheet.setStyle(row, column, styles.changed(style, { numberFormat: result.numberFormat }));
  }
}

/** All but the top left cell of a merged area hold nothing. */
function isCoveredByMerge(sheet: Sheet, row: number, column: number): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.merges.some(
    (merge) => contains(merge, cell) && (merge.row !== row || merge.column !== column),
  );
}
