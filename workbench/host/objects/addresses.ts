import { parseAddress, splitSheet } from '../../workbook/address';
import type { NameModel, Sheet, Workbook } from '../../workbook/workbook';
import { invalidArgument } from '../hostError';
import { rangeTarget, type RangeTarget } from './rangeTarget';

/**
 * The range an address or a name stands for, seen from a sheet: "B2", "Log!B2:C9", "LogDates".
 * @throws InvalidArgument when there is none
 */
export function rangeFrom(sheet: Sheet, reference: string): RangeTarget {
  const found = findRange(sheet, reference.trim().replace(/^=/, ''));
  if (!found) throw invalidArgument(`no range "${reference}"`);
  return found;
}

/** As `rangeFrom`, for an address that may only name this sheet or none. */
export function rangeOnSheet(sheet: Sheet, reference: string): RangeTarget {
  const found = rangeFrom(sheet, reference);
  if (found.sheet !== sheet) throw invalidArgument();
  return found;
}

function findRange(sheet: Sheet, reference: string): RangeTarget | null {
  const { sheet: sheetName, address } = splitSheet(reference);
  const on = sheetName === null ? sheet : sheet.workbook.sheet(sheetName);
  if (!on) return null;
  const rect = parseAddress(address);
  if (rect) return rangeTarget(on, rect);
  const name = findName(sheet.workbook, on, address) ?? findName(sheet.workbook, null, address);
  return name ? rangeOfName(sheet.workbook, name) : null;
}

/** A name of that sheet, or (null) of the whole workbook. */
export function findName(workbook: Workbook, sheet: Sheet | null, name: string): NameModel | null {
  const wanted = name.toLowerCase();
  return workbook.names.find((item) => item.sheet === sheet && item.name.toLowerCase() === wanted) ?? null;
}

/** The range a defined name refers to; null when it is a formula or a constant. */
export function rangeOfName(workbook: Workbook, name: NameModel): RangeTarget | null {
  const { sheet: sheetName, address } = splitSheet(name.formula);
  const sheet = sheetName === null ? null : workbook.sheet(sheetName);
  const rect = parseAddress(address);
  return sheet && rect ? rangeTarget(sheet, rect) : null;
}
