import type { Rect } from '../address';
import type { PivotPlan } from './pivotPlan';

/** How a pivot lies on its sheet. */
export interface PivotShape {
  /** Page filters, the blank row beneath them, and the table. */
  readonly rect: Rect;
  readonly tableRect: Rect;
  readonly bodyRect: Rect;
  /** Rows of column headings at the top of the table, and of row labels at its left. */
  readonly headingRows: number;
  readonly labelColumns: number;
}

/** What Excel shows of a pivot without fields: a place to drop them. */
const emptyRows = 18;
const emptyColumns = 3;

/** Lays a pivot out at its place. Page filters that have no room above push the table down, as they do in Excel. */
export function pivotShape(plan: PivotPlan): PivotShape {
  const { pivot, filters } = plan;
  const above = filters.length === 0 ? 0 : filters.length + 1;
  const row = Math.max(pivot.row, above);
  const at = { row, column: pivot.column };
  const headingRows = countHeadingRows(plan);
  const labelColumns = countLabelColumns(plan);
  const isEmpty = plan.rows.length + plan.columns.length + plan.data.length === 0;

  const tableRect = isEmpty
    ? { ...at, rows: emptyRows, columns: emptyColumns }
    : { ...at, rows: headingRows + plan.rowLines.length, columns: labelColumns + plan.columnLines.length };
  const rect = {
    ...at,
    row: row - above,
    rows: above + tableRect.rows,
    columns: Math.max(tableRect.columns, above === 0 ? 0 : 2),
  };
  const bodyRect = {
    row: row + headingRows,
    column: pivot.column + labelColumns,
    rows: plan.rowLines.length,
    columns: plan.columnLines.length,
  };
  return { rect, tableRect, bodyRect, headingRows, labelColumns };
}

function countHeadingRows({ rows, columns, data }: PivotPlan): number {
  if (rows.length + columns.length + data.length === 0) return 0;
  if (columns.length === 0) return 1;
  return 1 + columns.length + (data.length > 1 ? 1 : 0);
}

function countLabelColumns({ pivot, rows, columns }: PivotPlan): number {
  if (rows.length === 0) return columns.length === 0 ? 0 : 1;
  return pivot.layout === 'Compact' ? 1 : rows.length;
}
