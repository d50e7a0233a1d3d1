import { xmlElement } from '../markup';
import type { ChartModel } from '../workbook';
import type { ChartKind } from './chartTypes';
import { line, noLine, shape, textProperties, title, val } from './drawingText';
import { gridColor } from './palette';

export const categoryAxisId = 111111111;
export const valueAxisId = 222222222;

const labelPoints = 9;
const titlePoints = 10;
const linePoints = 0.75;

/** The two axes of a chart that has them: categories (a scatter's x values), then figures. */
export function renderAxes(chart: ChartModel, kind: ChartKind): string {
  if (kind.element === 'pieChart' || kind.element === 'doughnutChart') return '';
  return firstAxis(chart, kind) + valueAxis(chart, kind);
}

function firstAxis({ categoryAxis: axis, fontSize }: ChartModel, kind: ChartKind): string {
  const isScatter = kind.element === 'scatterChart';
  const content = [
    val('axId', categoryAxisId),
    scaling(axis.reversed),
    val('delete', !axis.visible),
    val('axPos', kind.isHorizontal ? 'l' : 'b'),
    axis.title === null ? '' : title(axis.title, { points: fontSize ?? titlePoints }, kind.isHorizontal),
    xmlElement('c:numFmt', { formatCode: 'General', sourceLinked: true }),
    ticks('low'),
    shape(line(gridColor, linePoints)),
    textProperties(fontSize ?? labelPoints),
    val('crossAx', valueAxisId),
    val('crosses', 'autoZero'),
    isScatter ? val('crossBetween', 'midCat') : categorySettings(axis),
  ];
  return xmlElement(isScatter ? 'c:valAx' : 'c:catAx', {}, content.join(''));
}

function valueAxis({ valueAxis: axis, categoryAxis, fontSize }: ChartModel, kind: ChartKind): string {
  const isLine = kind.element === 'areaChart' || kind.element === 'scatterChart';
  const content = [
    val('axId', valueAxisId),
    scaling(false, axis.minimum, axis.maximum),
    val('delete', !axis.visible),
    val('axPos', kind.isHorizontal ? 'b' : 'l'),
    axis.gridlines ? xmlElement('c:majorGridlines', {}, shape(line(gridColor, linePoints))) : '',
    axis.title === null ? '' : title(axis.title, { points: fontSize ?? titlePoints }, !kind.isHorizontal),
    numberFormat(axis.numberFormat, kind),
    ticks('nextTo'),
    shape(noLine),
    textProperties(fontSize ?? labelPoints),
    val('crossAx', categoryAxisId),
    val('crosses', categoryAxis.position === 'Maximum' ? 'max' : 'autoZero'),
    val('crossBetween', isLine ? 'midCat' : 'between'),
    typeof axis.majorUnit === 'number' ? val('majorUnit', axis.majorUnit) : '',
  ];
  return xmlElement('c:valAx', {}, content.join(''));
}

function scaling(isReversed: boolean, minimum: number | null = null, maximum: number | null = null): string {
  const content = [
    val('orientation', isReversed ? 'maxMin' : 'minMax'),
    maximum === null ? '' : val('max', maximum),
    minimum === null ? '' : val('min', minimum),
  ];
  return xmlElement('c:scaling', {}, content.join(''));
}

function ticks(labels: 'low' | 'nextTo'): string {
  return val('majorTickMark', 'none') + val('minorTickMark', 'none') + val('tickLblPos', labels);
}

function categorySettings({ tickLabelSpacing }: ChartModel['categoryAxis']): string {
  return [
    val('auto', true),
    val('lblAlgn', 'ctr'),
    val('lblOffset', 100),
    tickLabelSpacing === undefined ? '' : val('tickLblSkip', tickLabelSpacing),
    val('noMultiLvlLbl', false),
  ].join('');
}

function numberFormat(format: string | null, { grouping }: ChartKind): string {
  if (format !== null) return xmlElement('c:numFmt', { formatCode: format, sourceLinked: false });
  const formatCode = grouping === 'percentStacked' ? '0%' : 'General';
  return xmlElement('c:numFmt', { formatCode, sourceLinked: true });
}
