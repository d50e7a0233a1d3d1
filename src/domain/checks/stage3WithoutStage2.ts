import { displayText } from '../calendar/day';
import type { RecordCheck } from './check';
import { isComplaint } from './stageFields';
import { isUnreadDate } from './unreadCell';

/** Stage 3 asked for with no stage 2 before it, or one that was never answered. */
export const stage3WithoutStage2: RecordCheck = {
  id: 'stage-3-without-stage-2',
  severity: 'warning',
  title: 'Stage 3 without stage 2',
  about:
    'A review panel looks at a stage 2 that was answered: its request and response should be in the log.',
  problems(record) {
    const { stage2, stage3 } = record.case;
    const asked = record.cell('stage2Requested');
    const answered = record.cell('stage2Responded');
    const cell = stage2.requested === null ? (asked ?? answered) : answered;
    if (!isComplaint(record) || stage3.requested === null || stage2.responded !== null) return [];
    if (!cell || isUnreadDate(cell)) return [];

    const missing = stage2.requested === null ? 'stage 2 is blank' : 'stage 2 has no response date';
    const message = `Enter when stage 2 was asked for and answered: stage 3 was asked for on ${displayText(stage3.requested)} and ${missing}.`;
    return [{ cell, message }];
  },
};
