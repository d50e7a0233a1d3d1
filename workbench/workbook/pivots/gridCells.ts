import type { Rect } from '../address';
import type { CellValue } from '../workbook';
import { itemText } from './pivotItems';
import type { AxisField } from './pivotFields';

/** A pivot's cells while they are being filled: rows and columns count from its own top left corner. */
export class GridCells {
  readonly values: CellValue[][];
  /** Null: General. */
  readonly numberFormats: (string | null)[][];

  constructor({ rows, columns }: Rect) {
    this.values = blankRows(rows, columns);
    this.numberFormats = blankRows(rows, columns);
  }

  set(row: number, column: number, value: CellValue, numberFormat: string | null = null): void {
    const values = this.values[row];
    const formats = this.numberFormats[row];
    if (!values || !formats || column >= values.length) return;
    values[column] = value;
    formats[column] = numberFormat;
  }

  /** An item's label: a number stays one, shown as its source shows it. */
  setItem(row: number, column: number, field: AxisField, code: number): void {
    const item = field.items[code] ?? null;
    const isNumber = typeof item === 'number';
    this.set(row, column, item ?? itemText(item), isNumber ? field.numberFormat : null);
  }
}

function blankRows(rows: number, columns: number): null[][] {
  return Array.from({ length: rows }, () => Array<null>(columns).fill(null));
}
