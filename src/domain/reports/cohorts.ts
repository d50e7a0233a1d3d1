import { contains } from '../calendar/period';
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { FieldId } from '../log/columns';
import type { StageTimescale } from '../timescales/caseTimescales';
import { yearOrPeriod } from './reportYears';
import type { ReportData, ReportRecord } from './reportData';
import { isInScope, scopeName } from './scope';
import type { Scope } from './scope';

export type StageNumber = 1 | 2 | 3;

/** The stages of a scope's procedures: the corporate one has two. */
export function stagesOf(scope: Scope): readonly StageNumber[] {
  return scope === 'corporate' ? [1, 2] : [1, 2, 3];
}

/** Which records a table counts, and the day that puts each into a year. */
export interface Cohort {
  /** Without the year: "Statutory complaints received at stage 1". */
  readonly name: string;
  /** What its records are counted as in a base: "Complaints received at stage 1". */
  readonly counted: string;
  /** What they are, where they are no complaints: "compliments". */
  readonly noun?: string;
  /** The day that puts a record into a year; null when it is in none. */
  readonly dayOf: (record: ReportRecord) => Day | null;
  /** The fields without which it cannot be told. */
  readonly needs: readonly FieldId[];
  /** Whether that is the day received or decided, where the officer may choose the other. */
  readonly by?: 'received' | 'decided';
  readonly other?: () => Cohort;
}

const respondedFields = { 1: 'stage1Responded', 2: 'stage2Responded', 3: 'stage3Responded' } as const;
const requestedFields = { 2: 'stage2Requested', 3: 'stage3Requested' } as const;

/** Every complaint by the day received, those that went straight to stage 2 included. */
export function received(scope: Scope): Cohort {
  return {
    name: `${scopeName(scope)} received`,
    counted: 'Complaints received',
    dayOf: (record) => (isComplaintOf(record, scope) ? record.case.received : null),
    needs: ['received'],
    by: 'received',
    other: () => firstDecided(scope),
  };
}

/** Every complaint by the day its first stage was decided: stage 2 of those that went straight to it. */
function firstDecided(scope: Scope): Cohort {
  return {
    name: `${scopeName(scope)} decided at their first stage`,
    counted: 'Complaints decided at their first stage',
    dayOf: (record) => (isComplaintOf(record, scope) ? firstDecision(record) : null),
    needs: ['stage1Responded'],
    by: 'decided',
  };
}

/** The day a complaint's first stage was decided; null when it was not. */
export function firstDecision({ timescales }: ReportRecord): Day | null {
  return (timescales?.stage1 ?? timescales?.stage2)?.decision?.on ?? null;
}

/**
 * Stage 1 by the day received, those that went straight to stage 2 left out; stages 2 and 3 by the day asked for.
 */
export function receivedAt(stage: StageNumber, scope: Scope): Cohort {
  return {
    name: `${scopeName(scope)} received at stage ${stage}`,
    counted: `Complaints received at stage ${stage}`,
    dayOf: (record) => stageOf(record, stage, scope)?.begun ?? null,
    needs: stage === 1 ? ['received'] : [requestedFields[stage]],
    by: 'received',
    other: () => decidedAt(stage, scope),
  };
}

/** Those received at a stage whose decision there is known so far. */
function receivedAndDecided(stage: StageNumber, scope: Scope): Cohort {
  const { dayOf, needs } = receivedAt(stage, scope);
  return {
    name: `${scopeName(scope)} received at stage ${stage}, and decided so far,`,
    counted: `Complaints received at stage ${stage}, and decided so far`,
    dayOf: (record) => (stageOf(record, stage, scope)?.decision ? dayOf(record) : null),
    needs,
    by: 'received',
  };
}

/** By the day the stage was answered, withdrawn or, at stage 1 only, taken to stage 2 unanswered. */
export function decidedAt(stage: StageNumber, scope: Scope): Cohort {
  return {
    name: `${scopeName(scope)} decided at stage ${stage}`,
    counted: `Complaints decided at stage ${stage}`,
    dayOf: (record) => stageOf(record, stage, scope)?.decision?.on ?? null,
    needs: [respondedFields[stage]],
    by: 'decided',
    other: () => receivedAndDecided(stage, scope),
  };
}

/** By the day referred to the Ombudsman. */
export function referredToOmbudsman(scope: Scope): Cohort {
  return {
    name: `${scopeName(scope)} referred to the Ombudsman`,
    counted: 'Complaints referred to the Ombudsman',
    dayOf: (record) => (isComplaintOf(record, scope) ? record.case.ombudsman.referred : null),
    needs: ['ombudsmanReferred'],
  };
}

/** A complaint's stage when it reached it and the scope takes it in. There is no corporate stage 3. */
export function stageOf(record: ReportRecord, stage: StageNumber, scope: Scope): StageTimescale | null {
  const { timescales } = record;
  if (!timescales || !isInScope(record.case, scope)) return null;
  if (stage === 3 && record.case.procedure !== 'statutory') return null;

  return { 1: timescales.stage1, 2: timescales.stage2, 3: timescales.stage3 }[stage];
}

/** The cohort's records of a period, in the log's order. */
export function recordsIn(period: Period, cohort: Cohort, { records }: ReportData): readonly ReportRecord[] {
  return records.filter((record) => contains(period, cohort.dayOf(record)));
}

/** The cohort's records of each of some periods, every record being looked at once. */
export function recordsInEach(
  periods: readonly Period[],
  cohort: Cohort,
  { records }: ReportData,
): readonly (readonly ReportRecord[])[] {
  const inEach = periods.map((period) => ({ period, records: [] as ReportRecord[] }));
  for (const record of records) {
    const day = cohort.dayOf(record);
    if (day === null) continue;
    for (const one of inEach) if (contains(one.period, day)) one.records.push(record);
  }
  return inEach.map((one) => one.records);
}

/** The cohort's records of last year; null when the log does not reach back. */
export function recordsLastYear(cohort: Cohort, data: ReportData): readonly ReportRecord[] | null {
  return data.knowsLastYear ? recordsIn(data.lastYear, cohort, data) : null;
}

/** "Statutory complaints received at stage 1 in the year" */
export function cohortInWords({ name }: Cohort, { period }: ReportData): string {
  return `${name} in the ${yearOrPeriod(period)}`;
}

/** "Complaints received at stage 1: 57" */
export function baseInWords({ counted }: Cohort, count: number): string {
  return `${counted}: ${count}`;
}

/** Whether the log has the columns that a cohort, or a cell, waits for. */
export function hasFields({ fields }: ReportData, needs: readonly FieldId[]): boolean {
  return needs.every((field) => fields.has(field));
}

function isComplaintOf({ case: complaint, timescales }: ReportRecord, scope: Scope): boolean {
  return timescales !== null && isInScope(complaint, scope);
}
