import { cellAddress, columnName, rectAddress, type Rect } from '../address';
import { classicErrors } from '../cellErrors';
import type { CellValue, Row, Sheet } from '../workbook';
import { encodeCellText, maxCellText } from './cellText';
import { toFileFormula } from './fileFormula';
import {
  rowSettings,
  scanCells,
  scanRows,
  type CellContext,
  type ScannedCell,
  type ScannedRow,
} from './readCells';
import type { StringTable } from './stringTable';
import type { StyleWriter } from './styleWriter';
import { attributes, escapeXml, withAttributes } from './xml';
import { WorkbookFileError } from './workbookFileError';

export interface CellWriter {
  readonly sheet: Sheet;
  readonly strings: StringTable;
  readonly styles: StyleWriter;
  /** Set when a formula is added, changed or taken away. */
  formulasChanged: boolean;
  /** Set when one is added or changed. */
  formulasAdded: boolean;
}

/** Rows in a piece of text: big enough to be quick, small enough to be held. */
const rowsInPiece = 2000;

/** The rows of a sheet that is not in the file. */
export function* newRows(writer: CellWriter): Generator<string> {
  const rows = [...writer.sheet.rows.keys()].sort((a, b) => a - b);
  let piece = '';
  for (const [i, row] of rows.entries()) {
    piece += newRow(writer, row);
    if ((i + 1) % rowsInPiece > 0) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function newRow(writer: CellWriter, row: number): string {
  const cells = writer.sheet.rows.get(row) as Row;
  let xml = '';
  const length = Math.max(
    cells.values.length,
    cells.styles.length,
    ...[...cells.formulas.keys()].map((column) => column + 1),
  );
  for (let column = 0; column < length; column++) xml += cellXml(writer, cells, row, column);
  const settings = rowAttributes(cells);
  if (!xml && !settings) return '';
  return xml ? `<row r="${row + 1}"${settings}>${xml}</row>` : `<row r="${row + 1}"${settings}/>`;
}

function rowAttributes({ height, hidden, style }: Row): string {
  return attributes({
    s: style,
    customFormat: style === undefined ? undefined : 1,
    ht: height,
    hidden: hidden ? 1 : undefined,
    customHeight: height === undefined ? undefined : 1,
  });
}

/** What changing the sheet's cells needs beside the writer. */
export interface Patch {
  /** The rows to look at, in order. */
  readonly rows: readonly number[];
  /** Every row, not only these: row heights changed, or a formula that others share is gone. */
  readonly everyRow: boolean;
  /** The numbers of the shared formulas whose first cell no longer holds them. */
  readonly brokenShared: ReadonlySet<string>;
  readonly context: CellContext;
}

/** The sheet's rows with its changes in them: the XML of every cell that did not change is as it was. */
export function* patchRows(writer: CellWriter, texts: Iterable<string>, patch: Patch): Generator<string> {
  let next = 0;
  let last = -1;
  for (const text of texts) {
    let out = '';
    let at = 0;
    for (const row of scanRows(text, last)) {
      last = row.row;
      let added = '';
      for (; (patch.rows[next] ?? Infinity) < row.row; next++)
        added += newChangedRow(writer, patch.rows[next] as number);
      const changed = patch.rows[next] === row.row;
      if (changed) next++;
      if (!changed && !patch.everyRow && !added) continue;
      const own = text.slice(row.start, row.end);
      out +=
        text.slice(at, row.start) +
        added +
        (changed || patch.everyRow ? patchRow(writer, text, row, patch) : own);
      at = row.end;
    }
    yield out + text.slice(at);
  }
  let added = '';
  for (; next < patch.rows.length; next++) added += newChangedRow(writer, patch.rows[next] as number);
  yield added;
}

function newChangedRow(writer: CellWriter, row: number): string {
  return writer.sheet.rows.has(row) ? newRow(writer, row) : '';
}

function patchRow(writer: CellWriter, text: string, row: ScannedRow, patch: Patch): string {
  const cells = writer.sheet.rows.get(row.row) ?? {
    values: [],
    styles: [],
    formulas: new Map<number, string>(),
  };
  const changedSet = writer.sheet.changedCells.get(row.row);
  const changed = [...(changedSet ?? [])];
  let next = 0;
  let out = '';
  let at = row.openEnd;
  let first = Infinity;
  let lastColumn = -1;
  const addUpTo = (column: number) => {
    for (; (changed[next] ?? Infinity) < column; next++) {
      const xml = cellXml(writer, cells, row.row, changed[next] as number);
      if (!xml) continue;
      out += xml;
      first = Math.min(first, changed[next] as number);
      lastColumn = Math.max(lastColumn, changed[next] as number);
    }
  };

  scanCells(text, row, patch.context, (cell) => {
    addUpTo(cell.column);
    if (changed[next] === cell.column) next++;
    const raw = text.slice(cell.start, cell.end);
    const unshared = patch.brokenShared.size > 0 && patch.brokenShared.has(sharedNumber(raw));
    if (!changedSet?.has(cell.column) && !unshared) {
      out += text.slice(at, cell.end);
    } else {
      out += text.slice(at, cell.start) + patchCell(writer, cells, row.row, cell, raw, unshared);
    }
    at = cell.end;
  });
  if (row.closeStart >= 0) out += text.slice(at, row.closeStart);
  // Cells to the right of the last one go before anything that may follow the cells.
  const rest = out;
  out = '';
  addUpTo(Infinity);
  const contents = insertAfterCells(rest, out);
  const tag = patchRowTag(writer, cells, text.slice(row.start, row.openEnd), row, first, lastColumn);
  if (!contents && row.closeStart < 0) return tag;
  return `${tag.replace(/\s*\/>$/, '>')}${contents}</row>`;
}

function insertAfterCells(contents: string, added: string): string {
  if (!added) return contents;
  const extension = contents.indexOf('<extLst');
  return extension < 0 ? contents + added : contents.slice(0, extension) + added + contents.slice(extension);
}

function patchRowTag(
  writer: CellWriter,
  cells: Row,
  tag: string,
  row: ScannedRow,
  first: number,
  last: number,
): string {
  let changed = tag;
  const spans = /\sspans="(\d+):(\d+)"/.exec(row.attributes);
  if (spans && last >= 0 && (first + 1 < Number(spans[1]) || last + 1 > Number(spans[2]))) {
    const from = Math.min(first + 1, Number(spans[1]));
    changed = withAttributes(changed, { spans: `${from}:${Math.max(last + 1, Number(spans[2]))}` });
  }
  if (!writer.sheet.changedParts.has('rows')) return changed;
  const old = rowSettings(row.attributes);
  const usual = writer.sheet.defaultRowHeight;
  if ((old.height ?? usual) !== (cells.height ?? usual)) {
    const height = cells.height ?? null;
    changed = withAttributes(changed, { ht: height, customHeight: height === null ? null : 1 });
  }
  if ((old.hidden ?? false) !== (cells.hidden ?? false)) {
    changed = withAttributes(changed, { hidden: cells.hidden ? 1 : null });
  }
  return changed;
}

function patchCell(
  writer: CellWriter,
  cells: Row,
  row: number,
  cell: ScannedCell,
  raw: string,
  unshared: boolean,
): string {
  const formula = cells.formulas.get(cell.column) ?? null;
  const value = cells.values[cell.column] ?? null;
  const style = cells.styles[cell.column] ?? 0;
  const array = cells.arrays?.get(cell.column);
  // An array formula of the file stays one, whatever the calculator took it for, unless it now fills other cells.
  const sameFormula = formula === cell.formula && (array === undefined || sameRect(array, cell.array));
  const sameStyle = style === (cell.style ?? 0);
  if (!sameFormula) writer.formulasChanged = true;
  if (unshared) return cellXml(writer, cells, row, cell.column);
  if (sameFormula && sameValue(value, cell.value)) {
    return sameStyle ? raw : withStyle(raw, writer.styles.cellFormat(style));
  }
  if (!sameFormula || formula === null) {
    return cellXml(writer, cells, row, cell.column) || emptyCell(raw, row, cell.column);
  }
  // The formula's own element may say more than its text: that it is shared, an array, always calculated.
  const element = /<f[\s/>][\s\S]*?(?:\/>|<\/f>)/.exec(raw)?.[0] ?? '';
  const metadata = / cm="\d+"/.exec(raw.slice(0, raw.indexOf('>')))?.[0] ?? '';
  return cellElement(writer, row, cell.column, style, value, element, metadata);
}

/** A cell that holds nothing any more stays as an empty one where the file counts cells instead of naming them. */
function emptyCell(raw: string, row: number, column: number): string {
  return /^<c[^>]*\sr=/.test(raw) ? '' : `<c r="${cellAddress(row, column)}"/>`;
}

function withStyle(raw: string, style: number): string {
  const tagEnd = raw.indexOf('>') + 1;
  return withAttributes(raw.slice(0, tagEnd), { s: style }) + raw.slice(tagEnd);
}

function sharedNumber(raw: string): string {
  return /<f\s[^>]*t="shared"[^>]*>/.exec(raw)?.[0].match(/\ssi="(\d+)"/)?.[1] ?? '';
}

function cellXml(writer: CellWriter, cells: Row, row: number, column: number): string {
  const value = cells.values[column] ?? null;
  const formula = cells.formulas.get(column);
  const own = cells.styles[column];
  const inherited = cells.style ?? writer.sheet.columns.get(column)?.style ?? 0;
  const style = own ?? inherited;
  if (formula === undefined) {
    if (value === null && (own === undefined || (own === 0 && inherited === 0))) return '';
    return cellElement(writer, row, column, style, value, '', '');
  }
  writer.formulasChanged = true;
  writer.formulasAdded = true;
  const array = cells.arrays?.get(column);
  const file = escapeXml(toFileFormula(formula, tableAt(writer.sheet, row, column)));
  const element = array ? `<f t="array" ref="${rectAddress(array)}">${file}</f>` : `<f>${file}</f>`;
  return cellElement(writer, row, column, style, value, element, '');
}

function cellElement(
  writer: CellWriter,
  row: number,
  column: number,
  style: number,
  value: CellValue,
  formula: string,
  metadata: string,
): string {
  const styled = style === 0 ? '' : ` s="${writer.styles.cellFormat(style)}"`;
  const open = `<c r="${columnName(column)}${row + 1}"${styled}`;
  if (value === null) return formula ? `${open}${metadata}>${formula}</c>` : `${open}/>`;
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) return `${open} t="e"${metadata}>${formula}<v>#NUM!</v></c>`;
      return `${open}${metadata}>${formula}<v>${value}</v></c>`;
    case 'boolean':
      return `${open} t="b"${metadata}>${formula}<v>${value ? 1 : 0}</v></c>`;
    case 'string':
      if (formula)
        return `${open} t="str"${metadata}>${formula}<v>${encodeCellText(checked(writer, row, column, value))}</v></c>`;
      return `${open} t="s"><v>${writer.strings.index(checked(writer, row, column, value))}</v></c>`;
    default:
      return `${open} t="e"${metadata}>${formula}<v>${fileError(value.error)}</v></c>`;
  }
}

/** @throws WorkbookFileError when the text is longer than a cell may hold */
function checked({ sheet }: CellWriter, row: number, column: number, text: string): string {
  if (text.length <= maxCellText) return text;
  throw new WorkbookFileError(
    `The text in ${sheet.name}, cell ${cellAddress(row, column)}, has ${text.length.toLocaleString('en-GB')} characters: a cell holds at most 32,767.`,
  );
}

const oldErrors = new Set<string>([...classicErrors, '#GETTING_DATA']);

/** The file has no word for the errors of newer Excel: it writes #VALUE! in their place. */
function fileError(error: string): string {
  return oldErrors.has(error) ? error : '#VALUE!';
}

function tableAt(sheet: Sheet, row: number, column: number): string | null {
  const inside = sheet.tables.find(
    ({ rect }) =>
      row >= rect.row &&
      row < rect.row + rect.rows &&
      column >= rect.column &&
      column < rect.column + rect.columns,
  );
  return inside?.name ?? null;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object') return a.error === b.error;
  return a === b;
}

function sameRect(a: Rect, b: Rect | null): boolean {
  return b !== null && rectAddress(a) === rectAddress(b);
}
