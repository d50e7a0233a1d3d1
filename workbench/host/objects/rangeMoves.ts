import { intersection, maxColumns, maxRows, type Rect } from '../../workbook/address';
import type { Sheet } from '../../workbook/workbook';
import { invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import type { Arguments } from '../typeBehaviour';
import { optionalWholeNumber, wholeNumber } from './arguments';
import { rangeFrom } from './addresses';
import { checkedRange, rangeArgument, type RangeTarget } from './rangeTarget';

type RangeObject = HostObject<RangeTarget>;

export function rangeObject(target: RangeTarget): RangeObject {
  return new HostObject('Range', target);
}

/** @throws InvalidArgument when `rect` leaves the sheet */
export function rangeOn(sheet: Sheet, rect: Rect): RangeObject {
  return rangeObject(checkedRange(sheet, rect));
}

/** The smallest range round the used cells within `target`. @throws ItemNotFound when there are none */
export function usedRange(target: RangeTarget, valuesOnly: boolean): RangeObject {
  const used = target.sheet.usedRect(valuesOnly);
  const rect = used && intersection(used, target.rect);
  if (!rect) throw itemNotFound();
  return rangeOn(target.sheet, rect);
}

/** A range's methods that give another range. */
export const rangeMoves: Readonly<Record<string, (target: RangeTarget, args: Arguments) => RangeObject>> = {
  getAbsoluteResizedRange: ({ sheet, rect }, [rows, columns]) =>
    rangeOn(sheet, { ...rect, rows: wholeNumber(rows), columns: wholeNumber(columns) }),

  getBoundingRect: ({ sheet, rect }, [other]) => rangeOn(sheet, around(rect, otherRect(sheet, other))),

  getCell: ({ sheet, rect }, [row, column]) =>
    rangeOn(sheet, {
      row: rect.row + wholeNumber(row),
      column: rect.column + wholeNumber(column),
      rows: 1,
      columns: 1,
    }),

  getColumn: ({ sheet, rect }, [column]) =>
    rangeOn(sheet, { ...rect, column: rect.column + within(column, rect.columns), columns: 1 }),

  getColumnsAfter: ({ sheet, rect }, [count]) =>
    rangeOn(sheet, columnsBeside(rect, optionalWholeNumber(count, 1))),

  getColumnsBefore: ({ sheet, rect }, [count]) =>
    rangeOn(sheet, columnsBeside(rect, -optionalWholeNumber(count, 1))),

  getEntireColumn: ({ sheet, rect }) => rangeOn(sheet, { ...rect, row: 0, rows: maxRows }),

  getEntireRow: ({ sheet, rect }) => rangeOn(sheet, { ...rect, column: 0, columns: maxColumns }),

  getIntersection: ({ sheet, rect }, [other]) => {
    const shared = intersection(rect, otherRect(sheet, other));
    if (!shared) throw itemNotFound();
    return rangeOn(sheet, shared);
  },

  getLastCell: ({ sheet, rect }) =>
    rangeOn(sheet, {
      row: rect.row + rect.rows - 1,
      column: rect.column + rect.columns - 1,
      rows: 1,
      columns: 1,
    }),

  getLastColumn: ({ sheet, rect }) =>
    rangeOn(sheet, { ...rect, column: rect.column + rect.columns - 1, columns: 1 }),

  getLastRow: ({ sheet, rect }) => rangeOn(sheet, { ...rect, row: rect.row + rect.rows - 1, rows: 1 }),

  getOffsetRange: ({ sheet, rect }, [rows, columns]) =>
    rangeOn(sheet, {
      ...rect,
      row: rect.row + wholeNumber(rows),
      column: rect.column + wholeNumber(columns),
    }),

  getResizedRange: ({ sheet, rect }, [rows, columns]) =>
    rangeOn(sheet, {
      ...rect,
      rows: rect.rows + wholeNumber(rows),
      columns: rect.columns + wholeNumber(columns),
    }),

  getRow: ({ sheet, rect }, [row]) =>
    rangeOn(sheet, { ...rect, row: rect.row + within(row, rect.rows), rows: 1 }),

  getRowsAbove: ({ sheet, rect }, [count]) =>
    rangeOn(sheet, rowsBeside(rect, -optionalWholeNumber(count, 1))),

  getRowsBelow: ({ sheet, rect }, [count]) => rangeOn(sheet, rowsBeside(rect, optionalWholeNumber(count, 1))),

  getSurroundingRegion: ({ sheet, rect }) => rangeOn(sheet, surroundingRegion(sheet, rect)),
};

function within(value: unknown, count: number): number {
  const index = wholeNumber(value);
  if (index < 0 || index >= count) throw invalidArgument();
  return index;
}

/** A range, or the address of one. @throws InvalidArgument when it lies on another sheet */
function otherRect(sheet: Sheet, value: unknown): Rect {
  const other = typeof value === 'string' ? rangeFrom(sheet, value) : rangeArgument(value);
  if (other.sheet !== sheet) throw invalidArgument();
  return other.rect;
}

function around(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** `count` rows below, or (negative) above. */
function rowsBeside(rect: Rect, count: number): Rect {
  if (count === 0) throw invalidArgument();
  return { ...rect, row: count > 0 ? rect.row + rect.rows : rect.row + count, rows: Math.abs(count) };
}

function columnsBeside(rect: Rect, count: number): Rect {
  if (count === 0) throw invalidArgument();
  return {
    ...rect,
    column: count > 0 ? rect.column + rect.columns : rect.column + count,
    columns: Math.abs(count),
  };
}

/** What Ctrl+A selects: grown until blank rows and columns stand round it. */
function surroundingRegion(sheet: Sheet, rect: Rect): Rect {
  let region = rect;
  for (;;) {
    const grown = grownBy(sheet, region);
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}

function grownBy(sheet: Sheet, rect: Rect): Rect {
  const top = Math.max(0, rect.row - 1);
  const left = Math.max(0, rect.column - 1);
  const ring = {
    row: top,
    column: left,
    rows: rect.row + rect.rows + 1 - top,
    columns: rect.column + rect.columns + 1 - left,
  };
  let grown = rect;
  for (let row = ring.row; row < ring.row + ring.rows; row++) {
    for (let column = ring.column; column < ring.column + ring.columns; column++) {
      const isInside =
        row >= rect.row &&
        row < rect.row + rect.rows &&
        column >= rect.column &&
        column < rect.column + rect.columns;
      if (isInside || sheet.value(row, column) === null) continue;
      grown = around(grown, { row, column, rows: 1, columns: 1 });
    }
  }
  return grown;
}
