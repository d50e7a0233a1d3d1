import type { Sheet } from '../../workbook/workbook';
import type { RangeTarget } from './rangeTarget';
import { isUnbounded } from './rangeTarget';

/** Points a pixel: Excel measures columns in pixels of 1/96 inch. */
const pointsPerPixel = 0.75;
/** The widest digit of Calibri 11 and the space round a cell's text, in pixels. */
const digitPixels = 7;
const paddingPixels = 5;

/** A column's width in points. */
export function columnPoints(sheet: Sheet, column: number): number {
  const settings = sheet.columns.get(column);
  if (settings?.hidden) return 0;
  return pixelsOf(sheet, settings?.width) * pointsPerPixel;
}

function pixelsOf(sheet: Sheet, width: number | undefined): number {
  if (width === undefined) return Math.round(sheet.defaultColumnWidth * digitPixels + paddingPixels);
  return Math.round(width * digitPixels);
}

/** The width to store, in characters, for a width in points. */
export function storedWidth(points: number): number {
  return Math.round((points / pointsPerPixel / digitPixels) * 256) / 256;
}

/** A row's height in points. */
export function rowPoints(sheet: Sheet, row: number): number {
  const settings = sheet.rows.get(row);
  if (settings?.hidden) return 0;
  return settings?.height ?? sheet.defaultRowHeight;
}

/** Points from the sheet's left edge to a column's. */
export function columnLeft(sheet: Sheet, column: number): number {
  const width = pixelsOf(sheet, undefined) * pointsPerPixel;
  let left = column * width;
  for (const index of sheet.columns.keys()) {
    if (index < column) left += columnPoints(sheet, index) - width;
  }
  return left;
}

/** Points from the sheet's top edge to a row's. */
export function rowTop(sheet: Sheet, row: number): number {
  let top = row * sheet.defaultRowHeight;
  for (const index of sheet.rows.keys()) {
    if (index < row) top += rowPoints(sheet, index) - sheet.defaultRowHeight;
  }
  return top;
}

export function columnsOf({ rect }: RangeTarget): number[] {
  return Array.from({ length: rect.columns }, (_column, index) => rect.column + index);
}

/** Of whole columns, only the rows that hold something. */
export function rowsOf({ sheet, rect }: RangeTarget): number[] {
  if (!isUnbounded(rect) || rect.rows < 100_000) {
    return Array.from({ length: rect.rows }, (_row, index) => rect.row + index);
  }
  return [...sheet.rows.keys()].filter((row) => row >= rect.row && row < rect.row + rect.rows);
}

export function setColumnSetting(
  target: RangeTarget,
  setting: { width: number } | { hidden: boolean },
): void {
  const { sheet } = target;
  for (const column of columnsOf(target))
    sheet.columns.set(column, { ...sheet.columns.get(column), ...setting });
  sheet.touch('columns');
}

/** As wide as the sheet's columns are unless set. */
export function useStandardWidth(target: RangeTarget): void {
  const { sheet } = target;
  for (const column of columnsOf(target)) {
    const { width, ...rest } = sheet.columns.get(column) ?? {};
    if (width === undefined) continue;
    if (Object.values(rest).some((setting) => setting !== undefined)) sheet.columns.set(column, rest);
    else sheet.columns.delete(column);
  }
  sheet.touch('columns');
}

export function setRowSetting(target: RangeTarget, setting: { height: number } | { hidden: boolean }): void {
  for (const row of rowsOf(target)) Object.assign(target.sheet.rowAt(row), setting);
  target.sheet.touch('rows');
}

/** What all are, or null when they differ: as Excel answers for a range. */
export function allSame<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
