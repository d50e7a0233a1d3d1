import { displayText } from '../calendar/day';
import { dayOf } from './caseDays';
import type { RecordCheck } from './check';
import { isComplaint, outcomeOf, stages } from './stageFields';
import { isUnreadWord } from './unreadCell';
import { headingOf } from './wording';

/** A stage that was answered, with no outcome. */
export const responseWithoutOutcome: RecordCheck = {
  id: 'response-without-outcome',
  severity: 'warning',
  title: 'Response without outcome',
  about:
    'A stage was answered and its outcome is blank, so that outcome tables show it as Not recorded. A complaint with a date withdrawn needs none.',
  problems(record) {
    if (!isComplaint(record) || record.case.withdrawn !== null) return [];

    return stages.flatMap((stage) => {
      const cell = record.cell(stage.outcome);
      const answered = dayOf(record.case, stage.responded);
      if (answered === null || outcomeOf(record.case, stage) !== null || !cell || isUnreadWord(cell))
        return [];

      const message = `Enter the outcome of ${stage.name} in ${headingOf(record, stage.outcome)}: it was answered on ${displayText(answered)}, and its outcome is counted as Not recorded.`;
      return [{ cell, message }];
    });
  },
};
