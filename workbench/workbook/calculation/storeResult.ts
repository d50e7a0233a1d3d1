import { contains, intersection, maxColumns, maxRows, type Rect } from '../address';
import type { CellValue, Sheet } from '../workbook';
import type { FormulaCell } from './formulaCell';
import { nodesOf, type FormulaNode } from './formulaTree';
import { isMatrix, type Matrix } from './values';

/**
 * Puts what a formula gives in its cell, an array in the cells beside and below it too: #SPILL! when something is in their
 * way. `formats` dress cells that have no number format of their own.
 */
export function storeResult(
  cell: FormulaCell,
  value: CellValue | Matrix,
  formats: string | null | readonly (readonly (string | null)[])[],
): void {
  const { sheet, row, column } = cell;
  const matrix = isMatrix(value) ? value : [[value]];
  const rect = { row, column, rows: matrix.length, columns: matrix[0]?.length ?? 1 };
  const isSpilling = rect.rows > 1 || rect.columns > 1;
  if (isSpilling && isBlocked(cell, rect)) {
    clearSpill(cell, () => false);
    return put(sheet, row, column, { error: '#SPILL!' });
  }
  if (cell.spill && !sameRect(cell.spill, rect))
    clearSpill(cell, (r, c) => contains(rect, one(r, c)) && isSpilling);
  cell.spill = isSpilling ? rect : null;
  markArray(cell, rect, isSpilling);
  matrix.forEach((line, down) =>
    line.forEach((given, across) => {
      put(sheet, row + down, column + across, given ?? 0);
      const format = Array.isArray(formats) ? formats[down]?.[across] : formats;
      if (typeof format === 'string') dress(sheet, row + down, column + across, format);
    }),
  );
}

/** Takes back what a formula put in other cells than its own, but for those that are `kept`. */
export function clearSpill(cell: FormulaCell, kept: (row: number, column: number) => boolean): void {
  const { sheet, spill } = cell;
  if (!spill) return;
  for (let row = spill.row; row < spill.row + spill.rows; row++) {
    for (let column = spill.column; column < spill.column + spill.columns; column++) {
      const isOwn = row === cell.row && column === cell.column;
      if (isOwn || kept(row, column) || sheet.formula(row, column) !== null) continue;
      put(sheet, row, column, null);
    }
  }
  cell.spill = null;
  sheet.rows.get(cell.row)?.arrays?.delete(cell.column);
}

/** In the file, a formula that works on whole ranges must say so, or Excel takes one cell of each. */
function markArray(cell: FormulaCell, rect: Rect, isSpilling: boolean): void {
  const cells = cell.sheet.rowAt(cell.row);
  const isArray = isSpilling || (!cell.takesOneOfRange && cell.node !== null && worksOnRanges(cell.node));
  if (!isArray) cells.arrays?.delete(cell.column);
  else (cells.arrays ??= new Map<number, Rect>()).set(cell.column, rect);
}

function worksOnRanges(node: FormulaNode): boolean {
  for (const part of nodesOf(node)) {
    if (part.kind === 'binary' && (isRange(part.left) || isRange(part.right))) return true;
    if ((part.kind === 'sign' || part.kind === 'percent') && isRange(part.operand)) return true;
    if (part.kind === 'call' && (part.name === 'IF' || part.name === 'FILTER') && part.args.some(isRange))
      return true;
  }
  return false;
}

function isRange(node: FormulaNode): boolean {
  if (node.kind === 'area') return node.rect.rows > 1 || node.rect.columns > 1;
  return node.kind === 'table' && !node.reference.items.includes('#This Row');
}

function isBlocked(cell: FormulaCell, rect: Rect): boolean {
  const { sheet } = cell;
  if (rect.row + rect.rows > maxRows || rect.column + rect.columns > maxColumns) return true;
  if (sheet.tables.some((table) => intersection(table.rect, rect))) return true;
  if (sheet.merges.some((merge) => intersection(merge, rect))) return true;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const cells = sheet.rows.get(row);
    if (!cells) continue;
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (row === cell.row && column === cell.column) continue;
      const isFilled = (cells.values[column] ?? null) !== null || cells.formulas.has(column);
      if (isFilled && !(cell.spill && contains(cell.spill, one(row, column)) && !cells.formulas.has(column)))
        return true;
    }
  }
  return false;
}

function put(sheet: Sheet, row: number, column: number, value: CellValue): void {
  const plain = typeof value === 'object' && value !== null ? { error: value.error } : value;
  const old = sheet.value(row, column);
  const isSame =
    old === plain ||
    (typeof old === 'object' && typeof plain === 'object' && old !== null && old?.error === plain?.error);
  if (!isSame) sheet.setResult(row, column, plain);
}

function dress(sheet: Sheet, row: number, column: number, numberFormat: string): void {
  const style = sheet.style(row, column);
  const { styles } = sheet.workbook;
  if (styles.format(style).numberFormat === 'General')
    sheet.setStyle(row, column, styles.changed(style, { numberFormat }));
}

function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

function one(row: number, column: number): Rect {
  return { row, column, rows: 1, columns: 1 };
}
