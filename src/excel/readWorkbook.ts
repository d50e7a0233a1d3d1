import type { SheetValues } from '../domain/log/sheetValues';
import { setupSheetName } from '../domain/setup/setupTables';
import type { SetupTableValues } from '../domain/setup/setupTables';
import { askForDateSystem } from './dateSystem';
import { statusAreas } from './dueColumnMarks';
import type { ExcelSession } from './excelSession';
import { askForMark, markOf } from './ourSheets';
import { askForSetup, setupValues } from './readSetup';
import { readSheets } from './readSheets';

/** A sheet of the workbook as it was when the work began. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  /** Counted from 0, as Excel orders its tabs. */
  readonly position: number;
  readonly isVisible: boolean;
  /** The name we gave it, when it is one of ours; null for the officer's own. */
  readonly mark: string | null;
}

/** The workbook as it was when the work began. */
export interface KnownWorkbook {
  readonly sheets: readonly KnownSheet[];
  readonly activeSheetId: string;
  /** Days to add to the workbook's dates to have Excel's usual ones: 0, or 1,462 in the 1904 date system. */
  readonly dateOffset: number;
  /** Whether Excel refuses to add sheets. */
  readonly isStructureProtected: boolean;
  /** Names of Excel tables and defined names on the officer's side, which ours must not take. */
  readonly takenNames: readonly string[];
  /** The names of every Excel table. */
  readonly tableNames: readonly string[];
  /** The plain values of the officer's visible sheets. */
  readonly values: readonly SheetValues[];
  /** What the officer has told us, on whatever sheet the tables stand, hidden or not; none before first use. */
  readonly setupTables: readonly SetupTableValues[];
}

/** Reads what the add-in must know of the workbook: three round trips, and one for each 5,000 rows. */
export async function readWorkbook(session: ExcelSession): Promise<KnownWorkbook> {
  const { worksheets, protection, names } = session.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  protection.load('protected');
  names.load('items/name');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  const dateSystem = askForDateSystem(session.workbook);
  await session.sync();

  const marks = worksheets.items.map(askForMark);
  const tables = worksheets.items.map((sheet) =>
    sheet.tables.load('items/name,items/showHeaders,items/showTotals'),
  );
  const visible = worksheets.items.filter(isVisible);
  const used = visible.map((sheet) =>
    sheet
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden'),
  );
  const sheetNames = visible.map((sheet) => sheet.names.load('items/name,items/formula'));
  await session.sync();

  const sheets = worksheets.items.map((sheet, position): KnownSheet => {
    const mark = marks[position];
    const { id, name } = sheet;
    return { id, name, position, isVisible: isVisible(sheet), mark: mark ? markOf(mark) : null };
  });
  const isOurs = (id: string) =>
    sheets.some((sheet) => sheet.id === id && sheet.mark !== null && sheet.mark === sheet.name);
  // Renamed or copied, the sheet of the setup is the officer's, and yet no log.
  const isSetup = (id: string) => sheets.some((sheet) => sheet.id === id && sheet.mark === setupSheetName);
  const theirs = visible.flatMap((sheet, index) => {
    const range = used[index];
    return range && !range.isNullObject && !isOurs(sheet.id) && !isSetup(sheet.id)
      ? [
          {
            name: sheet.name,
            used: range,
            tables: sheet.tables.items,
            ours: statusAreas(sheetNames[index]?.items ?? []),
          },
        ]
      : [];
  });
  const theirTables = worksheets.items.flatMap(({ id }, index) =>
    isOurs(id) ? [] : (tables[index]?.items ?? []),
  );
  const setup = worksheets.items.flatMap(({ name }, index) => askForSetup(name, tables[index]?.items ?? []));

  // The setup comes with the places of the sheets' tables.
  const values = await readSheets(session, theirs);
  const dateOffset = dateSystem.offset();
  return {
    sheets,
    activeSheetId: active.id,
    dateOffset,
    isStructureProtected: protection.protected,
    takenNames: [...theirTables, ...names.items].map(({ name }) => name),
    tableNames: tables.flatMap(({ items }) => items.map(({ name }) => name)),
    values: dateOffset === 0 ? values : values.map((sheet) => ({ ...sheet, is1904: true })),
    setupTables: setupValues(setup, dateOffset),
  };
}

function isVisible({ visibility }: Excel.Worksheet): boolean {
  return visibility === 'Visible';
}
