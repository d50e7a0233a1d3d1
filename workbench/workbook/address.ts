/**
 * Places in a sheet. Rows and columns count from 0 everywhere in the workbench (row 0 = "1", column 0 = "A");
 * only text addresses count from 1.
 */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function rectAddress(rect: Rect): string {
  if (rect.rows === maxRows && rect.columns === maxColumns) return `1:${maxRows}`;
  if (rect.rows === maxRows)
    return `${columnName(rect.column)}:${columnName(rect.column + rect.columns - 1)}`;
  if (rect.columns === maxColumns) return `${rect.row + 1}:${rect.row + rect.rows}`;
  const first = cellAddress(rect.row, rect.column);
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${cellAddress(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnsPattern = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rowsPattern = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function between(first: number, last: number): [number, number] {
  return first <= last ? [first, last - first + 1] : [last, first - last + 1];
}

/** Reads "B2", "B2:D9", "B:D", "2:9" (with or without $). Null when it is not an address within a sheet. */
export function parseAddress(address: string): Rect | null {
  const columns = columnsPattern.exec(address);
  if (columns) {
    const [column, count] = between(columnIndex(columns[1] as string), columnIndex(columns[2] as string));
    return column + count <= maxColumns ? { row: 0, column, rows: maxRows, columns: count } : null;
  }
  const rows = rowsPattern.exec(address);
  if (rows) {
    const [row, count] = between(Number(rows[1]) - 1, Number(rows[2]) - 1);
    return row >= 0 && row + count <= maxRows ? { row, column: 0, rows: count, columns: maxColumns } : null;
  }
  const [from, to = from] = address.split(':');
  const first = cellPattern.exec(from ?? '');
  const last = cellPattern.exec(to ?? '');
  if (!first || !last) return null;
  const [row, rowCount] = between(Number(first[2]) - 1, Number(last[2]) - 1);
  const [column, columnCount] = between(columnIndex(first[1] as string), columnIndex(last[1] as string));
  if (row < 0 || row + rowCount > maxRows || column + columnCount > maxColumns) return null;
  return { row, column, rows: rowCount, columns: columnCount };
}

/** Splits "'My sheet'!B2" into its sheet (null when none is named) and its address. */
export function splitSheet(reference: string): { readonly sheet: string | null; readonly address: string } {
  const at = reference.lastIndexOf('!');
  if (at < 0) return { sheet: null, address: reference };
  const sheet = reference.slice(0, at);
  const quoted = sheet.startsWith("'") && sheet.endsWith("'");
  return {
    sheet: quoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    address: reference.slice(at + 1),
  };
}

/** A sheet's name as a formula must write it. */
export function quoteSheet(name: string): string {
  const plain =
    /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[RrCc]\d*$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
