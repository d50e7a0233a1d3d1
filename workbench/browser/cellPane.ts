import type { CellFormat } from '../workbook/styleBook';
import type { Rect } from '../workbook/address';
import type { PivotGrid, Sheet, TableModel } from '../workbook/workbook';
import { cellText } from './cellText';
import { pixelsFromPoints, type Geometry } from './sheetGeometry';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Draws the cells of `rows` x `columns` (first and last, both included) into a pane whose top left corner shows `scrolled`. */
export function drawCells(
  pane: HTMLElement,
  sheet: Sheet,
  geometry: Geometry,
  [firstRow, lastRow]: [number, number],
  [firstColumn, lastColumn]: [number, number],
  scrolled: Point,
): void {
  const merges = sheet.merges.filter((merge) => merge.row <= lastRow && merge.row + merge.rows > firstRow);
  const lines: HTMLElement[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const top = geometry.rowOffsets[row] ?? 0;
    const height = (geometry.rowOffsets[row + 1] ?? 0) - top;
    if (height === 0) continue;
    const line = document.createElement('div');
    line.className = 'grid-row';
    line.setAttribute('role', 'row');
    line.setAttribute('aria-rowindex', String(row + 1));
    line.style.top = `${top - scrolled.y}px`;
    line.style.height = `${height}px`;
    for (let column = firstColumn; column <= lastColumn; column++) {
      const cell = drawCell(sheet, geometry, row, column, merges, scrolled.x);
      if (cell) line.append(cell);
    }
    lines.push(line);
  }
  pane.replaceChildren(...lines);
}

function drawCell(
  sheet: Sheet,
  { rowOffsets, columnOffsets }: Geometry,
  row: number,
  column: number,
  merges: readonly Rect[],
  scrolledX: number,
): HTMLElement | null {
  const merge = merges.find((rect) => isInside(rect, row, column));
  if (merge && (merge.row !== row || merge.column !== column)) return null;
  const left = columnOffsets[column] ?? 0;
  const width = (columnOffsets[column + (merge?.columns ?? 1)] ?? left) - left;
  if (width === 0) return null;

  const format = sheet.workbook.styles.format(sheet.style(row, column));
  const value = sheet.value(row, column);
  const cell = document.createElement('div');
  cell.className = 'grid-cell';
  cell.setAttribute('role', 'gridcell');
  cell.setAttribute('aria-colindex', String(column + 1));
  cell.style.left = `${left - scrolledX}px`;
  cell.style.width = `${width}px`;
  if (merge) cell.style.height = `${(rowOffsets[row + merge.rows] ?? 0) - (rowOffsets[row] ?? 0)}px`;
  if (!sheet.showGridlines) cell.classList.add('is-plain');
  const table = sheet.tables.find((candidate) => isInside(candidate.rect, row, column));
  if (table) dressAsTable(cell, table, row);
  const pivot = sheet.pivots.find(({ shown }) => shown && isInside(shown.rect, row, column));
  if (pivot?.shown) dressAsPivot(cell, pivot.shown, row);
  dress(cell, format, typeof value === 'number');
  const text = cellText(value, format.numberFormat, sheet.workbook.date1904);
  if (text === '') return cell;

  const label = document.createElement('span');
  label.textContent = text;
  cell.append(label);
  const nextIsBlank = sheet.value(row, column + 1) === null;
  if (typeof value === 'string' && nextIsBlank && !format.wrapText && !merge)
    cell.classList.add('is-overflowing');
  if (typeof value === 'number' && text.length * 6.2 > width)
    label.textContent = '#'.repeat(Math.max(Math.floor(width / 8), 1));
  return cell;
}

function dress(cell: HTMLElement, format: CellFormat, isNumber: boolean): void {
  const { style } = cell;
  style.fontSize = `${pixelsFromPoints(format.fontSize)}px`;
  if (format.fontColor !== '#000000') style.color = format.fontColor;
  if (format.bold) style.fontWeight = '700';
  if (format.italic) style.fontStyle = 'italic';
  if (format.strikethrough) style.textDecoration = 'line-through';
  if (format.underline) style.textDecoration = 'underline';
  if (format.fill) style.backgroundColor = format.fill;
  if (format.wrapText) cell.classList.add('is-wrapped');
  if (format.indent > 0) style.paddingLeft = `${4 + format.indent * 9}px`;
  cell.classList.add(
    `is-${horizontal(format.horizontal, isNumber)}`,
    `is-at-${format.vertical.toLowerCase()}`,
  );
  for (const [edge, border] of Object.entries(format.borders)) {
    if (!border) continue;
    const side = edge.replace('Edge', '').toLowerCase() as 'top' | 'bottom' | 'left' | 'right';
    const thickness = border.weight === 'Thick' || border.weight === 'Medium' ? 2 : 1;
    style.setProperty(`border-${side}`, `${thickness}px solid ${border.color}`);
  }
}

function horizontal(alignment: string, isNumber: boolean): string {
  if (alignment === 'Right') return 'right';
  if (alignment.startsWith('Center')) return 'center';
  if (alignment === 'General' && isNumber) return 'right';
  return 'left';
}

/** Roughly what Excel's medium and light table styles look like; the cell's own format goes over it. */
function dressAsTable(cell: HTMLElement, table: TableModel, row: number): void {
  if (!table.style) return;
  const isHeader = table.showHeaders && row === table.rect.row;
  if (isHeader) cell.classList.add('is-table-head');
  const isBanded = table.showBandedRows && (row - table.rect.row) % 2 === 1;
  if (!isHeader && isBanded) cell.classList.add('is-table-band');
}

/** Roughly Excel's default pivot style: headings and the grand total stand out. */
function dressAsPivot(cell: HTMLElement, { tableRect, bodyRect }: PivotGrid, row: number): void {
  const isHeading = row >= tableRect.row && row < bodyRect.row;
  const isLast = row === tableRect.row + tableRect.rows - 1;
  if (isHeading || isLast) cell.classList.add('is-table-head');
}

function isInside(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  );
}
