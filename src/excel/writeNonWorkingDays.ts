import { bankHolidays, holidayName } from '../domain/calendar/bankHolidays';
import { columnLetter } from '../domain/log/columnLetter';
import { areaRange } from './cellAddress';
import type { CellArea } from './cellAddress';
import type { LateName } from './replaceSheets';
import { asText } from './plainText';
import { formatHeadings } from './sheetPage';

/** The Excel table of every day but weekends that is no working day, for formulas of Excel's own. */
export const nonWorkingDaysTable = 'SetupNonWorkingDays';

/** Closure days that the table has room for. */
const closureRows = 250;

/** Where the closure days stand: their dates, and their reasons beside them. */
export interface ClosureCells {
  readonly column: number;
  /** Of the first, counted from 0. */
  readonly firstRow: number;
}

/**
 * Writes the bank holidays, and formulas that follow the closure days as they are typed. A row without one is day 0, which
 * is no date and shows nothing.
 *
 * @param at its headings' first cell, counted from 0
 * @param closures by their places on the sheet: when this is written the tables have not got their names yet
 * @param dateOffset days that the workbook's own date system falls short of Excel's usual one
 */
export function writeNonWorkingDays(
  sheet: Excel.Worksheet,
  at: Pick<CellArea, 'row' | 'column'>,
  closures: ClosureCells,
  dateOffset: number,
): LateName {
  const ofClosure = (column: number, row: number) => `INDEX(${wholeColumn(column)},${row})`;
  const followers = Array.from({ length: closureRows }, (_, index): [string, string] => {
    const row = closures.firstRow + index + 1;
    return [
      `=IFERROR(${ofClosure(closures.column, row)}+0,0)`,
      `=IFERROR(${ofClosure(closures.column + 1, row)}&"","")`,
    ];
  });
  const holidays = bankHolidays.map((holiday): [number, string] => [
    holiday.day - dateOffset,
    asText(holidayName(holiday)),
  ]);
  const area: CellArea = { ...at, rows: 1 + holidays.length + followers.length, columns: 2 };
  const dates = { ...area, row: area.row + 1, rows: area.rows - 1, columns: 1 };
  areaRange(sheet, dates).numberFormat = [['dd/mm/yyyy;;']];
  areaRange(sheet, { ...area, rows: 1 + holidays.length }).values = [['Date', 'Name'], ...holidays];
  areaRange(sheet, {
    ...area,
    row: area.row + 1 + holidays.length,
    rows: followers.length,
  }).formulas = followers;

  const table = sheet.tables.add(areaRange(sheet, area), true);
  table.style = 'TableStyleLight1';
  table.showFilterButton = false;
  formatHeadings(areaRange(sheet, { ...area, rows: 1 }));
  return { item: table, name: nonWorkingDaysTable };
}

/** "$N:$N" */
function wholeColumn(column: number): string {
  const letter = columnLetter(column + 1);
  return `$${letter}:$${letter}`;
}
