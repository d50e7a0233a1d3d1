import type { PlainValue } from '../domain/log/sheetValues';
import { headingIndex } from '../domain/setup/setupCells';
import type { SetupEdit } from '../domain/setup/setupChange';
import type { SetupTableValues } from '../domain/setup/setupTables';
import { ExcelFault } from './excelFault';
import { runInExcel } from './excelSession';
import type { ExcelSession } from './excelSession';
import { askForDateSystem } from './dateSystem';
import { asText } from './plainText';
import { askForSetup, setupValues } from './readSetup';

/** The setup tables, for changing them. */
export interface SetupToChange {
  readonly tables: readonly SetupTableValues[];
  /** Whether a sheet that holds one of them takes no changes. */
  readonly isProtected: boolean;
  /** Days to take from a date to have it as the workbook numbers it. */
  readonly dateOffset: number;
}

/** Reads the setup tables and nothing of the log: three round trips, or two when there are none. */
export async function readSetupTables(session: ExcelSession): Promise<SetupToChange> {
  const { worksheets } = session.workbook;
  worksheets.load('items/name');
  const dateSystem = askForDateSystem(session.workbook);
  await session.sync();

  const dateOffset = dateSystem.offset();

  for (const sheet of worksheets.items) {
    sheet.tables.load('items/name,items/showTotals');
    sheet.protection.load('protected');
  }
  await session.sync();

  const asked = worksheets.items.map((sheet) => ({
    sheet,
    tables: askForSetup(sheet.name, sheet.tables.items),
  }));
  const found = asked.filter(({ tables }) => tables.length > 0);
  if (found.length === 0) return { tables: [], isProtected: false, dateOffset };

  await session.sync();
  return {
    tables: found.flatMap(({ tables }) => setupValues(tables, dateOffset)),
    isProtected: found.some(({ sheet }) => sheet.protection.protected),
    dateOffset,
  };
}

/** A cell that is written, and how to write it back. */
interface CellEdit {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly value: PlainValue;
}

/**
 * Writes edits into the setup tables: only the cells they name, and rows added below. When Excel fails, what was written is
 * taken back.
 *
 * @returns takes all of it back, for when what it belongs to fails later
 */
export async function changeSetupTables(
  tables: readonly SetupTableValues[],
  edits: readonly SetupEdit[],
): Promise<() => Promise<void>> {
  const cells = edits.flatMap((edit) => cellEdits(tables, edit));
  const before = await runInExcel((session) => readBefore(session, tables, cells));
  try {
    await runInExcel(async (session) => {
      addRows(session, before, edits);
      for (const cell of cells) cellOf(session, cell).values = [[asContents(cell.value)]];
      await session.sync();
    });
  } catch (error) {
    await putBack(before);
    throw error;
  }
  return () => putBack(before);
}

function cellEdits(
  tables: readonly SetupTableValues[],
  { table, row, cells }: SetupEdit,
): readonly CellEdit[] {
  const values = tables.find(({ name }) => name === table);
  if (!values) return [];

  return Object.entries(cells).flatMap(([heading, value]) => {
    const column = headingIndex(values, heading);
    return column < 0 ? [] : [{ table, row, column, value }];
  });
}

/**
 * Takes a row out of a setup table: the officer's own columns of it go too, and the rows below move up. Of a table's last row
 * only what it says is taken, since a table has one.
 *
 * @param ofOurs the headings of the cells that are ours
 */
export async function deleteSetupRow(
  { name, headings }: SetupTableValues,
  row: number,
  ofOurs: readonly string[],
): Promise<void> {
  await runInExcel(async (session) => {
    const table = session.workbook.tables.getItem(name);
    const { rows } = table;
    rows.load('count');
    await session.sync();

    if (rows.count > 1) rows.getItemAt(row).delete();
    else {
      headings.forEach((heading, column) => {
        if (ofOurs.includes(heading)) table.getDataBodyRange().getCell(row, column).values = [['']];
      });
    }
    await session.sync();
  });
}

/** As Excel must be given it: a text stays a text. */
function asContents(value: PlainValue): PlainValue {
  return typeof value === 'string' ? asText(value) : value;
}

/** Rows that a table does not have yet are made blank, so that formulas of the officer's own columns fill down. */
function addRows({ workbook }: ExcelSession, { counts }: TablesBefore, edits: readonly SetupEdit[]): void {
  for (const [name, count] of counts) {
    const last = Math.max(-1, ...edits.filter(({ table }) => table === name).map(({ row }) => row));
    for (let row = count; row <= last; row++) workbook.tables.getItem(name).rows.add();
  }
}

function cellOf({ workbook }: ExcelSession, { table, row, column }: CellEdit): Excel.Range {
  return workbook.tables.getItem(table).getDataBodyRange().getCell(row, column);
}

/** The tables as they were. */
interface TablesBefore {
  /** Rows below the headings. */
  readonly counts: ReadonlyMap<string, number>;
  /** The cells to be written that were there; those of rows to be added go with their rows. */
  readonly cells: readonly (CellEdit & { readonly contents: PlainValue })[];
}

async function readBefore(
  session: ExcelSession,
  tables: readonly SetupTableValues[],
  cells: readonly CellEdit[],
): Promise<TablesBefore> {
  const rowsOf = (table: string) => tables.find(({ name }) => name === table)?.rows.length ?? 0;
  const counts = tables.map(({ name }) => session.workbook.tables.getItem(name).rows.load('count'));
  const there = cells.filter(({ table, row }) => row < rowsOf(table));
  const ranges = there.map((cell) => cellOf(session, cell).load('formulas,values'));
  await session.sync();

  return {
    counts: new Map(tables.map(({ name }, index) => [name, counts[index]?.count ?? 0])),
    cells: there.map((cell, index) => ({ ...cell, contents: contentsOf(ranges[index]) })),
  };
}

/** As Excel must be given it to hold it again: a text that only looks like a formula stays a text. */
function contentsOf(range: Excel.Range | undefined): PlainValue {
  const formula = (range?.formulas as PlainValue[][] | undefined)?.[0]?.[0] ?? '';
  const value = (range?.values as PlainValue[][] | undefined)?.[0]?.[0] ?? '';
  return typeof formula === 'string' && formula === value ? asText(formula) : formula;
}

/** @throws ExcelFault that says what is left, when Excel fails again */
async function putBack({ counts, cells }: TablesBefore): Promise<void> {
  try {
    await runInExcel(async (session) => {
      const tables = [...counts].map(([name, was]) => {
        const { rows } = session.workbook.tables.getItem(name);
        return { rows: rows.load('count'), was };
      });
      await session.sync();

      for (const { rows, was } of tables) {
        for (let row = rows.count - 1; row >= was; row--) rows.getItemAt(row).delete();
      }
      for (const cell of cells) cellOf(session, cell).formulas = [[cell.contents]];
      await session.sync();
    });
  } catch (error) {
    throw new ExcelFault(
      'Excel failed, and then failed to put Complaints setup back; look at the rows last changed there. Your log was not changed.',
      error instanceof ExcelFault ? error.details : String(error),
    );
  }
}
