import type { CellValue, ChartModel, Sheet, Workbook } from '../workbook/workbook';
import { columnPoints, rowPoints } from '../workbook/charts/drawingAnchor';
import { referenceReader } from '../workbook/charts/readReference';
import type { Geometry } from './sheetGeometry';

const svgNamespace = 'http://www.w3.org/2000/svg';
const palette = ['#1f5a7a', '#8fb8d0', '#c96f3b', '#5b5b5b', '#e2b98f', '#2f855a', '#b0b0b0'];

interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly color: string;
  }[];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a sheet's charts over its cells: enough to see what Excel will draw, from the same cells. */
export function drawCharts(
  pane: HTMLElement,
  sheet: Sheet,
  geometry: Geometry,
  scrolled: { readonly x: number; readonly y: number },
): void {
  for (const chart of sheet.charts) {
    const { left, top, width, height } = placeOf(chart, sheet, geometry);
    const drawing = svg('svg', {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': `Chart: ${chart.title ?? chart.name}`,
    });
    drawing.setAttribute('class', 'grid-chart');
    drawing.style.left = `${left - scrolled.x}px`;
    drawing.style.top = `${top - scrolled.y}px`;
    drawing.style.width = `${width}px`;
    drawing.style.height = `${height}px`;
    drawing.append(...chartShapes(chart, readData(chart), width, height));
    pane.append(drawing);
  }
}

/** A chart stands on cells: rows that the page shows taller than the workbook says carry it down with them. */
function placeOf(chart: ChartModel, sheet: Sheet, { rowOffsets, columnOffsets }: Geometry): Box {
  const across = (points: number) => pixelsAt(points, columnOffsets, (column) => columnPoints(sheet, column));
  const down = (points: number) => pixelsAt(points, rowOffsets, (row) => rowPoints(sheet, row));
  const left = across(chart.left);
  const top = down(chart.top);
  const width = across(chart.left + chart.width) - left;
  return { left, top, width, height: down(chart.top + chart.height) - top };
}

function pixelsAt(points: number, offsets: Float64Array, size: (index: number) => number): number {
  let left = points;
  let index = 0;
  while (index < offsets.length - 2 && left >= size(index)) {
    left -= size(index);
    index += 1;
  }
  const from = offsets[index] ?? 0;
  const length = (offsets[index + 1] ?? from) - from;
  return from + (left / Math.max(size(index), 0.01)) * length;
}

function chartShapes(chart: ChartModel, data: ChartData, width: number, height: number): SVGElement[] {
  const titleHeight = chart.title ? 30 : 10;
  const legendHeight = chart.legend.visible ? 24 : 0;
  const shapes = [svg('rect', { x: 0, y: 0, width, height, fill: '#ffffff', stroke: '#c8c8c8' })];
  if (chart.title)
    shapes.push(text(chart.title, width / 2, 20, { 'text-anchor': 'middle', 'font-size': 14 }));
  const box = {
    left: 10,
    top: titleHeight,
    width: width - 20,
    height: height - titleHeight - legendHeight - 8,
  };
  if (chart.legend.visible) shapes.push(...legend(data, width, height - 12));
  return [...shapes, ...plot(chart, data, box)];
}

function plot(chart: ChartModel, data: ChartData, box: Box): SVGElement[] {
  if (chart.type.startsWith('Pie') || chart.type.startsWith('Doughnut')) return pie(data, box);
  if (chart.type.startsWith('Bar')) return bars(chart, data, box, true);
  if (chart.type.startsWith('Line')) return lines(data, box);
  return bars(chart, data, box, false);
}

function bars(chart: ChartModel, data: ChartData, box: Box, sideways: boolean): SVGElement[] {
  const isStacked = chart.type.includes('Stacked');
  const labelSpace = sideways ? Math.min(box.width * 0.4, 170) : 44;
  const area = sideways
    ? {
        left: box.left + labelSpace,
        top: box.top,
        width: box.width - labelSpace - 12,
        height: box.height - 22,
      }
    : {
        left: box.left + labelSpace,
        top: box.top + 6,
        width: box.width - labelSpace,
        height: box.height - 34,
      };
  const most = niceMost(Math.max(...totals(data, isStacked), 1));
  const length = sideways ? area.width : area.height;
  const step = (sideways ? area.height : area.width) / Math.max(data.categories.length, 1);
  const shapes: SVGElement[] = gridLines(area, most, sideways);

  data.categories.forEach((category, index) => {
    // Excel draws the first category of a bar chart at the bottom unless the axis is reversed.
    const at = sideways && !chart.categoryAxis.reversed ? data.categories.length - 1 - index : index;
    const thickness = (step * 0.72) / (isStacked ? 1 : Math.max(data.series.length, 1));
    let stacked = 0;
    data.series.forEach((series, seriesIndex) => {
      const size = ((series.values[index] ?? 0) / most) * length;
      const across = at * step + step * 0.14 + (isStacked ? 0 : seriesIndex * thickness);
      shapes.push(
        sideways
          ? svg('rect', {
              x: area.left + stacked,
              y: area.top + across,
              width: size,
              height: thickness,
              fill: series.color,
            })
          : svg('rect', {
              x: area.left + across,
              y: area.top + area.height - stacked - size,
              width: thickness,
              height: size,
              fill: series.color,
            }),
      );
      if (isStacked) stacked += size;
    });
    const middle = at * step + step / 2;
    shapes.push(
      sideways
        ? text(shorten(category, 26), area.left - 6, area.top + middle + 4, { 'text-anchor': 'end' })
        : text(shorten(category, 16), area.left + middle, area.top + area.height + 15, {
            'text-anchor': 'middle',
          }),
    );
  });
  return shapes;
}

function lines(data: ChartData, box: Box): SVGElement[] {
  const area = { left: box.left + 44, top: box.top + 6, width: box.width - 54, height: box.height - 34 };
  const most = niceMost(Math.max(...totals(data, false), 1));
  const step = area.width / Math.max(data.categories.length, 1);
  const shapes: SVGElement[] = gridLines(area, most, false);
  for (const series of data.series) {
    const points = series.values.map(
      (value, index) => `${area.left + (index + 0.5) * step},${area.top + area.height * (1 - value / most)}`,
    );
    shapes.push(
      svg('polyline', { points: points.join(' '), fill: 'none', stroke: series.color, 'stroke-width': 2.5 }),
    );
  }
  data.categories.forEach((category, index) => {
    const x = area.left + (index + 0.5) * step;
    shapes.push(text(shorten(category, 14), x, area.top + area.height + 15, { 'text-anchor': 'middle' }));
  });
  return shapes;
}

function pie(data: ChartData, box: Box): SVGElement[] {
  const values = data.series[0]?.values ?? [];
  const whole = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(box.width, box.height) / 2 - 6;
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  let turned = -Math.PI / 2;
  return values.map((value, index) => {
    const from = turned;
    turned += (value / whole) * Math.PI * 2;
    const large = turned - from > Math.PI ? 1 : 0;
    const path = `M${x},${y} L${x + radius * Math.cos(from)},${y + radius * Math.sin(from)} A${radius},${radius} 0 ${large} 1 ${x + radius * Math.cos(turned)},${y + radius * Math.sin(turned)} Z`;
    return svg('path', { d: path, fill: palette[index % palette.length] ?? '#1f5a7a', stroke: '#ffffff' });
  });
}

function gridLines(area: Box, most: number, sideways: boolean): SVGElement[] {
  const shapes: SVGElement[] = [];
  for (let part = 0; part <= 4; part++) {
    const value = (most * part) / 4;
    const label = Number.isInteger(value) ? String(value) : value.toFixed(1);
    if (sideways) {
      const x = area.left + (area.width * part) / 4;
      shapes.push(svg('line', { x1: x, y1: area.top, x2: x, y2: area.top + area.height, stroke: '#e0e0e0' }));
      shapes.push(text(label, x, area.top + area.height + 15, { 'text-anchor': 'middle' }));
      continue;
    }
    const y = area.top + area.height * (1 - part / 4);
    shapes.push(svg('line', { x1: area.left, y1: y, x2: area.left + area.width, y2: y, stroke: '#e0e0e0' }));
    shapes.push(text(label, area.left - 6, y + 4, { 'text-anchor': 'end' }));
  }
  return shapes;
}

function legend(data: ChartData, width: number, y: number): SVGElement[] {
  const slot = Math.min(150, (width - 20) / Math.max(data.series.length, 1));
  const left = (width - slot * data.series.length) / 2;
  return data.series.flatMap((series, index) => [
    svg('rect', { x: left + index * slot, y: y - 9, width: 10, height: 10, fill: series.color }),
    text(shorten(series.name, Math.floor(slot / 6.5)), left + index * slot + 14, y, {}),
  ]);
}

function readData(chart: ChartModel): ChartData {
  const { workbook } = chart.sheet;
  return {
    categories: (chart.series[0]?.categories ? cells(workbook, chart.series[0].categories) : []).map(
      (value) => String(value ?? ''),
    ),
    series: chart.series.map((series, index) => ({
      name:
        'text' in series.name ? series.name.text : String(cells(workbook, series.name.reference)[0] ?? ''),
      values: cells(workbook, series.values).map((value) => (typeof value === 'number' ? value : 0)),
      color: series.color ?? palette[index % palette.length] ?? '#1f5a7a',
    })),
  };
}

/** A reference may name several areas, parted by commas. */
function cells(workbook: Workbook, reference: string): CellValue[] {
  const read = referenceReader(workbook);
  const parts = reference.replace(/^\((.*)\)$/, '$1').split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
  return parts.flatMap((part) => read(part).values);
}

function totals(data: ChartData, isStacked: boolean): number[] {
  if (!isStacked) return data.series.flatMap((series) => [...series.values]);
  return data.categories.map((_, index) =>
    data.series.reduce((sum, series) => sum + (series.values[index] ?? 0), 0),
  );
}

function niceMost(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 5, 8, 10].find((multiple) => multiple * power >= value) ?? 10;
  return step * power;
}

function shorten(label: string, most: number): string {
  return label.length > most ? `${label.slice(0, most - 1)}…` : label;
}

function text(
  content: string,
  x: number,
  y: number,
  attributes: Record<string, string | number>,
): SVGElement {
  const made = svg('text', { x, y, 'font-size': 11, fill: '#333333', ...attributes });
  made.textContent = content;
  return made;
}

function svg(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
