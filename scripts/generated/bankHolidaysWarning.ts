import { dayFromDate } from '../../src/domain/calendar/day';
import { holidayNotice } from '../../src/domain/calendar/publishedHolidays';

/**
 * What to say when the bank holidays that GOV.UK has published end within twelve months of a day; null before that.
 * A warning only: an old clone must still pass its tests.
 */
export function bankHolidaysWarning(now: Date): string | null {
  const today = dayFromDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const notice = today && holidayNotice(today);
  return notice && `Warning: ${notice} docs/how-to/update-bank-holidays.md says how to add a year.`;
}
