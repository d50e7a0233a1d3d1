import { dayFromDate, dayFromSerial } from './day';
import type { Day } from './day';
import type { YearMonthDay } from './gregorian';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dayNumber = '(\\d{1,2})';
const dayOrdinal = '(\\d{1,2})(?:st|nd|rd|th)?';
// Of three or five digits it is a slip, which the officer is told of.
const yearNumber = "'?(\\d{2,5})";

/** Each way of writing a date, with the places of its day, month and year among what it matches. */
const shapes: readonly { readonly text: string; readonly order: readonly [number, number, number] }[] = [
  { text: `${dayNumber} ?([/.-]) ?(\\d{1,2}) ?\\2 ?${yearNumber}`, order: [1, 3, 4] },
  { text: `${dayNumber} (\\d{1,2}) ${yearNumber}`, order: [1, 2, 3] },
  { text: '(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})', order: [4, 3, 1] },
  { text: `${dayOrdinal}[ ,./-]*(?:of )?${monthWord}[ ,./-]*${yearNumber}`, order: [1, 2, 3] },
  { text: `${monthWord}[ -]*${dayOrdinal},? +${yearNumber}`, order: [2, 1, 3] },
];
const wholeShapes = shapes.map(({ text, order }) => ({ pattern: new RegExp(`^${text}$`), order }));
/** The same, each in the midst of other words. */
const shapesWithin = shapes.map(({ text, order }) => ({
  pattern: new RegExp(`(?<![\\d/.-])${text}(?![\\d/-]|\\.\\d)`, 'g'),
  order,
}));

/** Longer than any date with its weekday and time: a note, and not worth the search. */
const longestDate = 60;
/** Longer than any words about a date that belong in its cell. */
const longestNote = 300;

const weekdayName = '(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const weekdayBefore = new RegExp(`^${weekdayName}[.,]? +(?=\\w)`);
const weekdayAfter = new RegExp(`[ ,]+\\(?${weekdayName}\\)?$`);
const timeBefore =
  /^(?:\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?|\d{1,2}(?:\.\d{2})? ?[ap]\.?m\.?),? +(?:on )?/;
const timeAfter =
  /(?:[ ,t]+|,? - )(?:at )?(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?:z| ?(?:gmt|bst|hrs?)| ?[+-]\d{2}:?\d{2})?$/;
// Of five digits (1927 to 2173), so that "2024" and "12.05" are not taken for days in January 1900.
const serialNumber = /^\d{5}(?:\.\d+)?$/;

/**
 * The day that a text means, always read day first, or null when it is not a real date.
 * Times of day and names of weekdays are ignored, not checked. A number of five digits alone is an Excel serial.
 * A year of two digits is 2000 to 2049 or 1950 to 1999.
 *
 * @example parseTextDate('12/05/2024') // 12 May 2024; so are "12 May 2024", "2024-05-12", "12.5.24", "Sun 12th May '24"
 */
export function parseTextDate(text: string): Day | null {
  const tidied = tidy(text);
  if (tidied.length > longestDate) return null;
  if (serialNumber.test(tidied)) return dayFromSerial(Number(tidied));

  return dayOf(partsOf(tidied));
}

/**
 * The day, month and year of a text that is written as a date, day first, whether there is such a day or not; null when it is
 * not written so.
 *
 * @example writtenDate('31/04/0204') // day 31, month 4, year 204
 */
export function writtenDate(text: string): YearMonthDay | null {
  const tidied = tidy(text);
  const parts = tidied.length > longestDate ? null : partsOf(tidied);
  if (!parts) return null;

  const [day = '', month = '', year = ''] = parts;
  return { year: fullYear(year), month: monthNumber(month), dayOfMonth: Number(day) };
}

/** The real dates that stand among the words of a text, each day once; none when the text is longer than a note of a line or two. */
export function datesWithin(text: string): readonly Day[] {
  const tidied = tidy(text);
  if (tidied.length > longestNote) return [];

  const days = shapesWithin.flatMap(({ pattern, order }) =>
    [...tidied.matchAll(pattern)].map((match) => ({
      place: match.index,
      day: dayOf(order.map((place) => match[place] ?? '')),
    })),
  );
  const inOrder = days.sort((a, b) => a.place - b.place).flatMap(({ day }) => (day === null ? [] : [day]));
  return [...new Set(inOrder)];
}

function partsOf(tidied: string): readonly string[] | null {
  const date = tidied
    .replace(timeBefore, '')
    .replace(weekdayBefore, '')
    .replace(timeAfter, '')
    .replace(weekdayAfter, '')
    .trim();
  for (const { pattern, order } of wholeShapes) {
    const match = pattern.exec(date);
    if (match) return order.map((place) => match[place] ?? '');
  }
  return null;
}

function dayOf(parts: readonly string[] | null): Day | null {
  const [day = '', month = '', year = ''] = parts ?? [];
  if (year.length !== 4 && year.length !== 2) return null;

  return dayFromDate(fullYear(year), monthNumber(month), Number(day));
}

function monthNumber(month: string): number {
  return /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3)) + 1;
}

function fullYear(year: string): number {
  if (year.length !== 2) return Number(year);

  return Number(year) + (Number(year) < 50 ? 2000 : 1900);
}

/**
 * Small letters, plain digits, slashes, hyphens and apostrophes, single spaces, without the invisible marks that copied dates
 * carry. Whatever is too long to be looked at stays as it is.
 */
function tidy(text: string): string {
  if (text.length > longestNote) return text;

  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\\\u2044\u2215]/g, '/')
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
