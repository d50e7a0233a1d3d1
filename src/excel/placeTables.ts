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

/** The page: a chart fills it from its table to the right edge, or stands below a table too wide for that. */
export const pageColumns = 14;
const mostBesideChart = 7;
const chartColumnsBelow = 7;

const leastChartRows = 15;
/** As many as go on a page. */
const mostChartRows = 44;
/** Rows a bar chart needs beside its bars: title, axis, legend. */
const rowsBesideBars = 6;
export const rowsBetween = 2;

/** Sets the tables one below the other, each with its charts beside or below it, so that nothing overlaps. */
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
  const tableEnd = notesRow + table.notes.length;
  const charts = placeCharts(table, columns, headingRow, tableEnd);

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
    endRow: Math.max(tableEnd, ...charts.map((chart) => chart.row + chart.rows)),
  };
}

/** One below the other. */
function placeCharts(
  table: ReportTable,
  tableColumns: number,
  headingRow: number,
  tableEnd: number,
): readonly PlacedChart[] {
  const isBeside = tableColumns <= mostBesideChart;
  const column = isBeside ? tableColumns + 1 : 0;
  const columns = isBeside ? pageColumns - column : chartColumnsBelow;

  const charts: PlacedChart[] = [];
  let row = isBeside ? headingRow : tableEnd + 1;
  for (const chart of table.charts) {
    const rows = chartRows(chart, table);
    charts.push({ chart, row, column, rows, columns });
    row += rows + 1;
  }
  return charts;
}

/** Bars side by side need more room than one bar, so that every label can be read. */
function chartRows({ type, rows, series, isTurned }: ReportChart, table: ReportTable): number {
  if (!isBar(type) || isTurned) return leastChartRows;

  const categories = rows === 'detail' ? table.rows.length : rows.length;
  const rowsEach = type === 'barClustered' && series.length > 1 ? 1.4 : 1;
  const wanted = Math.ceil(categories * rowsEach) + rowsBesideBars;
  return Math.min(mostChartRows, Math.max(leastChartRows, wanted));
}

/** Whether its bars lie down. */
export function isBar(type: ReportChart['type']): boolean {
  return type === 'barClustered' || type === 'barStacked';
}
