import { lastDay } from '../calendar/day';
import type { LogRecord } from '../log/logRecord';
import { caseProgress } from '../timescales/caseProgress';
import type { StageProgress } from '../timescales/caseProgress';
import { stages } from './stageFields';
import type { StageFields } from './stageFields';

/** How far a complaint had come by every date in the log, those after today too. */
export interface LatestStage extends StageProgress {
  readonly fields: StageFields;
}

/** The last stage that a complaint reached. */
export function latestStage({ case: record }: LogRecord): LatestStage | null {
  const progress = caseProgress(record, lastDay);
  for (const fields of [...stages].reverse()) {
    const reached = progress[fields.stage];
    if (reached) return { ...reached, fields };
  }
  return null;
}
