import { contains } from '../calendar/period';
import type { Period } from '../calendar/period';
import type { FieldId } from '../log/columns';
import type { StageTimescale } from '../timescales/caseTimescales';
import { decidedAt, hasFields, receivedAt, stageOf } from './cohorts';
import type { StageNumber } from './cohorts';
import type { ReportData, ReportRecord } from './reportData';
import type { Scope } from './scope';

/** One of the things that befall a complaint at a stage in a period, or that it is at the period's ends. */
export interface CaseflowStep {
  readonly label: string;
  readonly counts: (stage: StageTimescale, period: Period) => boolean;
  /** Whether it waits for the day the stage was decided, beside the day it began. */
  readonly isOfDecision: boolean;
}

/** A complaint that reached a stage, and how that went. */
export interface Reached {
  readonly record: ReportRecord;
  readonly stage: StageTimescale;
}

export const caseflowSteps: readonly CaseflowStep[] = [
  {
    label: 'Open at start',
    counts: ({ begun, decision }, { from }) =>
      begun !== null && begun < from && (decision === null || decision.on >= from),
    isOfDecision: true,
  },
  { label: 'Received', counts: ({ begun }, period) => contains(period, begun), isOfDecision: false },
  {
    label: 'Decided',
    counts: ({ decision }, period) =>
      decision !== null && decision.how !== 'withdrawn' && contains(period, decision.on),
    isOfDecision: true,
  },
  {
    label: 'Withdrawn',
    counts: ({ decision }, period) => decision?.how === 'withdrawn' && contains(period, decision.on),
    isOfDecision: true,
  },
  {
    label: 'Open at end',
    counts: ({ begun, decision }, { to }) =>
      begun !== null && begun <= to && (decision === null || decision.on > to),
    isOfDecision: true,
  },
];

/** Every complaint of a scope that reached a stage, whenever it did. */
export function reachedBy(stage: StageNumber, scope: Scope, { records }: ReportData): readonly Reached[] {
  return records.flatMap((record) => {
    const reached = stageOf(record, stage, scope);
    return reached ? [{ record, stage: reached }] : [];
  });
}

/** Whether the log has the columns by which a step at a stage is told. */
export function isStepTold({ isOfDecision }: CaseflowStep, stage: StageNumber, data: ReportData): boolean {
  const needs: readonly FieldId[] = [
    ...receivedAt(stage, 'all').needs,
    ...(isOfDecision ? decidedAt(stage, 'all').needs : []),
  ];
  return hasFields(data, needs);
}
