import type { EChartsCoreOption } from 'echarts/core';
import { chartKind, type ChartKind } from '../../workbook/charts/chartTypes';
import type { ChartModel } from '../../workbook/workbook';
import { chartFigures, paletteColour, shownFigure, type ChartFigures } from './chartFigures';

type Figures = ChartFigures['series'][number];

const ink = '#404040';
const fontFamily = "Calibri, Carlito, 'Segoe UI', Arial, sans-serif";

/** A chart of the workbook as ECharts is told to draw it: the nearest to what Excel makes of the same settings. */
export function chartOption(chart: ChartModel): EChartsCoreOption {
  const kind = chartKind(chart.type);
  const figures = chartFigures(chart);
  const isRound = kind.element === 'pieChart' || kind.element === 'doughnutChart';
  return {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily, color: ink, ...sizeOf(chart.fontSize) },
    title: {
      text: chart.title ?? '',
      left: 'center',
      top: 6,
      textStyle: titleStyle(chart),
    },
    legend: legend(chart),
    ...(isRound ? round(chart, kind, figures) : onAxes(chart, kind, figures)),
  };
}

function sizeOf(points: number | undefined): { fontSize?: number } {
  return points === undefined ? {} : { fontSize: pixels(points) };
}

/** At 96 to the inch. */
function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

function titleStyle({ titleFont: { size, bold, color } = {} }: ChartModel): EChartsCoreOption {
  return { fontSize: size ? pixels(size) : 14, fontWeight: bold ? 700 : 400, color: color ?? ink };
}

function legend({ legend: { visible, position }, fontSize }: ChartModel): EChartsCoreOption {
  const isBeside = position === 'Left' || position === 'Right' || position === 'Corner';
  const place = {
    Top: { top: 30 },
    Bottom: { bottom: 4 },
    Left: { left: 4, top: 'middle' },
    Right: { right: 4, top: 'middle' },
    Corner: { right: 4, top: 4 },
  }[position];
  return {
    show: visible,
    type: 'scroll',
    orient: isBeside ? 'vertical' : 'horizontal',
    itemWidth: 10,
    itemHeight: 10,
    icon: 'rect',
    textStyle: { color: ink, ...sizeOf(fontSize) },
    ...place,
  };
}

function onAxes(chart: ChartModel, kind: ChartKind, figures: ChartFigures): EChartsCoreOption {
  const isScatter = kind.element === 'scatterChart';
  const along = isScatter ? { type: 'value' } : categoryAxis(chart, figures);
  const up = valueAxis(chart, kind, figures);
  return {
    grid: {
      left: 12,
      right: 16,
      top: chart.title ? 40 : 14,
      bottom: chart.legend.visible ? 32 : 12,
      outerBoundsMode: 'same',
      outerBoundsContain: 'all',
    },
    xAxis: kind.isHorizontal ? up : along,
    yAxis: kind.isHorizontal ? along : up,
    series: figures.series.map((one) => series(chart, kind, one, figures)),
  };
}

function categoryAxis({ categoryAxis: axis }: ChartModel, { categories }: ChartFigures): EChartsCoreOption {
  return {
    type: 'category',
    data: categories,
    show: axis.visible,
    inverse: axis.reversed,
    name: axis.title ?? '',
    nameLocation: 'middle',
    nameGap: 28,
    axisTick: { show: false },
    axisLabel: {
      color: ink,
      width: 150,
      overflow: 'truncate',
      ...(axis.tickLabelSpacing ? { interval: axis.tickLabelSpacing - 1 } : {}),
    },
    axisLine: { lineStyle: { color: '#bfbfbf' } },
  };
}

function valueAxis(
  { valueAxis: axis }: ChartModel,
  { grouping }: ChartKind,
  { series: [first] }: ChartFigures,
): EChartsCoreOption {
  const isShare = grouping === 'percentStacked';
  const numberFormat = axis.numberFormat ?? (isShare ? '0%' : (first?.numberFormat ?? 'General'));
  return {
    type: 'value',
    show: axis.visible,
    name: axis.title ?? '',
    nameLocation: 'middle',
    nameGap: 36,
    min: axis.minimum ?? undefined,
    max: axis.maximum ?? (isShare ? 1 : undefined),
    interval: axis.majorUnit ?? undefined,
    axisLabel: { color: ink, formatter: (value: number) => shownFigure(value, numberFormat) },
    splitLine: { show: axis.gridlines, lineStyle: { color: '#e0e0e0' } },
  };
}

function series(chart: ChartModel, kind: ChartKind, one: Figures, all: ChartFigures): EChartsCoreOption {
  const { element, grouping, isHorizontal } = kind;
  const isStacked = grouping === 'stacked' || grouping === 'percentStacked';
  const values = grouping === 'percentStacked' ? shares(one, all) : one.values;
  const isBar = element === 'barChart';
  return {
    type: isBar ? 'bar' : 'line',
    name: one.name,
    data:
      element === 'scatterChart'
        ? values.map((value, index) => [Number(all.categories[index]), value])
        : values,
    itemStyle: { color: one.color },
    lineStyle: { color: one.color, width: element === 'scatterChart' && !kind.hasLines ? 0 : 2 },
    ...(element === 'areaChart' ? { areaStyle: { color: one.color, opacity: 0.8 } } : {}),
    ...(isStacked ? { stack: 'all' } : {}),
    ...(isBar
      ? { barCategoryGap: `${gapShare(chart.gapWidth, isStacked ? 1 : all.series.length)}%`, barGap: '0%' }
      : {}),
    symbol: kind.hasMarkers ? 'circle' : 'none',
    label: {
      show: one.hasLabels,
      position: one.labelPosition === 'Bottom' ? 'bottom' : labelPlace(isStacked, isHorizontal === true),
      color: isStacked ? '#ffffff' : ink,
      formatter: ({ value }: { readonly value: unknown }) =>
        typeof value === 'number' ? shownFigure(value, one.numberFormat) : '',
    },
  };
}

function labelPlace(isStacked: boolean, isHorizontal: boolean): string {
  if (isStacked) return 'inside';
  return isHorizontal ? 'right' : 'top';
}

/** Excel's gap is a percentage of one bar, ECharts' of the room of a category. 150 when the chart does not say. */
function gapShare(gapWidth: number | null, bars: number): number {
  const gap = (gapWidth ?? 150) / 100;
  return Math.round((gap / (gap + Math.max(bars, 1))) * 100);
}

function shares(one: Figures, { series: all }: ChartFigures): (number | null)[] {
  return one.values.map((value, index) => {
    const whole = all.reduce((sum, { values }) => sum + (values[index] ?? 0), 0);
    return value === null || whole === 0 ? value : value / whole;
  });
}

function round(
  { title }: ChartModel,
  { element }: ChartKind,
  { categories, series: [first] }: ChartFigures,
): EChartsCoreOption {
  const data = (first?.values ?? []).map((value, index) => ({
    value: value ?? 0,
    name: categories[index] ?? String(index + 1),
    itemStyle: { color: paletteColour(index) },
  }));
  return {
    series: [
      {
        type: 'pie',
        name: first?.name ?? '',
        radius: element === 'doughnutChart' ? ['40%', '70%'] : '70%',
        center: ['50%', title ? '54%' : '50%'],
        itemStyle: { borderColor: '#ffffff', borderWidth: 1 },
        label: { show: first?.hasLabels ?? false, color: ink, formatter: '{c}' },
        data,
      },
    ],
  };
}
