import type { Figure, ReportRow, ReportTable } from './reportTable';

/** The value of a row in the column so called. */
export function valueOf(table: ReportTable, row: ReportRow, column: string): Figure {
  return row.values[table.columns.findIndex(({ label }) => label === column)] ?? null;
}

export function numberOrNull(figure: Figure | undefined): number | null {
  return typeof figure === 'number' ? figure : null;
}

/** A subtotal's last label is null. */
export function isSubtotal({ labels }: ReportRow): boolean {
  return labels.includes(null);
}
