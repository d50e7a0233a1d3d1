import { intersection, rectAddress, type Rect } from '../workbook/address';
import type { Sheet, TableModel } from '../workbook/workbook';
import { HostObject } from './hostObject';
import { rangeTarget } from './objects/rangeTarget';
import type { References } from './references';

/** Office.js's numbers of the events the host raises. */
export const eventTypes = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetRowSorted: 19,
  worksheetNameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Office.js's own name for "of the whole workbook" as an event's target. */
export const wholeWorkbook = 'Workbook';

/** One message to the add-in: category, type, target, JSON of the arguments, id, whether it came from a co-author. */
export type MessageEntry = readonly [number, number, string, string, number, boolean];

const eventCategory = 65536;

/** Who listens to what, and what is waiting to be told. */
export class EventHub {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  /** Whether what is being done now is the add-in's doing (or the officer's). */
  byAddin = false;
  /** Whether it is a co-author's, on a machine of their own. */
  isRemote = false;
  private readonly listeners = new Set<string>();
  private waiting: MessageEntry[] = [];
  private count = 0;

  constructor(private readonly references: References) {}

  listen(type: number, target: string): void {
    this.listeners.add(`${type}|${target}`);
  }

  ignore(type: number, target: string): void {
    this.listeners.delete(`${type}|${target}`);
  }

  hasListener(type: number, target: string): boolean {
    return this.enabled && this.listeners.has(`${type}|${target}`);
  }

  raise(type: number, target: string, args: Readonly<Record<string, unknown>>): void {
    if (!this.hasListener(type, target)) return;
    this.count += 1;
    this.waiting.push([eventCategory, type, target, JSON.stringify(args), this.count, this.isRemote]);
  }

  private get source(): string {
    return this.isRemote ? 'Remote' : 'Local';
  }

  /** What has happened since the last call. */
  take(): MessageEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }

  cellsChanged(sheet: Sheet, rect: Rect, changeType: string): void {
    const { worksheetChanged, tableChanged } = eventTypes;
    for (const target of [sheet.id, wholeWorkbook]) {
      if (!this.hasListener(worksheetChanged, target)) continue;
      this.raise(worksheetChanged, target, this.changeArgs(sheet, rect, changeType));
    }
    for (const table of sheet.tables) {
      const within = intersection(table.rect, rect);
      if (within) this.tableChanged(table, within, changeType, tableChanged);
    }
  }

  /** Tells of a selection, to the sheet's listeners and to the workbook's. */
  selectionChanged(sheet: Sheet, rect: Rect): void {
    const args = { address: rectAddress(rect), worksheetId: sheet.id };
    this.raise(eventTypes.worksheetSelectionChanged, sheet.id, args);
    this.raise(eventTypes.worksheetSelectionChanged, wholeWorkbook, args);
    for (const table of sheet.tables) this.tableSelected(table, rect);
  }

  /** Tells of something that happened to a sheet as a whole. */
  sheetEvent(type: number, sheet: Sheet, more: Readonly<Record<string, unknown>> = {}): void {
    const args = { worksheetId: sheet.id, source: this.source, ...more };
    this.raise(type, sheet.id, args);
    this.raise(type, wholeWorkbook, args);
  }

  private tableSelected(table: TableModel, rect: Rect): void {
    const isInsideTable = intersection(table.rect, rect) !== null;
    const tableId = String(table.id);
    const args = { address: rectAddress(rect), isInsideTable, tableId, worksheetId: table.sheet.id };
    this.raise(eventTypes.tableSelectionChanged, tableId, args);
  }

  private tableChanged(table: TableModel, rect: Rect, changeType: string, type: number): void {
    for (const target of [String(table.id), table.sheet.id, wholeWorkbook]) {
      if (!this.hasListener(type, target)) continue;
      const args = this.changeArgs(table.sheet, rect, changeType);
      this.raise(type, target, { ...args, tableId: String(table.id) });
    }
  }

  private changeArgs(sheet: Sheet, rect: Rect, changeType: string): Record<string, unknown> {
    const range = new HostObject('Range', rangeTarget(sheet, rect));
    return {
      changeType,
      source: this.source,
      worksheetId: sheet.id,
      address: rectAddress(rect),
      referenceId: this.references.keep(range),
      triggerSource: this.byAddin ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
    };
  }
}
