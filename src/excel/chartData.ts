import type { Figure, ReportChart, ReportTable, Unit } from '../domain/reports/reportTable';
import { areaAddress, areaRange } from './cellAddress';
import type { CellArea } from './cellAddress';
import { chartRows, isStacked } from './chartRows';
import type { PlacedChart } from './placeCharts';
import type { PlacedTable } from './placeTables';
import { asCell, asText } from './plainText';

/** The cells a chart stands on: its categories, and each of its series. */
export interface ChartSource {
  readonly categories: Excel.Range;
  readonly series: readonly { readonly name: string; readonly values: Excel.Range }[];
  /** Label column and as many columns as there are series, all of one piece: what the chart is first made from. */
  readonly first: Excel.Range;
  readonly onDataSheet: boolean;
  readonly address: string;
  /** The longest bar: of a stacked chart, a whole stack. */
  readonly largest: number;
  /** What its figures are. */
  readonly unit: Unit | undefined;
}

type ChartCells = Omit<ChartSource, 'largest' | 'unit'>;

/** Where the figures of the charts that need a range of their own go. */
export interface ChartDataPlace {
  readonly sheet: Excel.Worksheet;
  readonly headingRow: number;
  column: number;
}

/**
 * The table's own cells where the chart's rows follow one another; where subtotals stand between them (Excel charts one
 * run of cells a series), where two rows have one name, or where the chart is turned round, a copy of the figures on the
 * data sheet.
 */
export function chartSource(
  sheet: Excel.Worksheet,
  place: PlacedTable,
  placed: PlacedChart,
  spare: ChartDataPlace,
): ChartSource {
  const rows = chartRows(place.table, placed.chart);
  const first = rows[0] ?? 0;
  const isOneRun = rows.every((row, index) => row === first + index);
  const columns = seriesColumns(place.table, placed);
  const cells =
    isOneRun && !placed.chart.isTurned && !rows.some((row) => isShared(place.table, row))
      ? onTable(sheet, place, first, rows.length, columns)
      : onDataSheet(place.table, placed, rows, columns, spare);
  const [column = -1] = columns;
  return {
    ...cells,
    largest: largestOf(place.table, placed, rows, columns),
    unit: place.table.columns[column]?.unit,
  };
}

function largestOf(
  { rows: all }: ReportTable,
  { chart }: PlacedChart,
  rows: readonly number[],
  columns: readonly number[],
): number {
  const figure = (row: number, column: number) => Number(all[row]?.values[column] ?? 0);
  const bars = chart.isTurned
    ? columns.map((column) => rows.map((row) => figure(row, column)))
    : rows.map((row) => columns.map((column) => figure(row, column)));
  const lengths = bars.map((figures) =>
    isStacked(chart) ? figures.reduce((sum, each) => sum + each, 0) : Math.max(0, ...figures),
  );
  return lengths.reduce((largest, length) => Math.max(largest, length), 0);
}

function seriesColumns({ columns }: ReportTable, { chart }: PlacedChart): readonly number[] {
  return chart.series.map((label) => columns.findIndex((column) => column.label === label));
}

function onTable(
  sheet: Excel.Worksheet,
  { table, headingRow, firstRow }: PlacedTable,
  first: number,
  count: number,
  columns: readonly number[],
): ChartCells {
  const labelColumn = table.labelHeadings.length - 1;
  const columnArea = (column: number): CellArea => ({
    row: firstRow + first,
    column,
    rows: count,
    columns: 1,
  });
  const figures = (column: number) => columnArea(table.labelHeadings.length + column);
  const last = Math.max(...columns);
  const whole = {
    row: headingRow,
    column: labelColumn,
    rows: firstRow + first + count - headingRow,
    columns: last + 2,
  };
  return {
    categories: areaRange(sheet, columnArea(labelColumn)),
    series: columns.map((column) => ({
      name: table.columns[column]?.label ?? '',
      values: areaRange(sheet, figures(column)),
    })),
    first: areaRange(sheet, { ...columnArea(labelColumn), columns: columns.length + 1 }),
    onDataSheet: false,
    address: areaAddress(whole),
  };
}

function onDataSheet(
  table: ReportTable,
  { chart }: PlacedChart,
  rows: readonly number[],
  columns: readonly number[],
  spare: ChartDataPlace,
): ChartCells {
  const { sheet, headingRow, column } = spare;
  const grid = chartGrid(table, chart, rows, columns);
  const [[, ...names] = []] = grid;
  const area: CellArea = { row: headingRow, column, rows: grid.length, columns: names.length + 1 };
  const title = areaRange(sheet, { row: headingRow - 1, column, rows: 1, columns: 1 });
  title.values = [[asText(`Chart: ${chart.title}`)]];
  title.format.font.bold = true;
  areaRange(sheet, area).values = grid.map((row) => row.map(asCell));
  spare.column += area.columns + 1;

  const body = { ...area, row: headingRow + 1, rows: grid.length - 1 };
  return {
    categories: areaRange(sheet, { ...body, columns: 1 }),
    series: names.map((name, index) => ({
      name: String(name),
      values: areaRange(sheet, { ...body, column: column + 1 + index, columns: 1 }),
    })),
    first: areaRange(sheet, body),
    onDataSheet: true,
    address: areaAddress(area),
  };
}

/** A row a category under a row of headings: series across. */
function chartGrid(
  table: ReportTable,
  { series, isTurned, categoryAxisTitle }: ReportChart,
  rows: readonly number[],
  columns: readonly number[],
): readonly (readonly Figure[])[] {
  const grid = [
    [isTurned ? categoryAxisTitle : (table.labelHeadings.at(-1) ?? ''), ...series],
    ...rows.map((row) => [
      categoryLabel(table, row),
      ...columns.map((index) => table.rows[row]?.values[index] ?? null),
    ]),
  ];
  if (!isTurned) return grid;

  return [categoryAxisTitle, ...series].map((_, column) => grid.map((row) => row[column] ?? null));
}

/** The team alone, or with its area when two areas have a team of that name. */
function categoryLabel(table: ReportTable, index: number): string {
  const labels = table.rows[index]?.labels ?? [];
  const own = labels.at(-1) ?? '';
  return isShared(table, index) ? labels.filter(Boolean).join(', ') : own;
}

/** Whether another row has the same last label. */
function isShared({ rows, labelHeadings }: ReportTable, index: number): boolean {
  const own = rows[index]?.labels.at(-1);
  return labelHeadings.length > 1 && rows.filter(({ labels }) => labels.at(-1) === own).length > 1;
}
