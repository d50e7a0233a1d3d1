import type { ChartModel, ChartSeries, Sheet } from '../workbook';
import type { OpcPackage } from './opcPackage';
import { child, childrenOf, descendants, flag, parseXml, prefixedAttribute, type XmlElement } from './xml';

const pointsInEmu = 12_700;

/** Reads the charts drawn on a sheet, enough to list them and say what they show; their parts stay as they are. */
export function readCharts(sheet: Sheet, part: string, opc: OpcPackage): void {
  for (const drawing of opc.relationships(part).filter((related) => related.kind === 'drawing')) {
    const text = opc.text(drawing.target);
    if (text === null) continue;
    const parts = new Map(opc.relationships(drawing.target).map(({ id, target }) => [id, target]));
    for (const anchor of parseXml(text).children) {
      const [shown] = descendants(anchor, 'chart');
      const chartPart = shown && parts.get(prefixedAttribute(shown, 'id') ?? '');
      const chart = chartPart ? opc.text(chartPart) : null;
      if (chartPart && chart !== null)
        sheet.charts.push(readChart(sheet, chartPart, parseXml(chart), anchor));
    }
  }
}

function readChart(sheet: Sheet, part: string, root: XmlElement, anchor: XmlElement): ChartModel {
  const chart = child(root, 'chart');
  const plot = child(chart, 'plotArea');
  const groups = plot?.children.filter((element) => element.name.endsWith('Chart')) ?? [];
  const [category, value] = [axisOf(plot, ['catAx', 'dateAx']), axisOf(plot, ['valAx'])];
  const legend = child(chart, 'legend');
  const scaling = child(value, 'scaling');
  return {
    id: `{${part}}`,
    name: descendants(anchor, 'cNvPr')[0]?.attributes['name'] ?? '',
    sheet,
    type: typeOf(groups[0]),
    title: titleOf(chart),
    series: groups.flatMap((group) => childrenOf(group, 'ser').map(readSeries)),
    ...placeOf(sheet, anchor),
    legend: {
      visible: legend !== undefined,
      position: positions[val(child(legend, 'legendPos')) ?? 'r'] ?? 'Right',
    },
    categoryAxis: {
      title: titleOf(category),
      reversed: val(child(child(category, 'scaling'), 'orientation')) === 'maxMin',
      visible: category !== undefined && !flag(val(child(category, 'delete'))),
    },
    valueAxis: {
      title: titleOf(value),
      numberFormat: child(value, 'numFmt')?.attributes['formatCode'] ?? null,
      minimum: numberOf(val(child(scaling, 'min'))),
      maximum: numberOf(val(child(scaling, 'max'))),
      gridlines: child(value, 'majorGridlines') !== undefined,
      visible: value !== undefined && !flag(val(child(value, 'delete'))),
      majorUnit: numberOf(val(child(value, 'majorUnit'))),
    },
    gapWidth: numberOf(val(child(groups[0], 'gapWidth'))),
    part,
  };
}

const positions: Readonly<Record<string, ChartModel['legend']['position']>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};

const simpleTypes: Readonly<Record<string, string>> = {
  pieChart: 'Pie',
  doughnutChart: 'Doughnut',
  areaChart: 'Area',
  scatterChart: 'XYScatter',
  radarChart: 'Radar',
  bubbleChart: 'Bubble',
};

function typeOf(group: XmlElement | undefined): string {
  if (group?.name === 'lineChart') return val(child(group, 'marker')) === '1' ? 'LineMarkers' : 'Line';
  if (group?.name !== 'barChart') return simpleTypes[group?.name ?? ''] ?? 'Invalid';
  const direction = val(child(group, 'barDir')) === 'bar' ? 'Bar' : 'Column';
  const grouping = val(child(group, 'grouping'));
  if (grouping === 'stacked') return `${direction}Stacked`;
  return grouping === 'percentStacked' ? `${direction}Stacked100` : `${direction}Clustered`;
}

function readSeries(series: XmlElement): ChartSeries {
  const name = child(series, 'tx');
  const reference = descendants(name, 'f')[0]?.text;
  const [solid] = descendants(child(child(series, 'spPr'), 'solidFill'), 'srgbClr');
  const values = child(series, 'val') ?? child(series, 'yVal');
  const categories = child(series, 'cat') ?? child(series, 'xVal');
  return {
    name: reference === undefined ? { text: descendants(name, 'v')[0]?.text ?? '' } : { reference },
    values: descendants(values, 'f')[0]?.text ?? '',
    categories: descendants(categories, 'f')[0]?.text ?? null,
    color: solid ? `#${solid.attributes['val'] ?? '000000'}` : null,
    hasDataLabels: flag(val(child(child(series, 'dLbls'), 'showVal'))),
  };
}

function titleOf(owner: XmlElement | undefined): string | null {
  const title = child(owner, 'title');
  if (!title) return null;
  const typed = descendants(title, 't').map((run) => run.text);
  const kept = typed.length > 0 ? typed : descendants(title, 'v').map((value) => value.text);
  return kept.join('');
}

function axisOf(plot: XmlElement | undefined, names: readonly string[]): XmlElement | undefined {
  return plot?.children.find((element) => names.includes(element.name));
}

function placeOf(sheet: Sheet, anchor: XmlElement): Pick<ChartModel, 'left' | 'top' | 'width' | 'height'> {
  const from = cornerOf(sheet, child(anchor, 'from'));
  const to = cornerOf(sheet, child(anchor, 'to'));
  const size = child(anchor, 'ext');
  const position = child(anchor, 'pos');
  const left = position ? Number(position.attributes['x']) / pointsInEmu : from.x;
  const top = position ? Number(position.attributes['y']) / pointsInEmu : from.y;
  if (!size) return { left, top, width: to.x - left, height: to.y - top };
  return {
    left,
    top,
    width: Number(size.attributes['cx']) / pointsInEmu,
    height: Number(size.attributes['cy']) / pointsInEmu,
  };
}

/** A corner of an anchor in points from the sheet's top left. */
function cornerOf(sheet: Sheet, corner: XmlElement | undefined): { x: number; y: number } {
  const part = (name: string) => Number(child(corner, name)?.text ?? 0);
  let x = part('colOff') / pointsInEmu;
  let y = part('rowOff') / pointsInEmu;
  for (let column = 0; column < part('col'); column++) x += columnPoints(sheet, column);
  for (let row = 0; row < part('row'); row++) y += rowPoints(sheet, row);
  return { x, y };
}

/** A column holds so many digits of 7 pixels each; a pixel is three quarters of a point. */
function columnPoints(sheet: Sheet, column: number): number {
  const settings = sheet.columns.get(column);
  if (settings?.hidden) return 0;
  const width = settings?.width ?? sheet.defaultColumnWidth + 0.71;
  return Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7) * 0.75;
}

function rowPoints(sheet: Sheet, row: number): number {
  const settings = sheet.rows.get(row);
  return settings?.hidden ? 0 : (settings?.height ?? sheet.defaultRowHeight);
}

function val(element: XmlElement | undefined): string | undefined {
  return element && (element.attributes['val'] ?? '1');
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
