import {
  defaultDueSoonDays,
  isWithinTimescale,
  timescaleStatus as statusOf,
  workingDaysLate as daysLate,
} from '../domain/timescales/timescaleStatus';
import { answerEachCell } from './answerEachCell';
import { answerWithCalendar } from './answerWithCalendar';
import { numbersOfDays } from './cellArguments';
import { workingDates, workingDatesIfAny } from './dateArguments';
import { excelCells } from './excelCells';

// The generator of Excel's formula help knows no other word than `any` for what may stand in a cell.
/* eslint-disable @typescript-eslint/no-explicit-any */

/**
 * How many working days late a response was, or is so far: those after the due date. 0 if on time.
 * @customfunction
 * @param due The due date, or a range of dates. Needed.
 * @param completed The date it was completed, or a range of dates beside the first; blank if not yet.
 * @param asAt The date to count up to while not completed, for example TODAY().
 * @param closures The council's own closure days, besides the bank holidays of England and Wales.
 * @returns The number of working days, or a blank while not completed and no date to count up to is given.
 */
export function workingDaysLate(
  due?: any[][],
  completed?: any[][],
  asAt?: any[][],
  closures?: any[][],
): any[][] {
  return answerWithCalendar(closures, (calendar) =>
    answerEachCell(
      [
        workingDates('The due date', due),
        workingDatesIfAny('The date completed', completed),
        workingDatesIfAny('The date as at', asAt),
      ],
      (dueDay, completedDay, asAtDay) =>
        daysLate({ due: dueDay, completed: completedDay, asAt: asAtDay }, calendar) ?? '',
    ),
  );
}

/**
 * Where a response stands: On time, Late, Open, Due soon or Overdue. On time means completed on or before the due date.
 * @customfunction
 * @param due The due date, or a range of dates. Needed.
 * @param completed The date it was completed, or a range of dates beside the first; blank if not yet.
 * @param asAt The date to judge it on while not completed, for example TODAY(). Without it, not completed is Open.
 * @param dueSoonDays Due soon is this many working days or fewer to the due date; 5 if left out, blank or 0.
 * @param closures The council's own closure days, besides the bank holidays of England and Wales.
 * @returns The status.
 */
export function timescaleStatus(
  due?: any[][],
  completed?: any[][],
  asAt?: any[][],
  dueSoonDays?: any[][],
  closures?: any[][],
): any[][] {
  return answerWithCalendar(closures, (calendar) =>
    answerEachCell(
      [
        workingDates('The due date', due),
        workingDatesIfAny('The date completed', completed),
        workingDatesIfAny('The date as at', asAt),
        numbersOfDays('The number of days for due soon', dueSoonDays, defaultDueSoonDays),
      ],
      (dueDay, completedDay, asAtDay, days) =>
        statusOf({ due: dueDay, completed: completedDay, asAt: asAtDay }, days, calendar),
    ),
  );
}

/**
 * Whether a response was on time: completed on or before the due date.
 * @customfunction
 * @param due The due date, or a range of dates. Needed.
 * @param completed The date it was completed, or a range of dates beside the first. Needed.
 * @returns TRUE or FALSE, or a blank while not completed.
 */
export function withinTimescale(due?: any[][], completed?: any[][]): any[][] {
  return excelCells(() =>
    answerEachCell(
      [workingDates('The due date', due), workingDates('The date completed', completed)],
      (dueDay, completedDay) => isWithinTimescale({ due: dueDay, completed: completedDay }) ?? '',
    ),
  );
}
