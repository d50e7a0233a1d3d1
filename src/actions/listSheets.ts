import { isOurSheet } from '../domain/log/sheetMeaning';
import { runInExcel } from '../excel/excelSession';
import { readWorkbook } from '../excel/readWorkbook';

/** A sheet that could be the log, or hold it. */
export interface SheetToChoose {
  readonly name: string;
  /** The names of its Excel tables. */
  readonly tables: readonly string[];
}

/** The officer's visible sheets that hold anything, in the workbook's order: to choose the log from. Nothing is written. */
export async function listSheets(): Promise<readonly SheetToChoose[]> {
  const { values } = await runInExcel(readWorkbook);
  return values
    .filter(({ name }) => !isOurSheet(name))
    .map(({ name, tables }) => ({ name, tables: tables.map((table) => table.name) }));
}
