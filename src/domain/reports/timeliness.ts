import type { LeftOut } from '../timescales/caseTimescales';
import type { Clock } from '../timescales/clock';
import type { Period } from '../calendar/period';
import { decidedAt, recordsIn, stageOf } from './cohorts';
import type { StageNumber } from './cohorts';
import type { ReportData, ReportRecord } from './reportData';
import type { Scope } from './scope';

/** An answered stage whose time can be told. */
export interface TimedStage {
  readonly record: ReportRecord;
  readonly clock: Clock;
  readonly workingDays: number;
  readonly step: LadderStep;
}

/** Within the first limit; after it and within the longest the law allows; after both. */
export type LadderStep = 'first' | 'second' | 'over';

export interface Timeliness {
  readonly timed: readonly TimedStage[];
  /** Why each of the other decided complaints is not timed. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * How long the answers of a stage took, of the complaints decided in a period: those withdrawn, suspended, or escalated
 * unanswered are left out, and so are those whose days cannot be told.
 *
 * @param cohort which decided complaints those of the period are: usually by the day decided
 */
export function timelinessOf(
  period: Period,
  stage: StageNumber,
  scope: Scope,
  data: ReportData,
  cohort = decidedAt(stage, scope),
): Timeliness {
  const timed: TimedStage[] = [];
  const leftOut: LeftOut[] = [];
  for (const record of recordsIn(period, cohort, data)) {
    const reached = stageOf(record, stage, scope);
    const reason = reached?.leftOut ?? null;
    const time = reason === null && reached?.clock ? timedStage(record, reached.clock) : null;
    if (time) timed.push(time);
    else leftOut.push(reason ?? 'cannot tell');
  }
  return { timed, leftOut };
}

/** On which step of the ladder an answer stands; null when that cannot be told. */
export function ladderStep({ limit, completed, due, longestDue }: Clock): LadderStep | null {
  if (completed === null || due === null) return null;
  if (completed <= due) return 'first';
  if (limit.extendedWorkingDays === null) return 'over';
  if (longestDue === null) return null;

  return completed <= longestDue ? 'second' : 'over';
}

/** Null when its days, or its limits, cannot be told. */
export function timedStage(record: ReportRecord, clock: Clock): TimedStage | null {
  const step = ladderStep(clock);
  const { workingDaysTaken } = clock;
  return step === null || workingDaysTaken === null
    ? null
    : { record, clock, workingDays: workingDaysTaken, step };
}
