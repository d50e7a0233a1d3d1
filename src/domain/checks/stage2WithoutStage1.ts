import { displayText } from '../calendar/day';
import type { RecordCheck } from './check';
import { isComplaint } from './stageFields';
import { isUnreadDate } from './unreadCell';

/** Stage 2 asked for later than the complaint came, with nothing recorded at stage 1. */
export const stage2WithoutStage1: RecordCheck = {
  id: 'stage-2-without-stage-1',
  severity: 'warning',
  title: 'Stage 2 without stage 1',
  about:
    'Stage 2 was asked for after the day the complaint was received, and stage 1 has neither response date nor outcome. It is counted as Escalated with no stage 1 response, which is late at stage 1.',
  problems(record) {
    const { received, stage1, stage2 } = record.case;
    const noStage1 = stage1.responded === null && stage1.outcome === null;
    const cell = record.cell('stage1Responded') ?? record.cell('stage1Outcome');
    if (!isComplaint(record) || !noStage1 || !cell || isUnreadDate(cell)) return [];
    if (received === null || stage2.requested === null || stage2.requested <= received) return [];

    const message = `Enter the stage 1 response date and outcome. Stage 2 was asked for on ${displayText(stage2.requested)} and stage 1 is blank, so stage 1 is counted as Escalated with no stage 1 response.`;
    return [{ cell, message }];
  },
};
