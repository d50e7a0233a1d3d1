import { rectAddress, type Rect } from '../../workbook/address';
import type { CellValue, Sheet, TableModel } from '../../workbook/workbook';
import { shiftFormula } from '../../workbook/xlsx/shiftFormula';
import { eventTypes } from '../events';
import { HostError, invalidArgument } from '../hostError';
import { defineType, type Arguments } from '../typeBehaviour';
import type { Session } from '../session';
import { optionalBoolean } from './arguments';
import { checkWritable } from './rangeCells';
import { rangeTarget, type RangeTarget } from './rangeTarget';
import { bodyRect } from './table';

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

export const rangeSort = defineType<RangeTarget>({
  type: 'RangeSort',
  methods: {
    apply: (target, [fields, matchCase, hasHeaders, orientation], session) => {
      if (orientation !== null && orientation !== undefined && orientation !== 'Rows')
        throw new HostError('NotImplemented');
      const top = optionalBoolean(hasHeaders) ? 1 : 0;
      const rect = { ...target.rect, row: target.rect.row + top, rows: target.rect.rows - top };
      sortRows(session, rangeTarget(target.sheet, rect), fields, matchCase);
    },
  },
});

export const tableSort = defineType<TableModel>({
  type: 'TableSort',
  methods: {
    apply: (table, [fields, matchCase]: Arguments, session) =>
      sortRows(session, rangeTarget(table.sheet, bodyRect(table)), fields, matchCase),
  },
});

function sortRows(session: Session, target: RangeTarget, fields: unknown, matchCase: unknown): void {
  checkWritable(target);
  const keys = fieldsArgument(fields, target.rect);
  const isCaseTold = optionalBoolean(matchCase);
  const { sheet, rect } = target;
  const rows = Array.from({ length: rect.rows }, (_row, index) => cellsOfRow(sheet, rect, rect.row + index));
  const order = rows.map((cells, index) => ({ cells, index }));
  order.sort((a, b) => compareRows(a.cells, b.cells, keys, isCaseTold) || a.index - b.index);
  order.forEach(({ cells, index }, place) => putRow(sheet, rect, rect.row + place, cells, place - index));
  session.cellsChanged(sheet, rect, 'RangeEdited');
  session.events.sheetEvent(eventTypes.worksheetRowSorted, sheet, { address: rectAddress(rect) });
}

function fieldsArgument(fields: unknown, rect: Rect): readonly SortField[] {
  const keys = fields as SortField[];
  const isUsable =
    Array.isArray(fields) &&
    keys.length > 0 &&
    keys.every(({ key }) => Number.isInteger(key) && key >= 0 && key < rect.columns);
  if (!isUsable) throw invalidArgument();
  if (keys.some(({ sortOn }) => sortOn && sortOn !== 'Value')) throw new HostError('NotImplemented');
  return keys;
}

type SortedCell = ReturnType<typeof cellsOfRow>[number];

function cellsOfRow(sheet: Sheet, rect: Rect, row: number) {
  return Array.from({ length: rect.columns }, (_cell, index) => {
    const column = rect.column + index;
    return {
      value: sheet.value(row, column),
      formula: sheet.formula(row, column),
      style: sheet.style(row, column),
    };
  });
}

function putRow(sheet: Sheet, rect: Rect, row: number, cells: readonly SortedCell[], moved: number): void {
  cells.forEach(({ value, formula, style }, index) => {
    const column = rect.column + index;
    if (formula === null) sheet.setValue(row, column, value);
    else sheet.setFormula(row, column, shiftFormula(formula, moved, 0), value);
    sheet.setStyle(row, column, style);
  });
}

function compareRows(
  a: readonly SortedCell[],
  b: readonly SortedCell[],
  keys: readonly SortField[],
  isCaseTold: boolean,
): number {
  for (const { key, ascending = true } of keys) {
    const [left, right] = [a[key]?.value ?? null, b[key]?.value ?? null];
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
      continue;
    }
    const result = compareValues(left, right, isCaseTold);
    if (result !== 0) return ascending ? result : -result;
  }
  return 0;
}

/** Numbers, then text, then booleans, then errors; blanks always last. */
function compareValues(a: NonNullable<CellValue>, b: NonNullable<CellValue>, isCaseTold: boolean): number {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') {
    return isCaseTold ? a.localeCompare(b, 'en-GB') : a.localeCompare(b, 'en-GB', { sensitivity: 'accent' });
  }
  return Number(a) - Number(b) || 0;
}

function rankOf(value: NonNullable<CellValue>): number {
  return ['number', 'string', 'boolean', 'object'].indexOf(typeof value);
}
