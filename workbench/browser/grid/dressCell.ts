import type { Rect } from '../../workbook/address';
import type { ConditionalLook } from '../../workbook/conditionalLooks';
import type { CellFormat } from '../../workbook/styleBook';
import type { PivotGrid, Sheet, TableModel } from '../../workbook/workbook';
import { cellText } from './cellText';
import { pixelsFromPoints } from '../sheetGeometry';

/** Of a figure, in pixels: one that does not fit its column is shown as "####". */
const digitWidth = 6.2;

export interface CellBox {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  /** Of the merged cells that it stands for; null: it stands for itself alone. */
  readonly merged: { readonly width: number; readonly height: number } | null;
  /** What the conditional formats make of it. */
  readonly look: ConditionalLook | null;
}

/** Fills an element with what a cell shows, and gives it its format. What it showed before is gone. */
export function dressCell(cell: HTMLElement, sheet: Sheet, box: CellBox): void {
  const { row, column, merged } = box;
  const format = sheet.workbook.styles.format(sheet.style(row, column));
  const value = sheet.value(row, column);
  cell.className = 'sheet-cell';
  cell.removeAttribute('style');
  if (!sheet.showGridlines) cell.classList.add('is-plain');
  const table = sheet.tables.find((candidate) => isInside(candidate.rect, row, column));
  if (table) dressAsTable(cell, table, row);
  const pivot = sheet.pivots.find(({ shown }) => shown && isInside(shown.rect, row, column));
  if (pivot?.shown) dressAsPivot(cell, pivot.shown, row);
  dress(cell, format, typeof value === 'number');
  if (box.look) dressAsRuled(cell, box.look);
  if (merged) {
    cell.classList.add('is-merged');
    cell.style.width = `${merged.width}px`;
    cell.style.height = `${merged.height}px`;
  }

  const text = cellText(value, format.numberFormat, sheet.workbook.date1904);
  if (text === '') return cell.replaceChildren();
  const label = document.createElement('span');
  const width = merged?.width ?? box.width;
  const isTooWide = typeof value === 'number' && text.length * digitWidth > width;
  label.textContent = isTooWide ? '#'.repeat(Math.max(Math.floor(width / 8), 1)) : text;
  const runsOn = typeof value === 'string' && sheet.value(row, column + 1) === null;
  if (runsOn && !format.wrapText && !merged) cell.classList.add('is-running-on');
  cell.replaceChildren(label);
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

function dressAsRuled({ style }: HTMLElement, look: ConditionalLook): void {
  if (look.fill) style.backgroundColor = look.fill;
  if (look.fontColor) style.color = look.fontColor;
  if (look.bold !== null) style.fontWeight = look.bold ? '700' : '400';
  if (look.italic !== null) style.fontStyle = look.italic ? 'italic' : 'normal';
  if (look.strikethrough) style.textDecoration = 'line-through';
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

export function isInside(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  );
}
