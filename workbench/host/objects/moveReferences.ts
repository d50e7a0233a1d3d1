import { columnName, maxColumns, maxRows, parseAddress, type Rect } from '../../workbook/address';
import type { Sheet, Workbook } from '../../workbook/workbook';
import type { Session } from '../session';
import type { RangeTarget } from './rangeTarget';

/** Cells inserted at, or deleted from, `rect`, the cells below (or to the right) moving. */
export interface Shift {
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly isDown: boolean;
  readonly isInsert: boolean;
}

/** Where a rectangle is after the shift; null when all of it was deleted. What does not lie wholly in the way stays. */
export function movedRect(rect: Rect, shift: Shift): Rect | null {
  const { isDown, isInsert } = shift;
  if (!isInTheWay(rect, shift)) return rect;
  const [start, length] = isDown ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const [from, count] = isDown ? [shift.rect.row, shift.rect.rows] : [shift.rect.column, shift.rect.columns];
  if (length === (isDown ? maxRows : maxColumns)) return rect;
  const moved = isInsert ? inserted(start, length, from, count) : deleted(start, length, from, count);
  if (!moved) return null;
  return isDown
    ? { ...rect, row: moved[0], rows: moved[1] }
    : { ...rect, column: moved[0], columns: moved[1] };
}

function isInTheWay(rect: Rect, { rect: at, isDown }: Shift): boolean {
  if (isDown) return rect.column >= at.column && rect.column + rect.columns <= at.column + at.columns;
  return rect.row >= at.row && rect.row + rect.rows <= at.row + at.rows;
}

function inserted(start: number, length: number, from: number, count: number): [number, number] {
  if (from <= start) return [start + count, length];
  return from < start + length ? [start, length + count] : [start, length];
}

function deleted(start: number, length: number, from: number, count: number): [number, number] | null {
  const end = start + length;
  const shrunk = (at: number): number => (at <= from ? at : Math.max(from, at - count));
  const [newStart, newEnd] = [shrunk(start), shrunk(end)];
  return newEnd > newStart ? [newStart, newEnd - newStart] : null;
}

/** Brings along everything that points at the cells that moved. */
export function moveReferences(session: Session, shift: Shift): void {
  const { sheet } = shift;
  moveParts(shift);
  moveFormulas(session.workbook, shift);
  for (const object of session.references.all()) {
    const target = object.target as RangeTarget;
    if (object.type !== 'Range' || target.sheet !== sheet) continue;
    target.rect = movedRect(target.rect, shift) ?? target.rect;
  }
}

function moveParts(shift: Shift): void {
  const { sheet } = shift;
  for (const row of sheet.rows.values()) {
    for (const [column, array] of row.arrays ?? []) row.arrays?.set(column, movedRect(array, shift) ?? array);
  }
  for (const table of sheet.tables) table.rect = movedRect(table.rect, shift) ?? table.rect;
  sheet.merges = sheet.merges.flatMap((merge) => movedRect(merge, shift) ?? []);
  for (const rule of [...sheet.conditionalFormats, ...sheet.dataValidations]) {
    const ranges = rule.ranges.flatMap((range) => movedRect(range, shift) ?? []);
    rule.ranges.splice(0, rule.ranges.length, ...ranges);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.ranges.length > 0);
  sheet.dataValidations = sheet.dataValidations.filter((rule) => rule.ranges.length > 0);
  if (sheet.autoFilter) sheet.autoFilter = movedRect(sheet.autoFilter, shift);
  for (const pivot of sheet.pivots) {
    const at = movedRect({ row: pivot.row, column: pivot.column, rows: 1, columns: 1 }, shift);
    if (at) Object.assign(pivot, { row: at.row, column: at.column });
  }
  for (const part of ['tables', 'merges', 'conditionalFormats', 'dataValidations', 'pivots'] as const)
    sheet.touch(part);
}

function moveFormulas(workbook: Workbook, shift: Shift): void {
  for (const sheet of workbook.sheets) {
    for (const [index, row] of sheet.rows) {
      for (const [column, formula] of row.formulas) {
        const moved = movedFormula(formula, sheet, shift);
        if (moved !== formula) sheet.setFormula(index, column, moved, row.values[column] ?? null);
      }
    }
    for (const chart of sheet.charts) {
      for (const series of chart.series) {
        series.values = movedFormula(series.values, sheet, shift);
        series.categories = series.categories && movedFormula(series.categories, sheet, shift);
        if ('reference' in series.name)
          series.name = { reference: movedFormula(series.name.reference, sheet, shift) };
      }
    }
  }
  for (const name of workbook.names) name.formula = movedFormula(name.formula, name.sheet, shift);
}

// Text and [columns of tables] are passed over; a sheet's name, where there is one, goes before its reference.
const pieces =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!])/g;

/** A formula standing on `home` as it reads after the shift. */
export function movedFormula(formula: string, home: Sheet | null, shift: Shift): string {
  return formula.replace(
    pieces,
    (whole: string, sheetPart: string | undefined, address: string | undefined, at: number) => {
      if (!address || /[\w.$\\]/.test(formula[at - 1] ?? ' ')) return whole;
      const named = sheetPart?.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'").toLowerCase();
      const isHere = named === undefined ? home === shift.sheet : named === shift.sheet.name.toLowerCase();
      const rect = isHere ? parseAddress(address) : null;
      if (!rect) return whole;
      const moved = movedRect(rect, shift);
      return `${sheetPart ?? ''}${moved ? written(address, moved) : '#REF!'}`;
    },
  );
}

/** The rectangle in the form the address had: its dollars, and whether it was of whole columns or rows. */
function written(address: string, rect: Rect): string {
  const [first = '', last] = address.split(':');
  const from = corner(first, rect.row, rect.column);
  if (last === undefined) return from;
  return `${from}:${corner(last, rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

function corner(pattern: string, row: number, column: number): string {
  const [, columnFixed = '', columnText = '', rowFixed = '', rowText = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(pattern) ?? [];
  return columnFixed + (columnText && columnName(column)) + rowFixed + (rowText && String(row + 1));
}
