import type { Sheet, Workbook } from '../workbook';
import { dropCalculationOrder } from './calculationOrder';
import { dropUnused } from './dropUnused';
import { newPackage, newStyles, newWorkbookPart } from './newPackage';
import { writeSettings } from './settingsPart';
import { removeWithOwned, spreadsheetTypes, type WriteContext } from './sheetParts';
import { sourceOf, type WorkbookSource } from './source';
import { StringTable } from './stringTable';
import { StyleWriter } from './styleWriter';
import { patchSheet, writeNewSheet } from './writeSheet';
import { writeWorkbookPart } from './writeWorkbook';
import { withoutRootPrefix } from './xml';
import { WorkbookFileError } from './workbookFileError';

export interface WriteOptions {
  /** The add-in's id in its manifest: under which `workbook.settings` are saved when they changed. */
  readonly addinId?: string | undefined;
}

/**
 * The workbook as an .xlsx file: every part of the file it was read from that was not changed is given back byte for byte.
 * Writing changes nothing in the workbook, so it can be written again.
 * @throws WorkbookFileError when a cell's text is longer than 32,767 characters, or there is no sheet
 */
export function writeXlsx(workbook: Workbook, options: WriteOptions = {}): Uint8Array {
  if (workbook.sheets.length === 0) throw new WorkbookFileError('A workbook must have at least one sheet.');
  const source = sourceOf(workbook) ?? newSource(workbook);
  const opc = source.opc.copy();
  const { workbookPart } = source;
  removeGoneSheets(workbook, source, opc);

  const styles = sharedPart(opc, workbookPart, 'styles');
  const strings = sharedPart(opc, workbookPart, 'sharedStrings');
  const context: WriteContext = {
    opc,
    source,
    workbookPart,
    styles: new StyleWriter(styles.text ?? newStyles, workbook.styles, source.styleCount),
    strings: new StringTable(strings.text, source.strings),
    parts: addNewSheets(workbook, source, opc),
    cellsWritten: new Set(),
    formulasChanged: false,
    formulasAdded: false,
  };
  for (const sheet of workbook.sheets) {
    const known = source.sheets.get(sheet);
    if (known) patchSheet(sheet, known, context);
    else writeNewSheet(sheet, context.parts.get(sheet) ?? '', context);
  }
  moveSelectedTab(workbook, source, context);
  context.formulasChanged ||= formulasGone(workbook, source);
  writeWorkbookPart(workbook, context);
  dropUnused(workbook, context, {
    styles: setShared(context, styles, 'styles', context.styles.text()),
    strings: setShared(context, strings, 'sharedStrings', context.strings.text()),
  });
  if (workbook.settingsChanged) writeSettings(workbook, opc, options.addinId);
  if (context.formulasChanged) dropCalculationOrder(workbook, context);
  return opc.save();
}

function newSource(workbook: Workbook): WorkbookSource {
  return {
    opc: newPackage(workbook.date1904),
    workbookPart: newWorkbookPart,
    strings: [],
    sheets: new Map(),
    styleCount: 1,
    activeSheet: null,
    asRead: new WeakMap(),
    places: new WeakMap(),
  };
}

/** Whether a sheet that is gone held formulas. */
function formulasGone(workbook: Workbook, source: WorkbookSource): boolean {
  return [...source.sheets.keys()].some(
    (sheet) =>
      !workbook.sheets.includes(sheet) && [...sheet.rows.values()].some((row) => row.formulas.size > 0),
  );
}

function removeGoneSheets(workbook: Workbook, source: WorkbookSource, opc: WorkbookSource['opc']): void {
  for (const [sheet, { part }] of source.sheets) {
    if (workbook.sheets.includes(sheet)) continue;
    opc.unrelate(source.workbookPart, part);
    removeWithOwned(opc, part);
  }
}

function addNewSheets(
  workbook: Workbook,
  source: WorkbookSource,
  opc: WorkbookSource['opc'],
): ReadonlyMap<Sheet, string> {
  const parts = new Map<Sheet, string>();
  for (const sheet of workbook.sheets) {
    const known = source.sheets.get(sheet)?.part;
    const part = known ?? opc.freeName('xl/worksheets/sheet', '.xml');
    if (!known) opc.add(part, '', `${spreadsheetTypes}.worksheet+xml`);
    parts.set(sheet, part);
  }
  return parts;
}

/** Two sheets marked as selected would be edited together: the one that was open is unmarked when another is opened. */
function moveSelectedTab(workbook: Workbook, source: WorkbookSource, context: WriteContext): void {
  const { activeSheet: old } = source;
  const { activeSheet: now } = workbook;
  if (!now || old === now) return;
  if (old && workbook.sheets.includes(old)) changeView(old, source, context, unselected);
  changeView(now, source, context, (tag) => {
    const attribute =
      /\s(?=(?:showRuler|showOutlineSymbols|defaultGridColor|showWhiteSpace|view|topLeftCell|colorId|zoom\w+|workbookViewId)=)/;
    return unselected(tag).replace(attribute, ' tabSelected="1" ');
  });
}

function unselected(tag: string): string {
  return tag.replace(/\stabSelected="[^"]*"/, '');
}

/** The view of a sheet that was in the file; a new one was written as it should be. */
function changeView(
  sheet: Sheet,
  source: WorkbookSource,
  { opc }: WriteContext,
  change: (tag: string) => string,
): void {
  const part = source.sheets.get(sheet)?.part;
  const text = part === undefined ? '' : (opc.text(part) ?? '');
  const view = /<(?:[\w.-]+:)?sheetView\s[^>]*>/.exec(text.slice(0, 10_000));
  if (part === undefined || !view) return;
  const tag = change(view[0]);
  if (tag !== view[0])
    opc.set(part, text.slice(0, view.index) + tag + text.slice(view.index + view[0].length));
}

interface SharedPart {
  readonly name: string | null;
  readonly text: string | null;
}

function sharedPart(opc: WorkbookSource['opc'], workbookPart: string, kind: string): SharedPart {
  const name = opc.relationships(workbookPart).find((related) => related.kind === kind)?.target ?? null;
  const text = name === null ? null : opc.text(name);
  return { name, text: text === null ? null : withoutRootPrefix(text) };
}

/** @returns the part's name; null when there is none */
function setShared(
  { opc, workbookPart }: WriteContext,
  part: SharedPart,
  kind: string,
  text: string | null,
): string | null {
  if (text === null) return part.name;
  if (part.name !== null) {
    opc.set(part.name, text);
    return part.name;
  }
  const name = `xl/${kind}.xml`;
  opc.add(name, text, `${spreadsheetTypes}.${kind}+xml`);
  opc.relate(workbookPart, kind, name);
  return name;
}
