import type { ReportChart, ReportTable } from '../domain/reports/reportTable';

/** Where a chart stands. Rows and columns are counted from 0. */
export interface PlacedChart {
  readonly chart: ReportChart;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where the parts of a table stand on its sheet. Rows are counted from 0; every table begins in the first column. */
export interface PlacedTable {
  readonly table: ReportTable;
  readonly titleRow: number;
  readonly cohortRow: number;
  readonly headingRow: number;
  /** The first of its rows; the total follows the last. */
  readonly firstRow: number;
  readonly totalRow: number | null;
  readonly notesRow: number;
  /** Columns of labels, then of figures. */
  readonly columns: number;
  readonly charts: readonly PlacedChart[];
  /** The first row below the table, its notes and its charts. */
  readonly endRow: number;
}

const chartColumns = 7;
const leastChartRows = 15;
/** Rows a bar chart needs beside its bars: title, axis, legend. */
const rowsBesideBars = 7;
const rowsBetween = 2;

/** Sets the tables one below the other, each with its charts to the right of it, so that nothing overlaps. */
export function placeTables(tables: readonly ReportTable[], firstRow: number): readonly PlacedTable[] {
  const placed: PlacedTable[] = [];
  let row = firstRow;
  for (const table of tables) {
    const place = placeTable(table, row);
    placed.push(place);
    row = place.endRow + rowsBetween;
  }
  return placed;
}

function placeTable(table: ReportTable, titleRow: number): PlacedTable {
  const headingRow = titleRow + 2;
  const firstRow = headingRow + 1;
  const belowRows = firstRow + table.rows.length;
  const notesRow = belowRows + (table.total ? 1 : 0);
  const columns = table.labelHeadings.length + table.columns.length;
  const charts = placeCharts(table, headingRow, columns + 1);

  return {
    table,
    titleRow,
    cohortRow: titleRow + 1,
    headingRow,
    firstRow,
    totalRow: table.total ? belowRows : null,
    notesRow,
    columns,
    charts,
    endRow: Math.max(notesRow + table.notes.length, ...charts.map((chart) => chart.row + chart.rows)),
  };
}

function placeCharts(table: ReportTable, row: number, firstColumn: number): readonly PlacedChart[] {
  return table.charts.map((chart, index) => ({
    chart,
    row,
    column: firstColumn + index * (chartColumns + 1),
    rows: chartRows(chart, table),
    columns: chartColumns,
  }));
}

function chartRows({ type, rows }: ReportChart, table: ReportTable): number {
  const isBar = type === 'barClustered' || type === 'barStacked';
  const categories = rows === 'detail' ? table.rows.length : rows.length;
  return isBar ? Math.max(leastChartRows, categories + rowsBesideBars) : leastChartRows;
}
