import { intersection, type Rect } from '../address';
import type { TableModel } from '../workbook';
import { FormulaSyntaxError } from './formulaSyntaxError';
import type { TableItem, TableReference } from './formulaTree';

const items: readonly TableItem[] = ['#All', '#Data', '#Headers', '#Totals', '#This Row'];

/**
 * Reads what stands between a structured reference's brackets: "Col", "@Col", "@[Col name]", "[#Headers],[Col]",
 * "[First]:[Last]", "#All". @throws FormulaSyntaxError
 */
export function parseTableReference(table: string | null, text: string): TableReference {
  const trimmed = text.trim();
  if (trimmed === '') return { table, items: [], columns: null };
  if (trimmed.startsWith('@')) return thisRow(table, trimmed.slice(1).trim());
  if (!trimmed.startsWith('[')) return withPieces(table, [trimmed], false);
  const { pieces, isSpan } = cutPieces(trimmed);
  return withPieces(table, pieces, isSpan);
}

function thisRow(table: string | null, text: string): TableReference {
  if (text === '') return { table, items: ['#This Row'], columns: null };
  const { pieces, isSpan } = text.startsWith('[') ? cutPieces(text) : { pieces: [text], isSpan: false };
  const read = withPieces(table, pieces, isSpan);
  return { ...read, items: ['#This Row'] };
}

/** "[#Data],[A]:[B]" is the pieces #Data, A and B, the last two a span. */
function cutPieces(text: string): { pieces: string[]; isSpan: boolean } {
  const pieces: string[] = [];
  let isSpan = false;
  let rest = text;
  for (;;) {
    const piece = /^\s*\[((?:[^[\]']|'.)*)\]\s*/.exec(rest);
    if (!piece) throw new FormulaSyntaxError(`"[${text}]" is no part of a table.`);
    pieces.push(piece[1] as string);
    rest = rest.slice(piece[0].length);
    if (rest === '') return { pieces, isSpan };
    if (!/^[:,]/.test(rest)) throw new FormulaSyntaxError(`"[${text}]" is no part of a table.`);
    isSpan ||= rest.startsWith(':');
    rest = rest.slice(1);
  }
}

function withPieces(table: string | null, pieces: readonly string[], isSpan: boolean): TableReference {
  const found: TableItem[] = [];
  const columns: string[] = [];
  for (const piece of pieces) {
    const item = items.find((known) => known.toLowerCase() === piece.trim().toLowerCase());
    if (item) found.push(item);
    else columns.push(piece.replace(/'(.)/g, '$1'));
  }
  if (columns.length > 2 || (columns.length === 2 && !isSpan)) {
    throw new FormulaSyntaxError('A reference to a table names one column, or a first and a last one.');
  }
  const [first, last = first] = columns;
  return { table, items: found, columns: first === undefined ? null : [first, last as string] };
}

/** The cells a reference names; null when the table has no such part. `row` is that of the formula's own cell. */
export function tableRect(table: TableModel, reference: TableReference, row: number | null): Rect | null {
  const across = columnsOf(table, reference.columns);
  const down = rowsOf(table, reference.items, row);
  return across && down && intersection({ ...table.rect, ...across }, { ...table.rect, ...down });
}

function columnsOf(
  table: TableModel,
  names: TableReference['columns'],
): { column: number; columns: number } | null {
  if (!names) return { column: table.rect.column, columns: table.rect.columns };
  const [first, last] = names.map((name) =>
    table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  ) as [number, number];
  if (first < 0 || last < 0) return null;
  return { column: table.rect.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
}

function rowsOf(
  table: TableModel,
  wanted: readonly TableItem[],
  row: number | null,
): { row: number; rows: number } | null {
  const top = table.rect.row;
  const end = top + table.rect.rows;
  const dataTop = top + (table.showHeaders ? 1 : 0);
  const dataEnd = end - (table.showTotals ? 1 : 0);
  const named = new Set(wanted.length === 0 ? ['#Data'] : wanted);
  if (named.has('#All')) return { row: top, rows: end - top };
  if (named.has('#This Row')) {
    return row !== null && row >= dataTop && row < dataEnd ? { row, rows: 1 } : null;
  }
  const from = firstRow(named, top, dataTop, dataEnd);
  const to = lastRow(named, end, dataTop, dataEnd);
  return to > from ? { row: from, rows: to - from } : null;
}

function firstRow(named: ReadonlySet<string>, top: number, dataTop: number, dataEnd: number): number {
  if (named.has('#Headers')) return top;
  return named.has('#Data') ? dataTop : dataEnd;
}

function lastRow(named: ReadonlySet<string>, end: number, dataTop: number, dataEnd: number): number {
  if (named.has('#Totals')) return end;
  return named.has('#Data') ? dataEnd : dataTop;
}
