import { intersection, type Rect } from '../../workbook/address';
import type { Sheet, TableModel } from '../../workbook/workbook';
import { shownIn } from './cellValue';

/** Keeps tables' column names and their header cells the same after cells in `rect` were written. */
export function headersWritten(sheet: Sheet, rect: Rect): void {
  for (const table of sheet.tables) {
    const header = { ...table.rect, rows: 1 };
    if (table.showHeaders && intersection(header, rect)) takeHeaders(table);
  }
}

const longestName = 255;

/**
 * Names the table's columns after its header cells, and makes each of those the plain text that it shows: what a number, a
 * date or a formula shows, "Column1" for a blank one, a number after a repeated one. A file whose header cells are anything
 * else Excel repairs.
 */
export function takeHeaders(table: TableModel): void {
  const { sheet, rect } = table;
  const taken = new Set<string>();
  table.columns = Array.from({ length: rect.columns }, (_column, index) => {
    const column = rect.column + index;
    const name = unusedName(headingText(sheet, rect.row, column) || `Column${index + 1}`, taken);
    const isText = sheet.value(rect.row, column) === name && sheet.formula(rect.row, column) === null;
    if (!isText) sheet.setValue(rect.row, column, name);
    return name;
  });
  sheet.touch('tables');
}

function headingText(sheet: Sheet, row: number, column: number): string {
  return shownIn(sheet, row, column).slice(0, longestName);
}

function unusedName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  taken.add(name.toLowerCase());
  return name;
}
