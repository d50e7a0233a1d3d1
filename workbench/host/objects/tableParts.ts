import { intersection, type Rect } from '../../workbook/address';
import { calculatedColumns } from '../../workbook/calculatedColumns';
import type { TableModel } from '../../workbook/workbook';
import { shiftFormula } from '../../workbook/xlsx/shiftFormula';
import { HostError, invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType, type Arguments } from '../typeBehaviour';
import type { Session } from '../session';
import { optionalBoolean, optionalText, textArgument, wholeNumber } from './arguments';
import { givenValue } from './cellValue';
import { changeCells, eachCell } from './rangeCells';
import { rangeObject } from './rangeMoves';
import { rangeTarget, type RangeTarget } from './rangeTarget';
import { deleteCells, insertCells } from './shiftCells';
import { bodyRect } from './table';

interface PartTarget {
  readonly table: TableModel;
  readonly index: number;
}

export const tableColumnCollection = defineType<TableModel>({
  type: 'TableColumnCollection',
  properties: { count: { get: (table) => table.columns.length } },
  items: (table) => table.columns.map((_name, index) => columnObject(table, index)),
  getItem: (table, key) => {
    const index =
      typeof key === 'number' ? key - 1 : table.columns.findIndex((name) => sameName(name, String(key)));
    if (table.columns[index] === undefined) throw itemNotFound();
    return columnObject(table, index);
  },
  methods: { add: addColumn },
});

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function columnObject(table: TableModel, index: number): HostObject<PartTarget> {
  return new HostObject('TableColumn', { table, index });
}

function columnRange({ table, index }: PartTarget, within: Rect): RangeTarget {
  return rangeTarget(table.sheet, { ...within, column: table.rect.column + index, columns: 1 });
}

/** A column's id is its place, counted from 1: unlike Excel's it does not stay the same when columns move. */
export const tableColumn = defineType<PartTarget>({
  type: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: ({ table, index }) => table.columns[index],
      set: (target, value, session) => {
        const header = columnRange(target, { ...target.table.rect, rows: 1 });
        changeCells(session, header, [[`'${textArgument(value)}`]]);
      },
    },
    values: {
      get: (target) => valuesOf(columnRange(target, target.table.rect)),
      set: (target, value, session) => changeCells(session, columnRange(target, target.table.rect), value),
    },
  },
  methods: {
    delete: (target, _args, session) => {
      if (target.table.columns.length === 1) throw new HostError('InvalidOperation');
      const range = columnRange(target, target.table.rect);
      target.table.columns.splice(target.index, 1);
      deleteCells(session, range, 'Left');
      target.table.sheet.touch('tables');
    },
    getDataBodyRange: (target) => rangeObject(columnRange(target, bodyRect(target.table))),
    getHeaderRowRange: (target) => rangeObject(columnRange(target, { ...target.table.rect, rows: 1 })),
    getRange: (target) => rangeObject(columnRange(target, target.table.rect)),
  },
});

function valuesOf(target: RangeTarget): unknown {
  return eachCell(target, (row, column) => givenValue(target.sheet.value(row, column)));
}

/** `columns.add(index, values, name)`: the cells to the right of the table move along when it cannot just grow. */
function addColumn(table: TableModel, [at, values, name]: Arguments, session: Session): HostObject {
  const index = placeArgument(at, table.columns.length);
  const column = table.rect.column + index;
  const strip = { ...table.rect, column, columns: 1 };
  if (index < table.columns.length || isFilled(table, strip))
    insertCells(session, rangeTarget(table.sheet, strip), 'Right');
  const first = Math.min(table.rect.column, column);
  table.rect = { ...table.rect, column: first, columns: table.columns.length + 1 };
  const heading = optionalText(name) ?? unusedHeading(table);
  table.columns.splice(index, 0, heading);
  changeCells(session, rangeTarget(table.sheet, { ...strip, rows: 1 }), [[`'${heading}`]]);
  if (values !== null && values !== undefined) changeCells(session, rangeTarget(table.sheet, strip), values);
  table.sheet.touch('tables');
  return columnObject(table, index);
}

function unusedHeading(table: TableModel): string {
  for (let number = 1; ; number++) {
    const heading = `Column${number}`;
    if (!table.columns.some((name) => sameName(name, heading))) return heading;
  }
}

function placeArgument(value: unknown, count: number): number {
  if (value === null || value === undefined || value === -1) return count;
  const index = wholeNumber(value);
  if (index < 0 || index > count) throw invalidArgument();
  return index;
}

function isFilled(table: TableModel, rect: Rect): boolean {
  const used = table.sheet.usedRect(true);
  const area = used && intersection(used, rect);
  if (!area) return false;
  return (eachCell(rangeTarget(table.sheet, area), (row, column) => table.sheet.value(row, column)) ?? [])
    .flat()
    .some((value) => value !== null);
}

export const tableRowCollection = defineType<TableModel>({
  type: 'TableRowCollection',
  properties: { count: { get: (table) => bodyRect(table).rows } },
  items: (table) => Array.from({ length: bodyRect(table).rows }, (_row, index) => rowObject(table, index)),
  methods: { add: addRows, deleteRowsAt: deleteRows },
});

function rowObject(table: TableModel, index: number): HostObject<PartTarget> {
  return new HostObject('TableRow', { table, index });
}

function rowRange({ table, index }: PartTarget): RangeTarget {
  const body = bodyRect(table);
  if (index >= body.rows) throw itemNotFound();
  return rangeTarget(table.sheet, { ...body, row: body.row + index, rows: 1 });
}

export const tableRow = defineType<PartTarget>({
  type: 'TableRow',
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (target) => valuesOf(rowRange(target)),
      set: (target, value, session) => changeCells(session, rowRange(target), value),
    },
  },
  methods: {
    delete: ({ table, index }, _args, session) => deleteRows(table, [index, 1], session),
    getRange: (target) => rangeObject(rowRange(target)),
  },
});

/** `rows.add(index, values, alwaysInsert)`: the cells below the table move down when there are any. */
function addRows(table: TableModel, [at, values, alwaysInsert]: Arguments, session: Session): HostObject {
  optionalBoolean(alwaysInsert, true);
  const body = bodyRect(table);
  const index = placeArgument(at, body.rows);
  const calculated = calculatedColumns(table);
  const rows = Array.isArray(values) ? values.length : 1;
  const strip = { ...body, row: body.row + index, rows };
  const below = { ...body, row: body.row + body.rows, rows: rows + (table.showTotals ? 1 : 0) };
  const moves = index < body.rows || table.showTotals || isFilled(table, below);
  if (moves) insertCells(session, rangeTarget(table.sheet, strip), 'Down');
  if (!moves || index === body.rows) table.rect = { ...table.rect, rows: rowsAfter(table, body, rows) };
  takeFormulas(session, table, calculated, strip);
  if (values !== null && values !== undefined) changeCells(session, rangeTarget(table.sheet, strip), values);
  table.sheet.touch('tables');
  return rowObject(table, index);
}

/** As in Excel a new row has the formulas of the calculated columns. */
function takeFormulas(
  session: Session,
  { sheet, rect, showHeaders }: TableModel,
  calculated: readonly (string | null)[],
  strip: Rect,
): void {
  const first = rect.row + (showHeaders ? 1 : 0);
  calculated.forEach((formula, index) => {
    if (formula === null) return;
    for (let row = strip.row; row < strip.row + strip.rows; row++)
      sheet.setFormula(row, rect.column + index, shiftFormula(formula, row - first, 0));
  });
  if (calculated.some((formula) => formula !== null)) session.cellsChanged(sheet, strip);
}

function rowsAfter(table: TableModel, body: Rect, added: number): number {
  return body.rows + added + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
}

function deleteRows(table: TableModel, [at, count]: Arguments, session: Session): void {
  const index = wholeNumber(at);
  const rows = count === null || count === undefined ? 1 : wholeNumber(count);
  const body = bodyRect(table);
  if (index < 0 || rows < 1 || index + rows > body.rows) throw invalidArgument();
  const strip = rangeTarget(table.sheet, { ...body, row: body.row + index, rows });
  deleteCells(session, strip, 'Up');
  if (rows === body.rows) table.rect = { ...table.rect, rows: rowsAfter(table, { ...body, rows: 0 }, 1) };
  table.sheet.touch('tables');
}
