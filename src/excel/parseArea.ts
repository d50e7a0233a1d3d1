import type { CellArea } from './cellAddress';

/** An address with or without its sheet; null when it names none. */
export interface SheetArea {
  readonly sheet: string | null;
  readonly area: CellArea;
}

const lastColumn = 16_384;
const lastRow = 1_048_576;
const address =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/iu;

/** Reads "Lists!$A$2:$A$9", "$A:$A" or "A5". Null for what is no address of this workbook. */
export function parseArea(text: string): SheetArea | null {
  const match = address.exec(text);
  if (!match) return null;

  const [, quoted, plain, column, row, endColumn, endRow] = match;
  const isRange = text.includes(':');
  // "A" and "5" alone are no addresses, nor are "A1:B" and "A1:5".
  if (isRange ? !column !== !endColumn || !row !== !endRow || (!column && !row) : !column || !row)
    return null;

  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  if (sheet?.includes('[')) return null;

  const columns = span(columnNumber(column ?? 'A'), columnNumber(endColumn ?? column ?? 'XFD'), lastColumn);
  const rows = span(Number(row ?? 1), Number(endRow ?? row ?? lastRow), lastRow);
  if (!columns || !rows) return null;

  return {
    sheet,
    area: { row: rows.first - 1, rows: rows.count, column: columns.first - 1, columns: columns.count },
  };
}

/** Reads "Log!A1:A4,'My log'!C2", the address of several areas. */
export function parseAreas(text: string): readonly CellArea[] {
  return text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((part) => parseArea(part)?.area ?? []);
}

function span(a: number, b: number, last: number): { first: number; count: number } | null {
  const first = Math.min(a, b);
  const end = Math.max(a, b);
  return first >= 1 && end <= last ? { first, count: end - first + 1 } : null;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
