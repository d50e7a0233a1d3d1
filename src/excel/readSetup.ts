import type { PlainValue } from '../domain/log/sheetValues';
import { setupTables } from '../domain/setup/setupTables';
import type { SetupTableName, SetupTableValues } from '../domain/setup/setupTables';

/** A setup table that has been asked for, to be read after a sync. */
export interface AskedSetupTable {
  readonly name: SetupTableName;
  readonly sheet: string;
  readonly range: Excel.Range;
}

/** Which of our names an Excel table has, or null: the setup tables are known by their names, on whatever sheet. */
export function setupTableName(name: string): SetupTableName | null {
  return setupTables.find((table) => table.name.toLowerCase() === name.toLowerCase())?.name ?? null;
}

/** Asks for the setup tables of a sheet, whose tables' names are loaded. */
export function askForSetup(sheet: string, tables: readonly Excel.Table[]): readonly AskedSetupTable[] {
  return tables.flatMap((table) => {
    const name = setupTableName(table.name);
    if (!name) return [];
    // Rows that a table has to spare are not worth sending.
    const range = table.getRange().getUsedRangeOrNullObject(true);
    return [{ name, sheet, range: range.load('values,rowIndex,columnIndex') }];
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
  return asked.flatMap(({ name, sheet, range }) => {
    if (range.isNullObject) return [];

    const [headings = [], ...rows] = range.values as PlainValue[][];
    const { rowIndex, columnIndex } = range;
    return [
      {
        name,
        sheet,
        firstRow: rowIndex + 2,
        firstColumn: columnIndex + 1,
        headings: headings.map(String),
        rows: name === 'SetupClosures' ? rows.map((row) => row.map(inUsualSystem)) : rows,
      },
    ];
  });
}
