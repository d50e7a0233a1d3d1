import type { ReportChart } from '../domain/reports/reportTable';
import { areaRange } from './cellAddress';
import { chartSource } from './chartData';
import { isStacked } from './chartRows';
import type { ChartDataPlace, ChartSource } from './chartData';
import { palette, seriesColours } from './palette';
import { isBar } from './placeCharts';
import type { PlacedChart } from './placeCharts';
import type { PlacedTable } from './placeTables';

/** A chart as written. */
export interface WrittenChart {
  readonly title: string;
  readonly type: ReportChart['type'];
  readonly onDataSheet: boolean;
  /** The cells it stands on, headings included. */
  readonly address: string;
}

/** As Excel calls the types. */
const excelTypes = {
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  barClustered: 'BarClustered',
  barStacked: 'BarStacked',
  line: 'LineMarkers',
} as const;

/** Up to here the axis would count in halves, if left to itself. */
const fewEnoughToCount = 5;

const mostLabelledLines = 2;

/** A part of a bar's own width, in hundredths. */
const gapBetweenBars = 60;

/** In points: the title, and every other word. */
const titlePoints = 12;
const wordPoints = 10;

/** Draws the charts beside or below their tables, as native charts on plain cells. */
export function writeCharts(
  sheet: Excel.Worksheet,
  places: readonly PlacedTable[],
  spare: ChartDataPlace,
): readonly WrittenChart[] {
  return places.flatMap((place) =>
    place.charts.map((placed, index) => {
      const source = chartSource(sheet, place, placed, spare);
      drawChart(sheet, placed, source, `${place.table.id} ${index + 1}`);
      const { title, type } = placed.chart;
      return { title, type, onDataSheet: source.onDataSheet, address: source.address };
    }),
  );
}

function drawChart(sheet: Excel.Worksheet, placed: PlacedChart, source: ChartSource, name: string): void {
  const { chart: wanted, row, column, rows, columns } = placed;
  const chart = sheet.charts.add(excelTypes[wanted.type], source.first, 'Columns');
  chart.name = name;
  chart.title.text = wanted.title;
  chart.format.font.size = wordPoints;
  const { font } = chart.title.format;
  font.size = titlePoints;
  font.bold = true;
  font.color = palette.heading;
  chart.setPosition(
    areaRange(sheet, { row, column, rows: 1, columns: 1 }),
    areaRange(sheet, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
  source.series.forEach((series, index) => pointSeries(chart, wanted, source, index, series));

  const hasLegend = source.series.length > 1;
  chart.legend.visible = hasLegend;
  if (hasLegend) chart.legend.position = 'Bottom';
  nameAxes(chart, wanted);
  fitValueAxis(chart, wanted, source);
}

/**
 * Points each series at its own column. The chart is made from as many columns as it has series, and then moved: Excel
 * adds up the values of series that are added one by one.
 */
function pointSeries(
  chart: Excel.Chart,
  wanted: ReportChart,
  { categories, series: all }: ChartSource,
  index: number,
  { name, values }: ChartSource['series'][number],
): void {
  const series = chart.series.getItemAt(index);
  series.name = name;
  series.setValues(values);
  series.setXAxisValues(categories);
  labelSeries(series, wanted, index, all.length);
  const colour = seriesColours[index % seriesColours.length] ?? '';
  if (wanted.type === 'line') {
    series.format.line.color = colour;
    return;
  }
  series.format.fill.setSolidColor(colour);
  series.gapWidth = gapBetweenBars;
}

/** Zeros would litter a stack, and the figures of three lines each other: those of two stand above and below them. */
function labelSeries(series: Excel.ChartSeries, chart: ReportChart, index: number, count: number): void {
  const isLine = chart.type === 'line';
  series.hasDataLabels = !isStacked(chart) && !(isLine && count > mostLabelledLines);
  if (isLine && count === mostLabelledLines) series.dataLabels.position = index === 0 ? 'Top' : 'Bottom';
}

function fitValueAxis(chart: Excel.Chart, wanted: ReportChart, { largest, unit }: ChartSource): void {
  const { valueAxis } = chart.axes;
  // There is no half of a complaint.
  if (largest <= fewEnoughToCount) valueAxis.majorUnit = 1;
  // Parts of a whole, but for what rounding adds.
  if (isStacked(wanted) && unit === 'percent' && largest < 101) valueAxis.maximum = 100;
}

function nameAxes(chart: Excel.Chart, { type, categoryAxisTitle, valueAxisTitle }: ReportChart): void {
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = categoryAxisTitle;
  valueAxis.title.text = valueAxisTitle;
  valueAxis.minimum = 0;
  if (!isBar(type)) return;

  // Bars go upwards and the table is read downwards; turned round, the figures are still at the foot.
  // Every bar has its name, however close they stand.
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
}
