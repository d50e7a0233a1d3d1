import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/workingDays';
import type { Case, Extension } from '../log/case';
import { caseDate } from './caseDates';
import { dueDate, extendedDueDate, longestDueDate } from './dueDate';
import { countedFrom } from './receiptRule';
import type { TimeLimit } from './timeLimits';

/** `extension`: after the first limit and within the recorded extension. */
export type Kept = 'first limit' | 'extension' | 'late';

/** One limit applied to one complaint. What cannot be told (no start, outside the known years) is null. */
export interface Clock {
  readonly limit: TimeLimit;
  readonly start: Day | null;
  readonly due: Day | null;
  /** The end of the extension the log records; null when it records none. */
  readonly extendedDue: Day | null;
  /** The longest the law allows, whether or not an extension is recorded; null when it allows none. */
  readonly longestDue: Day | null;
  /** Null while open, and when the stage was withdrawn or escalated unanswered. */
  readonly completed: Day | null;
  /** Working days in (start, completed]; null while open, or when completed before the start. */
  readonly workingDaysTaken: number | null;
  /** Null while open and when it cannot be told. On time is completed on or before the due date. */
  readonly kept: Kept | null;
}

/** Runs one limit on one complaint, from the days the log gives; `extension` is what it records of one. */
export function runClock(
  limit: TimeLimit,
  record: Case,
  extension: Extension | null,
  calendar: WorkingCalendar,
): Clock {
  const start = caseDate(record, limit.countsFrom);
  const completed = caseDate(record, limit.endsWith);
  const due = start && dueDate(limit, start, calendar);
  const inOrder = start !== null && (completed === null || completed >= start);
  if (start === null || due === null || !inOrder) {
    return {
      limit,
      start,
      due,
      extendedDue: null,
      longestDue: null,
      completed,
      workingDaysTaken: null,
      kept: null,
    };
  }

  const isExtended = limit.extendedWorkingDays !== null && extension !== null && extension !== false;
  const extendedDue = extendedDueDate(limit, start, extension, calendar);
  return {
    limit,
    start,
    due,
    extendedDue,
    longestDue: longestDueDate(limit, start, calendar),
    completed,
    workingDaysTaken: completed && workingDaysTaken(limit, start, completed, calendar),
    kept: completed && kept(completed, due, extendedDue, isExtended),
  };
}

/** From the day the limit counts from; none for what was done before it, or on it. */
export function workingDaysTaken(
  limit: TimeLimit,
  start: Day,
  until: Day,
  calendar: WorkingCalendar,
): number | null {
  const from = countedFrom(limit, start, calendar);
  if (from === null || until < from) return from && 0;

  return calendar.workingDaysBetween(from, until);
}

function kept(completed: Day, due: Day, extendedDue: Day | null, isExtended: boolean): Kept | null {
  if (completed <= due) return 'first limit';
  // An extension that runs past the known years cannot be judged.
  if (isExtended && extendedDue === null) return null;

  return extendedDue !== null && completed <= extendedDue ? 'extension' : 'late';
}
