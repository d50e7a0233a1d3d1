import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { columnPoints, rowPoints } from '../../workbook/charts/drawingAnchor';
import type { ChartModel, Sheet } from '../../workbook/workbook';
import type { ScrolledView } from '../grid/SheetGrid';
import type { Geometry } from '../sheetGeometry';
import { chartOption } from './chartOption';

use([BarChart, GridComponent, LegendComponent, LineChart, PieChart, SVGRenderer, TitleComponent]);

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Drawn {
  readonly place: HTMLElement;
  readonly drawing: ECharts;
  /** What was drawn last, to draw nothing twice. */
  told: string;
}

/** A sheet's charts, over its cells: those in view are drawn, by ECharts, and the pointer goes through them to the cells. */
export class ChartLayer {
  private readonly layer = document.createElement('div');
  private readonly drawn = new Map<ChartModel, Drawn>();
  private boxes: ReadonlyMap<ChartModel, Box> = new Map();

  constructor(root: HTMLElement) {
    this.layer.className = 'chart-layer';
    root.append(this.layer);
  }

  /** The sheet, its charts or its cells may have changed. */
  show(sheet: Sheet, geometry: Geometry, view: ScrolledView): void {
    this.boxes = new Map(sheet.charts.map((chart) => [chart, boxOf(chart, sheet, geometry)]));
    for (const chart of [...this.drawn.keys()]) if (!this.boxes.has(chart)) this.remove(chart);
    this.move(view);
    for (const chart of this.drawn.keys()) this.draw(chart);
  }

  /** Only what is in view has changed. */
  move(view: ScrolledView): void {
    const { left, top, width, height } = view;
    Object.assign(this.layer.style, { left: px(left), top: px(top), width: px(width), height: px(height) });
    for (const [chart, box] of this.boxes) {
      if (!isInView(box, view)) this.remove(chart);
      else this.place(chart, box, view);
    }
  }

  private place(chart: ChartModel, box: Box, view: ScrolledView): void {
    const isNew = !this.drawn.has(chart);
    const { place } = this.drawn.get(chart) ?? this.add(chart, box);
    place.style.transform = `translate(${box.left - view.sheetX}px, ${box.top - view.sheetY}px)`;
    if (isNew) this.draw(chart);
  }

  private draw(chart: ChartModel): void {
    const known = this.drawn.get(chart);
    const box = this.boxes.get(chart);
    if (!known || !box) return;
    const option = chartOption(chart);
    const told = JSON.stringify([option, box.width, box.height]);
    if (told === known.told) return;
    known.told = told;
    known.place.setAttribute('aria-label', `Chart: ${chart.title ?? chart.name}`);
    known.drawing.resize({ width: box.width, height: box.height });
    known.drawing.setOption(option, { notMerge: true });
  }

  private add(chart: ChartModel, { width, height }: Box): Drawn {
    const place = document.createElement('div');
    place.className = 'chart';
    place.setAttribute('role', 'img');
    this.layer.append(place);
    const drawing = init(place, null, { renderer: 'svg', width, height });
    const drawn = { place, drawing, told: '' };
    this.drawn.set(chart, drawn);
    return drawn;
  }

  private remove(chart: ChartModel): void {
    const known = this.drawn.get(chart);
    known?.drawing.dispose();
    known?.place.remove();
    this.drawn.delete(chart);
  }
}

function px(length: number): string {
  return `${length}px`;
}

function isInView({ left, top, width, height }: Box, view: ScrolledView): boolean {
  const isBeside = left > view.sheetX + view.width || left + width < view.sheetX;
  return !isBeside && top < view.sheetY + view.height && top + height > view.sheetY;
}

/** A chart stands on cells: rows that the page shows taller than the workbook says carry it down with them. */
function boxOf(chart: ChartModel, sheet: Sheet, { rowOffsets, columnOffsets }: Geometry): Box {
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
