import { xmlElement } from '../markup';
import type { ChartModel, ChartSeries } from '../workbook';
import { categories, figures, seriesName, type ReadReference } from './chartData';
import type { ChartKind } from './chartTypes';
import { line, noLine, shape, solidFill, textProperties, val } from './drawingText';
import { colorAt, colorOr, textColor, textOn } from './palette';

const labelPoints = 9;
const linePoints = 2.25;

/** A <c:ser>, its parts in the order of its chart's schema type. */
export function renderSeries(
  chart: ChartModel,
  kind: ChartKind,
  series: ChartSeries,
  index: number,
  read: ReadReference,
): string {
  const isScatter = kind.element === 'scatterChart';
  const content = [
    val('idx', index),
    val('order', index),
    seriesName(series.name, read),
    look(kind, series, index),
    kind.element === 'barChart' ? val('invertIfNegative', false) : '',
    marker(kind, series, index),
    slices(kind, series, read),
    dataLabels(chart, kind, series, index, read),
    categories(isScatter ? 'xVal' : 'cat', series, read),
    figures(isScatter ? 'yVal' : 'val', series.values, read),
    kind.element === 'lineChart' || isScatter ? val('smooth', false) : '',
  ];
  return xmlElement('c:ser', {}, content.join(''));
}

function isRound(kind: ChartKind): boolean {
  return kind.element === 'pieChart' || kind.element === 'doughnutChart';
}

function look(kind: ChartKind, series: ChartSeries, index: number): string {
  const color = colorOr(series.color, index);
  if (isRound(kind)) return '';
  if (kind.element === 'scatterChart' && !kind.hasLines) return shape(noLine);
  const isLine = kind.element === 'lineChart' || kind.element === 'scatterChart';
  return isLine ? shape(line(color, linePoints)) : shape(solidFill(color));
}

function marker(kind: ChartKind, series: ChartSeries, index: number): string {
  if (kind.element !== 'lineChart' && kind.element !== 'scatterChart') return '';
  if (!kind.hasMarkers) return xmlElement('c:marker', {}, val('symbol', 'none'));
  const fill = shape(solidFill(colorOr(series.color, index)));
  return xmlElement('c:marker', {}, val('symbol', 'circle') + val('size', 5) + fill);
}

/** A pie's slices have a colour each, parted by white lines. */
function slices(kind: ChartKind, series: ChartSeries, read: ReadReference): string {
  if (!isRound(kind)) return '';
  return read(series.values)
    .values.map((_, index) => {
      const look = shape(solidFill(colorAt(index)), line('FFFFFF', 1));
      return xmlElement('c:dPt', {}, val('idx', index) + val('bubble3D', false) + look);
    })
    .join('');
}

function dataLabels(
  chart: ChartModel,
  kind: ChartKind,
  series: ChartSeries,
  index: number,
  read: ReadReference,
): string {
  if (!series.hasDataLabels) return '';
  const isInside = labelPlace(kind) === 'ctr';
  const content = [
    kind.element === 'doughnutChart' ? ringLabels(chart, kind, series, read) : '',
    labelSettings(chart, kind, series, isInside ? textOn(colorOr(series.color, index)) : textColor),
    isRound(kind) ? val('showLeaderLines', true) : '',
  ];
  return xmlElement('c:dLbls', {}, content.join(''));
}

/** A ring's labels stand on its slices: each in black or white, whichever reads better on its slice. */
function ringLabels(chart: ChartModel, kind: ChartKind, series: ChartSeries, read: ReadReference): string {
  return read(series.values)
    .values.map((_, idx) => val('idx', idx) + labelSettings(chart, kind, series, textOn(colorAt(idx))))
    .map((label) => xmlElement('c:dLbl', {}, label))
    .join('');
}

function labelSettings(chart: ChartModel, kind: ChartKind, series: ChartSeries, color: string): string {
  const place = series.labelPosition === 'Bottom' ? 'b' : labelPlace(kind);
  const formatCode = chart.valueAxis.numberFormat;
  return [
    formatCode === null ? '' : xmlElement('c:numFmt', { formatCode, sourceLinked: false }),
    shape('<a:noFill/>', noLine),
    textProperties(chart.fontSize ?? labelPoints, color),
    place === null ? '' : val('dLblPos', place),
    val('showLegendKey', false),
    val('showVal', true),
    val('showCatName', false),
    val('showSerName', false),
    val('showPercent', false),
    val('showBubbleSize', false),
  ].join('');
}

/** Excel repairs a chart whose labels stand where its type cannot have them: outside a stacked bar, anywhere in a ring. */
function labelPlace({ element, grouping }: ChartKind): string | null {
  if (element === 'barChart') return grouping === 'clustered' ? 'outEnd' : 'ctr';
  if (element === 'lineChart' || element === 'scatterChart') return 't';
  return element === 'pieChart' ? 'outEnd' : null;
}
