import type { StageNumber } from './cohorts';
import { lastYear, thisYear } from './labels';
import type { ReportData } from './reportData';
import type { PivotFilter, ReportPivot, ReportRow } from './reportTable';
import type { Scope } from './scope';
import { inTime, tidyHeadings } from './tidy/tidyHeadings';

/** The tidy table a pivot stands on, the page filters that make its cohort, and the field of the year it counts by. */
export interface PivotSource {
  readonly source:
    'records' | 'stages' | 'clocks' | 'issues' | 'complainants' | 'resolutions' | 'compliments' | 'ombudsman';
  readonly filters: readonly PivotFilter[];
  readonly yearField: string;
  /** What is added up, where that is not every row. */
  readonly numberField?: string;
}

/** The field across a crosstab. */
export interface PivotColumns {
  /** The tidy table's heading. */
  readonly field: string;
  readonly labels: readonly string[];
  /** How an item of the field and a column's label correspond, where they differ: item -> label. */
  readonly items?: Readonly<Record<string, string>>;
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

/** Mentions of the complaints decided at stage 1, by the day they were. */
export function stage1DecidedSource(source: 'issues' | 'resolutions', scope: Scope): PivotSource {
  return { source, filters: procedureFilter(scope), yearField: tidyHeadings.stage1DecidedIn };
}

/** Complaints at a stage, by the day the stage began or was decided. */
export function stageSource(stage: StageNumber, scope: Scope, by: 'begun' | 'decided'): PivotSource {
  return {
    source: 'stages',
    filters: [...procedureFilter(scope), { field: tidyHeadings.stage, selected: `Stage ${stage}` }],
    yearField: by === 'begun' ? tidyHeadings.begunIn : tidyHeadings.decidedIn,
  };
}

/**
 * Rows by year: the pivot of a table with This year and Last year.
 *
 * @param columns what the table calls the two, where not so
 */
export function periodPivot(
  data: ReportData,
  rows: readonly string[],
  { source, filters, yearField, numberField }: PivotSource,
  columns = { thisYear, lastYear },
): ReportPivot {
  const { period, lastYear: before, knowsLastYear } = data;
  return {
    source,
    rows,
    columns: [yearField],
    filters,
    value: sumOf(numberField),
    columnLabels: {
      [period.label]: columns.thisYear,
      ...(knowsLastYear && areApart(data) ? { [before.label]: columns.lastYear } : {}),
    },
  };
}

/** Rows of the period alone: the pivot of a table that counts in one column, called `label` there. */
export function countPivot(
  { period }: ReportData,
  rows: readonly string[],
  { source, filters, yearField, numberField }: PivotSource,
  label: string,
): ReportPivot {
  return {
    source,
    rows,
    columns: [yearField],
    filters,
    value: sumOf(numberField),
    columnLabels: { [period.label]: label },
  };
}

/** Rows by year: the pivot of a table that runs across years. */
export function yearsPivot(
  data: ReportData,
  rows: readonly string[],
  { source, filters, yearField, numberField }: PivotSource,
): ReportPivot {
  const { years: across, logYears, period } = data;
  const years = areApart(data) ? across.filter(({ label }) => logYears.has(label)) : [period];
  return {
    source,
    rows,
    columns: [yearField],
    filters,
    value: sumOf(numberField),
    columnLabels: Object.fromEntries(years.map(({ label }) => [label, label])),
  };
}

/** Rows by another field, within the period: the pivot of a crosstab. Its Grand Total column is the table's Total. */
export function crosstabPivot(
  { period }: ReportData,
  rows: readonly string[],
  columns: PivotColumns,
  { source, filters, yearField, numberField }: PivotSource,
): ReportPivot {
  return {
    source,
    rows,
    columns: [columns.field],
    filters: [...filters, { field: yearField, selected: period.label }],
    value: sumOf(numberField),
    columnLabels: {
      ...(columns.items ?? Object.fromEntries(columns.labels.map((label) => [label, label]))),
      [pivotGrandTotal]: 'Total',
    },
  };
}

/** Rows by whether an answer was in time: the pivot of a table with Decided and Within, of the clocks that ended in the period. */
export function clockPivot(
  { period }: ReportData,
  rows: readonly string[],
  scope: Scope,
  clock: string,
): ReportPivot {
  return {
    source: 'clocks',
    rows,
    columns: [tidyHeadings.inTime],
    filters: [
      ...procedureFilter(scope),
      { field: tidyHeadings.clock, selected: clock },
      { field: tidyHeadings.judgedIn, selected: period.label },
    ],
    value: sumOf(),
    columnLabels: { [inTime.within]: 'Within', [pivotGrandTotal]: 'Decided' },
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

export function sumOf(field: string = tidyHeadings.number): ReportPivot['value'] {
  return { field, caption: 'Number counted', summarizeBy: 'Sum' };
}

/** The page filter of a scope; both procedures together have none. */
export function procedureFilter(scope: Scope): readonly PivotFilter[] {
  return scope === 'all' ? [] : [{ field: tidyHeadings.procedure, selected: procedures[scope] }];
}
