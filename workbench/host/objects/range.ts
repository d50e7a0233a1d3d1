import { intersection, maxColumns, maxRows } from '../../workbook/address';
import { HostError, invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType } from '../typeBehaviour';
import type { Session } from '../session';
import { booleanArgument, optionalBoolean } from './arguments';
import { givenValue, shownIn, valueType } from './cellValue';
import { allSame, columnLeft, columnsOf, rowsOf, rowTop, setColumnSetting, setRowSetting } from './measures';
import { changeCells, eachCell, givenFormula } from './rangeCells';
import { clearCells, copyCells, mergeCells, unmergeCells } from './rangeEdits';
import { readNumberFormats, writeNumberFormats } from './rangeFormats';
import { rangeMoves, rangeObject, rangeOn, usedRange } from './rangeMoves';
import { specialCells } from './rangeSearch';
import { fullAddress, type RangeTarget } from './rangeTarget';
import { selectRange } from './selection';
import { deleteCells, insertCells } from './shiftCells';

const formulas = {
  get: (target: RangeTarget) => eachCell(target, (row, column) => givenFormula(target.sheet, row, column)),
  set: (target: RangeTarget, value: unknown, session: Session) => changeCells(session, target, value),
};

const numberFormat = { get: readNumberFormats, set: writeNumberFormats };

export const range = defineType<RangeTarget>({
  type: 'Range',
  properties: {
    address: { get: fullAddress },
    addressLocal: { get: fullAddress },
    cellCount: { get: cellCount },
    columnCount: { get: ({ rect }) => rect.columns },
    columnHidden: {
      get: (target) => allSame(columnsOf(target).map((column) => isColumnHidden(target, column))),
      set: (target, value) => setColumnSetting(target, { hidden: booleanArgument(value) }),
    },
    columnIndex: { get: ({ rect }) => rect.column },
    formulas,
    formulasLocal: formulas,
    hasSpill: { get: hasSpill },
    height: { get: ({ sheet, rect }) => rowTop(sheet, rect.row + rect.rows) - rowTop(sheet, rect.row) },
    hidden: { get: isHidden },
    isEntireColumn: { get: ({ rect }) => rect.rows === maxRows },
    isEntireRow: { get: ({ rect }) => rect.columns === maxColumns },
    left: { get: ({ sheet, rect }) => columnLeft(sheet, rect.column) },
    numberFormat,
    numberFormatLocal: numberFormat,
    rowCount: { get: ({ rect }) => rect.rows },
    rowHidden: {
      get: (target) => allSame(rowsOf(target).map((row) => isRowHidden(target, row))),
      set: (target, value) => setRowSetting(target, { hidden: booleanArgument(value) }),
    },
    rowIndex: { get: ({ rect }) => rect.row },
    text: { get: text },
    top: { get: ({ sheet, rect }) => rowTop(sheet, rect.row) },
    valueTypes: {
      get: (target) => eachCell(target, (row, column) => valueType(target.sheet.value(row, column))),
    },
    values: {
      get: (target) => eachCell(target, (row, column) => givenValue(target.sheet.value(row, column))),
      set: formulas.set,
    },
    width: {
      get: ({ sheet, rect }) =>
        columnLeft(sheet, rect.column + rect.columns) - columnLeft(sheet, rect.column),
    },
  },
  navigations: {
    conditionalFormats: (target) => new HostObject('ConditionalFormatCollection', target),
    dataValidation: (target) => new HostObject('DataValidation', target),
    format: (target) => new HostObject('RangeFormat', [target]),
    sort: (target) => new HostObject('RangeSort', target),
    worksheet: ({ sheet }) => new HostObject('Worksheet', sheet),
  },
  methods: {
    ...rangeMoves,
    _ValidateArraySize: ({ rect }, [rows, columns]) => {
      if (rows !== rect.rows || columns !== rect.columns) throw new HostError('InvalidArgument');
    },
    calculate: (_target, _args, session) => session.calculateAll(),
    clear: (target, [applyTo], session) => clearCells(session, target, applyTo),
    copyFrom: (target, args, session) => copyCells(session, target, args),
    delete: (target, [shift], session) => deleteCells(session, target, shift),
    insert: (target, [shift], session) => rangeObject(insertCells(session, target, shift)),
    merge: (target, [across], session) => mergeCells(session, target, optionalBoolean(across)),
    select: (target, _args, session) => selectRange(session, target),
    unmerge: (target) => unmergeCells(target),

    getPivotTables: (target, [contained]) =>
      new HostObject('PivotTableScopedCollection', { target, fully: optionalBoolean(contained) }),
    getSpecialCells: (target, [cellType, ofType], session) =>
      new HostObject('RangeAreas', specialCells(session, target, cellType, ofType)),
    getSpillingToRange: (target, _args, session) => spillingTo(session, target),
    getTables: (target, [contained]) =>
      new HostObject('TableScopedCollection', { target, fully: optionalBoolean(contained) }),
    getUsedRange: (target, [valuesOnly]) => usedRange(target, optionalBoolean(valuesOnly)),
    getVisibleView: (target) => new HostObject('RangeView', target),
  },
});

/** Whether all its cells, or none, are filled by a formula's answer; null for some of them. */
function hasSpill({ sheet, rect }: RangeTarget, session: Session): boolean | null {
  const spills = (session.calculator?.spills?.(sheet) ?? []).flatMap(
    (spill) => intersection(spill, rect) ?? [],
  );
  const filled = spills.reduce((count, { rows, columns }) => count + rows * columns, 0);
  if (filled === 0) return false;
  return filled === rect.rows * rect.columns ? true : null;
}

/** The cells that the answer of this cell's formula fills. @throws ItemNotFound when it fills none but its own */
function spillingTo(session: Session, { sheet, rect }: RangeTarget): HostObject<RangeTarget> {
  if (rect.rows !== 1 || rect.columns !== 1) throw invalidArgument();
  const spills = session.calculator?.spills?.(sheet) ?? [];
  const spill = spills.find(({ row, column }) => row === rect.row && column === rect.column);
  if (!spill) throw itemNotFound();
  return rangeOn(sheet, spill);
}

/** Excel answers -1 when there are more cells than it counts. */
function cellCount({ rect }: RangeTarget): number {
  const count = rect.rows * rect.columns;
  return count > 2_147_483_647 ? -1 : count;
}

function isColumnHidden({ sheet }: RangeTarget, column: number): boolean {
  return sheet.columns.get(column)?.hidden ?? false;
}

function isRowHidden({ sheet }: RangeTarget, row: number): boolean {
  return sheet.rows.get(row)?.hidden ?? false;
}

/** True when no cell of it can be seen, null when some can. */
function isHidden(target: RangeTarget): boolean | null {
  const columns = columnsOf(target).map((column) => isColumnHidden(target, column));
  const rows = rowsOf(target).map((row) => isRowHidden(target, row));
  if (columns.every(Boolean) || rows.every(Boolean)) return true;
  return columns.some(Boolean) || rows.some(Boolean) ? null : false;
}

function text(target: RangeTarget): string[][] | null {
  return eachCell(target, (row, column) => shownIn(target.sheet, row, column));
}
