import { dayFromDate, dayFromSerial } from './day';
import type { Day } from './day';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dayNumber = '(\\d{1,2})';
const dayOrdinal = '(\\d{1,2})(?:st|nd|rd|th)?';
const yearNumber = "'?(\\d{4}|\\d{2})";

/** Each way of writing a date, with the places of its day, month and year among what it matches. */
const shapes: readonly { readonly pattern: RegExp; readonly order: readonly [number, number, number] }[] = [
  { pattern: whole(`${dayNumber} ?([/.-]) ?(\\d{1,2}) ?\\2 ?${yearNumber}`), order: [1, 3, 4] },
  { pattern: whole(`${dayNumber} (\\d{1,2}) ${yearNumber}`), order: [1, 2, 3] },
  { pattern: whole('(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})'), order: [4, 3, 1] },
  { pattern: whole(`${dayOrdinal}[ ,./-]*(?:of )?${monthWord}[ ,./-]*${yearNumber}`), order: [1, 2, 3] },
  { pattern: whole(`${monthWord}[ -]*${dayOrdinal},? +${yearNumber}`), order: [2, 1, 3] },
];

/** Longer than any date with its weekday and time: a note, and not worth the search. */
const longestDate = 60;

const weekdayBefore = /^(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]? +(?=\w)/;
const timeAfter =
  /[ ,t]+(?:at )?(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?:z| ?[+-]\d{2}:?\d{2})?$/;
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

  const date = tidied.replace(weekdayBefore, '').replace(timeAfter, '').trim();
  for (const { pattern, order } of shapes) {
    const match = pattern.exec(date);
    if (match) return dayFromParts(order.map((place) => match[place] ?? ''));
  }
  return null;
}

function dayFromParts([day = '', month = '', year = '']: readonly string[]): Day | null {
  const monthNumber = /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3)) + 1;
  return dayFromDate(fullYear(year), monthNumber, Number(day));
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);

  return Number(year) + (Number(year) < 50 ? 2000 : 1900);
}

/** Small letters, plain hyphens and apostrophes, single spaces, without the invisible marks that copied dates carry. */
function tidy(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}
