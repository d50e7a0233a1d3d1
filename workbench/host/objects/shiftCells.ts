import { intersection, maxColumns, maxRows, type Rect } from '../../workbook/address';
import { ColumnSet } from '../../workbook/columnSet';
import type { Row, Sheet } from '../../workbook/workbook';
import { HostError } from '../hostError';
import type { Session } from '../session';
import { enumArgument } from './arguments';
import { moveReferences, type Shift } from './moveReferences';
import { checkFormattable } from './rangeFormats';
import { pivotRects } from './pivotShown';
import { rangeTarget, type RangeTarget } from './rangeTarget';

/** `range.insert("Down" or "Right")`: gives the blank cells that came in. */
export function insertCells(session: Session, target: RangeTarget, shift: unknown): RangeTarget {
  const isDown = enumArgument(session, 'InsertShiftDirection', shift) === 'Down';
  shiftCells(session, target, { isDown, isInsert: true });
  return rangeTarget(target.sheet, target.rect);
}

/** `range.delete("Up" or "Left")`. */
export function deleteCells(session: Session, target: RangeTarget, shift: unknown): void {
  const isDown = enumArgument(session, 'DeleteShiftDirection', shift) === 'Up';
  shiftCells(session, target, { isDown, isInsert: false });
}

function shiftCells(
  session: Session,
  target: RangeTarget,
  how: { isDown: boolean; isInsert: boolean },
): void {
  checkFormattable(target);
  const { sheet, rect } = target;
  const shift: Shift = { sheet, rect, ...how };
  refuseToTear(shift);
  const cells = how.isDown ? shiftedRows(shift) : shiftedColumns(shift);
  replaceRows(sheet, cells);
  moveReferences(session, shift);
  session.cellsChanged(sheet, rect, changeTypeOf(shift));
}

/** @throws InsertDeleteConflict when the cells that would move are part of a table, merge or pivot and the rest stays */
function refuseToTear({ sheet, rect, isDown }: Shift): void {
  const moving: Rect = isDown
    ? { ...rect, rows: maxRows - rect.row }
    : { ...rect, columns: maxColumns - rect.column };
  const wholes = [...sheet.tables.map((table) => table.rect), ...sheet.merges, ...pivotRects(sheet)];
  for (const whole of wholes) {
    if (!intersection(whole, moving)) continue;
    const goesAlong = isDown
      ? whole.column >= rect.column && whole.column + whole.columns <= rect.column + rect.columns
      : whole.row >= rect.row && whole.row + whole.rows <= rect.row + rect.rows;
    const isBeyond = isDown
      ? whole.column + whole.columns <= rect.column
      : whole.row + whole.rows <= rect.row;
    if (!goesAlong && !isBeyond) throw new HostError('InsertDeleteConflict');
  }
}

function changeTypeOf({ rect, isDown, isInsert }: Shift): string {
  const what = whatMoves(rect, isDown);
  return `${what}${isInsert ? 'Inserted' : 'Deleted'}`;
}

function whatMoves(rect: Rect, isDown: boolean): 'Row' | 'Column' | 'Cell' {
  if (isDown && rect.columns === maxColumns) return 'Row';
  return !isDown && rect.rows === maxRows ? 'Column' : 'Cell';
}

interface Cell {
  /** The cells its array formula fills. */
  readonly array: Rect | undefined;
  readonly value: Row['values'][number];
  readonly formula: string | undefined;
  readonly style: number | undefined;
}

/** The sheet's rows after the shift; `heights` follow only when whole rows move. */
function shiftedRows({ sheet, rect, isInsert }: Shift): Map<number, Row> {
  const rows = new Map<number, Row>();
  const isWhole = rect.columns === maxColumns;
  for (const [index, row] of sheet.rows) {
    const target = shiftedIndex(index, rect.row, rect.rows, isInsert);
    if (isWhole) {
      if (target !== null) rows.set(target, row);
      continue;
    }
    for (const [column, cell] of cellsOf(row)) {
      const isMoving = column >= rect.column && column < rect.column + rect.columns;
      const at = isMoving ? target : index;
      if (at !== null) putCell(rows, at, column, cell);
    }
    keepSettings(rows, index, row);
  }
  return rows;
}

function shiftedColumns({ sheet, rect, isInsert }: Shift): Map<number, Row> {
  const rows = new Map<number, Row>();
  for (const [index, row] of sheet.rows) {
    const isMoving = index >= rect.row && index < rect.row + rect.rows;
    for (const [column, cell] of cellsOf(row)) {
      const at = isMoving ? shiftedIndex(column, rect.column, rect.columns, isInsert) : column;
      if (at !== null) putCell(rows, index, at, cell);
    }
    keepSettings(rows, index, row);
  }
  if (rect.rows === maxRows) shiftColumnSettings(sheet, rect, isInsert);
  return rows;
}

/** Where an index goes; null when it is deleted. */
function shiftedIndex(index: number, from: number, count: number, isInsert: boolean): number | null {
  if (index < from) return index;
  if (isInsert) return index + count;
  return index < from + count ? null : index - count;
}

function* cellsOf(row: Row): Iterable<[number, Cell]> {
  const length = Math.max(row.values.length, row.styles.length);
  for (let column = 0; column < length; column++) {
    const cell = {
      value: row.values[column] ?? null,
      formula: row.formulas.get(column),
      style: row.styles[column],
      array: row.arrays?.get(column),
    };
    if (cell.value !== null || cell.formula !== undefined || cell.style !== undefined) yield [column, cell];
  }
}

function putCell(rows: Map<number, Row>, index: number, column: number, cell: Cell): void {
  const row = rows.get(index) ?? { values: [], styles: [], formulas: new Map<number, string>() };
  rows.set(index, row);
  row.values[column] = cell.value;
  if (cell.style !== undefined) row.styles[column] = cell.style;
  if (cell.formula !== undefined) row.formulas.set(column, cell.formula);
  if (cell.array) (row.arrays ??= new Map()).set(column, cell.array);
}

function keepSettings(rows: Map<number, Row>, index: number, from: Row): void {
  const { height, hidden, style } = from;
  if (height === undefined && hidden === undefined && style === undefined) return;
  const row = rows.get(index) ?? { values: [], styles: [], formulas: new Map<number, string>() };
  rows.set(index, Object.assign(row, { height, hidden, style }));
}

function shiftColumnSettings(sheet: Sheet, rect: Rect, isInsert: boolean): void {
  const moved = [...sheet.columns].flatMap(([column, settings]) => {
    const at = shiftedIndex(column, rect.column, rect.columns, isInsert);
    return at === null ? [] : [[at, settings] as const];
  });
  sheet.columns.clear();
  for (const [column, settings] of moved) sheet.columns.set(column, settings);
  sheet.touch('columns');
}

/** Puts the new rows in place of the old, telling the writer of every cell that is not as it was. */
function replaceRows(sheet: Sheet, rows: Map<number, Row>): void {
  const before = new Map(sheet.rows);
  sheet.rows.clear();
  for (const [index, row] of rows) sheet.rows.set(index, row);
  for (const index of new Set([...before.keys(), ...rows.keys()])) {
    if (before.get(index) !== rows.get(index)) markRow(sheet, index, before.get(index), rows.get(index));
  }
  sheet.touch('rows');
}

function markRow(sheet: Sheet, index: number, before: Row | undefined, after: Row | undefined): void {
  const length = Math.max(
    ...[before, after].flatMap((row) => [row?.values.length ?? 0, row?.styles.length ?? 0]),
  );
  const columns = sheet.changedCells.get(index) ?? new ColumnSet();
  for (let column = 0; column < length; column++) columns.add(column);
  sheet.changedCells.set(index, columns);
}
