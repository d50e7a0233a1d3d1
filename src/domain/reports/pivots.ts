import type { StageNumber } from './cohorts';
import { lastYear, thisYear } from './labels';
import type { ReportData } from './reportData';
import type { PivotFilter, ReportPivot, ReportRow } from './reportTable';
import type { Scope } from './scope';
import { tidyHeadings } from './tidy/tidyHeadings';

/** The tidy table a pivot stands on, the page filters that make its cohort, and the field of the year it counts by. */
export interface PivotSource {
  readonly source: 'records' | 'stages' | 'issues' | 'complainants';
  readonly filters: readonly PivotFilter[];
  readonly yearField: string;
}

const procedures = { statutory: 'Statutory', corporate: 'Corporate' } as const;

/** Complaints by the day received, one row of the tidy table each (or one a mention). */
export function receivedSource(source: 'records' | 'issues' | 'complainants', scope: Scope): PivotSource {
  const complaintsOnly = source === 'records' ? [{ field: tidyHeadings.isComplaint, selected: 'Yes' }] : [];
  return {
    source,
    filters: [...complaintsOnly, ...procedureFilter(scope)],
    yearField: tidyHeadings.receivedIn,
  };
}

/** Complaints at a stage, by the day the stage began or was decided. */
export function stageSource(stage: StageNumber, scope: Scope, by: 'begun' | 'decided'): PivotSource {
  return {
    source: 'stages',
    filters: [...procedureFilter(scope), { field: tidyHeadings.stage, selected: `Stage ${stage}` }],
    yearField: by === 'begun' ? tidyHeadings.begunIn : tidyHeadings.decidedIn,
  };
}

/** Rows by year: the pivot of a table with This year and Last year. */
export function periodPivot(
  data: ReportData,
  rows: readonly string[],
  { source, filters, yearField }: PivotSource,
): ReportPivot {
  const { period, lastYear: before, knowsLastYear } = data;
  return {
    source,
    rows,
    columns: [yearField],
    filters,
    value: countOfRows,
    columnLabels: {
      [period.label]: thisYear,
      ...(knowsLastYear && areApart(data) ? { [before.label]: lastYear } : {}),
    },
  };
}

/** Rows by year: the pivot of a table that runs across years. */
export function yearsPivot(
  data: ReportData,
  rows: readonly string[],
  { source, filters, yearField }: PivotSource,
): ReportPivot {
  const years = areApart(data) ? data.years : [data.period];
  return {
    source,
    rows,
    columns: [yearField],
    filters,
    value: countOfRows,
    columnLabels: Object.fromEntries(years.map(({ label }) => [label, label])),
  };
}

/** Rows by another field, within the period: the pivot of a crosstab. Its Grand Total column is the table's Total. */
export function crosstabPivot(
  { period }: ReportData,
  rows: readonly string[],
  columns: { readonly field: string; readonly labels: readonly string[] },
  { source, filters, yearField }: PivotSource,
): ReportPivot {
  return {
    source,
    rows,
    columns: [columns.field],
    filters: [...filters, { field: yearField, selected: period.label }],
    value: countOfRows,
    columnLabels: {
      ...Object.fromEntries(columns.labels.map((label) => [label, label])),
      [pivotGrandTotal]: 'Total',
    },
  };
}

/** What Excel calls the last row and column of a PivotTable. */
export const pivotGrandTotal = 'Grand Total';

/** Whether anything is counted: a page filter cannot select an item that the data does not hold. */
export function hasFigures({ values }: ReportRow): boolean {
  return values.some((value) => typeof value === 'number' && value !== 0);
}

/** A period of over twelve months shares days with the one before: a row of the data stands in the later one only. */
function areApart({ period, lastYear: before }: ReportData): boolean {
  return before.to < period.from;
}

const countOfRows = { field: tidyHeadings.number, caption: 'Number counted', summarizeBy: 'Sum' } as const;

/** The page filter of a scope; both procedures together have none. */
export function procedureFilter(scope: Scope): readonly PivotFilter[] {
  return scope === 'all' ? [] : [{ field: tidyHeadings.procedure, selected: procedures[scope] }];
}
