import type { RecordCheck } from './check';
import { dayOf } from './caseDays';
import { isComplaint, outcomeOf, stages } from './stageFields';
import { isUnreadDate } from './unreadCell';
import { headingOf } from './wording';

/** A stage 2 or 3 that was answered, with no day on which it was asked for. */
export const stageWithoutRequest: RecordCheck = {
  id: 'stage-without-request',
  severity: 'error',
  title: 'Stage without request date',
  about:
    'Stage 2 or stage 3 has a response date or an outcome, and not the day it was asked for: its time limit cannot be judged, and it is missing from the figures of the stage received.',
  problems(record) {
    if (!isComplaint(record)) return [];

    return stages.slice(1).flatMap((stage) => {
      const cell = record.cell(stage.asked);
      const isReached =
        dayOf(record.case, stage.responded) !== null || outcomeOf(record.case, stage) !== null;
      if (!isReached || dayOf(record.case, stage.asked) !== null || !cell || isUnreadDate(cell)) return [];

      const message = `Enter the date ${stage.name} was asked for in ${headingOf(record, stage.asked)}. Without it ${stage.name} is in no year's figures of requests, and its time limit cannot be judged.`;
      return [{ cell, message }];
    });
  },
};
