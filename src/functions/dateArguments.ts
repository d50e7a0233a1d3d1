import { knownFrom, knownTo } from '../domain/calendar/bankHolidays';
import { dayFromSerial, dayInWords, yearMonthDay } from '../domain/calendar/day';
import type { Day } from '../domain/calendar/day';
import { parseTextDate } from '../domain/calendar/textDate';
import { blank, isBlank, mustBe } from './cellArguments';
import type { CellInput, Cells } from './cellArguments';
import { cellContents } from './cellContents';
import { dateOffset } from './dateSystem';
import { isProblem, notAvailable, notValid } from './problem';
import type { Problem } from './problem';

/** Days that Excel has; a blank answers a blank. */
export function dates(name: string, cells: Cells): CellInput<Day> {
  return { name, cells, required: true, read: readDay };
}

/** Days in the years for which bank holidays are known; a blank answers a blank. */
export function workingDates(name: string, cells: Cells): CellInput<Day> {
  return { name, cells, required: true, read: readKnownDay };
}

/** As `workingDates`, but a blank, or nothing given, is null: not yet, or not said. */
export function workingDatesIfAny(name: string, cells: Cells): CellInput<Day | null> {
  return {
    name,
    cells,
    required: false,
    read: (contents) => {
      const day = readKnownDay(contents, name);
      return day === blank ? null : day;
    },
  };
}

/** A cell never typed in reaches a function as 0, null or "", so 0 is never a date. */
export function readDay(contents: unknown, name: string): Day | Problem | typeof blank {
  if (isBlank(contents) || contents === 0) return blank;

  const day = typeof contents === 'number' ? dayFromSerial(contents + dateOffset()) : null;
  const found = typeof contents === 'string' ? parseTextDate(contents) : day;
  return found ?? mustBe(name, 'a real date, for example 12/05/2024', contents);
}

/** The calendar year of a single cell, or null when it is blank or not given, which means every year. */
export function readBankHolidayYear(cells: Cells): number | null | Problem {
  if (cells && (cells.length > 1 || cells.some((row) => row.length > 1))) {
    return notValid('The year must be one cell, not a range');
  }
  const contents = cellContents(cells?.[0]?.[0]);
  if (isBlank(contents) || contents === 0) return null;

  const year = typeof contents === 'boolean' ? NaN : Number(contents);
  if (!Number.isInteger(year)) return mustBe('The year', 'a calendar year, for example 2025', contents);
  if (year >= yearMonthDay(knownFrom).year && year <= yearMonthDay(knownTo).year) return year;

  return notAvailable(`The year, ${year}, must be in ${knownYears}, for which bank holidays are known`);
}

function readKnownDay(contents: unknown, name: string): Day | Problem | typeof blank {
  const day = readDay(contents, name);
  if (isProblem(day) || day === blank || (day >= knownFrom && day <= knownTo)) return day;

  return notAvailable(
    `${name}, ${dayInWords(day)}, must be in ${knownYears}, for which bank holidays are known`,
  );
}

/** "1995 to 2030" */
export const knownYears = `${yearMonthDay(knownFrom).year} to ${yearMonthDay(knownTo).year}`;
