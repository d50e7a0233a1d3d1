import { counted, reportRow, share, unknownCells } from '../cells';
import { baseInWords, decidedAt, hasFields, receivedAt, recordsIn } from '../cohorts';
import { escalationSteps } from '../escalationSteps';
import type { EscalationStep } from '../escalationSteps';
import { hasMovedOn } from '../nextStage';
import { hasFigures, pivotGrandTotal, procedureFilter, sumOf } from '../pivots';
import type { ReportData } from '../reportData';
import type { ReportPivot, ReportRow } from '../reportTable';
import { yearOrPeriod } from '../reportYears';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** How many complaints went on to the next stage: of those received at a stage in the year, and of those decided. */
export const escalation: TableDefinition = {
  id: 'escalation',
  title: (scope) => `${scopeName(scope)} taken to the next stage`,
  scopes: ['statutory', 'corporate'],
  needs: ['received', 'stage2Requested'],
  build: (data, scope) => {
    const rows = escalationSteps(scope).map((step) => stepRow(step, scope, data));
    const cohort = receivedAt(1, scope);
    const records = recordsIn(data.period, cohort, data);
    return {
      cohort: `${scopeName(scope)} received, and decided, at each stage in the ${yearOrPeriod(data.period)}`,
      base: baseInWords(cohort, records.length),
      baseRecords: records,
      labelHeadings: [tidyHeadings.escalation],
      columns: [
        { label: 'Received', unit: 'count' },
        { label: 'Escalated', unit: 'count' },
        { label: '% of received', unit: 'percent' },
        { label: 'Decided', unit: 'count' },
        { label: 'Escalated of decided', unit: 'count' },
        { label: '% of decided', unit: 'percent' },
      ],
      rows,
      total: null,
      notes: ['Escalated: taken to the next stage by the day of this report, in this year or later.'],
      charts: [],
      pivot:
        rows.some(hasFigures) && rows.every(({ values }) => values[0] !== null) ? pivotOf(scope, data) : null,
    };
  },
};

function stepRow({ label, stage, needs }: EscalationStep, scope: Scope, data: ReportData): ReportRow {
  if (!hasFields(data, needs)) return reportRow([label], unknownCells(6));

  const received = recordsIn(data.period, receivedAt(stage, scope), data);
  const decidedCohort = decidedAt(stage, scope);
  const decided = recordsIn(data.period, decidedCohort, data);
  const escalated = received.filter((record) => hasMovedOn(stage, record));
  const escalatedOfDecided = decided.filter((record) => hasMovedOn(stage, record));
  const isDecidedTold = hasFields(data, decidedCohort.needs);
  return reportRow(
    [label],
    [
      counted(received),
      counted(escalated),
      share(escalated, received),
      ...(isDecidedTold
        ? [counted(decided), counted(escalatedOfDecided), share(escalatedOfDecided, decided)]
        : unknownCells(3)),
    ],
  );
}

function pivotOf(scope: Scope, { period }: ReportData): ReportPivot {
  return {
    source: 'stages',
    rows: [tidyHeadings.escalation],
    columns: [tidyHeadings.wentFurther],
    filters: [
      ...procedureFilter(scope),
      { field: tidyHeadings.canGoFurther, selected: 'Yes' },
      { field: tidyHeadings.begunIn, selected: period.label },
    ],
    value: sumOf(),
    columnLabels: { Yes: 'Escalated', [pivotGrandTotal]: 'Received' },
  };
}
