import type { RecordCheck } from './check';
import { isComplaint } from './stageFields';
import { dateNamed } from './wording';

/** An event dated after the complaint about it. */
export const eventAfterReceipt: RecordCheck = {
  id: 'event-after-receipt',
  severity: 'warning',
  title: 'Event after receipt',
  about: 'The event complained about is dated after the day the complaint was received.',
  problems(record) {
    const { eventDate, received } = record.case;
    const cell = record.cell('eventDate');
    if (!isComplaint(record) || !cell || eventDate === null || received === null || eventDate <= received)
      return [];

    const message = `${dateNamed(record, 'eventDate')} must be the same as or before ${dateNamed(record, 'received')}. Correct whichever is wrong.`;
    return [{ cell, message }];
  },
};
