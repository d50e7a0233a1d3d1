import type { RecordCheck } from './check';
import { isComplaint } from './stageFields';
import { dateNamed } from './wording';

/** A complaint that went straight to stage 2: allowed, and worth knowing. */
export const straightToStage2: RecordCheck = {
  id: 'straight-to-stage-2',
  severity: 'note',
  title: 'Straight to stage 2',
  about:
    'Stage 2 was asked for on or before the day the complaint was received, and nothing is recorded at stage 1. It is allowed, and such a complaint is in no stage 1 table.',
  problems(record) {
    const { received, stage1, stage2 } = record.case;
    const cell = record.cell('stage2Requested');
    const isStraight = received !== null && stage2.requested !== null && stage2.requested <= received;
    const noStage1 = stage1.responded === null && stage1.outcome === null;
    if (!isComplaint(record) || !isStraight || !noStage1 || !cell) return [];

    const message = `Read as straight to stage 2: ${dateNamed(record, 'stage2Requested')} is no later than the day received, and stage 1 is blank. If there was a stage 1, enter its response date and outcome.`;
    return [{ cell, message }];
  },
};
