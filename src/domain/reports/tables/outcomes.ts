import { counted, reportRow, unknownCells } from '../cells';
import { baseInWords, decidedAt, hasFields, recordsIn, stageOf, stagesOf } from '../cohorts';
import type { StageNumber } from '../cohorts';
import { notRecorded, notUnderstood } from '../labels';
import { crosstabPivot, hasFigures, procedureFilter } from '../pivots';
import { outcomeFields, outcomeLabel, outcomeLabels } from '../recordLabels';
import { recordsBy } from '../recordsBy';
import type { ReportData, ReportRecord } from '../reportData';
import type { ReportPivot } from '../reportTable';
import { yearOrPeriod } from '../reportYears';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';
import { upheldShare } from '../upheld';

interface StageRow {
  readonly stage: StageNumber;
  readonly decided: readonly ReportRecord[];
  /** By outcome; null where the log has no column that tells. */
  readonly byOutcome: ReadonlyMap<string, readonly ReportRecord[]> | null;
}

/** What was decided at each stage. */
export const outcomes: TableDefinition = {
  id: 'outcomes',
  title: (scope) => `${scopeName(scope)} decided at each stage, by outcome`,
  scopes: everyScope,
  needs: ['stage1Outcome', ...decidedAt(1, 'all').needs],
  build: (data, scope) => {
    const stages = stagesOf(scope).map((stage) => stageRow(stage, scope, data));
    const decided = stages[0]?.decided ?? [];
    const labels = labelsOf(stages);
    const rows = stages.map(({ stage, byOutcome }) => rowOf(stage, byOutcome, labels));
    return {
      cohort: `${scopeName(scope)} decided at each stage in the ${yearOrPeriod(data.period)}`,
      base: baseInWords(decidedAt(1, scope), decided.length),
      baseRecords: decided,
      labelHeadings: [tidyHeadings.stage],
      columns: [
        ...[...labels, 'Total'].map((label) => ({ label, unit: 'count' as const })),
        upheldShare.column,
      ],
      rows,
      total: null,
      notes: ['Upheld %: upheld and partially upheld, of all that were decided at the stage.'],
      charts: [],
      pivot: rows.some(hasFigures) && stages.every(isShown) ? pivotOf(data, scope, labels) : null,
    };
  },
};

function stageRow(stage: StageNumber, scope: Scope, data: ReportData): StageRow {
  const cohort = decidedAt(stage, scope);
  const decided = recordsIn(data.period, cohort, data);
  if (!hasFields(data, [outcomeFields[stage], ...cohort.needs])) return { stage, decided, byOutcome: null };

  const outcomeOf = (record: ReportRecord) =>
    outcomeLabel(stage, stageOf(record, stage, scope)?.decision?.outcome ?? null);
  return { stage, decided, byOutcome: recordsBy(decided, (record) => [outcomeOf(record)]) };
}

/** A PivotTable would count, as "Not recorded", what the table says cannot be told. */
function isShown({ decided, byOutcome }: StageRow): boolean {
  return byOutcome !== null || decided.length === 0;
}

/** Every outcome, zero or not; "Not understood" and "Not recorded" when not 0. */
function labelsOf(stages: readonly StageRow[]): readonly string[] {
  const met = [notUnderstood, notRecorded].filter((label) =>
    stages.some(({ byOutcome }) => byOutcome?.has(label)),
  );
  return [...outcomeLabels(1), ...met];
}

function rowOf(stage: StageNumber, byOutcome: StageRow['byOutcome'], labels: readonly string[]) {
  if (!byOutcome) return reportRow([`Stage ${stage}`], unknownCells(labels.length + 2));

  const recordsOf = (label: string) => byOutcome.get(label) ?? [];
  const slots = labels.map(recordsOf);
  const all = slots.flat();
  return reportRow([`Stage ${stage}`], [...slots.map(counted), counted(all), upheldShare.of(recordsOf, all)]);
}

function pivotOf(data: ReportData, scope: Scope, labels: readonly string[]): ReportPivot {
  return crosstabPivot(
    data,
    [tidyHeadings.stage],
    { field: tidyHeadings.outcome, labels },
    { source: 'stages', filters: procedureFilter(scope), yearField: tidyHeadings.decidedIn },
  );
}
