import type { Figure, ReportRow, ReportTable } from './reportTable';

/** A number of a table, found by its table's id, its row's labels and its column's label; null when there is none. */
export function figureOf(
  tables: readonly ReportTable[],
  id: string,
  rowLabels: readonly (string | null)[],
  column: string,
): number | null {
  const table = tables.find((each) => each.id === id);
  const row = table && rowOf(table, rowLabels);
  return table && row ? numberOrNull(valueOf(table, row, column)) : null;
}

/** A number of the table's total row; null when it has none. */
export function totalOf(tables: readonly ReportTable[], id: string, column: string): number | null {
  const table = tables.find((each) => each.id === id);
  return table?.total ? numberOrNull(valueOf(table, table.total, column)) : null;
}

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

function rowOf({ rows }: ReportTable, labels: readonly (string | null)[]): ReportRow | undefined {
  return rows.find(
    (row) => row.labels.length === labels.length && row.labels.every((l, i) => l === labels[i]),
  );
}
