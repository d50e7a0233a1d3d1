import { knownTo } from '../calendar/bankHolidays';
import { displayText } from '../calendar/day';
import { happenedFields } from './caseDays';
import type { RecordCheck } from './check';
import { datedCells } from './datedCells';
import { isComplaint } from './stageFields';
import { dateNamed } from './wording';

/** A response, request or other step dated after today. */
export const dateInFuture: RecordCheck = {
  id: 'date-in-future',
  severity: 'error',
  title: 'Date in the future',
  about:
    'A date on which something happened is after today, so it is counted as not having happened. Due dates, extensions, arranged panels and the end of a suspension may lie ahead.',
  problems(record, { today }) {
    if (!isComplaint(record)) return [];

    return datedCells(record, happenedFields, (day) => day > today && day <= knownTo)
      .filter(({ field }) => field !== 'received')
      .map(({ field, cell }) => ({
        cell,
        message: `${dateNamed(record, field)} must be today (${displayText(today)}) or earlier. Correct the date, or leave the cell blank until it has happened.`,
      }));
  },
};
