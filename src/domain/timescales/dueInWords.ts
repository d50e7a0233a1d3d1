import { dayInWords } from '../calendar/day';
import type { Day } from '../calendar/day';
import { isProvisional } from '../calendar/publishedHolidays';

/** "31 March 2025", and provisional where it counts on bank holidays that are not published yet. */
export function dueInWords(due: Day): string {
  return isProvisional(due) ? `${dayInWords(due)} (provisional)` : dayInWords(due);
}
