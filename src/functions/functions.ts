import { timeLimits } from '../domain/timescales/timeLimits';
import { answerEachCell } from './answerEachCell';
import type { Answer } from './answerEachCell';
import { knownYears, wholeNumbers, workingCalendar, workingDates, yesOrNo } from './cellArguments';
import { excelCells } from './excelCells';
import { isProblem, notAvailable, notValid } from './problem';
import type { Day } from '../domain/calendar/day';
import type { WorkingCalendar } from '../domain/calendar/workingDays';

// The generator of Excel's formula help knows no other word than `any` for what may stand in a cell.
/* eslint-disable @typescript-eslint/no-explicit-any */

/**
 * The last day for the stage 1 response: 10 working days after the complaint was received, 20 if extended.
 * @customfunction
 * @param received The date the complaint was received, or a range of dates. Needed.
 * @param extended TRUE or Yes if the complaint is complex or an advocate is needed, so that 20 working days are allowed.
 * @param closures The council's own closure days, besides the bank holidays of England and Wales.
 * @returns The due date.
 */
export function stage1Due(received?: any[][], extended?: any[][], closures?: any[][]): any[][] {
  const { workingDays, extendedWorkingDays } = timeLimits.stage1;
  return withCalendar(closures, (calendar) =>
    answerEachCell(
      [workingDates('The date received', received), yesOrNo('Extended', extended)],
      (start, isExtended) =>
        dateAfter(calendar, start, isExtended ? (extendedWorkingDays ?? workingDays) : workingDays),
    ),
  );
}

/**
 * The date some working days after a date, or before it if the number is negative; 0 gives the date itself.
 * @customfunction
 * @param start The date to count from, or a range of dates. The day after it is day 1 if it is a working day. Needed.
 * @param days The number of working days. Needed.
 * @param closures The council's own closure days, besides the bank holidays of England and Wales.
 * @returns The date.
 */
export function addWorkingDays(start?: any[][], days?: any[][], closures?: any[][]): any[][] {
  return withCalendar(closures, (calendar) =>
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
  return withCalendar(closures, (calendar) =>
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
  return withCalendar(closures, (calendar) =>
    answerEachCell([workingDates('The start date', start), workingDates('The end date', end)], (from, to) => {
      if (to < from) return notValid('The end date must be the same as or after the start date');

      return calendar.workingDaysBetween(from, to) ?? outsideKnownYears();
    }),
  );
}

function withCalendar(closures: any, answers: (calendar: WorkingCalendar) => Answer[][]): any[][] {
  const calendar = workingCalendar(closures);
  return excelCells(isProblem(calendar) ? [[calendar]] : answers(calendar));
}

function dateAfter(calendar: WorkingCalendar, start: Day, workingDays: number): Answer {
  const date = calendar.addWorkingDays(start, workingDays);
  return date === null ? outsideKnownYears() : { date };
}

function outsideKnownYears(): Answer {
  return notAvailable(`The answer lies outside ${knownYears}, the years for which bank holidays are known`);
}
