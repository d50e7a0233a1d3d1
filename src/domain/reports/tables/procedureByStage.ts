import { counted, reportRow, unknownCells } from '../cells';
import { baseInWords, hasFields, received, receivedAt, recordsIn, referredToOmbudsman } from '../cohorts';
import type { Cohort } from '../cohorts';
import { notUnderstood } from '../labels';
import { crosstabPivot, hasFigures } from '../pivots';
import { complaintLabels, countedAs } from '../recordLabels';
import type { ReportData, ReportRecord } from '../reportData';
import type { ReportPivot, ReportRow } from '../reportTable';
import { yearOrPeriod } from '../reportYears';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

interface StageColumn {
  readonly label: string;
  readonly cohort: Cohort;
}

const stages: readonly StageColumn[] = [
  { label: 'Stage 1', cohort: receivedAt(1, 'all') },
  { label: 'Stage 2', cohort: receivedAt(2, 'all') },
  { label: 'Stage 3', cohort: receivedAt(3, 'all') },
  { label: 'Ombudsman', cohort: referredToOmbudsman('all') },
];

/** The complaints of a stage; null where the log has no column that tells. */
type StageRecords = readonly ReportRecord[] | null;

/** How many complaints of each procedure reached each stage. */
export const procedureByStage: TableDefinition = {
  id: 'procedure-by-stage',
  title: () => 'Complaints of each procedure, by the stage they reached',
  scopes: [],
  needs: ['received'],
  build: (data) => {
    const slots = stages.map(({ cohort }) =>
      hasFields(data, cohort.needs) ? recordsIn(data.period, cohort, data) : null,
    );
    const all = recordsIn(data.period, received('all'), data);
    const total = rowOf('Total', slots);
    return {
      cohort: `Complaints received at stage 1, asked to go to stages 2 and 3, or referred to the Ombudsman, in the ${yearOrPeriod(data.period)}`,
      base: baseInWords(received('all'), all.length),
      baseRecords: all,
      labelHeadings: [tidyHeadings.procedure],
      columns: [...stages.map(({ label }) => label), 'Total'].map((label) => ({ label, unit: 'count' })),
      rows: rowsOf(slots, data),
      total,
      notes: [
        'A complaint counts at each stage that it reached in the year. The corporate procedure has no stage 3.',
        ...(slots.includes(null) ? ['Total: of the stages that the log has a column for.'] : []),
      ],
      charts: [],
      pivot: hasFigures(total) ? pivotOf(data) : null,
    };
  },
};

function rowsOf(slots: readonly StageRecords[], data: ReportData): readonly ReportRow[] {
  const row = (label: string) =>
    rowOf(
      label,
      slots.map((records) => countedIn(label, records)),
    );
  const { statutory, corporate } = complaintLabels;
  const others = slots.some((records) => (countedIn(notUnderstood, records) ?? []).length > 0);
  return [
    row(statutory),
    tellsCorporate(data) ? row(corporate) : reportRow([corporate], unknownCells(stages.length + 1)),
    ...(others ? [row(notUnderstood)] : []),
  ];
}

function countedIn(label: string, records: StageRecords): StageRecords {
  return records && records.filter(({ case: complaint }) => countedAs(complaint) === label);
}

/** By a column; or by the name of a sheet that holds any corporate complaint. */
function tellsCorporate(data: ReportData): boolean {
  return (
    hasFields(data, ['procedure']) ||
    data.records.some(({ case: { procedure } }) => procedure === 'corporate')
  );
}

function rowOf(label: string, slots: readonly StageRecords[]): ReportRow {
  const cells = slots.map((records) => counted(records));
  return reportRow([label], [...cells, counted(slots.flatMap((records) => records ?? []))]);
}

function pivotOf(data: ReportData): ReportPivot {
  const columns = { field: tidyHeadings.stage, labels: stages.map(({ label }) => label) };
  const source = { source: 'stages', filters: [], yearField: tidyHeadings.begunIn } as const;
  return {
    ...crosstabPivot(data, [tidyHeadings.procedure], columns, source),
    labels: { Statutory: complaintLabels.statutory, Corporate: complaintLabels.corporate },
  };
}
