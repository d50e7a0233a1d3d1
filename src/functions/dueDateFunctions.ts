import type { WorkingCalendar } from '../domain/calendar/workingDays';
import { lastDayToComplain } from '../domain/timescales/complaintTimeLimit';
import { timeLimits } from '../domain/timescales/timeLimits';
import type { TimeLimit } from '../domain/timescales/timeLimits';
import { answerEachCell } from './answerEachCell';
import type { Answer } from './answerEachCell';
import { answerWithCalendar, dateAfter } from './answerWithCalendar';
import { firstTwoStages, numbersOfDays, yesOrNo } from './cellArguments';
import { dates, workingDates } from './dateArguments';
import { excelCells } from './excelCells';
import { notAvailable } from './problem';
import type { Day } from '../domain/calendar/day';

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
  return answerWithCalendar(closures, (calendar) =>
    answerEachCell(
      [workingDates('The date received', received), yesOrNo('Extended', extended)],
      (start, isExtended) => lastDay(calendar, timeLimits.stage1, start, isExtended),
    ),
  );
}

/**
 * The last day for the stage 2 response: 25 working days after stage 2 began, 65 if extended.
 * @customfunction
 * @param started The date stage 2 was asked for, or a range of dates. Needed.
 * @param extended TRUE or Yes if the investigation has been extended, so that up to 65 working days are allowed in all.
 * @param closures The council's own closure days, besides the bank holidays of England and Wales.
 * @returns The due date.
 */
export function stage2Due(started?: any[][], extended?: any[][], closures?: any[][]): any[][] {
  return answerWithCalendar(closures, (calendar) =>
    answerEachCell(
      [workingDates('The date started', started), yesOrNo('Extended', extended)],
      (start, isExtended) => lastDay(calendar, timeLimits.stage2, start, isExtended),
    ),
  );
}

/**
 * The last day for the stage 3 review panel to meet: 30 working days after the request.
 * @customfunction
 * @param requested The date the panel was asked for, or a range of dates. Needed.
 * @param closures The council's own closure days, besides the bank holidays of England and Wales.
 * @returns The due date.
 */
export function stage3Due(requested?: any[][], closures?: any[][]): any[][] {
  return answerWithCalendar(closures, (calendar) =>
    answerEachCell([workingDates('The date requested', requested)], (start) =>
      lastDay(calendar, timeLimits['stage3-panel'], start),
    ),
  );
}

/**
 * The last day for the review panel's report: 5 working days after the panel met.
 * @customfunction
 * @param panelDate The date the panel met, or a range of dates. Needed.
 * @param closures The council's own closure days, besides the bank holidays of England and Wales.
 * @returns The due date.
 */
export function panelReportDue(panelDate?: any[][], closures?: any[][]): any[][] {
  return answerWithCalendar(closures, (calendar) =>
    answerEachCell([workingDates('The date of the panel', panelDate)], (start) =>
      lastDay(calendar, timeLimits['stage3-report'], start),
    ),
  );
}

/**
 * The last day for the director's response to the review panel: 15 working days after the panel's report came.
 * @customfunction
 * @param reportReceived The date the panel's report was received, or a range of dates. Needed.
 * @param closures The council's own closure days, besides the bank holidays of England and Wales.
 * @returns The due date.
 */
export function panelResponseDue(reportReceived?: any[][], closures?: any[][]): any[][] {
  return answerWithCalendar(closures, (calendar) =>
    answerEachCell([workingDates('The date the report was received', reportReceived)], (start) =>
      lastDay(calendar, timeLimits['stage3-response'], start),
    ),
  );
}

/**
 * The last day for the response to a corporate complaint: 10 working days at stage 1 (20 if extended), 20 at stage 2 (40).
 * @customfunction
 * @param stage The stage, 1 or 2, or a range of stages. Needed.
 * @param started The date that stage began, or a range of dates beside the stages. Needed.
 * @param extended TRUE or Yes if the time has been extended.
 * @param closures The council's own closure days, besides the bank holidays of England and Wales.
 * @returns The due date.
 */
export function corporateDue(
  stage?: any[][],
  started?: any[][],
  extended?: any[][],
  closures?: any[][],
): any[][] {
  return answerWithCalendar(closures, (calendar) =>
    answerEachCell(
      [
        firstTwoStages('The stage', stage),
        workingDates('The date started', started),
        yesOrNo('Extended', extended),
      ],
      (number, start, isExtended) =>
        lastDay(calendar, timeLimits[number === 1 ? 'corporate1' : 'corporate2'], start, isExtended),
    ),
  );
}

/**
 * The last day to acknowledge a complaint: 2 working days after it was received, unless your council has another rule.
 * @customfunction
 * @param received The date the complaint was received, or a range of dates. Needed.
 * @param workingDays Your council's own number of working days; 2 if left out, blank or 0.
 * @param closures The council's own closure days, besides the bank holidays of England and Wales.
 * @returns The due date.
 */
export function acknowledgeDue(received?: any[][], workingDays?: any[][], closures?: any[][]): any[][] {
  return answerWithCalendar(closures, (calendar) =>
    answerEachCell(
      [
        workingDates('The date received', received),
        numbersOfDays('The number of working days', workingDays, timeLimits.acknowledge.workingDays),
      ],
      (start, count) => dateAfter(calendar, start, count),
    ),
  );
}

/**
 * The last day for the complainant to ask for the next stage: 20 working days after the response was received.
 * @customfunction
 * @param responseReceived The date the complainant received the response, or a range of dates. Needed.
 * @param closures The council's own closure days, besides the bank holidays of England and Wales.
 * @returns The last day.
 */
export function escalateBy(responseReceived?: any[][], closures?: any[][]): any[][] {
  return answerWithCalendar(closures, (calendar) =>
    answerEachCell([workingDates('The date the response was received', responseReceived)], (start) =>
      lastDay(calendar, timeLimits.escalate, start),
    ),
  );
}

/**
 * The last day for a complaint about something: one year after it happened. A later complaint may still be taken.
 * @customfunction
 * @param eventDate The date the grounds for the complaint arose, or a range of dates. Needed.
 * @returns The last day.
 */
export function complaintTimeLimit(eventDate?: any[][]): any[][] {
  return excelCells(() =>
    answerEachCell([dates('The date of the event', eventDate)], (day) => {
      const date = lastDayToComplain(day);
      return date === null ? notAvailable('The answer lies after 31 December 9999') : { date };
    }),
  );
}

function lastDay(calendar: WorkingCalendar, limit: TimeLimit, start: Day, isExtended = false): Answer {
  const { workingDays, extendedWorkingDays } = limit;
  return dateAfter(calendar, start, isExtended ? (extendedWorkingDays ?? workingDays) : workingDays);
}
