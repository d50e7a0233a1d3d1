import type { RecordCheck } from './check';
import { disorders, problemsOfOrder } from './dateOrder';
import { isComplaint } from './stageFields';

/** Stage 3 asked for before stage 2 was. */
export const stage3BeforeStage2: RecordCheck = {
  id: 'stage-3-before-stage-2',
  severity: 'error',
  title: 'Stage 3 before stage 2',
  about: 'A review panel is asked for after stage 2 was answered.',
  problems(record) {
    if (!isComplaint(record)) return [];

    return problemsOfOrder(
      record,
      disorders(record, [{ later: 'stage3Requested', earlier: ['stage2Requested', 'stage2Responded'] }]),
    );
  },
};
