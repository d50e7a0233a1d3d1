import { publishedTo } from '../../src/domain/calendar/bankHolidays';
import { dayFromDate, displayText } from '../../src/domain/calendar/day';

const daysAhead = 365;

/**
 * What to say when the bank holidays that GOV.UK has published end within twelve months of a day; null before that.
 * A warning only: an old clone must still pass its tests.
 */
export function bankHolidaysWarning(now: Date): string | null {
  const today = dayFromDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === null || publishedTo - today > daysAhead) return null;
  return `Warning: the published bank holidays end on ${displayText(publishedTo)}. Add a year: docs/how-to/update-bank-holidays.md.`;
}
