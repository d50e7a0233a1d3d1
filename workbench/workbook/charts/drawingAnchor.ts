import { maxRows } from '../address';
import { xmlElement } from '../markup';
import type { ChartModel, Sheet } from '../workbook';
import { emu } from './drawingText';

const pointsInPixel = 0.75;
const digitPixels = 7;
const lastRow = maxRows - 1;
/** What a sheet's columns have unless the file says otherwise: 8.43 characters and their padding. */
const usualColumnPixels = 64;

/**
 * A chart's place in its sheet's drawing: one <xdr:twoCellAnchor>, to stand where the prefixes `xdr` (spreadsheetDrawing) and
 * `a` (drawingml main) are declared. `shapeId` is unique in the drawing, from 2; `relationshipId` ("rId1") names the chart's
 * part in the drawing's relationships.
 */
export function renderDrawingAnchor(chart: ChartModel, shapeId: number, relationshipId: string): string {
  const { sheet, left, top, width, height } = chart;
  const content = [
    marker('xdr:from', sheet, left, top),
    marker('xdr:to', sheet, left + width, top + height),
    graphicFrame(chart.name, shapeId, relationshipId),
    '<xdr:clientData/>',
  ];
  return xmlElement('xdr:twoCellAnchor', {}, content.join(''));
}

/** A column's width in points. */
export function columnPoints(sheet: Sheet, column: number): number {
  const settings = sheet.columns.get(column);
  if (settings?.hidden) return 0;
  const characters = settings?.width ?? sheet.defaultColumnWidth;
  const isUsual = settings?.width === undefined && characters === 8.43;
  // The file's width includes the padding, in digits of the usual font.
  return (isUsual ? usualColumnPixels : Math.round(characters * digitPixels)) * pointsInPixel;
}

/** A row's height in points. */
export function rowPoints(sheet: Sheet, row: number): number {
  const settings = sheet.rows.get(row);
  return settings?.hidden ? 0 : (settings?.height ?? sheet.defaultRowHeight);
}

function marker(name: string, sheet: Sheet, x: number, y: number): string {
  const column = cellAt(x, (index) => columnPoints(sheet, index));
  const row = cellAt(y, (index) => rowPoints(sheet, index));
  const content =
    xmlElement('xdr:col', {}, String(column.index)) +
    xmlElement('xdr:colOff', {}, String(emu(column.offset))) +
    xmlElement('xdr:row', {}, String(row.index)) +
    xmlElement('xdr:rowOff', {}, String(emu(row.offset)));
  return xmlElement(name, {}, content);
}

/** The row or column in which a position lies, and how far into it. */
function cellAt(
  position: number,
  size: (index: number) => number,
): { readonly index: number; readonly offset: number } {
  let index = 0;
  let left = Math.max(0, position);
  while (left > 0 && left >= size(index) && index < lastRow) left -= size(index++);
  return { index, offset: left };
}

function graphicFrame(name: string, shapeId: number, relationshipId: string): string {
  const named = xmlElement('xdr:cNvPr', { id: shapeId, name }) + '<xdr:cNvGraphicFramePr/>';
  const chart = xmlElement('c:chart', {
    'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'r:id': relationshipId,
  });
  const data = xmlElement(
    'a:graphicData',
    { uri: 'http://schemas.openxmlformats.org/drawingml/2006/chart' },
    chart,
  );
  const content = [
    xmlElement('xdr:nvGraphicFramePr', {}, named),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    xmlElement('a:graphic', {}, data),
  ];
  return xmlElement('xdr:graphicFrame', { macro: '' }, content.join(''));
}
