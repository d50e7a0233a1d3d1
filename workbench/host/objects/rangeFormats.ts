import { maxRows } from '../../workbook/address';
import type { CellFormat } from '../../workbook/styleBook';
import { HostError, invalidArgument } from '../hostError';
import { asRows, eachCell } from './rangeCells';
import { isUnbounded, withinUsed, type RangeTarget } from './rangeTarget';

export function readNumberFormats(target: RangeTarget): string[][] | null {
  const { sheet } = target;
  const { styles } = sheet.workbook;
  return eachCell(target, (row, column) => styles.format(sheet.style(row, column)).numberFormat);
}

/** Sets each cell's number format; null leaves a cell's as it is. */
export function writeNumberFormats(target: RangeTarget, input: unknown): void {
  if (isUnbounded(target.rect)) {
    const value = Array.isArray(input) ? (input as unknown[][])[0]?.[0] : input;
    return changeFormat(target, { numberFormat: numberFormatFrom(value) });
  }
  const rows = asRows(target.rect, input, true);
  checkFormattable(target);
  const { sheet, rect } = target;
  const { styles } = sheet.workbook;
  const changes = new Map<unknown, Partial<CellFormat>>();
  const changesTo = (value: unknown): Partial<CellFormat> => {
    const known = changes.get(value) ?? { numberFormat: numberFormatFrom(value) };
    changes.set(value, known);
    return known;
  };
  rows.forEach((row, down) =>
    row.forEach((value, across) => {
      if (value === null) return;
      const [cellRow, column] = [rect.row + down, rect.column + across];
      const style = sheet.style(cellRow, column);
      sheet.setStyle(cellRow, column, styles.changed(style, changesTo(value)));
    }),
  );
}

function numberFormatFrom(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value === '' ? 'General' : value;
}

/** What every cell's format says, or null where they differ: as Excel answers for a range. */
export function sharedFormat<T>(target: RangeTarget, read: (format: CellFormat) => T): T | null {
  const { sheet } = target;
  const { styles } = sheet.workbook;
  const seen = new Set<number>();
  for (const style of stylesIn(target)) seen.add(style);
  const values = [...seen].map((style) => read(styles.format(style)));
  const [first] = values;
  return values.every((value) => value === first) ? (first as T) : null;
}

function* stylesIn(target: RangeTarget): Iterable<number> {
  const { sheet, rect } = target;
  const used = withinUsed(target);
  if (!used || used.rows < rect.rows || used.columns < rect.columns) {
    yield sheet.style(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
  }
  if (!used) return;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++)
      yield sheet.style(row, column);
  }
}

/** Changes part of every cell's format, keeping the rest. @throws AccessDenied on a protected sheet */
export function changeFormat(target: RangeTarget, changes: Partial<CellFormat>): void {
  editFormat(target, () => changes);
}

/** As `changeFormat`, with what to change worked out from what is there. */
export function editFormat(
  target: RangeTarget,
  changesTo: (format: CellFormat, row: number, column: number) => Partial<CellFormat>,
): void {
  checkFormattable(target);
  const { sheet, rect } = target;
  const { styles } = sheet.workbook;
  const restyle = (style: number, row: number, column: number): number =>
    styles.changed(style, changesTo(styles.format(style), row, column));

  if (rect.rows === maxRows) formatColumns(target, restyle);
  const area = isUnbounded(rect) ? withinUsed(target) : rect;
  if (!area) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      sheet.setStyle(row, column, restyle(sheet.style(row, column), row, column));
    }
  }
}

function formatColumns(
  { sheet, rect }: RangeTarget,
  restyle: (style: number, row: number, column: number) => number,
): void {
  for (let column = rect.column; column < rect.column + rect.columns; column++) {
    const settings = sheet.columns.get(column);
    sheet.columns.set(column, { ...settings, style: restyle(settings?.style ?? 0, 0, column) });
  }
  sheet.touch('columns');
}

export function checkFormattable({ sheet }: RangeTarget): void {
  if (sheet.isProtected) throw new HostError('AccessDenied');
}
