import type { Cell } from './cells';
import { reportRow, unknownCells } from './cells';
import type { Period } from '../calendar/period';
import type { ReportData } from './reportData';
import type { ReportRow } from './reportTable';
import type { BuiltTable } from './tableDefinition';

export interface RatioRow {
  readonly labels: readonly string[];
  readonly isTold: boolean;
  readonly cellOf: (year: Period) => Cell;
}

/** Figures of several kinds, year by year: counts, percentages and means, each row of one kind. */
export function ratiosByYear(
  data: ReportData,
  rows: readonly RatioRow[],
  told: Pick<BuiltTable, 'cohort' | 'base' | 'labelHeadings' | 'notes'> &
    Pick<Partial<BuiltTable>, 'baseRecords'>,
): BuiltTable {
  return {
    ...told,
    columns: data.years.map(({ label }) => ({ label, unit: 'count' })),
    rows: rows.map((row) => ratioRow(row, data)),
    total: null,
    charts: [],
    pivot: null,
  };
}

function ratioRow({ labels, isTold, cellOf }: RatioRow, { years }: ReportData): ReportRow {
  return reportRow(labels, isTold ? years.map(cellOf) : unknownCells(years.length));
}
