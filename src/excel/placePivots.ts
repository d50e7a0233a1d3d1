import type { ReportPivot, ReportTable, TidyTable } from '../domain/reports/reportTable';

/** Where a PivotTable stands. Rows are counted from 0. */
export interface PlacedPivot {
  readonly table: ReportTable;
  readonly pivot: ReportPivot;
  readonly titleRow: number;
  /** Where its body begins. Its page filters stand above, or push the body down: there is room for both. */
  readonly bodyRow: number;
}

/** Column captions, column items, grand total. */
const rowsBesideItems = 3;
/** The least that is left for the teams, issues and years that data added later may bring. */
const leastSpareRows = 10;

/**
 * Stacks the PivotTables so that none can grow into the next, whatever its filters are set to, and when refreshed on data
 * with twice as many different values as now (Excel refuses to refresh one that would). Nothing stands beside them: they
 * may grow to the right as they like.
 */
export function placePivots(
  tables: readonly ReportTable[],
  data: readonly TidyTable[],
  firstRow: number,
): readonly PlacedPivot[] {
  const placed: PlacedPivot[] = [];
  let row = firstRow;
  for (const table of tables) {
    const { pivot } = table;
    if (!pivot) continue;
    // Excel leaves a blank row between page filters and body.
    const filterRows = pivot.filters.length > 0 ? pivot.filters.length + 1 : 0;
    const bodyRow = row + 1 + filterRows;
    placed.push({ table, pivot, titleRow: row, bodyRow });
    const rows = mostRowsOf(pivot, data);
    row = bodyRow + filterRows + rows + Math.max(leastSpareRows, rows);
  }
  return placed;
}

/** The rows of its body with every filter open. */
function mostRowsOf({ source, rows }: ReportPivot, data: readonly TidyTable[]): number {
  const table = data.find(({ id }) => id === source);
  if (!table) throw new Error(`There is no tidy table "${source}".`);

  const fields = rows.map((label) => table.columns.findIndex((column) => column.label === label));
  // Every level gives a row for each of its combinations: the last one its items, the others their subtotals.
  const combinations = fields.map(
    (_, level) =>
      new Set(table.rows.map((row) => JSON.stringify(fields.slice(0, level + 1).map((field) => row[field]))))
        .size,
  );
  return combinations.reduce((sum, count) => sum + count, rowsBesideItems);
}
