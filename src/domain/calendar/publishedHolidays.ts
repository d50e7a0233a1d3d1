import { knownTo, publishedTo } from './bankHolidays';
import { addYears, dayFromDate, dayInWords, displayText, yearMonthDay } from './day';
import type { Day } from './day';

/** The last day of the last year whose bank holidays GOV.UK had published: it publishes whole years. */
export const publishedYearEnd = endOfYear(publishedTo);

/**
 * Whether a date falls after the last year that GOV.UK has published, where bank holidays are worked out by rule: one that
 * is moved or added by proclamation would move it.
 */
export function isProvisional(day: Day): boolean {
  return day > publishedYearEnd;
}

/** "08/01/2025", or "10/01/2029 (provisional)" for a date that counts on bank holidays not published yet. */
export function dueDateText(day: Day): string {
  return isProvisional(day) ? `${displayText(day)} (provisional)` : displayText(day);
}

/**
 * What to say when the published list ends within twelve months of a day, or has ended; null before that. A warning only:
 * every date that was right stays right.
 *
 * @example holidayNotice(day('Fri 24 Nov 2028')) // The published bank holidays end on 26 December 2028, so …
 */
export function holidayNotice(today: Day): string | null {
  const inTwelveMonths = addYears(today, 1);
  if (inTwelveMonths !== null && inTwelveMonths < publishedTo) return null;

  return `${whatEnds(today)} Ask whoever looks after the add-in for its next version.`;
}

function whatEnds(today: Day): string {
  const lastKnown = dayInWords(knownTo);
  if (today > knownTo) {
    return `The add-in knows no bank holidays after ${lastKnown}, so it gives no due date that starts or falls after that day.`;
  }
  const ends = today > publishedTo ? 'ended' : 'end';
  return `The published bank holidays ${ends} on ${dayInWords(publishedTo)}. Due dates after ${dayInWords(publishedYearEnd)} are provisional: they count on bank holidays worked out by rule, and move if one is moved or added. None is given after ${lastKnown}.`;
}

function endOfYear(day: Day): Day {
  const end = dayFromDate(yearMonthDay(day).year, 12, 31);
  if (end === null) throw new Error('Every year has a 31 December.');

  return end;
}
