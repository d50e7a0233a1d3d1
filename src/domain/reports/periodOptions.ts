import { addDays, dayInWords, endOfMonth, isoText, yearMonthDay } from '../calendar/day';
import type { Day } from '../calendar/day';
import { periodBetween, quartersOf, reportingYearOf } from '../calendar/period';
import type { Period } from '../calendar/period';

/** A period that the officer may choose, its days as "2024-04-01". */
export interface PeriodOption {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** The latest first. */
export interface PeriodOptions {
  readonly years: readonly PeriodOption[];
  readonly quarters: readonly PeriodOption[];
  readonly months: readonly PeriodOption[];
}

/**
 * The years, quarters and months in which a complaint was received.
 *
 * @param received the day of each, null where the log does not tell it; what is dated after `today` has not happened
 */
export function periodOptions(received: readonly (Day | null)[], today: Day): PeriodOptions {
  const days = [...new Set(received)].filter((day) => day !== null && day <= today) as Day[];
  return {
    years: distinct(days.map((day) => reportingYearOf(day))),
    quarters: distinct(days.map(quarterWith)),
    months: distinct(days.map(monthWith)),
  };
}

export function periodOption({ label, from, to }: Period): PeriodOption {
  return { label, from: isoText(from), to: isoText(to) };
}

function distinct(periods: readonly Period[]): readonly PeriodOption[] {
  const byStart = new Map(periods.map((period) => [period.from, period]));
  return [...byStart.values()].sort((a, b) => b.from - a.from).map(periodOption);
}

function quarterWith(day: Day): Period {
  const year = reportingYearOf(day);
  const quarter = quartersOf(year).find(({ to }) => to >= day);
  return quarter ? { ...quarter, label: `${quarter.label} ${year.label}` } : year;
}

function monthWith(day: Day): Period {
  const from = addDays(day, 1 - yearMonthDay(day).dayOfMonth);
  const to = endOfMonth(day);
  return { ...(periodBetween(from, to) ?? { from, to }), label: dayInWords(day).replace(/^\d+ /, '') };
}
