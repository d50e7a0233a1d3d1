import { dateOffset } from '../../dateSystem';
import type { CellValue } from '../../workbook';
import { toNumber } from '../coercion';
import { lastSerial, serialOf } from '../dateSerials';
import type { Scope } from '../scope';
import { fault } from '../values';

/** A cell's day, counted in the 1900 system whatever the workbook's. @throws #NUM! when it is no day that Excel knows */
export function dayOf(value: CellValue | undefined, { workbook }: Scope): number {
  const serial = Math.floor(toNumber(value)) + dateOffset(workbook.date1904);
  if (serial < 0 || serial > lastSerial) throw fault('#NUM!', 'A date lies outside the years 1900 to 9999.');
  return serial;
}

/** The day as the workbook's own date system numbers it. @throws #NUM! before its first */
export function inSystem(day: number, { workbook }: Scope): number {
  const serial = day - dateOffset(workbook.date1904);
  if (serial < 0) throw fault('#NUM!', 'A date lies before the first of the workbook’s date system.');
  return serial;
}

/** What DATE gives: years below the system's first are counted from it. Null for a day that the system does not have. */
export function serialInSystem(year: number, month: number, day: number, date1904: boolean): number | null {
  const firstYear = date1904 ? 1904 : 1900;
  const serial = serialOf(year < firstYear ? year + firstYear : year, month, day);
  if (serial === null || serial < dateOffset(date1904)) return null;
  return serial - dateOffset(date1904);
}
