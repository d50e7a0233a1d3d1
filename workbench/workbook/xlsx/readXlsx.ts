import { splitSheet as splitReference, parseAddress } from '../address';
import { Workbook, type NameModel, type Sheet, type Visibility } from '../workbook';
import { plainText, readRows, rowTexts, type CellContext, type SharedFormula } from './readCells';
import { readPalette } from './colours';
import { fromFileFormula } from './fileFormula';
import { OpcPackage, type Relationship } from './opcPackage';
import { readCharts } from './readCharts';
import { readPivots } from './readPivots';
import { readSheetShell, type SheetContext } from './readSheet';
import { readDifferentialFormats, readStyles } from './readStyles';
import { readTables } from './readTables';
import { readSettings } from './settingsPart';
import { splitSheet } from './sheetShell';
import { fingerprint, setSource, type SheetSource } from './source';
import { WorkbookFileError } from './workbookFileError';
import {
  child,
  childrenOf,
  flag,
  parseXml,
  prefixedAttribute,
  withoutRootPrefix,
  type XmlElement,
} from './xml';

export interface ReadOptions {
  /** The add-in's id in its manifest: whose saved settings are read into `workbook.settings`. */
  readonly addinId?: string | undefined;
}

const notWorkbook = 'The file is not an Excel workbook: choose an .xlsx or .xlsm file.';
const brokenPart = 'The workbook is broken inside: open it in Excel, let Excel repair it, and save it again.';

/**
 * Reads an .xlsx (or .xlsm) file.
 * @throws WorkbookFileError when the file is not one, is encrypted, broken or too large.
 */
export function readXlsx(bytes: Uint8Array, fileName = 'Book1.xlsx', options: ReadOptions = {}): Workbook {
  refuseOtherKinds(bytes);
  const opc = OpcPackage.open(bytes);
  try {
    return readWorkbook(opc, fileName, options);
  } catch (error) {
    if (error instanceof SyntaxError) throw new WorkbookFileError(brokenPart);
    throw error;
  }
}

function refuseOtherKinds(bytes: Uint8Array): void {
  const starts = (...start: number[]) => start.every((byte, i) => bytes[i] === byte);
  if (bytes.length === 0) throw new WorkbookFileError('The file is empty: ask for it again.');
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new WorkbookFileError(compoundFile(bytes));
  if (starts(0x50, 0x4b)) return;
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const isText = !text.includes('\u0000') || starts(0xff, 0xfe) || starts(0xfe, 0xff);
  if (!isText) throw new WorkbookFileError(notWorkbook);
  if (/^\s*(?:<!doctype html|<html|<table|<\?xml)/i.test(text.replace(/^\u00ef\u00bb\u00bf/, ''))) {
    throw new WorkbookFileError(
      'The file is a web page or XML saved under a workbook’s name: open it in Excel and save it as an Excel workbook (.xlsx).',
    );
  }
  throw new WorkbookFileError(
    'The file is text, such as a CSV file: open it in Excel and save it as an Excel workbook (.xlsx).',
  );
}

/** Old .xls files and encrypted .xlsx files are both "compound files"; the names of their streams tell them apart. */
function compoundFile(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (text.includes('EncryptedPackage') || text.includes('EncryptionInfo')) {
    return 'The workbook is protected by a password: open it in Excel, remove the password, and save it again.';
  }
  return 'The file is an old Excel workbook (.xls): open it in Excel and save it as an Excel workbook (.xlsx).';
}

function readWorkbook(opc: OpcPackage, fileName: string, options: ReadOptions): Workbook {
  const workbookPart = opc.relationships('').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const type = opc.contentType(workbookPart) ?? '';
  if (type.includes('sheet.binary')) {
    throw new WorkbookFileError(
      'The file is a binary workbook (.xlsb): open it in Excel and save it as an Excel workbook (.xlsx).',
    );
  }
  const text = opc.text(workbookPart);
  if (text === null || !/<(?:[\w.-]+:)?workbook[\s>]/.test(text)) throw new WorkbookFileError(notWorkbook);

  const root = parseXml(withoutRootPrefix(text));
  const related = opc.relationships(workbookPart);
  const workbook = new Workbook();
  workbook.fileName = fileName;
  workbook.isStructureProtected = flag(child(root, 'workbookProtection')?.attributes['lockStructure']);
  workbook.date1904 = flag(child(root, 'workbookPr')?.attributes['date1904']);
  const strings = readStrings(partOf(opc, related, 'sharedStrings'));
  const context = readLooks(opc, related, workbook);
  const sheets = new Map<Sheet, SheetSource>();

  const order: (Sheet | null)[] = childrenOf(child(root, 'sheets'), 'sheet').map((element) => {
    const found = related.find(({ id }) => id === prefixedAttribute(element, 'id'));
    if (found === undefined) throw new WorkbookFileError(brokenPart);
    if (found.kind !== 'worksheet') return null;
    if (!opc.has(found.target)) throw new WorkbookFileError(brokenPart);
    const sheet = workbook.addSheet(element.attributes['name'] ?? '', sheetId(element));
    sheet.part = found.target;
    sheet.visibility = visibilities[element.attributes['state'] ?? ''] ?? 'Visible';
    const shared = readSheet(
      sheet,
      opc,
      found.target,
      { strings, shared: new Map(), date1904: workbook.date1904 },
      context,
    );
    sheets.set(sheet, { part: found.target, shared });
    return sheet;
  });

  readNames(workbook, root, order, context);
  for (const [sheet, { part }] of sheets) readTables(sheet, part, opc, context.asRead);
  for (const [sheet, { part }] of sheets) {
    readPivots(sheet, part, opc);
    readCharts(sheet, part, opc);
  }
  readSettings(workbook, opc, options.addinId);
  const active = Number(child(child(root, 'bookViews'), 'workbookView')?.attributes['activeTab'] ?? 0);
  workbook.activeSheet =
    order[active] ?? workbook.sheets.find((sheet) => sheet.visibility === 'Visible') ?? null;
  setSource(workbook, {
    opc,
    workbookPart,
    strings,
    sheets,
    styleCount: workbook.styles.entries.length,
    activeSheet: workbook.activeSheet,
    ...context,
  });
  return workbook;
}

const visibilities: Readonly<Record<string, Visibility>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** Excel gives each sheet such an id by its number, which stays the same through renames and moves. */
function sheetId(element: XmlElement): string {
  const number = Number(element.attributes['sheetId'] ?? 0)
    .toString(16)
    .toUpperCase()
    .padStart(4, '0');
  return `{00000000-0001-0000-${number}-000000000000}`;
}

function partOf(opc: OpcPackage, related: readonly Relationship[], kind: string): string | null {
  const found = related.find((relationship) => relationship.kind === kind);
  const text = found ? opc.text(found.target) : null;
  return text === null ? null : withoutRootPrefix(text);
}

function readLooks(opc: OpcPackage, related: readonly Relationship[], workbook: Workbook): SheetContext {
  const text = partOf(opc, related, 'styles');
  const theme = partOf(opc, related, 'theme');
  const styles = parseXml(text ?? '<styleSheet/>');
  const palette = readPalette(theme === null ? null : parseXml(theme), styles);
  readStyles(styles, palette, workbook.styles);
  return {
    palette,
    differentials: readDifferentialFormats(styles, palette),
    asRead: new WeakMap(),
    places: new WeakMap(),
  };
}

function readStrings(text: string | null): string[] {
  const strings: string[] = [];
  if (text === null) return strings;
  for (let at = text.indexOf('<si'); at >= 0; at = text.indexOf('<si', at)) {
    const open = text.indexOf('>', at);
    const closed = text.charCodeAt(open - 1) === 47;
    const end = closed ? open : text.indexOf('</si>', open);
    if (end < 0) throw new SyntaxError('the shared strings are cut short');
    strings.push(closed ? '' : plainText(text.slice(open + 1, end)));
    at = end + 1;
  }
  return strings;
}

function readSheet(
  sheet: Sheet,
  opc: OpcPackage,
  part: string,
  cells: CellContext,
  context: SheetContext,
): ReadonlyMap<string, SharedFormula> {
  const bytes = utf8(opc, part);
  const shell = splitSheet(bytes);
  readSheetShell(sheet, shell.text, parseXml(shell.text), context);
  let last = -1;
  for (const text of rowTexts(bytes, shell.from, shell.to, shell.prefix))
    last = readRows(sheet, text, last, cells);
  return cells.shared;
}

/** A part's bytes as UTF-8, whatever they were in. */
export function utf8(opc: OpcPackage, part: string): Uint8Array {
  const bytes = opc.bytes(part) ?? new Uint8Array();
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return wide ? new TextEncoder().encode(opc.text(part) ?? '') : bytes;
}

/** Names of the officer's and of other programs; those Excel keeps for itself (print titles ...) go to their sheets. */
function readNames(
  workbook: Workbook,
  root: XmlElement,
  order: readonly (Sheet | null)[],
  context: SheetContext,
): void {
  for (const [place, element] of childrenOf(child(root, 'definedNames'), 'definedName').entries()) {
    const { name = '', localSheetId, hidden, comment } = element.attributes;
    const sheet = localSheetId === undefined ? null : (order[Number(localSheetId)] ?? null);
    if (name.startsWith('_xlnm.')) {
      if (sheet) readPrintName(sheet, name, element.text);
      continue;
    }
    if (localSheetId !== undefined && !sheet) continue;
    const model: NameModel = {
      name,
      formula: fromFileFormula(element.text),
      sheet,
      visible: !flag(hidden),
      comment: comment ?? '',
    };
    context.asRead.set(model, fingerprint(model));
    context.places.set(model, place);
    workbook.names.push(model);
  }
}

function readPrintName(sheet: Sheet, name: string, text: string): void {
  const rects = text
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((area) => parseAddress(splitReference(area).address));
  if (name === '_xlnm.Print_Area') sheet.page.printAreas = rects.filter((rect) => rect !== null);
  const rows = rects.find((rect) => rect?.columns === 16_384);
  if (name !== '_xlnm.Print_Titles') return;
  const columns = rects.find((rect) => rect?.rows === 1_048_576);
  if (rows) sheet.page.printTitleRows = { row: rows.row, rows: rows.rows };
  if (columns) sheet.page.printTitleColumns = { column: columns.column, columns: columns.columns };
}
