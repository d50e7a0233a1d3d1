/** Days as Excel numbers them: 1 is 1 January 1900, 60 the 29 February 1900 that never was. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const msPerDay = 86_400_000;
const unixEpoch = 25_569;
/** The last day of the year 9999. */
export const lastSerial = 2_958_465;

/** Months and days beyond their range carry over, as DATE has it. Null before 1900. */
export function serialOf(year: number, month: number, day: number): number | null {
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1, 1);
  const serial = Math.round(first.getTime() / msPerDay) + unixEpoch;
  // Before 1 March 1900, Excel's count is one less, for the leap day it believes in.
  const moved = (serial < 61 ? serial - 1 : serial) + Math.trunc(day) - 1;
  return moved >= 0 && moved <= lastSerial ? moved : null;
}

export function civilDate(serial: number): CivilDate {
  const whole = Math.floor(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(((whole < 60 ? whole + 1 : whole) - unixEpoch) * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 0 Sunday to 6 Saturday, as Excel counts (its 1 January 1900 is a Sunday). */
export function weekdayOf(serial: number): number {
  return (((Math.floor(serial) - 1) % 7) + 7) % 7;
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const numberDate = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/;
const isoDate = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const namedDate = /^(\d{1,2})[- ]?([a-z]{3,9})(?:[-, ]+(\d{4}|\d{2}))?$/i;
const monthAndYear = /^([a-z]{3,9})[- ](\d{4}|\d{2})$/i;
const timePattern = /^(\d{1,2})(?::(\d{1,2}))?(?::(\d{1,2}(?:\.\d+)?))?(?:\s*(am|pm))?$/i;

/**
 * A date, a time or both, written as the United Kingdom writes them. A date without a year is in `thisYear`, or none
 * when that is null.
 */
export function serialFromText(text: string, thisYear: number | null): number | null {
  const trimmed = text.trim().replace(/T(?=\d)/, ' ');
  const day = dayFromText(trimmed, thisYear);
  if (day !== null) return day;
  const time = timeFromText(trimmed);
  if (time !== null) return time;
  const cut = trimmed.search(/\s+\d{1,2}:\d/);
  if (cut < 0) return null;
  const before = dayFromText(trimmed.slice(0, cut), thisYear);
  const after = timeFromText(trimmed.slice(cut).trim());
  return before === null || after === null ? null : before + after;
}

function dayFromText(text: string, thisYear: number | null): number | null {
  const iso = isoDate.exec(text);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = numberDate.exec(text);
  if (numbers) return realDay(fullYear(numbers[3], thisYear), Number(numbers[2]), Number(numbers[1]));
  const named = namedDate.exec(text);
  if (named) return realDay(fullYear(named[3], thisYear), monthNumber(named[2] as string), Number(named[1]));
  const month = monthAndYear.exec(text);
  return month ? realDay(fullYear(month[2], thisYear), monthNumber(month[1] as string), 1) : null;
}

function timeFromText(text: string): number | null {
  const time = timePattern.exec(text);
  if (!time || (time[2] === undefined && time[4] === undefined)) return null;
  const half = time[4]?.toLowerCase();
  const hours = Number(time[1]);
  if (half && (hours < 1 || hours > 12)) return null;
  const onClock = half ? (hours % 12) + (half === 'pm' ? 12 : 0) : hours;
  const minutes = Number(time[2] ?? 0);
  const seconds = Number(time[3] ?? 0);
  if (minutes > 59 || seconds >= 60) return null;
  return (onClock * 3600 + minutes * 60 + seconds) / 86_400;
}

function realDay(year: number, month: number, day: number): number | null {
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && year >= 1900;
  return isReal ? serialOf(year, month, day) : null;
}

/** Two-digit years are 1930 to 2029. */
function fullYear(text: string | undefined, thisYear: number | null): number {
  if (text === undefined) return thisYear ?? NaN;
  const year = Number(text);
  if (text.length > 2) return year;
  return year + (year < 30 ? 2000 : 1900);
}

function monthNumber(name: string): number {
  const wanted = name.toLowerCase();
  const known = (month: string) =>
    month === wanted || month.slice(0, 3) === wanted || (wanted === 'sept' && month === 'september');
  return monthNames.findIndex(known) + 1;
}
