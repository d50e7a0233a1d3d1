import type { PlainValue } from '../domain/log/sheetValues';
import { setupTables } from '../domain/setup/setupTables';
import type { SetupTableName, SetupTableValues } from '../domain/setup/setupTables';

/** A setup table that has been asked for, to be read after a sync. */
export interface AskedSetupTable {
  readonly name: SetupTableName;
  readonly sheet: string;
  /** Its cells down to the last that says something: rows that a table has to spare are not worth sending. */
  readonly used: Excel.Range;
  readonly whole: Excel.Range;
  readonly hasTotals: boolean;
}

/** Blank rows that are told of: the next ones that an edit can fill. */
const mostSpareRows = 100;

/** Which of our names an Excel table has, or null: the setup tables are known by their names, on whatever sheet. */
export function setupTableName(name: string): SetupTableName | null {
  return setupTables.find((table) => table.name.toLowerCase() === name.toLowerCase())?.name ?? null;
}

/** Asks for the setup tables of a sheet, whose tables' names and totals rows are loaded. */
export function askForSetup(sheet: string, tables: readonly Excel.Table[]): readonly AskedSetupTable[] {
  return tables.flatMap((table) => {
    const name = setupTableName(table.name);
    if (!name) return [];
    const whole = table.getRange();
    const used = whole.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex');
    return [{ name, sheet, used, whole: whole.load('rowCount'), hasTotals: table.showTotals }];
  });
}

/**
 * What they hold; a table with nothing in it, headings included, is as good as missing.
 *
 * @param dateOffset days to add to the workbook's dates
 */
export function setupValues(
  asked: readonly AskedSetupTable[],
  dateOffset: number,
): readonly SetupTableValues[] {
  // Of a table that holds nothing but dates and their reasons.
  const inUsualSystem = (cell: PlainValue) => (typeof cell === 'number' ? cell + dateOffset : cell);
  return asked.flatMap(({ name, sheet, used, whole, hasTotals }) => {
    if (used.isNullObject) return [];

    const [headings = [], ...below] = used.values as PlainValue[][];
    const bodyRows = whole.rowCount - (hasTotals ? 2 : 1);
    const told = below.slice(0, bodyRows);
    const rows = name === 'SetupClosures' ? told.map((row) => row.map(inUsualSystem)) : told;
    const spare = Math.min(bodyRows - rows.length, mostSpareRows);
    return [
      {
        name,
        sheet,
        firstRow: used.rowIndex + 2,
        firstColumn: used.columnIndex + 1,
        headings: headings.map(String),
        rows: [...rows, ...Array.from({ length: spare }, () => headings.map(() => ''))],
      },
    ];
  });
}
