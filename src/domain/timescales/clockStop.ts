import type { Day } from '../calendar/day';
import type { Case } from '../log/case';
import { asAt } from './asAt';
import type { CaseProgress, StageProgress } from './caseProgress';
import type { Stop } from './clockRun';

export type StageName = 'stage1' | 'stage2' | 'stage3';

/** A complaint as at today. */
export interface Seen {
  /** As the log gives it, with what is still to come. */
  readonly complaint: Case;
  /** As it stood, without the responses that answered nothing. */
  readonly record: Case;
  readonly progress: CaseProgress;
  readonly today: Day;
}

/** What stops a clock of this stage (null: of the whole complaint) that is not completed. */
export function stopOf(stage: StageName | null, { record, progress, today }: Seen): Stop | null {
  const { stage1, stage2, stage3 } = progress;
  const reached = stage === null ? [stage1, stage2, stage3].find(isWithdrawn) : progress[stage];
  const decision = reached?.decision ?? null;
  if (decision !== null && decision.how !== 'answered') return { how: decision.how, on: decision.on };

  const { suspendedFrom, suspendedTo } = record;
  const isSuspended = suspendedFrom !== null && (suspendedTo === null || suspendedTo >= today);
  return isSuspended ? { how: 'suspended', on: suspendedFrom } : null;
}

/** Up to the day it was withdrawn: what is dated later completed nothing. */
export function asItStood(record: Case, stop: Stop | null): Case {
  return stop?.how === 'withdrawn' ? asAt(record, stop.on) : record;
}

function isWithdrawn(stage: StageProgress | null): boolean {
  return stage?.decision?.how === 'withdrawn';
}
