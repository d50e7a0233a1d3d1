import { bankHolidays as allBankHolidays, holidayName } from '../domain/calendar/bankHolidays';
import { yearMonthDay } from '../domain/calendar/day';
import { answerEachCell } from './answerEachCell';
import { answerWithCalendar, dateAfter, outsideKnownYears } from './answerWithCalendar';
import { wholeNumbers } from './cellArguments';
import { readBankHolidayYear, workingDates } from './dateArguments';
import { excelCells } from './excelCells';
import { isProblem, notValid } from './problem';

// The generator of Excel's formula help knows no other word than `any` for what may stand in a cell.
/* eslint-disable @typescript-eslint/no-explicit-any */

/**
 * The date some working days after a date, or before it if the number is negative; 0 gives the date itself.
 * @customfunction
 * @param start The date to count from, or a range of dates. The day after it is day 1 if it is a working day. Needed.
 * @param days The number of working days. Needed.
 * @param closures The council's own closure days, besides the bank holidays of England and Wales.
 * @returns The date.
 */
export function addWorkingDays(start?: any[][], days?: any[][], closures?: any[][]): any[][] {
  return answerWithCalendar(closures, (calendar) =>
    answerEachCell(
      [workingDates('The start date', start), wholeNumbers('The number of working days', days)],
      (from, count) => dateAfter(calendar, from, count),
    ),
  );
}

/**
 * Whether a date is a working day: not a Saturday, a Sunday, a bank holiday in England and Wales or a closure day.
 * @customfunction
 * @param date The date, or a range of dates. Needed.
 * @param closures The council's own closure days, besides the bank holidays of England and Wales.
 * @returns TRUE or FALSE.
 */
export function isWorkingDay(date?: any[][], closures?: any[][]): any[][] {
  return answerWithCalendar(closures, (calendar) =>
    answerEachCell(
      [workingDates('The date', date)],
      (day) => calendar.isWorkingDay(day) ?? outsideKnownYears(),
    ),
  );
}

/**
 * The number of working days a response took: those after the start, up to and including the end. 0 on the same day.
 * @customfunction
 * @param start The date the time began, or a range of dates. Needed.
 * @param end The date it was completed, or a range of dates beside the first. Needed.
 * @param closures The council's own closure days, besides the bank holidays of England and Wales.
 * @returns The number of working days.
 */
export function workingDaysTaken(start?: any[][], end?: any[][], closures?: any[][]): any[][] {
  return answerWithCalendar(closures, (calendar) =>
    answerEachCell([workingDates('The start date', start), workingDates('The end date', end)], (from, to) => {
      if (to < from) return notValid('The end date must be the same as or after the start date');

      return calendar.workingDaysBetween(from, to) ?? outsideKnownYears();
    }),
  );
}

/**
 * The bank holidays of England and Wales, one a row, with their names. The names of those not yet on GOV.UK end in (provisional): they are worked out by rule and may change.
 * @customfunction
 * @param year A calendar year, for example 2025; every year known if left out.
 * @returns Two columns: the dates and their names.
 */
export function bankHolidays(year?: any[][]): any[][] {
  const wanted = readBankHolidayYear(year);
  if (isProblem(wanted)) return excelCells(() => [[wanted]]);

  const listed = allBankHolidays.filter(({ day }) => wanted === null || yearMonthDay(day).year === wanted);
  return excelCells(() => listed.map((holiday) => [{ date: holiday.day }, holidayName(holiday)]));
}
