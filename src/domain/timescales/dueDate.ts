import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/workingDays';
import type { Extension } from '../log/case';
import { countedFrom } from './receiptRule';
import type { TimeLimit } from './timeLimits';

type Length = Pick<TimeLimit, 'workingDays' | 'extendedWorkingDays' | 'startsOnWorkingDay'>;

/** The last day of the first limit; null when it lies outside the years for which bank holidays are known. */
export function dueDate(limit: Length, start: Day, calendar: WorkingCalendar): Day | null {
  return endOf(limit, limit.workingDays, start, calendar);
}

/** The last day an extension could reach; null when none is allowed, or it lies outside the known years. */
export function longestDueDate(limit: Length, start: Day, calendar: WorkingCalendar): Day | null {
  return limit.extendedWorkingDays === null ? null : endOf(limit, limit.extendedWorkingDays, start, calendar);
}

/**
 * The due date of the extension the log records, or null when it records none (or the limit allows none).
 *
 * @param extension the date typed, which counts no later than the longest the law allows and no earlier than the first
 * limit; or true for a Yes alone, which means the longest
 */
export function extendedDueDate(
  limit: Length,
  start: Day,
  extension: Extension | null,
  calendar: WorkingCalendar,
): Day | null {
  if (extension === null || extension === false) return null;

  const due = dueDate(limit, start, calendar);
  const longest = longestDueDate(limit, start, calendar);
  if (due === null || longest === null || extension === true) return longest;

  return Math.min(Math.max(extension, due), longest) as Day;
}

function endOf(limit: Length, workingDays: number, start: Day, calendar: WorkingCalendar): Day | null {
  const from = countedFrom(limit, start, calendar);
  return from && calendar.addWorkingDays(from, workingDays);
}
