import type { ChartFont as ChartFontModel, ChartModel } from '../../workbook/workbook';
import { HostError, invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType } from '../typeBehaviour';
import { booleanArgument, colourArgument, enumArgument, numberArgument, textArgument } from './arguments';
import { chartChanged } from './charts';

export const chartTitle = defineType<ChartModel>({
  type: 'ChartTitle',
  properties: {
    text: {
      get: (chart) => chart.title ?? '',
      set: (chart, value) => {
        chart.title = textArgument(value);
        chartChanged(chart);
      },
    },
    visible: {
      get: (chart) => chart.title !== null,
      set: (chart, value) => {
        chart.title = booleanArgument(value) ? (chart.title ?? 'Chart Title') : null;
        chartChanged(chart);
      },
    },
  },
  navigations: { format: (chart) => new HostObject('ChartTitleFormat', chart) },
});

export const chartTitleFormat = defineType<ChartModel>({
  type: 'ChartTitleFormat',
  navigations: {
    font: (chart) => new HostObject('ChartFont', { chart, words: 'title' } satisfies FontTarget),
  },
});

export const chartAreaFormat = defineType<ChartModel>({
  type: 'ChartAreaFormat',
  navigations: {
    font: (chart) => new HostObject('ChartFont', { chart, words: 'all' } satisfies FontTarget),
  },
});

interface FontTarget {
  readonly chart: ChartModel;
  readonly words: 'title' | 'all';
}

/** What is set for all of a chart's words is set for its title too, until that is given its own. */
export const chartFont = defineType<FontTarget>({
  type: 'ChartFont',
  properties: {
    bold: {
      get: (target) => titleFont(target, 'bold').bold ?? false,
      set: (target, value) => setTitleFont(target, 'bold', { bold: booleanArgument(value) }),
    },
    color: {
      get: (target) => titleFont(target, 'color').color ?? '',
      set: (target, value) => setTitleFont(target, 'color', { color: colourArgument(value) }),
    },
    size: {
      get: ({ chart, words }) => (words === 'title' ? chart.titleFont?.size : chart.fontSize) ?? null,
      set: ({ chart, words }, value) => {
        const size = numberArgument(value);
        if (size < 1 || size > 409) throw invalidArgument();
        if (words === 'all') chart.fontSize = size;
        chart.titleFont = { ...chart.titleFont, size };
        chartChanged(chart);
      },
    },
  },
});

function titleFont({ chart, words }: FontTarget, member: string): ChartFontModel {
  if (words === 'title') return chart.titleFont ?? {};
  throw new HostError(
    'NotImplemented',
    `workbench host: ChartFont.${member} (the whole chart) is not implemented`,
  );
}

function setTitleFont(target: FontTarget, member: string, change: ChartFontModel): void {
  target.chart.titleFont = { ...titleFont(target, member), ...change };
  chartChanged(target.chart);
}

export const chartLegend = defineType<ChartModel>({
  type: 'ChartLegend',
  properties: {
    position: {
      get: (chart) => chart.legend.position,
      set: (chart, value, session) => {
        const position = enumArgument(session, 'ChartLegendPosition', value);
        if (position === 'Custom' || position === 'Invalid') throw invalidArgument();
        chart.legend.position = position as ChartModel['legend']['position'];
        chartChanged(chart);
      },
    },
    visible: {
      get: (chart) => chart.legend.visible,
      set: (chart, value) => {
        chart.legend.visible = booleanArgument(value);
        chartChanged(chart);
      },
    },
  },
});

type Axis = 'categoryAxis' | 'valueAxis';

interface AxisTarget {
  readonly chart: ChartModel;
  readonly axis: Axis;
}

export const chartAxes = defineType<ChartModel>({
  type: 'ChartAxes',
  navigations: {
    categoryAxis: (chart) => new HostObject('ChartAxis', { chart, axis: 'categoryAxis' }),
    valueAxis: (chart) => new HostObject('ChartAxis', { chart, axis: 'valueAxis' }),
  },
  methods: {
    getItem: (chart, [type, group]) => {
      if (group === 'Secondary' || (type !== 'Category' && type !== 'Value'))
        throw new HostError('NotImplemented');
      return new HostObject('ChartAxis', { chart, axis: type === 'Category' ? 'categoryAxis' : 'valueAxis' });
    },
  },
});

export const chartAxis = defineType<AxisTarget>({
  type: 'ChartAxis',
  properties: {
    majorUnit: limit('majorUnit'),
    maximum: limit('maximum'),
    minimum: limit('minimum'),
    numberFormat: {
      get: (target) => valueAxis(target, 'numberFormat').numberFormat ?? 'General',
      set: (target, value) => {
        valueAxis(target, 'numberFormat').numberFormat = textArgument(value);
        chartChanged(target.chart);
      },
    },
    position: {
      get: ({ chart, axis }) =>
        axis === 'categoryAxis' ? (chart.categoryAxis.position ?? 'Automatic') : 'Automatic',
      set: ({ chart, axis }, value, session) => {
        const position = enumArgument(session, 'ChartAxisPosition', value);
        if (axis !== 'categoryAxis' || (position !== 'Automatic' && position !== 'Maximum')) {
          throw notImplemented('position', position);
        }
        chart.categoryAxis.position = position;
        chartChanged(chart);
      },
    },
    reversePlotOrder: {
      get: ({ chart, axis }) => axis === 'categoryAxis' && chart.categoryAxis.reversed,
      set: ({ chart, axis }, value) => {
        if (axis !== 'categoryAxis') throw notImplemented('reversePlotOrder', 'value axis');
        chart.categoryAxis.reversed = booleanArgument(value);
        chartChanged(chart);
      },
    },
    tickLabelSpacing: {
      get: ({ chart, axis }) => (axis === 'categoryAxis' && chart.categoryAxis.tickLabelSpacing) || '',
      set: ({ chart, axis }, value) => {
        if (axis !== 'categoryAxis') throw notImplemented('tickLabelSpacing', 'value axis');
        const spacing = value === '' ? undefined : numberArgument(value);
        if (spacing !== undefined && !(Number.isInteger(spacing) && spacing >= 1 && spacing <= 31_999)) {
          throw invalidArgument();
        }
        chart.categoryAxis.tickLabelSpacing = spacing;
        chartChanged(chart);
      },
    },
    visible: {
      get: ({ chart, axis }) => chart[axis].visible,
      set: ({ chart, axis }, value) => {
        chart[axis].visible = booleanArgument(value);
        chartChanged(chart);
      },
    },
  },
  navigations: {
    majorGridlines: (target) => new HostObject('ChartGridlines', target),
    title: (target) => new HostObject('ChartAxisTitle', target),
  },
});

/** An automatic limit reads as "". */
function limit(key: 'minimum' | 'maximum' | 'majorUnit') {
  return {
    get: (target: AxisTarget) => valueAxis(target, key)[key] ?? '',
    set: (target: AxisTarget, value: unknown) => {
      valueAxis(target, key)[key] = value === '' ? null : numberArgument(value);
      chartChanged(target.chart);
    },
  };
}

function valueAxis({ chart, axis }: AxisTarget, member: string): ChartModel['valueAxis'] {
  if (axis !== 'valueAxis') throw notImplemented(member, 'category axis');
  return chart.valueAxis;
}

function notImplemented(member: string, what: string): HostError {
  return new HostError('NotImplemented', `workbench host: ChartAxis.${member} (${what}) is not implemented`);
}

export const chartGridlines = defineType<AxisTarget>({
  type: 'ChartGridlines',
  properties: {
    visible: {
      get: ({ chart, axis }) => axis === 'valueAxis' && chart.valueAxis.gridlines,
      set: ({ chart, axis }, value) => {
        const visible = booleanArgument(value);
        if (axis !== 'valueAxis' && visible) throw notImplemented('majorGridlines', 'category axis');
        if (axis === 'valueAxis') chart.valueAxis.gridlines = visible;
        chartChanged(chart);
      },
    },
  },
});

export const chartAxisTitle = defineType<AxisTarget>({
  type: 'ChartAxisTitle',
  properties: {
    text: {
      get: ({ chart, axis }) => chart[axis].title ?? '',
      set: ({ chart, axis }, value) => {
        chart[axis].title = textArgument(value);
        chartChanged(chart);
      },
    },
    visible: {
      get: ({ chart, axis }) => chart[axis].title !== null,
      set: ({ chart, axis }, value) => {
        chart[axis].title = booleanArgument(value) ? (chart[axis].title ?? 'Axis Title') : null;
        chartChanged(chart);
      },
    },
  },
});
