import { bankHolidays, knownFrom, knownTo } from './bankHolidays';
import { weekday } from './day';
import type { Day } from './day';

/**
 * Which days are working days, and how to count them. Every answer is null when the day asked about, or the answer
 * itself, lies outside the years for which bank holidays are known (1995 to 2030).
 *
 * @source SI 2006/1738 reg 2: not a Saturday, Sunday, Christmas Day, Boxing Day, Good Friday or bank holiday
 */
export interface WorkingCalendar {
  readonly isWorkingDay: (day: Day) => boolean | null;
  /**
   * The working day that is `count` working days after the start, or before it when negative; 0 gives the start itself,
   * working day or not. The day after the start is day 1 if it is a working day, so a start on a Saturday is as good as Friday.
   */
  readonly addWorkingDays: (start: Day, count: number) => Day | null;
  /** Working days in (start, end]: 0 on the same day, null also when the end is before the start. */
  readonly workingDaysBetween: (start: Day, end: Day) => number | null;
}

/** The Monday of the week in which the known days begin: weekdays are counted from it. */
const firstMonday = knownFrom - weekday(knownFrom) + 1;

/**
 * The working days of England and Wales, less a council's own closure days.
 * Closures that repeat, or fall at a weekend, on a bank holiday or outside the known years, change nothing.
 *
 * @example createWorkingCalendar([]).addWorkingDays(day('Fri 20 Dec 2024'), 10) // Wed 8 Jan 2025
 */
export function createWorkingCalendar(closures: readonly Day[]): WorkingCalendar {
  const daysOff = weekdaysOff(closures);
  const daysOffSet = new Set(daysOff);
  const workingDaysBeforeEach = daysOff.map((day, index) => weekdaysUpTo(day) - index - 1);
  const workingDaysUpTo = (day: number) => weekdaysUpTo(day) - countUpTo(daysOff, day);
  const beforeKnown = workingDaysUpTo(knownFrom - 1);
  const lastKnown = workingDaysUpTo(knownTo);

  return {
    isWorkingDay(day) {
      return isKnown(day) ? weekday(day) <= 5 && !daysOffSet.has(day) : null;
    },

    addWorkingDays(start, count) {
      if (!isKnown(start) || !Number.isInteger(count)) return null;
      if (count === 0) return start;

      // Going back, a start that is itself a working day is not counted.
      const ordinal = count > 0 ? workingDaysUpTo(start) + count : workingDaysUpTo(start - 1) + count + 1;
      if (ordinal <= beforeKnown || ordinal > lastKnown) return null;

      // The working day of that ordinal is so many weekdays along, and as many more as there are days off before it.
      return weekdayAt(ordinal + countUpTo(workingDaysBeforeEach, ordinal - 1));
    },

    workingDaysBetween(start, end) {
      return isKnown(start) && isKnown(end) && start <= end
        ? workingDaysUpTo(end) - workingDaysUpTo(start)
        : null;
    },
  };
}

/** The weekdays that are not working days, each once, in order. */
function weekdaysOff(closures: readonly Day[]): Day[] {
  const added = closures.filter((day) => isKnown(day) && weekday(day) <= 5);
  return [...new Set([...bankHolidays.map(({ day }) => day), ...added])].sort((a, b) => a - b);
}

function isKnown(day: Day): boolean {
  return day >= knownFrom && day <= knownTo;
}

/** Mondays to Fridays from `firstMonday` up to a day, that day included. */
function weekdaysUpTo(day: number): number {
  const days = day - firstMonday;
  const week = Math.floor(days / 7);
  return week * 5 + Math.min(days - week * 7 + 1, 5);
}

/** The weekday with so many weekdays up to it. */
function weekdayAt(ordinal: number): Day {
  const week = Math.floor((ordinal - 1) / 5);
  return (firstMonday + week * 7 + (ordinal - 1 - week * 5)) as Day;
}

/** How many of some numbers in order are no greater than a limit, found by halves. */
function countUpTo(inOrder: readonly number[], limit: number): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
