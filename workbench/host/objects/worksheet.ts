import { maxColumns, maxRows, quoteSheet, type Rect } from '../../workbook/address';
import type { Sheet, Visibility } from '../../workbook/workbook';
import { eventTypes } from '../events';
import { HostError, invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType } from '../typeBehaviour';
import type { Session } from '../session';
import {
  booleanArgument,
  colourArgument,
  enumArgument,
  numberArgument,
  optionalBoolean,
  textArgument,
  wholeNumber,
} from './arguments';
import { rangeOnSheet } from './addresses';
import { checkStructure } from './protection';
import { rangeOn, rangeObject, usedRange } from './rangeMoves';
import { activateSheet } from './selection';
import { copySheet } from './copySheet';
import { renameInFormulas } from './renameInFormulas';

const wholeSheet: Rect = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

export function sheetObject(sheet: Sheet): HostObject<Sheet> {
  return new HostObject('Worksheet', sheet);
}

/** @throws InvalidArgument, ItemAlreadyExists: Excel's rules for a sheet's name */
export function checkSheetName(sheet: Sheet | null, name: string, all: readonly Sheet[]): void {
  const isWellFormed = name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]/.test(name);
  if (!isWellFormed || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === 'history') {
    throw new HostError(
      'InvalidArgument',
      'The sheet name is not valid. It has up to 31 characters and none of : \\ / ? * [ ]',
    );
  }
  const isTaken = all.some((other) => other !== sheet && other.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new HostError('ItemAlreadyExists', 'A sheet with that name already exists.');
}

export const worksheet = defineType<Sheet>({
  type: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    enableCalculation: { get: () => true },
    id: { get: (sheet) => sheet.id },
    name: { get: (sheet) => sheet.name, set: rename },
    position: { get: (sheet) => sheet.workbook.sheets.indexOf(sheet), set: move },
    showGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = booleanArgument(value);
        sheet.touch('view');
      },
    },
    standardHeight: { get: (sheet) => sheet.defaultRowHeight },
    standardWidth: {
      get: (sheet) => sheet.defaultColumnWidth,
      set: (sheet, value) => {
        sheet.defaultColumnWidth = numberArgument(value);
        sheet.touch('columns');
      },
    },
    tabColor: {
      get: (sheet) => sheet.tabColor ?? '',
      set: (sheet, value) => {
        sheet.tabColor = value === '' ? null : colourArgument(value);
        sheet.touch('properties');
      },
    },
    visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
  },
  navigations: {
    autoFilter: (sheet) => new HostObject('AutoFilter', { sheet, table: null }),
    charts: (sheet) => new HostObject('ChartCollection', sheet),
    freezePanes: (sheet) => new HostObject('WorksheetFreezePanes', sheet),
    horizontalPageBreaks: (sheet) => new HostObject('PageBreakCollection', { sheet, isHorizontal: true }),
    verticalPageBreaks: (sheet) => new HostObject('PageBreakCollection', { sheet, isHorizontal: false }),
    names: (sheet) => new HostObject('NamedItemCollection', { workbook: sheet.workbook, sheet }),
    pageLayout: (sheet) => new HostObject('PageLayout', sheet),
    pivotTables: (sheet) => new HostObject('PivotTableCollection', { workbook: sheet.workbook, sheet }),
    protection: (sheet) => new HostObject('WorksheetProtection', sheet),
    tables: (sheet) => new HostObject('TableCollection', { workbook: sheet.workbook, sheet }),
  },
  methods: {
    _GetAnotherWorksheetById: (sheet, [id]) => sheetObject(sheetById(sheet, id)),
    _GetSheetById: (sheet, [id]) => sheetObject(sheetById(sheet, id)),
    ...listening('DataChanged', eventTypes.worksheetChanged),
    ...listening('Activated', eventTypes.worksheetActivated),
    ...listening('Deactivated', eventTypes.worksheetDeactivated),
    ...listening('RowSorted', eventTypes.worksheetRowSorted),
    ...listening('SelectionChanged', eventTypes.worksheetSelectionChanged),
    ...listening('Calculated', eventTypes.worksheetCalculated),
    activate: (sheet, _args, session) => activateSheet(session, sheet),
    calculate: (_sheet, _args, session) => session.calculateAll(),
    copy: (sheet, args, session) => sheetObject(copySheet(session, sheet, args)),
    delete: (sheet, _args, session) => remove(sheet, session),
    getCell: (sheet, [row, column]) =>
      rangeOn(sheet, { row: wholeNumber(row), column: wholeNumber(column), rows: 1, columns: 1 }),
    getNext: (sheet, [visibleOnly]) => sheetObject(neighbour(sheet, 1, optionalBoolean(visibleOnly))),
    getPrevious: (sheet, [visibleOnly]) => sheetObject(neighbour(sheet, -1, optionalBoolean(visibleOnly))),
    getRange: (sheet, [address]) =>
      address === null || address === undefined || address === ''
        ? rangeOn(sheet, wholeSheet)
        : rangeObject(rangeOnSheet(sheet, textArgument(address))),
    getRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      rangeOn(sheet, {
        row: wholeNumber(row),
        column: wholeNumber(column),
        rows: wholeNumber(rows),
        columns: wholeNumber(columns),
      }),
    getRanges: (sheet, [addresses]) => new HostObject('RangeAreas', areasOn(sheet, addresses)),
    getUsedRange: (sheet, [valuesOnly]) => usedOrFirstCell(sheet, optionalBoolean(valuesOnly)),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = sheet.usedRect(optionalBoolean(valuesOnly));
      return used && rangeOn(sheet, used);
    },
  },
});

function listening(
  name: string,
  type: number,
): Record<string, (sheet: Sheet, args: readonly unknown[], session: Session) => void> {
  return {
    [`_Register${name}Event`]: (sheet, _args, session) => session.events.listen(type, sheet.id),
    [`_Unregister${name}Event`]: (sheet, _args, session) => session.events.ignore(type, sheet.id),
  };
}

function areasOn(sheet: Sheet, addresses: unknown): { sheet: Sheet; rects: Rect[] } {
  if (addresses === null || addresses === undefined) return { sheet, rects: [wholeSheet] };
  const rects = textArgument(addresses)
    .split(',')
    .map((address) => rangeOnSheet(sheet, address).rect);
  return { sheet, rects };
}

/** An empty sheet's used range is its first cell. */
function usedOrFirstCell(sheet: Sheet, valuesOnly: boolean): HostObject {
  if (!sheet.usedRect(valuesOnly)) return rangeOn(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  return usedRange({ sheet, rect: wholeSheet }, valuesOnly);
}

function rename(sheet: Sheet, value: unknown, session: Session): void {
  const name = textArgument(value);
  checkStructure(sheet.workbook);
  checkSheetName(sheet, name, sheet.workbook.sheets);
  const before = sheet.name;
  sheet.name = name;
  renameInFormulas(sheet.workbook, quoteSheet(before), quoteSheet(name));
  sheet.touch('properties');
  session.events.sheetEvent(eventTypes.worksheetNameChanged, sheet, { nameBefore: before, nameAfter: name });
}

function move(sheet: Sheet, value: unknown): void {
  checkStructure(sheet.workbook);
  const { sheets } = sheet.workbook;
  const to = wholeNumber(value);
  if (to < 0 || to >= sheets.length) throw invalidArgument();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(to, 0, sheet);
  sheet.touch('properties');
}

function setVisibility(sheet: Sheet, value: unknown, session: Session): void {
  checkStructure(sheet.workbook);
  const visibility = enumArgument(session, 'SheetVisibility', value) as Visibility;
  if (visibility !== 'Visible' && isOnlyVisible(sheet)) throw new HostError('InvalidOperation');
  sheet.visibility = visibility;
  sheet.touch('properties');
  leaveSheet(sheet, session);
}

function remove(sheet: Sheet, session: Session): void {
  checkStructure(sheet.workbook);
  if (isOnlyVisible(sheet)) throw new HostError('InvalidOperation');
  if (sheet.visibility === 'VeryHidden') throw new HostError('GeneralException');
  const { workbook } = sheet;
  leaveSheet(sheet, session, true);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter((name) => name.sheet !== sheet);
  renameInFormulas(workbook, quoteSheet(sheet.name), null);
  session.calculateAll();
  session.events.sheetEvent(eventTypes.worksheetDeleted, sheet);
}

function isOnlyVisible(sheet: Sheet): boolean {
  return sheet.workbook.sheets.every((other) => other === sheet || other.visibility !== 'Visible');
}

/** Another sheet comes to the front when the active one goes out of sight. */
function leaveSheet(sheet: Sheet, session: Session, isGoing = false): void {
  const { workbook } = sheet;
  if (workbook.selection?.sheet === sheet) workbook.selection = null;
  if (workbook.activeSheet !== sheet || (!isGoing && sheet.visibility === 'Visible')) return;
  const at = workbook.sheets.indexOf(sheet);
  const order = [...workbook.sheets.slice(at + 1), ...workbook.sheets.slice(0, at).reverse()];
  const next = order.find((other) => other.visibility === 'Visible');
  if (next) activateSheet(session, next);
}

function sheetById(sheet: Sheet, id: unknown): Sheet {
  const found = sheet.workbook.sheets.find((other) => other.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Sheet {
  const { sheets } = sheet.workbook;
  for (let at = sheets.indexOf(sheet) + step; ; at += step) {
    const other = sheets[at];
    if (!other) throw itemNotFound();
    if (!visibleOnly || other.visibility === 'Visible') return other;
  }
}
