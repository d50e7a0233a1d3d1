import { columnIndex, columnName, maxColumns, maxRows } from '../address';

interface Reference {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** A formula cut at its references, to be written as it reads some rows down and columns across. */
export type CutFormula = readonly (string | Reference)[];

// Text, quoted sheet names and [columns of tables] are passed over; a reference stands alone, not inside a word.
const piecePattern =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\w.\\$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!\\])|(?<![\w.\\$:])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!\\$])|(?<![\w.\\$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!\\$])/g;

/** The formula of a cell, as it reads in the cell `rows` below and `columns` to the right of it. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return joinFormula(cutFormula(formula), rows, columns);
}

export function cutFormula(formula: string): CutFormula {
  const pieces: (string | Reference)[] = [];
  let at = 0;
  for (const match of formula.matchAll(piecePattern)) {
    const references = referencesOf(match);
    if (!references) continue;
    pieces.push(formula.slice(at, match.index), ...references);
    at = match.index + match[0].length;
  }
  return [...pieces, formula.slice(at)];
}

export function joinFormula(formula: CutFormula, rows: number, columns: number): string {
  let joined = '';
  for (const piece of formula) joined += typeof piece === 'string' ? piece : written(piece, rows, columns);
  return joined;
}

function referencesOf(match: RegExpExecArray): (string | Reference)[] | null {
  const [
    ,
    cellColumnFixed,
    cellColumn,
    cellRowFixed,
    cellRow,
    fixed1,
    column1,
    fixed2,
    column2,
    f1,
    row1,
    f2,
    row2,
  ] = match;
  if (cellColumn && cellRow) return cell(cellColumnFixed, cellColumn, cellRowFixed, cellRow);
  if (column1 && column2) return [wholeColumn(fixed1, column1), ':', wholeColumn(fixed2, column2)];
  if (row1 && row2) return [wholeRow(f1, row1), ':', wholeRow(f2, row2)];
  return null;
}

function cell(
  columnFixed: string | undefined,
  column: string,
  rowFixed: string | undefined,
  row: string,
): Reference[] | null {
  if (columnIndex(column) >= maxColumns || Number(row) > maxRows || Number(row) < 1) return null;
  return [
    {
      column: columnIndex(column),
      columnFixed: columnFixed === '$',
      row: Number(row) - 1,
      rowFixed: rowFixed === '$',
    },
  ];
}

function wholeColumn(fixed: string | undefined, column: string): Reference {
  return { column: columnIndex(column), columnFixed: fixed === '$', row: null, rowFixed: false };
}

function wholeRow(fixed: string | undefined, row: string): Reference {
  return { column: null, columnFixed: false, row: Number(row) - 1, rowFixed: fixed === '$' };
}

/** A reference that leaves the sheet comes in again at its other side, as Excel's shared formulas have it. */
function written({ column, columnFixed, row, rowFixed }: Reference, rows: number, columns: number): string {
  const movedColumn = column === null ? 0 : (column + (columnFixed ? 0 : columns) + maxColumns) % maxColumns;
  const movedRow = row === null ? 0 : (row + (rowFixed ? 0 : rows) + maxRows) % maxRows;
  const columnText = column === null ? '' : (columnFixed ? '$' : '') + columnName(movedColumn);
  const rowText = row === null ? '' : (rowFixed ? '$' : '') + String(movedRow + 1);
  return columnText + rowText;
}
