import { intersection, type Rect } from '../../workbook/address';
import type { Sheet } from '../../workbook/workbook';
import { HostError, invalidArgument } from '../hostError';
import type { HostObject } from '../hostObject';
import type { Session } from '../session';
import { enumArgument, optionalBoolean } from './arguments';
import { rangeFrom } from './addresses';
import { checkWritable } from './rangeCells';
import { checkFormattable } from './rangeFormats';
import { rangeArgument, rangeTarget, withinUsed, type RangeTarget } from './rangeTarget';
import { shiftFormula } from '../../workbook/xlsx/shiftFormula';
import { headersWritten } from './tableHeaders';

/** The first of every style book: what a cell has that has never been formatted. */
const normalStyle = 0;

/** `range.clear(applyTo)`: "All" (also when not given), "Contents", "Formats" … */
export function clearCells(session: Session, target: RangeTarget, applyTo: unknown): void {
  const what =
    applyTo === null || applyTo === undefined ? 'All' : enumArgument(session, 'ClearApplyTo', applyTo);
  if (what !== 'Formats' && what !== 'RemoveHyperlinks' && what !== 'Hyperlinks')
    clearContents(session, target);
  if (what === 'Formats' || what === 'All') clearFormats(target);
}

function clearContents(session: Session, target: RangeTarget): void {
  checkWritable(target);
  const used = withinUsed(target);
  if (!used) return;
  const { sheet } = target;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      if (sheet.value(row, column) !== null || sheet.formula(row, column) !== null)
        sheet.setValue(row, column, null);
    }
  }
  headersWritten(sheet, target.rect);
  session.cellsChanged(sheet, target.rect);
}

function clearFormats(target: RangeTarget): void {
  checkFormattable(target);
  const used = withinUsed(target);
  const { sheet, rect } = target;
  for (let row = used?.row ?? 0; used && row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      if (sheet.style(row, column) !== normalStyle) sheet.setStyle(row, column, normalStyle);
    }
  }
  const before = sheet.conditionalFormats.length;
  sheet.conditionalFormats = sheet.conditionalFormats.filter(
    (format) => !format.ranges.every((range) => intersection(range, rect) !== null && covers(rect, range)),
  );
  if (sheet.conditionalFormats.length !== before) sheet.touch('conditionalFormats');
}

function covers(outer: Rect, inner: Rect): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** `range.copyFrom(source, copyType, skipBlanks, transpose)`. A larger target is filled with copies. */
export function copyCells(session: Session, target: RangeTarget, args: readonly unknown[]): void {
  const [from, copyType, skipBlanks, transpose] = args;
  const source = sourceOf(target.sheet, from);
  const kind =
    copyType === null || copyType === undefined ? 'All' : enumArgument(session, 'RangeCopyType', copyType);
  if (kind === 'Link' || optionalBoolean(transpose)) throw new HostError('NotImplemented');
  const destination = copyDestination(source.rect, target);
  checkWritable(destination);
  const cells = copiedCells(source);
  copyInto(destination, source, cells, kind, optionalBoolean(skipBlanks));
  headersWritten(destination.sheet, destination.rect);
  session.cellsChanged(destination.sheet, destination.rect);
}

function sourceOf(sheet: Sheet, from: unknown): RangeTarget {
  if (typeof from === 'string') return rangeFrom(sheet, from);
  return rangeArgument(from as HostObject);
}

/** At least the size of the source; larger only by whole copies of it. */
function copyDestination(source: Rect, target: RangeTarget): RangeTarget {
  const { rect } = target;
  const fits = rect.rows % source.rows === 0 && rect.columns % source.columns === 0;
  return rangeTarget(target.sheet, fits ? rect : { ...rect, rows: source.rows, columns: source.columns });
}

type CopiedCell = ReturnType<typeof copiedCells>[number][number];

/** Taken before anything is written, because source and target may overlap. */
function copiedCells({ sheet, rect }: RangeTarget) {
  return Array.from({ length: rect.rows }, (_row, down) =>
    Array.from({ length: rect.columns }, (_cell, across) => {
      const [row, column] = [rect.row + down, rect.column + across];
      return {
        value: sheet.value(row, column),
        formula: sheet.formula(row, column),
        style: sheet.style(row, column),
        row,
        column,
      };
    }),
  );
}

function copyInto(
  { sheet, rect }: RangeTarget,
  source: RangeTarget,
  cells: readonly (readonly CopiedCell[])[],
  kind: string,
  skipBlanks: boolean,
): void {
  for (let down = 0; down < rect.rows; down++) {
    for (let across = 0; across < rect.columns; across++) {
      const cell = cells[down % source.rect.rows]?.[across % source.rect.columns];
      if (!cell) throw invalidArgument();
      if (skipBlanks && cell.value === null && cell.formula === null) continue;
      copyCell(sheet, rect.row + down, rect.column + across, cell, kind);
    }
  }
}

function copyCell(sheet: Sheet, row: number, column: number, cell: CopiedCell, kind: string): void {
  if (kind === 'All' || kind === 'Formats') sheet.setStyle(row, column, cell.style);
  if (kind === 'Formats') return;
  if (cell.formula === null || kind === 'Values') return sheet.setValue(row, column, cell.value);
  sheet.setFormula(row, column, shiftFormula(cell.formula, row - cell.row, column - cell.column));
}

/** `across`: each row by itself. */
export function mergeCells(session: Session, target: RangeTarget, across: boolean): void {
  checkFormattable(target);
  const { sheet, rect } = target;
  if (sheet.tables.some((table) => intersection(table.rect, rect)))
    throw new HostError('MergedRangeConflict');
  const areas = across
    ? Array.from({ length: rect.rows }, (_row, index) => ({ ...rect, row: rect.row + index, rows: 1 }))
    : [rect];
  unmergeCells(target);
  for (const area of areas.filter((one) => one.rows * one.columns > 1)) {
    sheet.merges.push(area);
    blankAllButFirst(sheet, area);
  }
  sheet.touch('merges');
  session.cellsChanged(sheet, rect);
}

/** A merged area keeps its top left cell alone. */
function blankAllButFirst(sheet: Sheet, area: Rect): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (row === area.row && column === area.column) continue;
      if (sheet.value(row, column) !== null) sheet.setValue(row, column, null);
    }
  }
}

export function unmergeCells(target: RangeTarget): void {
  checkFormattable(target);
  const { sheet, rect } = target;
  const left = sheet.merges.filter((merge) => !intersection(merge, rect));
  if (left.length === sheet.merges.length) return;
  sheet.merges = left;
  sheet.touch('merges');
}
