import type { ChartModel, ChartSeries } from '../../workbook/workbook';
import { HostError, invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType } from '../typeBehaviour';
import {
  booleanArgument,
  colourArgument,
  enumArgument,
  numberArgument,
  optionalText,
  textArgument,
} from './arguments';
import { rangeFrom } from './addresses';
import { chartChanged, seriesName } from './charts';
import { absolute } from './namedItems';
import { givenValue } from './cellValue';
import { rangeArgument } from './rangeTarget';

interface SeriesTarget {
  readonly chart: ChartModel;
  readonly series: ChartSeries;
}

/** The series whose labels are meant: one, or all of the chart. */
interface LabelsTarget {
  readonly chart: ChartModel;
  readonly series: readonly ChartSeries[];
}

export const chartSeriesCollection = defineType<ChartModel>({
  type: 'ChartSeriesCollection',
  properties: { count: { get: (chart) => chart.series.length } },
  items: (chart) => chart.series.map((series) => new HostObject('ChartSeries', { chart, series })),
  methods: {
    add: (chart, [name, index]) => {
      const series: ChartSeries = {
        name: { text: optionalText(name) ?? `Series${chart.series.length + 1}` },
        values: '',
        categories: chart.series[0]?.categories ?? null,
        color: null,
        hasDataLabels: false,
      };
      chart.series.splice(typeof index === 'number' ? index : chart.series.length, 0, series);
      chartChanged(chart);
      return new HostObject('ChartSeries', { chart, series });
    },
  },
});

export const chartSeries = defineType<SeriesTarget>({
  type: 'ChartSeries',
  properties: {
    chartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => {
        if (value !== chart.type)
          throw new HostError('NotImplemented', 'workbench host: combined chart types are not implemented');
      },
    },
    gapWidth: {
      get: ({ chart }) => chart.gapWidth ?? 150,
      set: ({ chart }, value) => {
        const width = numberArgument(value);
        if (width < 0 || width > 500) throw invalidArgument();
        chart.gapWidth = width;
        chartChanged(chart);
      },
    },
    hasDataLabels: {
      get: ({ series }) => series.hasDataLabels,
      set: ({ chart, series }, value) => {
        series.hasDataLabels = booleanArgument(value);
        chartChanged(chart);
      },
    },
    name: {
      get: ({ chart, series }) => seriesName(series, chart.sheet),
      set: ({ chart, series }, value) => {
        series.name = { text: textArgument(value) };
        chartChanged(chart);
      },
    },
  },
  navigations: {
    dataLabels: ({ chart, series }) => new HostObject('ChartDataLabels', { chart, series: [series] }),
    format: (target) => new HostObject('ChartSeriesFormat', target),
  },
  methods: {
    delete: ({ chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
      chartChanged(chart);
    },
    getDimensionValues: ({ chart, series }, [dimension]) => dimensionValues(chart, series, dimension),
    setValues: ({ chart, series }, [range]) => {
      series.values = absolute(rangeArgument(range));
      chartChanged(chart);
    },
    setXAxisValues: ({ chart, series }, [range]) => {
      series.categories = absolute(rangeArgument(range));
      chartChanged(chart);
    },
  },
});

function dimensionValues(chart: ChartModel, series: ChartSeries, dimension: unknown): unknown[] {
  const reference = dimension === 'Categories' ? series.categories : series.values;
  if (!reference) return [];
  const { sheet, rect } = rangeFrom(chart.sheet, reference);
  const length = Math.max(rect.rows, rect.columns);
  return Array.from({ length }, (_value, index) =>
    givenValue(
      rect.rows > 1 ? sheet.value(rect.row + index, rect.column) : sheet.value(rect.row, rect.column + index),
    ),
  );
}

export const chartSeriesFormat = defineType<SeriesTarget>({
  type: 'ChartSeriesFormat',
  navigations: {
    fill: (target) => new HostObject('ChartFill', target),
    line: (target) => new HostObject('ChartLineFormat', target),
  },
});

export const chartFill = defineType<SeriesTarget>({
  type: 'ChartFill',
  methods: { setSolidColor: (target, [colour]) => setColour(target, colour) },
});

/** A line's colour is its series' own. */
export const chartLineFormat = defineType<SeriesTarget>({
  type: 'ChartLineFormat',
  properties: { color: { get: ({ series }) => series.color ?? '', set: setColour } },
});

function setColour({ chart, series }: SeriesTarget, colour: unknown): void {
  series.color = colourArgument(colour);
  chartChanged(chart);
}

export const chartDataLabels = defineType<LabelsTarget>({
  type: 'ChartDataLabels',
  properties: {
    position: {
      get: ({ series }) => series[0]?.labelPosition ?? null,
      set: ({ chart, series }, value, session) => {
        const position = enumArgument(session, 'ChartDataLabelPosition', value);
        if ((position !== 'Top' && position !== 'Bottom') || !/^Line/.test(chart.type)) {
          throw new HostError(
            'NotImplemented',
            `workbench host: ChartDataLabels.position (${position} in ${chart.type}) is not implemented`,
          );
        }
        for (const one of series) one.labelPosition = position;
        chartChanged(chart);
      },
    },
    showValue: {
      get: ({ series }) => series.length > 0 && series.every((one) => one.hasDataLabels),
      set: ({ chart, series }, value) => {
        const isShown = booleanArgument(value);
        for (const one of series) one.hasDataLabels = isShown;
        chartChanged(chart);
      },
    },
  },
});
