import { daysFromYearZero, daysInMonth, isRealDate, yearMonthDayFromYearZero } from './gregorian';
import type { YearMonthDay } from './gregorian';

declare const dayBrand: unique symbol;

/**
 * A calendar day as a whole number: Excel's serial in the 1900 date system (1 January 1900 is 1, 1 March 1900 is 61).
 * Branded, so that a count of days is never taken for a day.
 */
export type Day = number & { readonly [dayBrand]: 'Day' };

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** 1 January 1900, before which Excel has no dates. */
export const firstDay = 1 as Day;
/** 31 December 9999, after which Excel has no dates. */
export const lastDay = 2_958_465 as Day;

/** Excel's 29 February 1900, a day that never was: no text or date gives it, and its serial is not a day. */
const phantomSerial = 60;
/** Days from 1 March of year 0 to 31 December 1899. */
const daysBefore1900 = 693_899;

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/**
 * The day that an Excel serial stands for; the time of day (the fraction) is cut off.
 * Null for anything that is not a date in Excel: 0 and below, the 29 February 1900, after 31 December 9999, not a number.
 */
export function dayFromSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (!(whole >= firstDay && whole <= lastDay) || whole === phantomSerial) return null;

  return whole as Day;
}

/**
 * The day of a date, or null when there is no such date (31 April, month 13, before 1900).
 *
 * @param month 1 is January
 * @example dayFromDate(2025, 3, 31) // 45747
 */
export function dayFromDate(year: number, month: number, dayOfMonth: number): Day | null {
  if (!isRealDate(year, month, dayOfMonth)) return null;

  const serial = daysFromYearZero(year, month, dayOfMonth) - daysBefore1900;
  // Before the phantom 29 February 1900 Excel's count is one lower.
  return (serial > phantomSerial ? serial : serial - 1) as Day;
}

/** The year, month and day of the month. */
export function yearMonthDay(day: Day): YearMonthDay {
  const trueDay = day > phantomSerial ? day : day + 1;
  return yearMonthDayFromYearZero(trueDay + daysBefore1900);
}

/** The day of the week, by the true calendar (Excel itself is a day out before 1 March 1900). */
export function weekday(day: Day): Weekday {
  const trueDay = day > phantomSerial ? day : day + 1;
  return (((trueDay + 5) % 7) + 1) as Weekday;
}

/** "2025-03-31" */
export function isoText(day: Day): string {
  const { year, month, dayOfMonth } = yearMonthDay(day);
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** The day written "2025-03-31", or null when the text is not a real date written so. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match && dayFromDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** "31/03/2025" */
export function displayText(day: Day): string {
  const { year, month, dayOfMonth } = yearMonthDay(day);
  return `${twoDigits(dayOfMonth)}/${twoDigits(month)}/${year}`;
}

/** "31 March 2025" */
export function dayInWords(day: Day): string {
  const { year, month, dayOfMonth } = yearMonthDay(day);
  return `${dayOfMonth} ${monthName(month)} ${year}`;
}

/** "March" is 3. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

/** Days later, or earlier when `count` is negative; the caller keeps within Excel's dates. */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/**
 * The same date some years later (earlier when negative); 29 February becomes 28 February in a year without one.
 * Null when the answer lies outside Excel's dates.
 */
export function addYears(day: Day, years: number): Day | null {
  const { year, month, dayOfMonth } = yearMonthDay(day);
  return dayFromDate(year + years, month, Math.min(dayOfMonth, daysInMonth(year + years, month)));
}

/** The last day of the month that a day is in. */
export function endOfMonth(day: Day): Day {
  const { year, month, dayOfMonth } = yearMonthDay(day);
  return addDays(day, daysInMonth(year, month) - dayOfMonth);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
