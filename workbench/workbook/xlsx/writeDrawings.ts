import { xmlDeclaration } from '../markup';
import { renderDrawingAnchor } from '../charts/drawingAnchor';
import { referenceReader } from '../charts/readReference';
import { renderChart } from '../charts/renderChart';
import type { ChartModel } from '../workbook';
import { declareR, removeWithOwned, type SheetEdit, type WriteContext } from './sheetParts';
import { appendTo, descendants, parseXml, prefixedAttribute, splice } from './xml';

const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const emptyDrawing =
  `${xmlDeclaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"` +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** Takes away the charts that are gone and adds the new ones; every other thing drawn on the sheet stays as it is. */
export function writeCharts({ sheet, part, editor }: SheetEdit, context: WriteContext): void {
  const { opc } = context;
  const drawing = opc.relationships(part).find(({ kind }) => kind === 'drawing')?.target;
  if (drawing) removeCharts(drawing, new Set(sheet.charts.map((chart) => chart.part)), context);
  const added = sheet.charts.filter((chart) => chart.part === undefined);
  if (added.length === 0) return;

  const to = drawing ?? opc.freeName('xl/drawings/drawing', '.xml');
  if (!drawing) {
    opc.add(to, emptyDrawing, drawingType);
    editor.replace('drawing', `<drawing${declareR} r:id="${opc.relate(part, 'drawing', to)}"/>`);
  }
  for (const chart of added) addChart(chart, to, context);
}

function addChart(chart: ChartModel, drawing: string, { opc }: WriteContext): void {
  const part = opc.freeName('xl/charts/chart', '.xml');
  opc.add(part, renderChart(chart, referenceReader(chart.sheet.workbook)), chartType);
  const relationship = opc.relate(drawing, 'chart', part);
  const text = opc.text(drawing) ?? emptyDrawing;
  const root = parseXml(text);
  const ids = descendants(root, 'cNvPr').map((shape) => Number(shape.attributes['id']));
  const anchor = renderDrawingAnchor(chart, Math.max(1, ...ids) + 1, relationship);
  opc.set(drawing, splice(text, [appendTo(text, root, withNamespaces(anchor, text))]));
}

/** An anchor that brings its namespaces along where the drawing, made by another program, calls them otherwise. */
function withNamespaces(anchor: string, drawing: string): string {
  const missing = [
    ['xdr', 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'],
    ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ].filter(([prefix, address]) => !drawing.includes(`xmlns:${prefix}="${address}"`));
  const declared = missing.map(([prefix, address]) => ` xmlns:${prefix}="${address}"`).join('');
  return anchor.replace(/^<[^\s/>]+/, (open) => open + declared);
}

function removeCharts(drawing: string, kept: ReadonlySet<string | undefined>, { opc }: WriteContext): void {
  const gone = opc.relationships(drawing).filter(({ kind, target }) => kind === 'chart' && !kept.has(target));
  if (gone.length === 0) return;
  const ids = new Set(gone.map(({ id }) => id));
  const text = opc.text(drawing) ?? '';
  const anchors = parseXml(text).children.filter((anchor) =>
    descendants(anchor, 'chart').some((shown) => ids.has(prefixedAttribute(shown, 'id') ?? '')),
  );
  opc.set(
    drawing,
    splice(
      text,
      anchors.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
  for (const { target } of gone) {
    opc.unrelate(drawing, target);
    if (!opc.isReferenced(target)) removeWithOwned(opc, target);
  }
}
