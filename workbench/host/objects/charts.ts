import type { ChartModel, Sheet } from '../../workbook/workbook';
import { HostError, invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType, type Arguments } from '../typeBehaviour';
import type { Session } from '../session';
import { enumArgument, numberArgument, textArgument } from './arguments';
import { rangeFrom } from './addresses';
import { givenValue } from './cellValue';
import { seriesOf } from './chartSource';
import { columnLeft, rowTop } from './measures';
import { rangeArgument, type RangeTarget } from './rangeTarget';
import { sheetObject } from './worksheet';

/** Excel's own size for a new chart, in points. */
const newSize = { width: 360, height: 216 };

function chartObject(chart: ChartModel): HostObject<ChartModel> {
  return new HostObject('Chart', chart);
}

export const chartCollection = defineType<Sheet>({
  type: 'ChartCollection',
  properties: { count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map(chartObject),
  getItem: (sheet, key) => {
    const wanted = String(key).toLowerCase();
    const found =
      sheet.charts.find((chart) => chart.name.toLowerCase() === wanted) ??
      sheet.charts.find((chart) => chart.id.toLowerCase() === wanted);
    if (!found) throw itemNotFound();
    return chartObject(found);
  },
  methods: { add: (sheet, args, session) => chartObject(addChart(session, sheet, args)) },
});

function addChart(session: Session, sheet: Sheet, [type, source, seriesBy]: Arguments): ChartModel {
  const kind = enumArgument(session, 'ChartType', type);
  if (sheet.isProtected) throw new HostError('AccessDenied');
  const range = rangeArgument(source);
  const series = seriesOf(range, byColumns(session, range, seriesBy));
  if (series.length === 0) throw new HostError('EmptyChartSeries');
  const chart: ChartModel = {
    id: session.newId(),
    name: unusedName(sheet),
    sheet,
    type: kind,
    title: firstTitle(series, sheet),
    series,
    left: 100,
    top: 50,
    ...newSize,
    legend: { visible: series.length > 1 || /Pie|Doughnut/.test(kind), position: 'Right' },
    categoryAxis: { title: null, reversed: false, visible: true },
    valueAxis: {
      title: null,
      numberFormat: null,
      minimum: null,
      maximum: null,
      gridlines: true,
      visible: true,
    },
    gapWidth: null,
  };
  sheet.charts.push(chart);
  sheet.touch('charts');
  return chart;
}

/** "Auto": the longer side gives the categories. */
function byColumns(session: Session, { rect }: RangeTarget, seriesBy: unknown): boolean {
  const by =
    seriesBy === null || seriesBy === undefined ? 'Auto' : enumArgument(session, 'ChartSeriesBy', seriesBy);
  return by === 'Auto' ? rect.rows >= rect.columns : by === 'Columns';
}

/** A chart of one series takes its name; one of more says "Chart Title". */
function firstTitle(series: ChartModel['series'], sheet: Sheet): string {
  const [only, ...more] = series;
  if (!only || more.length > 0) return 'Chart Title';
  return seriesName(only, sheet);
}

/** A series' name as it shows. */
export function seriesName({ name }: ChartModel['series'][number], sheet: Sheet): string {
  if ('text' in name) return name.text;
  const { sheet: on, rect } = rangeFrom(sheet, name.reference);
  return String(givenValue(on.value(rect.row, rect.column)));
}

function unusedName(sheet: Sheet): string {
  for (let number = 1; ; number++) {
    const name = `Chart ${number}`;
    if (!sheet.charts.some((chart) => chart.name === name)) return name;
  }
}

/** Says that a chart is no longer as it was in the file. */
export function chartChanged(chart: ChartModel): void {
  chart.sheet.touch('charts');
}

function place(key: 'left' | 'top' | 'width' | 'height') {
  return {
    get: (chart: ChartModel) => chart[key],
    set: (chart: ChartModel, value: unknown) => {
      const points = numberArgument(value);
      if (points < 0) throw invalidArgument();
      chart[key] = points;
      chartChanged(chart);
    },
  };
}

const part = (type: string) => (chart: ChartModel) => new HostObject(type, chart);

export const chart = defineType<ChartModel>({
  type: 'Chart',
  identity: (model) => ({ Id: model.id }),
  properties: {
    chartType: {
      get: (model) => model.type,
      set: (model, value, session) => {
        model.type = enumArgument(session, 'ChartType', value);
        chartChanged(model);
      },
    },
    height: place('height'),
    id: { get: (model) => model.id },
    left: place('left'),
    name: {
      get: (model) => model.name,
      set: (model, value) => {
        model.name = textArgument(value);
        chartChanged(model);
      },
    },
    top: place('top'),
    width: place('width'),
  },
  navigations: {
    axes: part('ChartAxes'),
    dataLabels: (model) => new HostObject('ChartDataLabels', { chart: model, series: model.series }),
    format: part('ChartAreaFormat'),
    legend: part('ChartLegend'),
    series: part('ChartSeriesCollection'),
    title: part('ChartTitle'),
    worksheet: (model) => sheetObject(model.sheet),
  },
  methods: {
    activate: () => {},
    delete: (model) => {
      model.sheet.charts = model.sheet.charts.filter((other) => other !== model);
      chartChanged(model);
    },
    setData: (model, [source, seriesBy], session) => {
      const range = rangeArgument(source);
      model.series = seriesOf(range, byColumns(session, range, seriesBy));
      chartChanged(model);
    },
    setPosition: (model, [start, end]) => {
      const from = cellOf(model.sheet, start);
      model.left = columnLeft(from.sheet, from.rect.column);
      model.top = rowTop(from.sheet, from.rect.row);
      if (end !== null && end !== undefined) {
        const { sheet, rect } = cellOf(model.sheet, end);
        model.width = columnLeft(sheet, rect.column + rect.columns) - model.left;
        model.height = rowTop(sheet, rect.row + rect.rows) - model.top;
      }
      chartChanged(model);
    },
  },
});

function cellOf(sheet: Sheet, value: unknown): RangeTarget {
  const range = typeof value === 'string' ? rangeFrom(sheet, value) : rangeArgument(value);
  if (range.sheet !== sheet) throw invalidArgument();
  return range;
}
