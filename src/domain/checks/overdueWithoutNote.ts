import { dueDateText } from '../calendar/publishedHolidays';
import type { RecordCheck } from './check';
import { timescalesOf } from './recordTimescales';
import { isComplaint, outcomeOf, stages } from './stageFields';
import { meaningOfStatus } from './statusWords';
import { isUnreadDate } from './unreadCell';
import { headingOf } from './wording';

/** A stage open past its limit, with nothing in the notes to say why. */
export const overdueWithoutNote: RecordCheck = {
  id: 'overdue-without-note',
  severity: 'note',
  title: 'Overdue with no note',
  about:
    'A stage is open past its limit, or past the end of its extension, and the note is blank. It is asked only where the log has a column for notes, and not while the complaint is suspended.',
  problems(record, context) {
    const cell = record.cell('note');
    const { note, status } = record.case;
    const isClosed = status !== null && meaningOfStatus(status) === 'closed';
    if (!isComplaint(record) || note !== null || isClosed || !cell) return [];

    const timescales = timescalesOf(record, context);
    const overdue = [...stages].reverse().find((stage) => {
      const reached = timescales[stage.stage];
      const due = reached?.clock?.extendedDue ?? reached?.clock?.due ?? null;
      if (!reached || reached.decision || reached.suspended || due === null || due >= context.today)
        return false;

      return outcomeOf(record.case, stage) === null && !isUnreadDate(record.cell(stage.responded));
    });
    const clock = overdue && timescales[overdue.stage]?.clock;
    const due = clock?.extendedDue ?? clock?.due;
    if (!overdue || !due) return [];

    const message = `Say in ${headingOf(record, 'note')} why ${overdue.name} is late: it was due on ${dueDateText(due)} and has no response date.`;
    return [{ cell, message }];
  },
};
