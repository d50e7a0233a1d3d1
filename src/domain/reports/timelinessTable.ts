import type { FieldId } from '../log/columns';
import { arrangeRows } from './arrangeRows';
import type { Slots } from './arrangeRows';
import { counted, reportRow, share } from './cells';
import type { Cell } from './cells';
import { stage1Kind } from './clockKinds';
import { cohortInWords, decidedAt } from './cohorts';
import { isWithin, judgedClocks, recordsOf } from './judgedClocks';
import type { JudgedClock } from './judgedClocks';
import { leftOutNote } from './notes';
import { clockPivot, hasFigures } from './pivots';
import type { ReportData } from './reportData';
import type { ReportChart, ReportColumn, ReportPivot } from './reportTable';
import type { RowScheme } from './rowScheme';
import type { Scope } from './scope';
import { chartRows } from './tableFigures';
import type { BuiltTable } from './tableDefinition';

export interface TimelinessSpec {
  readonly rows: RowScheme;
  /** Whether an answer was in time; by the limit of its case unless said otherwise. */
  readonly isInTime?: (judged: JudgedClock) => boolean;
  /** On the tidy clocks, unless the rows stand in another of the tidy tables. */
  readonly pivot?: ReportPivot;
  readonly chart: Omit<ReportChart, 'series' | 'rows'> | null;
  readonly notes?: readonly string[];
}

export const timelinessColumns: readonly ReportColumn[] = [
  { label: 'Decided', unit: 'count' },
  { label: 'Within', unit: 'count' },
  { label: '%', unit: 'percent' },
];

/** The fields that every table of answers in time at stage 1 waits for. */
export const stage1TimeFields: readonly FieldId[] = ['received', 'stage1Responded'];

/** Answers at stage 1 by one field: how many were decided, and how many of them within the limit. */
export function timelinessTable(data: ReportData, scope: Scope, spec: TimelinessSpec): BuiltTable {
  const { rows, isInTime = isWithin, chart, notes = [] } = spec;
  const { judged, leftOut } = judgedClocks(data.period, stage1Kind, scope, data);
  const slots = [recordsOf(judged), recordsOf(judged.filter(isInTime))];
  const arranged = arrangeRows(slots, rows, ([decided]) => decided?.length ?? 0);

  const body = arranged.map(({ labels, slots: own }) => reportRow(labels, timelinessCells(own)));
  const shown = chartRows({ rows: body, columns: timelinessColumns }, ['%']);

  // A complaint that stands in several rows is one answer all the same.
  const total = reportRow(['Total'], timelinessCells(slots));
  const isOnceEach = rows.totalLabel === 'Total';
  const pivot = spec.pivot ?? clockPivot(data, rows.headings, scope, stage1Kind.label);
  return {
    cohort: `${cohortInWords(decidedAt(1, scope), data)}, and answered`,
    base: `Complaints answered at stage 1: ${judged.length}`,
    baseRecords: recordsOf(judged),
    labelHeadings: rows.headings,
    columns: timelinessColumns,
    rows: body,
    total,
    notes: [...notes, ...leftOutNote(leftOut)],
    charts: chart && shown.length > 0 ? [{ ...chart, series: ['%'], rows: shown }] : [],
    pivot: hasFigures(total) ? pivot : null,
    ...(isOnceEach ? {} : { totalCounts: 'complaints' as const }),
  };
}

/** Decided | Within | % */
function timelinessCells([decided = [], within = []]: Slots): readonly Cell[] {
  return [counted(decided), counted(within), share(within, decided)];
}
