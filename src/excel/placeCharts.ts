import type { ReportChart, ReportTable } from '../domain/reports/reportTable';
import { chartRows } from './chartRows';
import { lineHeight } from './linesTaken';
import { pageColumns, widthOfColumns } from './tableWidths';

/** Where a chart stands. Rows and columns are counted from 0. */
export interface PlacedChart {
  readonly chart: ReportChart;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells that charts stand beside, or below. */
export interface ChartRoom {
  /** The table's headings; its columns, those that its last column spreads over included. */
  readonly headingRow: number;
  readonly columns: number;
  /** From the headings down to the last note, in points. */
  readonly heights: readonly number[];
  /** What is left of a page below the table that begins it. */
  readonly heightBelow: number;
}

/** In points. A chart is never so narrow that its labels crowd out its bars ... */
const leastWidth = 390;
/** ... nor wider than a page of a report is, where it need not be. */
const mostWidth = 580;
const leastHeight = 195;
const mostHeight = 600;
/** Title, axis and legend of a bar chart; and of each category its bars. */
const heightBesideBars = 84;
const heightOfBar = 10;
const heightBetweenBars = 4;
/** The name of a category. */
const heightOfLabel = 12;
const columnsBetween = 1;

/**
 * Beside the table where the page has room for them there, so that figures and chart are seen at once; else below its
 * notes, as wide as it is. Several stand one below the other.
 */
export function placeCharts(table: ReportTable, room: ChartRoom): readonly PlacedChart[] {
  const isBeside = hasRoomBeside(table, room.columns);
  const { headingRow, heights } = room;
  const column = isBeside ? room.columns + columnsBetween : 0;
  const columns = isBeside ? columnsBeside(column) : Math.min(room.columns, pageColumns);

  const charts: PlacedChart[] = [];
  let row = isBeside ? headingRow : headingRow + heights.length + 1;
  for (const chart of table.charts) {
    const height = isBeside ? wantedHeight(chart, table) : heightBelow(chart, table, room.heightBelow);
    const rows = rowsAcross(height, heights.slice(row - headingRow));
    charts.push({ chart, row, column, rows, columns });
    row += rows + 1;
  }
  return charts;
}

/** Whether the charts of a table of so many columns stand beside it. */
export function hasRoomBeside({ charts }: ReportTable, columns: number): boolean {
  const first = columns + columnsBetween;
  return charts.length > 0 && widthOfColumns(pageColumns - first, first) >= leastWidth;
}

/** Whether its bars lie down. */
export function isBar(type: ReportChart['type']): boolean {
  return type === 'barClustered' || type === 'barStacked';
}

/** To the edge of the page, but no wider than need be. */
function columnsBeside(first: number): number {
  let columns = pageColumns - first;
  while (widthOfColumns(columns, first) > mostWidth) columns -= 1;
  return columns;
}

/** A table and its chart keep to one page, where every label of the chart can still be read. */
function heightBelow(chart: ReportChart, table: ReportTable, left: number): number {
  const wanted = wantedHeight(chart, table);
  const least = isLying(chart)
    ? Math.max(leastHeight, chartRows(table, chart).length * heightOfLabel + heightBesideBars)
    : leastHeight;
  // In whole rows, of which the last must not go over.
  const fitting = Math.floor(left / lineHeight) * lineHeight;
  return fitting < wanted && fitting >= least ? fitting : wanted;
}

/** Bars side by side need more room than one bar. */
function wantedHeight(chart: ReportChart, table: ReportTable): number {
  if (!isLying(chart)) return leastHeight;
  const bars = chart.type === 'barClustered' ? chart.series.length : 1;
  const each = Math.max(heightOfLabel, bars * heightOfBar) + heightBetweenBars;
  const wanted = chartRows(table, chart).length * each + heightBesideBars;
  return Math.min(mostHeight, Math.max(leastHeight, wanted));
}

/** Whether its height grows with the number of its categories. */
function isLying({ type, isTurned }: ReportChart): boolean {
  return isBar(type) && !isTurned;
}

/** The rows that are together so high: some of known heights, then rows as Excel has them. */
function rowsAcross(height: number, heights: readonly number[]): number {
  let rows = 0;
  let covered = 0;
  while (covered + (heights[rows] ?? lineHeight) / 2 <= height) {
    covered += heights[rows] ?? lineHeight;
    rows += 1;
  }
  return Math.max(1, rows);
}
