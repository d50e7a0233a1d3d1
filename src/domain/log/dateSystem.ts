import { daysBetweenSystems } from '../calendar/dateSystem';
import type { Day } from '../calendar/day';
import type { ColumnKind } from './columns/column';
import { firstSerial } from './parseDate';
import type { PlainValue, SheetValues } from './sheetValues';

/** The kinds of column whose numbers may be dates. */
export const dated: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['date', 'date or yes', 'age']);

/**
 * A cell as the usual date system has it: in a workbook of the 1904 system, the real dates of a column of dates are moved.
 * A smaller number ("Extended": 1, an age, a formula's 0) is no date and stays.
 */
export function inUsualSystem({ is1904 }: SheetValues, kind: ColumnKind, cell: PlainValue): PlainValue {
  if (!is1904 || typeof cell !== 'number' || !dated.has(kind)) return cell;

  return cell >= firstSerial - daysBetweenSystems ? cell + daysBetweenSystems : cell;
}

/** A day as the sheet's workbook numbers it. */
export function inOwnSystem({ is1904 }: SheetValues, day: Day): number {
  return is1904 ? day - daysBetweenSystems : day;
}
