import { rectAddress } from '../address';
import type { SheetPart } from '../workbook';
import { ElementEditor, sheetOrder } from './elementEditor';
import { newSheet } from './newPackage';
import { rowTexts } from './readCells';
import { utf8 } from './readXlsx';
import { emptyData, plainNames, splitSheet } from './sheetShell';
import { type SheetEdit, type WriteContext } from './sheetParts';
import type { SheetSource } from './source';
import { newRows, patchRows, type CellWriter } from './writeCells';
import { writeCharts } from './writeDrawings';
import { removePivots } from './writePivots';
import { writeDimension } from './writeDimension';
import { writeSheetShell } from './writeSheetShell';
import { writeTables } from './writeTables';

const everyPart: readonly SheetPart[] = [
  ...([
    'columns',
    'rows',
    'merges',
    'view',
    'properties',
    'protection',
    'autoFilter',
    'conditionalFormats',
  ] as const),
  ...(['dataValidations', 'tables', 'pivots', 'charts', 'page'] as const),
];

/** Writes a sheet of the file, where anything of it changed. */
export function patchSheet(sheet: SheetEdit['sheet'], source: SheetSource, context: WriteContext): void {
  if (sheet.changedCells.size === 0 && sheet.changedParts.size === 0) return;
  const { opc } = context;
  const bytes = utf8(opc, source.part);
  const shell = splitSheet(bytes);
  const edit = { sheet, part: source.part, editor: new ElementEditor(shell.text, sheetOrder) };
  writeBesideCells(edit, sheet.changedParts, context);
  writeDimension(sheet, edit.editor, () => rowTexts(bytes, shell.from, shell.to, shell.prefix));
  const [head, tail] = halves(edit.editor.result());

  const rows = changedRows(sheet, source, context, bytes);
  const [before, after] = halves(shell.text);
  if (rows === null && head === before && tail === after) return;
  if (rows !== null) context.cellsWritten.add(source.part);
  const cells = rows ?? [shell.prefix ? text(bytes, shell) : bytes.subarray(shell.from, shell.to)];
  opc.set(source.part, joined([head + '<sheetData>', ...cells, '</sheetData>' + tail]));
}

/** Writes a sheet that is not in the file. Its part must have been added. */
export function writeNewSheet(sheet: SheetEdit['sheet'], part: string, context: WriteContext): void {
  // In a file that is there, another sheet is the open one, and two at once would be edited together.
  const open = context.source.sheets.size === 0 && sheet === sheet.workbook.activeSheet;
  const edit = { sheet, part, editor: new ElementEditor(newSheet(open), sheetOrder) };
  writeBesideCells(edit, new Set(everyPart), context);
  const used = sheet.usedRect();
  const { defaultRowHeight, defaultColumnWidth } = sheet;
  const width = defaultColumnWidth === 8.43 ? '' : ` defaultColWidth="${defaultColumnWidth}"`;
  const height = defaultRowHeight === 15 ? '' : ' customHeight="1"';
  edit.editor.replace(
    'sheetFormatPr',
    `<sheetFormatPr${width} defaultRowHeight="${defaultRowHeight}"${height}/>`,
  );
  if (used) edit.editor.replace('dimension', `<dimension ref="${rectAddress(used)}"/>`);
  const [head, tail] = halves(edit.editor.result());
  const writer: CellWriter = {
    sheet,
    strings: context.strings,
    styles: context.styles,
    formulasChanged: false,
    formulasAdded: false,
  };
  context.cellsWritten.add(part);
  context.opc.set(part, joined([head + '<sheetData>', ...encoded(newRows(writer)), '</sheetData>' + tail]));
  context.formulasChanged ||= writer.formulasChanged;
  context.formulasAdded ||= writer.formulasAdded;
}

function writeBesideCells(edit: SheetEdit, touched: ReadonlySet<SheetPart>, context: WriteContext): void {
  writeSheetShell(edit.sheet, edit.editor, touched, context.source, context.styles);
  if (touched.has('charts')) writeCharts(edit, context);
  // A table says the formulas of its calculated columns, which stand in its cells.
  if (touched.has('tables') || edit.sheet.changedCells.size > 0) writeTables(edit, context);
  if (touched.has('pivots')) removePivots(edit.sheet, edit.part, context);
}

/** The sheet's rows with its changes; null when no row changed. */
function changedRows(
  sheet: SheetEdit['sheet'],
  source: SheetSource,
  context: WriteContext,
  bytes: Uint8Array,
): Uint8Array[] | null {
  const rowsTouched = sheet.changedParts.has('rows');
  if (sheet.changedCells.size === 0 && !rowsTouched) return null;
  const shell = splitSheet(bytes);
  const brokenShared = new Set(
    [...source.shared]
      .filter(([, { row, column, formula }]) => sheet.formula(row, column) !== formula)
      .map(([number]) => number),
  );
  const withSettings = rowsTouched
    ? [...sheet.rows].filter(([, row]) => row.height !== undefined || row.hidden)
    : [];
  const rows = new Set([...sheet.changedCells.keys(), ...withSettings.map(([row]) => row)]);
  const writer: CellWriter = {
    sheet,
    strings: context.strings,
    styles: context.styles,
    formulasChanged: false,
    formulasAdded: false,
  };
  const patched = encoded(
    patchRows(writer, rowTexts(bytes, shell.from, shell.to, shell.prefix), {
      rows: [...rows].sort((a, b) => a - b),
      everyRow: rowsTouched || brokenShared.size > 0,
      brokenShared,
      context: { strings: context.source.strings, shared: new Map(), date1904: sheet.workbook.date1904 },
    }),
  );
  context.formulasChanged ||= writer.formulasChanged;
  context.formulasAdded ||= writer.formulasAdded;
  return sameBytes(patched, bytes.subarray(shell.from, shell.to)) ? null : patched;
}

function encoded(texts: Iterable<string>): Uint8Array[] {
  const encoder = new TextEncoder();
  return Array.from(texts, (piece) => encoder.encode(piece));
}

function joined(pieces: readonly (string | Uint8Array)[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts = pieces.map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece));
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function sameBytes(pieces: readonly Uint8Array[], whole: Uint8Array): boolean {
  let at = 0;
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i++) if (piece[i] !== whole[at + i]) return false;
    at += piece.length;
  }
  return at === whole.length;
}

function text(
  bytes: Uint8Array,
  { from, to, prefix }: { from: number; to: number; prefix: string },
): Uint8Array {
  return new TextEncoder().encode(plainNames(new TextDecoder().decode(bytes.subarray(from, to)), prefix));
}

function halves(shell: string): [string, string] {
  const at = shell.indexOf(emptyData);
  return [shell.slice(0, at), shell.slice(at + emptyData.length)];
}
