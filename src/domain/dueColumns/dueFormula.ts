import { knownFrom, knownTo } from '../calendar/bankHolidays';
import { addDays, yearMonthDay } from '../calendar/day';
import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/workingDays';
import { dueDate } from '../timescales/dueDate';
import { timeLimits } from '../timescales/timeLimits';
import type { TimeLimits } from '../timescales/timeLimits';
import type { DueColumn } from './dueColumns';

/** `ours`: our own functions. `excel`: Excel's WORKDAY.INTL, which shows dates to colleagues without the add-in too. */
export type FormulaKind = 'ours' | 'excel';

/** What a due date's formula is made with. */
export interface FormulaParts {
  readonly kind: FormulaKind;
  /** How the formula names the date it counts from: "[@[Date received]]" or "B2". */
  readonly start: string;
  readonly limits: TimeLimits;
  /** The range of the council's closure days, or null when there are none. */
  readonly closures: string | null;
  /** The range of every day that is no working day but weekends; Excel's own function knows none. */
  readonly nonWorkingDays: string;
  readonly calendar: WorkingCalendar;
}

/** The formula of a due date, with its "="; null when the limit allows no extension and the column is of one. */
export function dueFormula(column: DueColumn, parts: FormulaParts): string | null {
  const workingDays = workingDaysOf(column, parts.limits);
  if (workingDays === null) return null;

  const isMoved = parts.limits[column.limit].startsOnWorkingDay === true;
  if (parts.kind === 'excel') return excelFormula(workingDays, parts, isMoved);

  return isMoved ? ourMovedFormula(workingDays, parts) : ourFormula(column, workingDays, parts);
}

/** The length of a due date's limit; null when it is of an extension and the limit allows none. */
export function workingDaysOf({ limit, isExtended }: DueColumn, limits: TimeLimits): number | null {
  return isExtended ? limits[limit].extendedWorkingDays : limits[limit].workingDays;
}

/** By the name of its stage while the limit is the law's; a council's own limit is counted by its number of days. */
function ourFormula(column: DueColumn, workingDays: number, { start, closures }: FormulaParts): string {
  const isOwnLimit = workingDays !== workingDaysOf(column, timeLimits);
  const call = isOwnLimit ? `ADDWORKINGDAYS(${start},${workingDays}` : callOf(column, start, closures);
  return `=${call}${closures === null ? '' : `,${closures}`})`;
}

/** What came on a non-working day counts as come on the next working day: the first one after the day before. */
function ourMovedFormula(workingDays: number, { start, closures }: FormulaParts): string {
  const listed = closures === null ? '' : `,${closures}`;
  const from = `ADDWORKINGDAYS(${start}-1,1${listed})`;
  return `=IF(ISNUMBER(${start}),ADDWORKINGDAYS(${from},${workingDays}${listed}),"")`;
}

/** Arguments that say nothing are left out: an empty last one, and FALSE before it. */
function callOf({ call }: DueColumn, start: string, closures: string | null): string {
  const filled = call.replace('{start}', start);
  return closures === null ? filled.replace(/,(?:FALSE)?$/, '') : filled;
}

/**
 * Excel would count on past the bank holidays it is given, so a start from which the answer lies outside the known years
 * is #N/A.
 */
function excelFormula(
  workingDays: number,
  { start, nonWorkingDays, calendar }: FormulaParts,
  isMoved: boolean,
): string {
  const known = `AND(${start}>=${dateCall(knownFrom)},${start}<=${dateCall(lastStart({ workingDays, extendedWorkingDays: null, startsOnWorkingDay: isMoved }, calendar))})`;
  const from = isMoved ? `WORKDAY.INTL(${start}-1,1,1,${nonWorkingDays})` : start;
  return `=IF(ISNUMBER(${start}),IF(${known},WORKDAY.INTL(${from},${workingDays},1,${nonWorkingDays}),NA()),"")`;
}

/** The last start from which a limit ends within the years for which bank holidays are known. */
export function lastStart(length: Parameters<typeof dueDate>[0], calendar: WorkingCalendar): Day {
  let start = knownTo;
  while (dueDate(length, start, calendar) === null) start = addDays(start, -1);
  return start;
}

function dateCall(day: Day): string {
  const { year, month, dayOfMonth } = yearMonthDay(day);
  return `DATE(${year},${month},${dayOfMonth})`;
}
