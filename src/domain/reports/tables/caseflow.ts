import type { Period } from '../../calendar/period';
import { contains } from '../../calendar/period';
import { dayInWords } from '../../calendar/day';
import type { FieldId } from '../../log/columns';
import { counted, reportRow } from '../cells';
import {
  baseInWords,
  decidedAt,
  hasFields,
  received,
  receivedAt,
  recordsIn,
  stageOf,
  stagesOf,
} from '../cohorts';
import type { StageNumber } from '../cohorts';
import type { StageTimescale } from '../../timescales/caseTimescales';
import type { ReportData, ReportRecord } from '../reportData';
import { isReportingYear } from '../reportYears';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';

interface FlowColumn {
  readonly label: string;
  readonly counts: (stage: StageTimescale, period: Period) => boolean;
  /** Whether it waits for the day the stage was decided, beside the day it began. */
  readonly isOfDecision: boolean;
}

const columns: readonly FlowColumn[] = [
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

/** A complaint that reached a stage, and how that went. */
interface Reached {
  readonly record: ReportRecord;
  readonly stage: StageTimescale;
}

/** What was open at each stage when the year began, what came and went, and what was open at its end. */
export const caseflow: TableDefinition = {
  id: 'caseflow',
  title: (scope) => `${scopeName(scope)}: open, received and decided at each stage`,
  scopes: everyScope,
  needs: ['received', 'stage1Responded'],
  build: (data, scope) => {
    const { period } = data;
    const all = recordsIn(period, received(scope), data);
    const stages = stagesOf(scope).map((stage) => ({ stage, reached: reachedBy(stage, scope, data) }));
    const outOfOrder = stages.map(({ reached }) => reached.filter(isOutOfOrder));
    return {
      cohort: `${scopeName(scope)} open, received or decided at each stage in the ${isReportingYear(period) ? 'year' : 'period'}`,
      base: baseInWords(received(scope), all.length),
      baseRecords: all,
      labelHeadings: ['Stage'],
      columns: columns.map(({ label }) => ({ label, unit: 'count' })),
      rows: stages.map(({ stage, reached }) =>
        reportRow(
          [`Stage ${stage}`],
          columns.map((column) => cellOf(column, stage, reached, data)),
        ),
      ),
      total: null,
      notes: [
        'Decided: answered or, at stage 1, taken to stage 2 unanswered; the withdrawn stand apart.',
        ...openNote(data),
        ...stages.flatMap(({ stage }, index) => outOfOrderNote(stage, outOfOrder[index] ?? [], period)),
      ],
      charts: [],
      pivot: null,
      balance: {
        plus: ['Open at start', 'Received'],
        minus: ['Decided', 'Withdrawn'],
        makes: 'Open at end',
        more: outOfOrder.map((reached) => imbalance(reached, period)),
      },
    };
  },
};

function reachedBy(stage: StageNumber, scope: Scope, { records }: ReportData): readonly Reached[] {
  return records.flatMap((record) => {
    const reached = stageOf(record, stage, scope);
    return reached ? [{ record, stage: reached }] : [];
  });
}

function cellOf(
  { counts, isOfDecision }: FlowColumn,
  stage: StageNumber,
  reached: readonly Reached[],
  data: ReportData,
) {
  const needs: readonly FieldId[] = [
    ...receivedAt(stage, 'all').needs,
    ...(isOfDecision ? decidedAt(stage, 'all').needs : []),
  ];
  if (!hasFields(data, needs)) return counted(null);

  return counted(reached.filter((each) => counts(each.stage, data.period)).map(({ record }) => record));
}

/** Decided before it began, or with no day on which it began: it cannot have been open in between. */
function isOutOfOrder({ stage: { begun, decision } }: Reached): boolean {
  return decision !== null && (begun === null || decision.on < begun);
}

/** Each counts in the column that its date tells, and never as open. */
function imbalance(outOfOrder: readonly Reached[], period: Period): number {
  const decided = outOfOrder.filter(({ stage }) => contains(period, stage.decision?.on ?? null)).length;
  const begun = outOfOrder.filter(({ stage }) => contains(period, stage.begun)).length;
  return decided - begun;
}

function outOfOrderNote(
  stage: StageNumber,
  outOfOrder: readonly Reached[],
  period: Period,
): readonly string[] {
  const count = outOfOrder.filter(
    ({ stage: { begun, decision } }) => contains(period, begun) !== contains(period, decision?.on ?? null),
  ).length;
  return count === 0
    ? []
    : [
        `Stage ${stage}: ${count} decided, by the dates in the log, before it began or with no day on which it began; each is counted by the date it has, so the row does not balance.`,
      ];
}

/** Nothing dated after today has happened. */
function openNote({ period, today }: ReportData): readonly string[] {
  return today < period.to ? [`Open at end: as at ${dayInWords(today)}.`] : [];
}
