import { counted, reportRow, unknownCells } from './cells';
import { hasFields, recordsInEach } from './cohorts';
import type { Cohort } from './cohorts';
import { hasFigures, yearsPivot } from './pivots';
import type { PivotSource } from './pivots';
import type { ReportData, ReportRecord } from './reportData';
import type { ReportChart, ReportPivot, ReportRow, RowSum } from './reportTable';
import type { BuiltTable } from './tableDefinition';

export interface YearsRow {
  readonly label: string;
  readonly cohort: Cohort;
}

export interface YearsSpec {
  readonly cohort: string;
  readonly base: string;
  readonly baseRecords: readonly ReportRecord[];
  /** The heading of the rows' labels, in the tidy table too. */
  readonly heading: string;
  readonly rows: readonly YearsRow[];
  readonly pivot: PivotSource;
  /** Rows that are sums of others: the pivot and the chart have no place for them. */
  readonly sums: readonly RowSum[];
  /** Made only when there is something to show: a series a year, a category a row that is not 0 throughout. */
  readonly chart: Omit<ReportChart, 'series' | 'rows'> | null;
  readonly notes: readonly string[];
}

/** Counts of several cohorts, year by year: every year the log holds up to the one reported on, the last six. */
export function yearsTable(data: ReportData, spec: YearsSpec): BuiltTable {
  const years = data.years.map(({ label }) => label);
  const rows = spec.rows.map(({ label, cohort }) =>
    reportRow(
      [label],
      isTold(cohort, data)
        ? recordsInEach(data.years, cohort, data).map(counted)
        : unknownCells(years.length),
    ),
  );

  const { cohort, base, baseRecords, heading, notes } = spec;
  return {
    cohort,
    base,
    baseRecords,
    labelHeadings: [heading],
    columns: years.map((label) => ({ label, unit: 'count' })),
    rows,
    total: null,
    notes,
    charts: chartsOf(spec, years, rows),
    pivot: rows.some(hasFigures) ? pivotOf(data, spec) : null,
    sums: spec.sums,
  };
}

/** By a column; or by the name of a sheet ("Compliments") that holds any such record. */
function isTold(cohort: Cohort, data: ReportData): boolean {
  return hasFields(data, cohort.needs) || data.records.some((record) => cohort.dayOf(record) !== null);
}

function chartsOf(
  { chart, sums }: YearsSpec,
  years: readonly string[],
  rows: readonly ReportRow[],
): ReportChart[] {
  const shown = rows.flatMap((row, index) => (hasFigures(row) && !isSum(row, sums) ? [index] : []));
  return chart && shown.length > 0 ? [{ ...chart, series: years, rows: shown }] : [];
}

function pivotOf(data: ReportData, { heading, pivot, sums }: YearsSpec): ReportPivot {
  return { ...yearsPivot(data, [heading], pivot), notShown: sums.map(({ row }) => row) };
}

function isSum({ labels: [label] }: ReportRow, sums: readonly RowSum[]): boolean {
  return sums.some(({ row }) => row === label);
}
