import type { ChartModel } from '../../workbook/workbook';
import { HostError, invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType } from '../typeBehaviour';
import { booleanArgument, enumArgument, numberArgument, textArgument } from './arguments';
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
});

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
