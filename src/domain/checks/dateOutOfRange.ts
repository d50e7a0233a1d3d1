import { knownFrom, knownTo } from '../calendar/bankHolidays';
import { yearMonthDay } from '../calendar/day';
import type { Day } from '../calendar/day';
import { dayFields } from './caseDays';
import type { CheckContext, RecordCheck } from './check';
import { datedCells } from './datedCells';
import type { DatedCell } from './datedCells';
import { isComplaint } from './stageFields';
import { suspectYears } from './suspectYears';
import { dateNamed } from './wording';
import type { LogRecord } from '../log/logRecord';

/** A date before or after the years whose bank holidays are known. */
export const dateOutOfRange: RecordCheck = {
  id: 'date-out-of-range',
  severity: 'error',
  title: 'Date out of range',
  about:
    'A date lies before or after the years whose bank holidays are known, so no time limit can be judged from it. The event complained about may lie further back.',
  problems(record, context) {
    const fields = isComplaint(record) ? dayFields : (['received'] as const);
    return datedCells(record, fields, isOutOfRange)
      .filter(({ field, day }) => field !== 'eventDate' || day > knownTo)
      .filter((dated) => !hasSuspectYear(record, dated, context))
      .map(({ field, day, cell }) => ({
        cell,
        message: `${dateNamed(record, field)} is ${place(day)}, so it cannot be judged. Correct the year.`,
      }));
  },
};

function isOutOfRange(day: Day): boolean {
  return day > knownTo || day < knownFrom;
}

function hasSuspectYear(record: LogRecord, { field }: DatedCell, context: CheckContext): boolean {
  return (
    suspectYears(context)
      .get(record)
      ?.some((suspect) => suspect.field === field) === true
  );
}

function place(day: Day): string {
  return day < knownFrom
    ? `before ${yearMonthDay(knownFrom).year}, the first year whose bank holidays are known`
    : `after ${yearMonthDay(knownTo).year}, the last year whose bank holidays are known`;
}
