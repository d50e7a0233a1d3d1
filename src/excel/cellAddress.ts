import { columnLetter } from '../domain/log/columnLetter';

/** A rectangle of cells; rows and columns are counted from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** "A5:G12", or "A5" for one cell. */
export function areaAddress({ row, column, rows, columns }: CellArea): string {
  const first = `${columnLetter(column + 1)}${row + 1}`;
  const last = `${columnLetter(column + columns)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** The cells of an area. */
export function areaRange(sheet: Excel.Worksheet, { row, column, rows, columns }: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
