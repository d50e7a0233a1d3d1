import type { ReportRecord } from '../reportData';
import type { Unit, TidyTable } from '../reportTable';

/** One column of a tidy table, filled from what each of its rows stands for. */
export interface TidyColumn<Row> {
  readonly label: string;
  readonly unit: Unit;
  readonly valueOf: (row: Row) => string | number;
}

/** Fills a tidy table: a row for each thing counted, a column for each field a PivotTable may want. */
export function tidyTable<Row>(
  id: string,
  title: string,
  columns: readonly TidyColumn<Row>[],
  rows: readonly Row[],
): TidyTable {
  return {
    id,
    title,
    columns: columns.map(({ label, unit }) => ({ label, unit })),
    rows: rows.map((row) => columns.map(({ valueOf }) => valueOf(row))),
  };
}

/** A column of the record's, where each row stands for something of a record: a stage, a clock, a mention. */
export function ofRecord<Row extends { readonly record: ReportRecord }>(
  column: TidyColumn<ReportRecord>,
): TidyColumn<Row> {
  return { ...column, valueOf: ({ record }) => column.valueOf(record) };
}
