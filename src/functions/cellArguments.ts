import { createWorkingCalendar } from '../domain/calendar/workingDays';
import type { WorkingCalendar } from '../domain/calendar/workingDays';
import { knownFrom, knownTo } from '../domain/calendar/bankHolidays';
import { dayFromSerial, dayInWords, yearMonthDay } from '../domain/calendar/day';
import type { Day } from '../domain/calendar/day';
import { parseTextDate } from '../domain/calendar/textDate';
import { cellContents } from './cellContents';
import { isProblem, notAvailable, notValid } from './problem';
import type { Problem } from './problem';

/** A block of cells as Excel hands it in; null or left out when the formula gives none. */
export type Cells = readonly (readonly unknown[])[] | null | undefined;

/** What a blank first date answers: an empty text, never 1900. */
export const blank = Symbol('blank');

/** One argument: its cells, and how one of them is read. `name` begins the messages, "The date received". */
export interface CellInput<T> {
  readonly name: string;
  readonly cells: Cells;
  /** Whether the formula must give it. */
  readonly required: boolean;
  readonly read: (contents: unknown, name: string) => T | Problem | typeof blank;
}

/** Days in the years for which bank holidays are known; a blank answers a blank. */
export function workingDates(name: string, cells: Cells): CellInput<Day> {
  return { name, cells, required: true, read: readKnownDay };
}

/** Whole numbers; a blank is 0 and a fraction is cut off. */
export function wholeNumbers(name: string, cells: Cells): CellInput<number> {
  return { name, cells, required: true, read: readWholeNumber };
}

/** TRUE, FALSE, Yes, No, Y, N; a blank is no. */
export function yesOrNo(name: string, cells: Cells): CellInput<boolean> {
  return { name, cells, required: false, read: readYesOrNo };
}

const bankHolidaysOnly = createWorkingCalendar([]);

/** The working days less the council's own closure days; blank cells among those are nothing. */
export function workingCalendar(closures: Cells): WorkingCalendar | Problem {
  if (!closures) return bankHolidaysOnly;

  const days: Day[] = [];
  for (const cell of closures.flat()) {
    const day = readDay(cellContents(cell), 'A closure day');
    if (isProblem(day)) return day;
    if (day !== blank) days.push(day);
  }
  return days.length === 0 ? bankHolidaysOnly : createWorkingCalendar(days);
}

function readKnownDay(contents: unknown, name: string): Day | Problem | typeof blank {
  const day = readDay(contents, name);
  if (isProblem(day) || day === blank || (day >= knownFrom && day <= knownTo)) return day;

  return notAvailable(
    `${name}, ${dayInWords(day)}, must be in ${knownYears}, for which bank holidays are known`,
  );
}

/** A cell never typed in reaches a function as 0, null or "", so 0 is never a date. */
function readDay(contents: unknown, name: string): Day | Problem | typeof blank {
  if (isBlank(contents) || contents === 0) return blank;

  const day = typeof contents === 'number' ? dayFromSerial(contents) : null;
  const found = typeof contents === 'string' ? parseTextDate(contents) : day;
  return found ?? mustBe(name, 'a real date, for example 12/05/2024', contents);
}

function readWholeNumber(contents: unknown, name: string): number | Problem {
  if (isBlank(contents)) return 0;

  const number = typeof contents === 'boolean' ? NaN : Number(contents);
  return Number.isFinite(number) ? Math.trunc(number) : mustBe(name, 'a number', contents);
}

const meanings: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  '1': true,
  false: false,
  no: false,
  n: false,
  '0': false,
};

function readYesOrNo(contents: unknown, name: string): boolean | Problem {
  if (isBlank(contents)) return false;

  return (
    meanings[String(contents).trim().toLowerCase()] ?? mustBe(name, 'TRUE or FALSE, or Yes or No', contents)
  );
}

function isBlank(contents: unknown): boolean {
  return (
    contents === null || contents === undefined || (typeof contents === 'string' && contents.trim() === '')
  );
}

function mustBe(name: string, what: string, contents: unknown): Problem {
  return notValid(`${name} must be ${what}, not "${String(contents)}"`);
}

/** "1995 to 2030" */
export const knownYears = `${yearMonthDay(knownFrom).year} to ${yearMonthDay(knownTo).year}`;
