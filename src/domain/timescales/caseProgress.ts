import type { Day } from '../calendar/day';
import type { Case, NotUnderstood, Outcome } from '../log/case';
import { asAt } from './asAt';

/**
 * How a stage was decided.
 * - `answered`: it has a response date, whatever its outcome says or lacks.
 * - `withdrawn`: the complainant withdrew while it was open; or the outcome is Withdrawn and only a response date is given.
 * - `escalated`: stage 1 only. Stage 2 was asked for, later than the day received, with no stage 1 response and no
 *   outcome (or that very outcome); decided on the day stage 2 was asked for.
 */
export type HowDecided = 'answered' | 'withdrawn' | 'escalated';

export interface Decision {
  readonly on: Day;
  readonly how: HowDecided;
  /** As the log gives it, null when blank; Withdrawn or Escalated with no stage 1 response where that is how. */
  readonly outcome: Outcome | NotUnderstood | null;
}

export interface StageProgress {
  /** The day received (stage 1) or the day asked for (stages 2 and 3); null when the log does not say. */
  readonly begun: Day | null;
  /** Null while undecided; an outcome without a response date decides nothing. */
  readonly decision: Decision | null;
  /** Whether the complaint was suspended while this stage was open. */
  readonly suspended: boolean;
}

/** A stage that was never reached is null; stage 1 also when the complaint went straight to stage 2. */
export interface CaseProgress {
  readonly straightToStage2: boolean;
  readonly stage1: StageProgress | null;
  readonly stage2: StageProgress | null;
  readonly stage3: StageProgress | null;
}

/** What happens at any one stage. */
interface StageDates {
  readonly begun: Day | null;
  readonly responded: Day | null;
  readonly outcome: Outcome | NotUnderstood | null;
  /** The day the next stage was asked for. */
  readonly nextAsked: Day | null;
}

/**
 * How far a complaint had come by a day, and how each of its stages was decided.
 * Nothing dated after that day has happened.
 */
export function caseProgress(complaint: Case, today: Day): CaseProgress {
  const record = asAt(complaint, today);
  const { stage1, stage2, stage3, received } = record;
  const straightToStage2 = wentStraightToStage2(record);

  const first = { ...stage1, begun: received, nextAsked: stage2.requested };
  const second = { ...stage2, begun: stage2.requested, nextAsked: stage3.requested };
  const third = { ...stage3, begun: stage3.requested, nextAsked: null };
  return {
    straightToStage2,
    stage1: straightToStage2 ? null : stageProgress(first, stage1Decision(first, record), record),
    stage2: isReached(second) ? stageProgress(second, decision(second, record), record) : null,
    stage3: isReached(third) ? stageProgress(third, decision(third, record), record) : null,
  };
}

/**
 * Stage 2 asked for on or before the day received, with nothing at stage 1. In a log of one row a stage, a complaint
 * with no stage 1 row was received on the day of its first row, so it comes out the same.
 */
function wentStraightToStage2({ received, stage1, stage2 }: Case): boolean {
  if (stage1.responded !== null || stage1.outcome !== null) return false;

  return stage2.requested !== null && received !== null && stage2.requested <= received;
}

function isReached({ begun, responded }: StageDates): boolean {
  return begun !== null || responded !== null;
}

function stageProgress(stage: StageDates, decided: Decision | null, record: Case): StageProgress {
  return { begun: stage.begun, decision: decided, suspended: wasSuspended(stage, decided, record) };
}

function stage1Decision(stage: StageDates, record: Case): Decision | null {
  const typedEscalated = stage.outcome === 'Escalated with no stage 1 response';
  const blank = stage.responded === null && stage.outcome === null;
  const on = stage.nextAsked ?? (typedEscalated ? stage.responded : null);
  if ((!typedEscalated && !blank) || on === null) return decision(stage, record);

  const withdrawn = withdrawal(stage, record);
  return withdrawn ?? { on, how: 'escalated', outcome: 'Escalated with no stage 1 response' };
}

function decision(stage: StageDates, record: Case): Decision | null {
  const withdrawn = withdrawal(stage, record);
  if (withdrawn || stage.responded === null) return withdrawn;

  return { on: stage.responded, how: 'answered', outcome: stage.outcome };
}

function withdrawal(stage: StageDates, { withdrawn }: Case): Decision | null {
  const typedOn = stage.outcome === 'Withdrawn' ? stage.responded : null;
  const on = withdrawn !== null && wasOpen(stage, withdrawn) ? withdrawn : typedOn;
  return on && { on, how: 'withdrawn', outcome: 'Withdrawn' };
}

/** Begun by the day withdrawn, and by then neither answered nor taken to the next stage. */
function wasOpen({ begun, responded, outcome, nextAsked }: StageDates, withdrawn: Day): boolean {
  if (begun !== null && begun > withdrawn) return false;
  if (!isBefore(withdrawn, nextAsked)) return false;

  return outcome === 'Withdrawn' || isBefore(withdrawn, responded);
}

/** The suspension, its last day included, overlaps the days the stage was open, the day it was decided left out. */
function wasSuspended({ begun }: StageDates, decided: Decision | null, record: Case): boolean {
  const { suspendedFrom, suspendedTo } = record;
  if (suspendedFrom === null || begun === null) return false;

  return (suspendedTo === null || suspendedTo >= begun) && isBefore(suspendedFrom, decided?.on ?? null);
}

/** Whether a day comes before one that may not have come at all. */
function isBefore(day: Day, other: Day | null): boolean {
  return other === null || day < other;
}
