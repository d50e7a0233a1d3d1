import { displayText } from '../calendar/day';
import { knownTo } from '../calendar/bankHolidays';
import type { RecordCheck } from './check';
import { dateNamed } from './wording';

/** A record received after today. */
export const receivedInFuture: RecordCheck = {
  id: 'received-in-future',
  severity: 'error',
  title: 'Received in the future',
  about: 'A record is dated as received after today, so it is counted in no year yet.',
  problems(record, { today }) {
    const { received } = record.case;
    const cell = record.cell('received');
    // A year as far ahead as that is told by its own check.
    if (received === null || received <= today || received > knownTo || !cell) return [];

    const message = `${dateNamed(record, 'received')} must be today (${displayText(today)}) or earlier. Correct the date.`;
    return [{ cell, message }];
  },
};
