import { displayText, weekday, yearMonthDay } from '../calendar/day';
import type { Day } from '../calendar/day';
import { parseTextDate } from '../calendar/textDate';
import type { FixDefinition } from './fixDefinition';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const named = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]? +(?=\d|[a-z])/i;
const midnight = /(?:[ ,t]+|, )00:00(?::00(?:\.0+)?)?z?$/i;
const numbers = /^(\d{1,2}) ?[/. -] ?(\d{1,2}) ?[/. -] ?(\d{4}|\d{2})$/;
const yearFirst = /^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}$/;
const monthInWords =
  /^\d{1,2}(?:st|nd|rd|th)?[^\d]+(?:\d{4}|\d{2})$|^[a-z]+\.?[ -]*\d{1,2}(?:st|nd|rd|th)?,? +\d{4}$/i;
/** Dates outside these years are slips, or of something other than a complaint: the officer must look. */
const firstYear = 1995;
const lastYear = 2030;

/** A text that every reader would take for the same day. */
export const realDates: FixDefinition = {
  kind: 'date',
  change: ({ column, text }) => {
    if (column.kind !== 'date' && column.kind !== 'date or yes') return null;

    const day = clearDate(text);
    return day === null ? null : { after: day, shown: displayText(day) };
  },
};

/**
 * The day of a text that can be read in one way only, or null: a month in words, the year first, a day over 12 or equal to
 * its month. Not when it also tells a time of day or a weekday that the day is not: something would be lost, or is wrong.
 */
export function clearDate(text: string): Day | null {
  const day = parseTextDate(text);
  if (day === null) return null;

  const { year, month, dayOfMonth } = yearMonthDay(day);
  if (year < firstYear || year > lastYear) return null;

  const weekdayName = named.exec(text)?.[1]?.toLowerCase();
  if (weekdayName && weekdays[weekday(day) - 1] !== weekdayName) return null;

  const date = text.replace(named, '').replace(midnight, '').trim();
  if (yearFirst.test(date) || monthInWords.test(date)) return day;

  const [, , , writtenYear = ''] = numbers.exec(date) ?? [];
  if (writtenYear === '') return null;
  if (writtenYear.length === 2 && mayBeginWithYear(dayOfMonth, Number(writtenYear))) return null;

  return dayOfMonth > 12 || dayOfMonth === month ? day : null;
}

/** Whether 24/03/14 may as well be 14 March 2024. */
function mayBeginWithYear(first: number, last: number): boolean {
  const year = first < 50 ? 2000 + first : 1900 + first;
  return year >= firstYear && year <= lastYear && last >= 1 && last <= 31;
}
