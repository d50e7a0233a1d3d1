import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/workingDays';

export type TimescaleStatus = 'On time' | 'Late' | 'Open' | 'Due soon' | 'Overdue';

/** An open matter is due soon when this many working days or fewer are left, unless set. */
export const defaultDueSoonDays = 5;

/** What has a due date: completed or not yet, and the day it is judged on. */
export interface Matter {
  readonly due: Day;
  /** Null while not completed. */
  readonly completed: Day | null;
  /** Null when nobody said: then what is not completed is open, and no more can be told. */
  readonly asAt: Day | null;
}

/** On time is completed on or before the due date, whatever kind of day that was; null while not completed. */
export function isWithinTimescale({ due, completed }: Omit<Matter, 'asAt'>): boolean | null {
  return completed && completed <= due;
}

/**
 * Where a matter stands.
 *
 * @param dueSoonDays due soon while no more working days than this are left, the due day included and today not
 */
export function timescaleStatus(
  matter: Matter,
  dueSoonDays: number,
  calendar: WorkingCalendar,
): TimescaleStatus {
  const { due, asAt } = matter;
  const isOnTime = isWithinTimescale(matter);
  if (isOnTime !== null) return isOnTime ? 'On time' : 'Late';
  if (asAt === null) return 'Open';
  if (asAt > due) return 'Overdue';

  const daysLeft = calendar.workingDaysBetween(asAt, due);
  return daysLeft !== null && daysLeft <= dueSoonDays ? 'Due soon' : 'Open';
}

/**
 * Working days in (due, completed], or up to the day it is judged on while not completed; 0 on time.
 * Null when neither is known, and outside the years for which bank holidays are known.
 */
export function workingDaysLate({ due, completed, asAt }: Matter, calendar: WorkingCalendar): number | null {
  const until = completed ?? asAt;
  if (until === null) return null;

  return until <= due ? 0 : calendar.workingDaysBetween(due, until);
}
