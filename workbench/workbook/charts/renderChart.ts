import { xmlDeclaration, xmlElement } from '../markup';
import type { ChartModel } from '../workbook';
import { categoryAxisId, renderAxes, valueAxisId } from './chartAxes';
import type { ReadReference } from './chartData';
import { renderSeries } from './chartSeries';
import { chartKind, type ChartKind } from './chartTypes';
import { noLine, shape, solidFill, textProperties, title, val, type WordLook } from './drawingText';

export type { ReadReference } from './chartData';

const titlePoints = 14;
const legendPoints = 9;
const usualGapWidth = 150;

const legendPlaces = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;

/**
 * The chart's part (xl/charts/chartN.xml), with its figures kept in it for programs that do not recalculate.
 * @throws Error when charts of its type cannot be written
 */
export function renderChart(chart: ChartModel, read: ReadReference): string {
  const kind = chartKind(chart.type);
  const content = [
    val('date1904', false),
    val('roundedCorners', false),
    xmlElement('c:chart', {}, chartContent(chart, kind, read)),
    shape(solidFill('FFFFFF'), noLine),
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>',
  ];
  const namespaces = {
    'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  };
  return xmlDeclaration + xmlElement('c:chartSpace', namespaces, content.join(''));
}

function chartContent(chart: ChartModel, kind: ChartKind, read: ReadReference): string {
  const plot = [
    '<c:layout/>',
    xmlElement(`c:${kind.element}`, {}, plotContent(chart, kind, read)),
    renderAxes(chart, kind),
    shape('<a:noFill/>', noLine),
  ];
  return [
    chart.title === null ? '' : title(chart.title, titleLook(chart)),
    val('autoTitleDeleted', chart.title === null),
    xmlElement('c:plotArea', {}, plot.join('')),
    chart.legend.visible ? legend(chart) : '',
    val('plotVisOnly', true),
    val('dispBlanksAs', 'gap'),
  ].join('');
}

function plotContent(chart: ChartModel, kind: ChartKind, read: ReadReference): string {
  const isRound = kind.element === 'pieChart' || kind.element === 'doughnutChart';
  return [
    kind.element === 'barChart' ? val('barDir', kind.isHorizontal ? 'bar' : 'col') : '',
    kind.element === 'scatterChart' ? val('scatterStyle', 'lineMarker') : '',
    kind.grouping ? val('grouping', kind.grouping) : '',
    val('varyColors', isRound),
    ...chart.series.map((series, index) => renderSeries(chart, kind, series, index, read)),
    kind.element === 'barChart' ? barSettings(chart, kind) : '',
    kind.element === 'lineChart' ? val('marker', true) : '',
    isRound ? val('firstSliceAng', 0) : '',
    kind.element === 'doughnutChart' ? val('holeSize', 60) : '',
    isRound ? '' : val('axId', categoryAxisId) + val('axId', valueAxisId),
  ].join('');
}

/** Stacked bars overlap wholly, or their parts would stand beside each other. */
function barSettings({ gapWidth }: ChartModel, { grouping }: ChartKind): string {
  const gap = val('gapWidth', gapWidth ?? usualGapWidth);
  return grouping === 'clustered' ? gap : gap + val('overlap', 100);
}

function titleLook({ titleFont: { size = titlePoints, bold = false, color } = {} }: ChartModel): WordLook {
  return { points: size, isBold: bold, ...(color ? { color: color.replace('#', '') } : {}) };
}

function legend({ legend: { position }, fontSize = legendPoints }: ChartModel): string {
  const content = val('legendPos', legendPlaces[position]) + val('overlay', false) + textProperties(fontSize);
  return xmlElement('c:legend', {}, content);
}
