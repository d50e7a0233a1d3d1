import type { Day } from '../domain/calendar/day';
import { createWorkingCalendar } from '../domain/calendar/workingDays';
import type { WorkingCalendar } from '../domain/calendar/workingDays';
import type { Answer } from './answerEachCell';
import { blank } from './cellArguments';
import type { Cells } from './cellArguments';
import { cellContents } from './cellContents';
import { knownYears, readDay } from './dateArguments';
import { excelCells } from './excelCells';
import { isProblem, notAvailable } from './problem';
import type { Problem } from './problem';

const bankHolidaysOnly = createWorkingCalendar([]);

/** What a function answers that counts working days, in Excel's terms; `closures` serve all its cells. */
export function answerWithCalendar(
  closures: Cells,
  answers: (calendar: WorkingCalendar) => Answer[][],
): ReturnType<typeof excelCells> {
  return excelCells(() => {
    const calendar = workingCalendar(closures);
    return isProblem(calendar) ? [[calendar]] : answers(calendar);
  });
}

/** The day so many working days after a start. */
export function dateAfter(calendar: WorkingCalendar, start: Day, workingDays: number): Answer {
  const date = calendar.addWorkingDays(start, workingDays);
  return date === null ? outsideKnownYears() : { date };
}

export function outsideKnownYears(): Problem {
  return notAvailable(`The answer lies outside ${knownYears}, the years for which bank holidays are known`);
}

/** The working days less the council's own closure days; blank cells among those are nothing. */
function workingCalendar(closures: Cells): WorkingCalendar | Problem {
  if (!closures) return bankHolidaysOnly;

  const days: Day[] = [];
  for (const cell of closures.flat()) {
    const day = readDay(cellContents(cell), 'A closure day');
    if (isProblem(day)) return day;
    if (day !== blank) days.push(day);
  }
  return days.length === 0 ? bankHolidaysOnly : createWorkingCalendar(days);
}
