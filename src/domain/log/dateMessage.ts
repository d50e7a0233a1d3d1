import { dayFromDate, dayInWords, displayText } from '../calendar/day';
import { daysInMonth } from '../calendar/gregorian';
import type { YearMonthDay } from '../calendar/gregorian';
import { datesWithin, writtenDate } from '../calendar/textDate';
import { nearestSlip } from './likelyYear';

const putRight = 'Enter the day, month and year, such as 14/03/2025, or leave the cell blank.';
const leaveOne = 'Leave the one that counts, and put the rest in a note.';

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const monthWord = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const dayOrdinal = '\\d{1,2}(?:st|nd|rd|th)?';
const shortDate = '\\d{1,2} ?[/.-] ?\\d{1,2}';

const week =
  /^(?:w ?[/.]? ?[ceb]\b|w ?[/.] ?[ceb]\d|wk\b|week\b)|\bweek (?:commencing|beginning|ending|of)\b/i;
/** Parts of a date that stand alone, and what is wrong then. */
const partsAlone: readonly { readonly pattern: RegExp; readonly wrong: string }[] = [
  {
    // A time alone is a part of a day, which Excel keeps as a fraction.
    pattern: /^(?:0?\.\d+|\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?|\d{1,2}(?:\.\d{2})? ?[ap]\.?m\.?)$/i,
    wrong: 'is a time of day without a date',
  },
  {
    pattern: new RegExp(
      `^(?:\\w+day,? )?(?:\\d{1,2}[/. -]\\d{1,2}|${dayOrdinal} ?(?:of )?${monthWord}|${monthWord} ?${dayOrdinal})$`,
      'i',
    ),
    wrong: 'has no year',
  },
  {
    pattern: new RegExp(`^(?:${monthWord}[ ,/-]*'?(?:\\d{4}|\\d{2})|\\d{1,2}/\\d{4})$`, 'i'),
    wrong: 'has no day of the month',
  },
  { pattern: /^(?:19|20)\d{2}$/, wrong: 'is a year alone' },
];
const severalDays = new RegExp(
  `^${dayOrdinal} ?(?:-|–|—|to|until|and|&|\\+|,) ?(?:\\d{1,2} ?[/.-] ?\\d{1,2}\\b|${dayOrdinal} (?:of )?${monthWord})`,
  'i',
);
const severalDates = new RegExp(
  `${shortDate}.*?(?:&|\\+|,|;|\\n|\\band\\b|\\bto\\b|\\bthen\\b|–| - ).*?${shortDate}`,
  'i',
);
/**
 * What is wrong with a cell that should hold a date, and how to put it right.
 *
 * @param value what the cell says, or the beginning of a long account
 * @param usualYear the year of the dates around it, to tell which year a slip meant; null when there are none
 * @example dateMessage('w/c 3/6/24', 'Date Received', 2024) // "w/c 3/6/24" in Date Received is a week, not a day. Enter …
 */
export function dateMessage(value: string, heading: string, usualYear: number | null): string {
  const typed = `"${value.replace(/\n/g, ' ')}"`;
  const shown = `${typed} in ${heading}`;
  if (week.test(value)) return `${shown} is a week, not a day. ${putRight}`;

  const written = writtenDate(value);
  const wrong = written ? wrongInDate(written, usualYear) : (lacking(value) ?? wrongInWords(value));
  return wrong === null
    ? `${heading} must be a real date, and ${typed} is not. ${putRight}`
    : `${shown} ${wrong}`;
}

/** Written as a date is, but there is no such day. */
function wrongInDate(date: YearMonthDay, usualYear: number | null): string | null {
  const { year, month, dayOfMonth } = date;
  const isDayOfSomeYear = dayFromDate(2000, month, dayOfMonth) !== null;
  if (isDayOfSomeYear && (year < 1900 || year > 9999)) return wrongInYear(date, usualYear);

  const monthFirst = month > 12 ? dayFromDate(year, dayOfMonth, month) : null;
  if (monthFirst !== null)
    return `is not a date when read day first. If ${dayInWords(monthFirst)} was meant, type it day first: ${displayText(monthFirst)}.`;
  if (month < 1 || month > 12) return `is not a real date: there is no month ${month}. ${putRight}`;
  if (dayOfMonth < 1 || dayOfMonth > 31) return null;

  const name = month === 2 ? `February ${year}` : monthNames[month - 1];
  return `is not a real date: ${name} has ${daysInMonth(year, month)} days. ${putRight}`;
}

function wrongInYear({ year, month, dayOfMonth }: YearMonthDay, usualYear: number | null): string {
  const likely = usualYear === null ? null : nearestSlip(year, usualYear);
  const meant = likely === null ? null : dayFromDate(likely, month, dayOfMonth);
  const mend = meant === null ? putRight : `If ${dayInWords(meant)} was meant, enter ${displayText(meant)}.`;
  return `has a year that cannot be right. ${mend}`;
}

function lacking(value: string): string | null {
  const found = partsAlone.find(({ pattern }) => pattern.test(value));
  return found ? `${found.wrong}. ${putRight}` : null;
}

function wrongInWords(value: string): string | null {
  const [first, second, ...more] = datesWithin(value);
  if (first !== undefined && second !== undefined) {
    return more.length > 0
      ? `holds ${more.length + 2} dates. ${leaveOne}`
      : `holds two dates, ${dayInWords(first)} and ${dayInWords(second)}. ${leaveOne}`;
  }
  if (severalDays.test(value)) return `holds several days. ${leaveOne}`;
  if (severalDates.test(value)) return `holds more than one date. ${leaveOne}`;
  if (first === undefined) return null;

  return `holds other words beside the date. If ${dayInWords(first)} is right, enter ${displayText(first)} alone, and put the words in a note.`;
}
