import { arrangeRows, slotSize, together } from './arrangeRows';
import type { Slots } from './arrangeRows';
import { counted, reportRow } from './cells';
import { baseInWords, cohortInWords, recordsIn } from './cohorts';
import type { Cohort } from './cohorts';
import { notRecorded, notUnderstood } from './labels';
import { crosstabPivot, hasFigures } from './pivots';
import type { PivotSource } from './pivots';
import type { ReportData, ReportRecord } from './reportData';
import type { ReportChart } from './reportTable';
import type { RowScheme } from './rowScheme';
import type { BuiltTable } from './tableDefinition';

export interface CrosstabSpec {
  readonly cohort: Cohort;
  readonly rows: RowScheme;
  readonly columns: {
    /** The tidy table's heading of the same values. */
    readonly field: string;
    /** Columns that always print, in their order. */
    readonly labels: readonly string[];
    readonly labelOf: (record: ReportRecord) => string;
  };
  readonly pivot: PivotSource;
  /** Made only when there is something to show; its series are the columns that are not 0 throughout. */
  readonly chart: Omit<ReportChart, 'series' | 'rows'> | null;
  readonly notes: readonly string[];
}

/** A cohort's records counted by two fields, one down and one across, with a Total column; the largest rows first. */
export function crosstab(data: ReportData, spec: CrosstabSpec): BuiltTable {
  const { cohort, rows, columns, pivot, chart, notes } = spec;
  const records = recordsIn(data.period, cohort, data);
  const labels = columnLabels(records, spec);
  const slots = labels.map((label) => records.filter((record) => columns.labelOf(record) === label));
  const arranged = arrangeRows(slots, rows, slotSize);

  const total = crosstabRow([rows.totalLabel], together(arranged.filter(isDetail), slots));
  const series = labels.filter((_, index) => total.values[index] !== 0);
  return {
    cohort: cohortInWords(cohort, data),
    base: baseInWords(cohort, records.length),
    baseRecords: records,
    labelHeadings: rows.headings,
    columns: [...labels, 'Total'].map((label) => ({ label, unit: 'count' })),
    rows: arranged.map(({ labels: own, slots: cells }) => crosstabRow(own, cells)),
    total,
    notes,
    charts: chart && hasFigures(total) ? [{ ...chart, series, rows: 'detail' }] : [],
    pivot: hasFigures(total) ? crosstabPivot(data, rows.headings, { ...columns, labels }, pivot) : null,
    rowOrder: 'by size',
  };
}

/** The columns that always print, then those met outside them, "Not understood" and "Not recorded" last. */
function columnLabels(records: readonly ReportRecord[], { columns }: CrosstabSpec): readonly string[] {
  const met = new Set(records.map(columns.labelOf));
  const others = [...met].filter((label) => !columns.labels.includes(label));
  const last = [notUnderstood, notRecorded].filter((label) => others.includes(label));
  return [...columns.labels, ...others.filter((label) => !last.includes(label)).sort(), ...last];
}

function crosstabRow(labels: readonly (string | null)[], slots: Slots) {
  return reportRow(labels, [...slots.map(counted), counted(slots.flat())]);
}

function isDetail({ labels }: { readonly labels: readonly (string | null)[] }): boolean {
  return !labels.includes(null);
}
