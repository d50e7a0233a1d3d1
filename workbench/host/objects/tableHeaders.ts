import { intersection, type Rect } from '../../workbook/address';
import type { Sheet, TableModel } from '../../workbook/workbook';
import { givenValue } from './cellValue';

/** Keeps tables' column names and their header cells the same after cells in `rect` were written. */
export function headersWritten(sheet: Sheet, rect: Rect): void {
  for (const table of sheet.tables) {
    const header = { ...table.rect, rows: 1 };
    if (table.showHeaders && intersection(header, rect)) takeHeaders(table);
  }
}

/** Names the table's columns after its header cells; a blank one gets "Column1", a repeated one a number, as in Excel. */
export function takeHeaders(table: TableModel): void {
  const { sheet, rect } = table;
  const taken = new Set<string>();
  table.columns = Array.from({ length: rect.columns }, (_column, index) => {
    const column = rect.column + index;
    const shown = String(givenValue(sheet.value(rect.row, column)));
    const name = unusedName(shown === '' ? `Column${index + 1}` : shown, taken);
    if (sheet.value(rect.row, column) !== name) sheet.setValue(rect.row, column, name);
    return name;
  });
  sheet.touch('tables');
}

function unusedName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  taken.add(name.toLowerCase());
  return name;
}
