import { maxColumns, maxRows, rectAddress, quoteSheet, type Rect } from '../../workbook/address';
import type { Sheet } from '../../workbook/workbook';
import { HostError, invalidArgument } from '../hostError';
import type { HostObject } from '../hostObject';

/** What a Range stands for. `rect` moves when cells are inserted or deleted above or left of it. */
export interface RangeTarget {
  readonly sheet: Sheet;
  rect: Rect;
}

/** Excel's limit on the cells of one read or write. */
export const maxCells = 5_000_000;

export function rangeTarget(sheet: Sheet, rect: Rect): RangeTarget {
  return { sheet, rect };
}

/** @throws InvalidArgument when it does not lie within a sheet */
export function checkedRange(sheet: Sheet, rect: Rect): RangeTarget {
  const whole = [rect.row, rect.column, rect.rows, rect.columns].every(Number.isInteger);
  const inside = rect.row >= 0 && rect.column >= 0 && rect.rows >= 1 && rect.columns >= 1;
  if (!whole || !inside || rect.row + rect.rows > maxRows || rect.column + rect.columns > maxColumns) {
    throw invalidArgument();
  }
  return rangeTarget(sheet, rect);
}

/** As Excel writes it: "Log!A1:B2", "'Annual tables'!C5". */
export function fullAddress(target: RangeTarget): string {
  return `${quoteSheet(target.sheet.name)}!${rectAddress(target.rect)}`;
}

/** Whether it is of whole rows or whole columns, whose cells Excel does not give one by one. */
export function isUnbounded(rect: Rect): boolean {
  return rect.rows === maxRows || rect.columns === maxColumns;
}

/** @throws RangeExceedsLimit above Excel's five million cells */
export function checkCellCount(rect: Rect): void {
  if (rect.rows * rect.columns > maxCells) throw new HostError('RangeExceedsLimit');
}

/** The part of the range that can hold anything, so that work on whole columns stays within the used cells. */
export function withinUsed(target: RangeTarget): Rect | null {
  const used = target.sheet.usedRect();
  if (!used) return null;
  const rows = Math.min(target.rect.row + target.rect.rows, used.row + used.rows) - target.rect.row;
  const columns =
    Math.min(target.rect.column + target.rect.columns, used.column + used.columns) - target.rect.column;
  return rows > 0 && columns > 0 ? { ...target.rect, rows, columns } : null;
}

/** A method's argument that must be a Range. */
export function rangeArgument(value: unknown): RangeTarget {
  const object = value as HostObject<RangeTarget> | null | undefined;
  if (object?.type !== 'Range') throw invalidArgument();
  return object.target;
}
