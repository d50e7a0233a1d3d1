import type { RecordCheck } from './check';
import { disorders, problemsOfOrder } from './dateOrder';
import { isComplaint } from './stageFields';

/** Stage 2 asked for before stage 1 had come, or was answered. */
export const stage2BeforeStage1: RecordCheck = {
  id: 'stage-2-before-stage-1',
  severity: 'warning',
  title: 'Stage 2 before stage 1',
  about:
    'Stage 2 is asked for after stage 1 was answered. Straight to stage 2, with nothing at stage 1, and escalated with no stage 1 response are told by their own checks.',
  problems(record) {
    const { responded, outcome } = record.case.stage1;
    const noStage1 = responded === null && outcome === null;
    if (!isComplaint(record) || noStage1 || outcome === 'Escalated with no stage 1 response') return [];

    return problemsOfOrder(
      record,
      disorders(record, [{ later: 'stage2Requested', earlier: ['received', 'stage1Responded'] }]),
    );
  },
};
