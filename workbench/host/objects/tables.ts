import { intersection, maxColumns, type Rect } from '../../workbook/address';
import type { Sheet, TableModel, Workbook } from '../../workbook/workbook';
import { eventTypes, wholeWorkbook } from '../events';
import { HostError, invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType, type Arguments } from '../typeBehaviour';
import type { Session } from '../session';
import { booleanArgument } from './arguments';
import { rangeFrom, rangeOnSheet } from './addresses';
import { checkName } from './namedItems';
import { checkWritable } from './rangeCells';
import { pivotRects } from './pivotShown';
import { rangeArgument, rangeTarget, type RangeTarget } from './rangeTarget';
import { insertCells } from './shiftCells';
import { takeHeaders } from './tableHeaders';

/** The tables of the workbook (`sheet` null), or of one sheet. */
export interface TablesTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

export function tableObject(table: TableModel): HostObject<TableModel> {
  return new HostObject('Table', table);
}

export const tableCollection = defineType<TablesTarget>({
  type: 'TableCollection',
  properties: { count: { get: (target) => tablesOf(target).length } },
  items: (target) => tablesOf(target).map(tableObject),
  getItem: (target, key) => tableObject(findTable(tablesOf(target), key)),
  methods: {
    ...listening('Added', eventTypes.tableAdded),
    ...listening('DataChanged', eventTypes.tableChanged),
    ...listening('Deleted', eventTypes.tableDeleted),
    add: (target, [address, hasHeaders], session) =>
      tableObject(addTable(session, placeOf(target, address), booleanArgument(hasHeaders))),
  },
});

export const tableScopedCollection = defineType<{ target: RangeTarget; fully: boolean }>({
  type: 'TableScopedCollection',
  items: (scope) => scoped(scope).map(tableObject),
  getItem: (scope, key) => tableObject(findTable(scoped(scope), key)),
  methods: {
    getFirst: (scope) => {
      const [first] = scoped(scope);
      if (!first) throw itemNotFound();
      return tableObject(first);
    },
  },
});

function scoped({ target, fully }: { target: RangeTarget; fully: boolean }): TableModel[] {
  return target.sheet.tables.filter((table) => {
    const shared = intersection(table.rect, target.rect);
    if (!shared) return false;
    return !fully || (shared.rows === table.rect.rows && shared.columns === table.rect.columns);
  });
}

type Listening = Record<string, (target: TablesTarget, args: Arguments, session: Session) => void>;

function listening(name: string, type: number): Listening {
  const targetId = (target: TablesTarget): string => target.sheet?.id ?? wholeWorkbook;
  return {
    [`_Register${name}Event`]: (target, _args, session) => session.events.listen(type, targetId(target)),
    [`_Unregister${name}Event`]: (target, _args, session) => session.events.ignore(type, targetId(target)),
  };
}

function tablesOf({ workbook, sheet }: TablesTarget): readonly TableModel[] {
  return sheet ? sheet.tables : workbook.tables();
}

/** By name or by id. */
function findTable(tables: readonly TableModel[], key: unknown): TableModel {
  const wanted = String(key).toLowerCase();
  const found =
    tables.find((table) => table.name.toLowerCase() === wanted) ??
    tables.find((table) => String(table.id) === wanted);
  if (!found) throw itemNotFound();
  return found;
}

/** An address without a sheet's name is on this sheet, or of the workbook's tables on the active one. */
function placeOf({ workbook, sheet }: TablesTarget, address: unknown): RangeTarget {
  const home = sheet ?? workbook.activeSheet;
  if (typeof address !== 'string') {
    const range = rangeArgument(address);
    if (sheet && range.sheet !== sheet) throw invalidArgument();
    return range;
  }
  if (!home) throw invalidArgument();
  return sheet ? rangeOnSheet(sheet, address) : rangeFrom(home, address);
}

function addTable(session: Session, place: RangeTarget, hasHeaders: boolean): TableModel {
  const { sheet } = place;
  checkWritable(place);
  refuseOverlap(sheet, place.rect, null);
  const rect = hasHeaders ? withBody(place.rect) : withHeader(session, place);
  const table: TableModel = {
    id: Math.max(0, ...session.workbook.tables().map((other) => other.id)) + 1,
    name: unusedName(session.workbook),
    sheet,
    rect,
    columns: [],
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: 'TableStyleMedium2',
  };
  sheet.tables.push(table);
  takeHeaders(table);
  session.cellsChanged(sheet, { ...rect, rows: 1 });
  tellTables(session, eventTypes.tableAdded, table);
  return table;
}

/** A table of headings alone gets one blank row. */
function withBody(rect: Rect): Rect {
  return rect.rows === 1 ? { ...rect, rows: 2 } : rect;
}

/** Without headings Excel makes them, in a row put in above. */
function withHeader(session: Session, place: RangeTarget): Rect {
  const top = { ...place.rect, rows: 1 };
  insertCells(session, rangeTarget(place.sheet, top), 'Down');
  return { ...place.rect, rows: place.rect.rows + 1 };
}

/** @throws MergedRangeConflict over another table, a pivot or merged cells */
export function refuseOverlap(sheet: Sheet, rect: Rect, self: TableModel | null): void {
  const others = [
    ...sheet.tables.filter((table) => table !== self).map((table) => table.rect),
    ...sheet.merges,
    ...pivotRects(sheet),
  ];
  if (others.some((other) => intersection(other, rect))) throw new HostError('MergedRangeConflict');
  if (rect.columns === maxColumns) throw invalidArgument();
}

function unusedName(workbook: Workbook): string {
  const taken = new Set([...workbook.tables(), ...workbook.names].map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    if (!taken.has(`table${number}`)) return `Table${number}`;
  }
}

export function renameTable(session: Session, table: TableModel, name: string): void {
  checkName(name);
  const { workbook } = session;
  const wanted = name.toLowerCase();
  const isTaken =
    workbook.tables().some((other) => other !== table && other.name.toLowerCase() === wanted) ||
    workbook.names.some((other) => other.name.toLowerCase() === wanted);
  if (isTaken) throw new HostError('ItemAlreadyExists');
  const pattern = new RegExp(`(?<![\\w.])${table.name.replace(/[.\\?]/g, '\\$&')}\\[`, 'gi');
  rewriteFormulas(workbook, (formula) => formula.replace(pattern, `${name}[`));
  table.name = name;
  table.sheet.touch('tables');
}

function rewriteFormulas(workbook: Workbook, rewrite: (formula: string) => string): void {
  for (const sheet of workbook.sheets) {
    for (const [index, row] of sheet.rows) {
      for (const [column, formula] of row.formulas) {
        const changed = rewrite(formula);
        if (changed !== formula) sheet.setFormula(index, column, changed, row.values[column] ?? null);
      }
    }
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula);
}

export function removeTable(session: Session, table: TableModel): void {
  const { sheet } = table;
  sheet.tables = sheet.tables.filter((other) => other !== table);
  sheet.touch('tables');
  tellTables(session, eventTypes.tableDeleted, table);
}

function tellTables(session: Session, type: number, table: TableModel): void {
  const args = {
    tableId: String(table.id),
    tableName: table.name,
    worksheetId: table.sheet.id,
    source: 'Local',
  };
  session.events.raise(type, table.sheet.id, args);
  session.events.raise(type, wholeWorkbook, args);
}
