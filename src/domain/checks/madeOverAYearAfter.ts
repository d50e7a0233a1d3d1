import { complaintTimeLimit, lastDayToComplain } from '../timescales/complaintTimeLimit';
import type { RecordCheck } from './check';
import { isComplaint } from './stageFields';
import { dateNamed } from './wording';

/** A complaint made later than the time allowed after the event; the council may still take it on. */
export const madeOverAYearAfter: RecordCheck = {
  id: 'made-over-a-year-after',
  severity: 'note',
  title: 'Made over a year after the event',
  about: `A complaint is to be made within a year of the event, and the council may take on a later one (${complaintTimeLimit.source}).`,
  problems(record) {
    const { eventDate, received } = record.case;
    const cell = record.cell('eventDate');
    const lastDay = eventDate && lastDayToComplain(eventDate);
    if (!isComplaint(record) || received === null || lastDay === null || !cell || received <= lastDay)
      return [];

    const message = `${dateNamed(record, 'received')} is more than a year after ${dateNamed(record, 'eventDate')}. Check both dates, and note why the complaint was taken on.`;
    return [{ cell, message }];
  },
};
