import type { Row, Sheet } from '../workbook/workbook';

/** Where each row and column of a sheet lies, in CSS pixels. `offsets[n]` is where row or column n begins; the last is the whole length. */
export interface Geometry {
  readonly rowOffsets: Float64Array;
  readonly columnOffsets: Float64Array;
}

const spareRows = 40;
const spareColumns = 8;
const leastColumns = 20;
const leastRows = 60;

/** Lays the used part of the sheet out, with some blank rows and columns beyond it as Excel shows them. */
export function layOut(sheet: Sheet): Geometry {
  const used = sheet.usedRect();
  const rowCount = Math.max(leastRows, (used ? used.row + used.rows : 0) + spareRows);
  const columnCount = Math.max(leastColumns, (used ? used.column + used.columns : 0) + spareColumns);

  const rowOffsets = new Float64Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++)
    rowOffsets[row + 1] = (rowOffsets[row] ?? 0) + rowHeight(sheet, row);

  const columnOffsets = new Float64Array(columnCount + 1);
  for (let column = 0; column < columnCount; column++) {
    columnOffsets[column + 1] = (columnOffsets[column] ?? 0) + columnWidth(sheet, column);
  }
  return { rowOffsets, columnOffsets };
}

/** How high a row or wide a column is, or several from it on. */
export function pixelsAcross(offsets: Float64Array, index: number, count = 1): number {
  return (offsets[index + count] ?? 0) - (offsets[index] ?? 0);
}

export function sameGeometry(a: Geometry, b: Geometry): boolean {
  return sameOffsets(a.rowOffsets, b.rowOffsets) && sameOffsets(a.columnOffsets, b.columnOffsets);
}

function sameOffsets(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((offset, index) => offset === b[index]);
}

export function pixelsFromPoints(points: number): number {
  return (points * 96) / 72;
}

function rowHeight(sheet: Sheet, row: number): number {
  const settings = sheet.rows.get(row);
  if (settings?.hidden) return 0;
  const height =
    settings?.height ?? Math.max(sheet.defaultRowHeight, settings ? heightOfText(sheet, settings) : 0);
  return Math.round(pixelsFromPoints(height));
}

/** A row of no set height is as high as its largest letters want. */
function heightOfText(sheet: Sheet, { styles }: Row): number {
  let largest = 0;
  for (const style of styles) {
    if (style) largest = Math.max(largest, sheet.workbook.styles.format(style).fontSize);
  }
  return largest * 1.35;
}

function columnWidth(sheet: Sheet, column: number): number {
  const settings = sheet.columns.get(column);
  if (settings?.hidden) return 0;
  // A width in the file counts digits of the default font, seven pixels each, its padding of five pixels included.
  return Math.round((settings?.width ?? sheet.defaultColumnWidth + 0.71) * 7);
}
