import type { Figure, ReportRow, ReportTable } from './reportTable';

/** The value of a row in the column so called. */
export function valueOf(table: ReportTable, row: ReportRow, column: string): Figure {
  return row.values[table.columns.findIndex(({ label }) => label === column)] ?? null;
}

export function numberOrNull(figure: Figure | undefined): number | null {
  return typeof figure === 'number' ? figure : null;
}

/** The rows that a chart of some columns can show, by their places: no subtotal, and none with a figure that cannot be told. */
export function chartRows(
  { rows, columns }: Pick<ReportTable, 'rows' | 'columns'>,
  series: readonly string[],
) {
  const at = series.map((label) => columns.findIndex((column) => column.label === label));
  return rows.flatMap((row, index) =>
    !isSubtotal(row) && at.every((column) => numberOrNull(row.values[column]) !== null) ? [index] : [],
  );
}

/** A subtotal's last label is null. */
export function isSubtotal({ labels }: ReportRow): boolean {
  return labels.includes(null);
}
