import { firstDay } from '../calendar/day';
import type { Day } from '../calendar/day';
import { contains, reportingYearOf, sameLastYear } from '../calendar/period';
import type { Period } from '../calendar/period';

/** Years side by side, at the most. */
export const mostYears = 6;

/**
 * The years, up to the one reported on, in which the log has any record received: the last six, oldest first.
 * A year in which it has none cannot be told, and is left out.
 *
 * @param received the day of each record, null where the log does not tell it
 */
export function yearsAcross(received: readonly (Day | null)[], period: Period): readonly Period[] {
  const first = received.reduce<Day>(
    (earliest, day) => (day !== null && day < earliest ? day : earliest),
    period.from,
  );

  const years = [period];
  for (
    let year = sameLastYear(period);
    year.to >= first && year.from > firstDay && years.length < mostYears;
    year = sameLastYear(year)
  ) {
    if (hasAny(received, year)) years.unshift(year);
  }
  return years;
}

/** Whether the period is one whole reporting year, and so is called "the year". */
export function isReportingYear({ from, to }: Period): boolean {
  const year = reportingYearOf(from);
  return year.from === from && year.to === to;
}

/** What the period is called in "received in the …". */
export function yearOrPeriod(period: Period): 'year' | 'period' {
  return isReportingYear(period) ? 'year' : 'period';
}

function hasAny(received: readonly (Day | null)[], year: Period): boolean {
  return received.some((day) => contains(year, day));
}
