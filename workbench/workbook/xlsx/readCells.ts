import { dateOffset } from '../dateSystem';
import { maxColumns, maxRows, parseAddress, type Rect } from '../address';
import type { CellError, CellValue, Sheet } from '../workbook';
import { decodeCellText } from './cellText';
import { fromFileFormula } from './fileFormula';
import { cutFormula, joinFormula, type CutFormula } from './shiftFormula';
import { unescapeXml } from './xml';

/** A formula written once for many cells: the cell that holds it, and its text. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly cut: CutFormula;
}

/** A cell as it stands in the file. */
export interface ScannedCell {
  column: number;
  /** Undefined: none given. */
  style: number | undefined;
  value: CellValue;
  formula: string | null;
  /** The cells that an array formula fills. */
  array: Rect | null;
  /** Of the cell's text: where its element begins and ends. */
  start: number;
  end: number;
}

export interface ScannedRow {
  row: number;
  /** The text of its start tag's attributes. */
  attributes: string;
  start: number;
  /** Just after its start tag. */
  openEnd: number;
  /** Before its end tag; -1 when it closes itself. */
  closeStart: number;
  end: number;
}

export interface CellContext {
  readonly strings: readonly string[];
  /** By their number in the sheet; filled as rows are read, in their order. */
  readonly shared: Map<string, SharedFormula>;
  readonly date1904: boolean;
}

const chunkBytes = 4_000_000;

/** The rows of `<sheetData>` as text, cut between rows so that a sheet of any height can be read a piece at a time. */
export function* rowTexts(bytes: Uint8Array, from: number, to: number, prefix: string): Generator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const open = `<${prefix}row`;
  let rest = '';
  for (let at = from; at < to; at += chunkBytes) {
    const last = at + chunkBytes >= to;
    const text = rest + decoder.decode(bytes.subarray(at, Math.min(at + chunkBytes, to)), { stream: !last });
    const cut = last ? text.length : Math.max(text.lastIndexOf(open), 0);
    rest = text.slice(cut);
    if (cut > 0) yield withoutPrefix(text.slice(0, cut), prefix);
  }
  if (rest) yield withoutPrefix(rest, prefix);
}

function withoutPrefix(text: string, prefix: string): string {
  return prefix ? text.replace(new RegExp(`<(/?)${prefix}`, 'g'), '<$1') : text;
}

/** Each row of a text in turn. A row without a number follows the one before it. */
export function* scanRows(text: string, before: number): Generator<ScannedRow> {
  let previous = before;
  let at = 0;
  for (;;) {
    const start = text.indexOf('<row', at);
    if (start < 0) return;
    const tagEnd = text.indexOf('>', start);
    if (tagEnd < 0) return;
    const closed = text.charCodeAt(tagEnd - 1) === 47;
    const attributes = text.slice(start + 4, closed ? tagEnd - 1 : tagEnd);
    const closeStart = closed ? -1 : text.indexOf('</row>', tagEnd);
    const end = closed ? tagEnd + 1 : closeStart + 6;
    const numbered = / r=["'](\d+)/.exec(attributes);
    const row = numbered ? Number(numbered[1]) - 1 : previous + 1;
    yield { row, attributes, start, openEnd: tagEnd + 1, closeStart, end };
    previous = row;
    at = end;
  }
}

/** Calls `visit` with each cell of a row. The same object is used for each, as there may be millions. */
export function scanCells(
  text: string,
  row: ScannedRow,
  context: CellContext,
  visit: (cell: ScannedCell) => void,
): void {
  const cell: ScannedCell = {
    column: -1,
    style: undefined,
    value: null,
    formula: null,
    array: null,
    start: 0,
    end: 0,
  };
  if (row.closeStart < 0) return;
  let at = row.openEnd;
  while (at < row.closeStart) {
    const start = text.indexOf('<c', at);
    if (start < 0 || start >= row.closeStart) return;
    const after = text.charCodeAt(start + 2);
    if (after !== 32 && after !== 62 && after !== 47 && after !== 10 && after !== 13 && after !== 9) {
      at = start + 2;
      continue;
    }
    at = scanCell(text, start, row.row, cell, context);
    visit(cell);
  }
}

/** Reads the cell that starts at `start` into `cell`; answers where it ends. */
function scanCell(text: string, start: number, row: number, cell: ScannedCell, context: CellContext): number {
  let column = cell.column + 1;
  let type = '';
  let i = start + 2;
  cell.style = undefined;
  cell.value = null;
  cell.formula = null;
  cell.array = null;
  cell.start = start;
  for (;;) {
    let code = text.charCodeAt(i);
    while (code === 32 || code === 10 || code === 13 || code === 9) code = text.charCodeAt(++i);
    if (code === 62 || code === 47) break;
    const equals = text.indexOf('=', i);
    const quote = text.charAt(equals + 1);
    const close = text.indexOf(quote, equals + 2);
    if (equals < 0 || close < 0) break;
    if (equals === i + 1) {
      if (code === 114) column = columnOf(text, equals + 2, close);
      else if (code === 115) cell.style = Number(text.slice(equals + 2, close));
      else if (code === 116) type = text.slice(equals + 2, close);
    }
    i = close + 1;
  }
  cell.column = column;
  if (text.charCodeAt(i) === 47) {
    cell.end = i + 2;
    return cell.end;
  }
  const contents = i + 1;
  if (text.startsWith('<v>', contents)) {
    const valueEnd = text.indexOf('<', contents + 3);
    cell.value = readValue(text.slice(contents + 3, valueEnd), type, context);
    cell.end = text.indexOf('</c>', valueEnd) + 4;
    return cell.end;
  }
  const close = text.indexOf('</c>', contents);
  readContents(text.slice(contents, close), type, row, cell, context);
  cell.end = close + 4;
  return cell.end;
}

const formulaPattern = /<f((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/f>)/;
const valuePattern = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/;

function readContents(
  contents: string,
  type: string,
  row: number,
  cell: ScannedCell,
  context: CellContext,
): void {
  const formula = formulaPattern.exec(contents);
  if (formula) readFormula(formula[1] ?? '', unescapeXml(formula[2] ?? ''), row, cell, context.shared);
  if (type === 'inlineStr') {
    cell.value = plainText(contents);
    return;
  }
  const value = valuePattern.exec(contents);
  if (value) cell.value = readValue(value[1] as string, type, context);
}

function readFormula(
  attributes: string,
  text: string,
  row: number,
  cell: ScannedCell,
  shared: Map<string, SharedFormula>,
): void {
  const type = / t=["'](\w+)/.exec(attributes)?.[1] ?? 'normal';
  if (type === 'dataTable') return;
  if (type === 'array') cell.array = parseAddress(/ ref=["']([^"']+)/.exec(attributes)?.[1] ?? '');
  if (type !== 'shared') {
    cell.formula = fromFileFormula(text);
    return;
  }
  const number = / si=["'](\d+)/.exec(attributes)?.[1] ?? '';
  const master = shared.get(number);
  if (text !== '') {
    cell.formula = fromFileFormula(text);
    if (/ ref=/.test(attributes) && !(master?.row === row && master.column === cell.column)) {
      shared.set(number, { row, column: cell.column, formula: cell.formula, cut: cutFormula(cell.formula) });
    }
  } else if (master) cell.formula = joinFormula(master.cut, row - master.row, cell.column - master.column);
}

/** The plain text of a string element: its runs one after another, without phonetic hints. */
export function plainText(xml: string): string {
  const withoutPhonetics = xml.includes('<rPh') ? xml.replace(/<rPh[\s\S]*?<\/rPh>/g, '') : xml;
  let text = '';
  for (const match of withoutPhonetics.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)) text += match[1];
  return decodeCellText(unescapeXml(text));
}

function readValue(text: string, type: string, context: CellContext): CellValue {
  switch (type) {
    case '':
    case 'n':
      return text === '' ? null : Number(text);
    case 's':
      return context.strings[Number(text)] ?? '';
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return { error: unescapeXml(text) as CellError['error'] };
    case 'd':
      return serialOf(text, context.date1904);
    default:
      return decodeCellText(unescapeXml(text));
  }
}

/** A date that the file writes as ISO text. */
function serialOf(text: string, date1904: boolean): CellValue {
  const time = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes('T') ? '' : 'T00:00:00'}Z`,
  );
  if (Number.isNaN(time)) return unescapeXml(text);
  return time / 86_400_000 + 25_569 - dateOffset(date1904);
}

function columnOf(text: string, from: number, to: number): number {
  let column = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code < 65) break;
    column = column * 26 + ((code & 31) % 32);
  }
  return column - 1;
}

/** Fills a sheet's rows from one stretch of text; answers the last row's number. */
export function readRows(sheet: Sheet, text: string, before: number, context: CellContext): number {
  let last = before;
  for (const row of scanRows(text, before)) {
    last = row.row;
    if (row.row >= maxRows) continue;
    readRowSettings(sheet, row);
    scanCells(text, row, context, (cell) => {
      if (cell.column >= maxColumns || cell.column < 0) return;
      const cells = sheet.rowAt(row.row);
      if (cell.value !== null) cells.values[cell.column] = cell.value;
      if (cell.formula !== null) cells.formulas.set(cell.column, cell.formula);
      if (cell.array) (cells.arrays ??= new Map()).set(cell.column, cell.array);
      cells.styles[cell.column] = cell.style ?? 0;
    });
  }
  return last;
}

export function rowSettings(attributes: string): { height?: number; hidden?: true; style?: number } {
  const height = / ht=["']([\d.eE+-]+)/.exec(attributes);
  const style = / s=["'](\d+)/.exec(attributes);
  return {
    ...(height ? { height: Number(height[1]) } : {}),
    ...(/ hidden=["'](?:1|true)/.test(attributes) ? { hidden: true as const } : {}),
    ...(style && / customFormat=["'](?:1|true)/.test(attributes) ? { style: Number(style[1]) } : {}),
  };
}

function readRowSettings(sheet: Sheet, row: ScannedRow): void {
  if (!/ (?:ht|hidden|customFormat)=/.test(row.attributes)) return;
  const settings = rowSettings(row.attributes);
  // A height that the sheet's other rows have too says nothing; a sheet may have a million such rows.
  const plain =
    settings.height === sheet.defaultRowHeight && !settings.hidden && settings.style === undefined;
  if (!plain && Object.keys(settings).length > 0) Object.assign(sheet.rowAt(row.row), settings);
}
