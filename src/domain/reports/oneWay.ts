import { arrangeRows } from './arrangeRows';
import { oneWayCells, reportRow } from './cells';
import { baseInWords, cohortInWords, recordsIn, recordsLastYear } from './cohorts';
import { cohortInForce, pivotInForce } from './cohortInForce';
import type { Cohort } from './cohorts';
import { lastYear, thisYear } from './labels';
import { lastYearNote, mentionsNote } from './notes';
import { hasFigures, periodPivot } from './pivots';
import type { PivotSource } from './pivots';
import { publishedRows } from './published/figuresOfTable';
import type { ReportData } from './reportData';
import type { ReportChart, ReportColumn } from './reportTable';
import type { RowScheme } from './rowScheme';
import type { BuiltTable } from './tableDefinition';

export interface OneWaySpec {
  readonly cohort: Cohort;
  readonly rows: RowScheme;
  readonly pivot: PivotSource | null;
  /** Made only when there is something to show; last year stands beside this year where it can be told. */
  readonly chart: Omit<ReportChart, 'series' | 'rows'> | null;
}

export const oneWayColumns: readonly ReportColumn[] = [
  { label: thisYear, unit: 'count' },
  { label: '%', unit: 'percent' },
  { label: lastYear, unit: 'count' },
  { label: 'Change', unit: 'count' },
  { label: '% change', unit: 'percent' },
];

/**
 * A cohort's records counted by one field, this year beside last. Percentages are of this year's complaints, so where a
 * complaint can count in several rows they may add to more than 100, and "All mentions" has none.
 */
export function oneWayTable(data: ReportData, spec: OneWaySpec): BuiltTable {
  const { rows, chart } = spec;
  const cohort = cohortInForce(spec.cohort, data);
  const pivot = pivotInForce(spec.pivot, spec.cohort, data);
  const now = recordsIn(data.period, cohort, data);
  const before = recordsLastYear(cohort, data);
  const printed = { ...rows, others: publishedRows(data, rows.headings.length) };
  const arranged = arrangeRows([now, before ?? []], printed, ([size]) => size?.length ?? 0);
  const body = arranged.map(({ labels, slots: [own = [], earlier = []] }) =>
    reportRow(labels, oneWayCells(own, before && earlier, now)),
  );

  const isMentions = rows.totalLabel === 'All mentions';
  const mentioned = (records: typeof now) =>
    records.flatMap((record) => rows.pathsOf(record).map(() => record));
  const all = isMentions ? mentioned(now) : now;
  const allBefore = before && isMentions ? mentioned(before) : before;
  const total = reportRow([rows.totalLabel], oneWayCells(all, allBefore, isMentions ? null : now));
  return {
    cohort: cohortInWords(cohort, data),
    base: baseInWords(cohort, now.length),
    baseRecords: now,
    labelHeadings: rows.headings,
    columns: oneWayColumns,
    rows: body,
    total,
    notes: [...(isMentions ? mentionsNote(now.length, all.length, cohort.noun) : []), ...lastYearNote(data)],
    charts: chart && hasFigures(total) ? [{ ...chart, series: seriesOf(data), rows: 'detail' }] : [],
    pivot: pivot && hasFigures(total) ? periodPivot(data, rows.headings, pivot) : null,
    rowOrder: 'by size',
  };
}

function seriesOf({ knowsLastYear }: ReportData): readonly string[] {
  return knowsLastYear ? [thisYear, lastYear] : [thisYear];
}
