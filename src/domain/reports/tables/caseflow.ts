import type { Period } from '../../calendar/period';
import { contains } from '../../calendar/period';
import { dayInWords } from '../../calendar/day';
import { counted, reportRow } from '../cells';
import { baseInWords, received, recordsIn, stagesOf } from '../cohorts';
import type { StageNumber } from '../cohorts';
import { caseflowSteps, isStepTold, reachedBy } from '../caseflowSteps';
import type { CaseflowStep, Reached } from '../caseflowSteps';
import { hasFigures, procedureFilter, sumOf } from '../pivots';
import type { ReportData } from '../reportData';
import type { ReportPivot } from '../reportTable';
import { caseflowItem } from '../tidy/caseflowTable';
import { tidyHeadings } from '../tidy/tidyHeadings';
import { yearOrPeriod } from '../reportYears';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';

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
    const rows = stages.map(({ stage, reached }) =>
      reportRow(
        [`Stage ${stage}`],
        caseflowSteps.map((step) => cellOf(step, stage, reached, data)),
      ),
    );
    return {
      cohort: `${scopeName(scope)} open, received or decided at each stage in the ${yearOrPeriod(period)}`,
      base: baseInWords(received(scope), all.length),
      baseRecords: all,
      labelHeadings: ['Stage'],
      columns: caseflowSteps.map(({ label }) => ({ label, unit: 'count' })),
      rows,
      total: null,
      notes: [
        'Decided: answered or, at stage 1, taken to stage 2 unanswered; the withdrawn stand apart.',
        ...openNote(data),
        ...stages.flatMap(({ stage }, index) => outOfOrderNote(stage, outOfOrder[index] ?? [], period)),
      ],
      charts: [],
      pivot: rows.some(hasFigures) ? pivotOf(scope) : null,
      balance: {
        plus: ['Open at start', 'Received'],
        minus: ['Decided', 'Withdrawn'],
        makes: 'Open at end',
        more: outOfOrder.map((reached) => imbalance(reached, period)),
      },
    };
  },
};

function cellOf(step: CaseflowStep, stage: StageNumber, reached: readonly Reached[], data: ReportData) {
  if (!isStepTold(step, stage, data)) return counted(null);

  return counted(reached.filter((each) => step.counts(each.stage, data.period)).map(({ record }) => record));
}

function pivotOf(scope: Scope): ReportPivot {
  return {
    source: 'caseflow',
    rows: [tidyHeadings.stage],
    columns: [tidyHeadings.flow],
    filters: procedureFilter(scope),
    value: sumOf(),
    columnLabels: Object.fromEntries(caseflowSteps.map((step) => [caseflowItem(step), step.label])),
  };
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
