import { dayFromDate, dayInWords, weekday } from '../src/domain/calendar/day';
import type { Day } from '../src/domain/calendar/day';

const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A day as tests write it, with its weekday, so that a slip of the pen fails rather than passes.
 *
 * @example day('Fri 14 Mar 2025')
 * @throws when the text is not a real date written so, or falls on another weekday
 */
export function day(text: string): Day {
  const match = /^(\w{3}) (\d{1,2}) (\w{3}) (\d{4})$/.exec(text);
  if (!match) throw new Error(`Write "${text}" as "Fri 14 Mar 2025".`);

  const [, weekdayName = '', dayOfMonth, monthName = '', year] = match;
  const found = dayFromDate(Number(year), monthNames.indexOf(monthName) + 1, Number(dayOfMonth));
  if (found === null) throw new Error(`"${text}" is not a real date.`);

  const trueName = weekdayNames[weekday(found) - 1];
  if (trueName !== weekdayName)
    throw new Error(`${dayInWords(found)} is a ${trueName}, not a ${weekdayName}.`);

  return found;
}
