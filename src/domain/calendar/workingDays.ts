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
  const ordinals = daysOff.map(weekdaysUpTo);
  const workingDaysUpTo = (day: number) =>
    weekdaysUpTo(day) - firstIndex(daysOff.length, (index) => daysOff[index]! > day);
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
      return ordinal > beforeKnown && ordinal <= lastKnown ? workingDayAt(ordinal, ordinals) : null;
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

/** The working day with so many working days up to it: its place among the weekdays is that, plus the days off before it. */
function workingDayAt(ordinal: number, ordinalsOff: readonly number[]): Day {
  const daysOffBefore = firstIndex(ordinalsOff.length, (index) => ordinalsOff[index]! - index > ordinal);
  const place = ordinal + daysOffBefore - 1;
  return (firstMonday + Math.floor(place / 5) * 7 + (place % 5)) as Day;
}

/** The first index for which a condition holds, or the length; by halves, so once true it must stay true. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
