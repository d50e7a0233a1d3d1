import type { PlainValue } from '../domain/log/sheetValues';
import { askForBuiltMemory, builtMemoryText } from './builtMemory';
import type { ExcelSession } from './excelSession';
import { askForMark, markOf } from './ourSheets';

/** The selected cell on a sheet of annual tables, with the cells around it. */
export interface SelectedFigure {
  readonly sheet: string;
  /** "C12" */
  readonly address: string;
  /** How many cells are selected. */
  readonly count: number;
  /** Row and column of the cell within `cells`. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlainValue[])[];
  /** What the sheet was built from, as it was kept. */
  readonly memory: string;
}

/** Reads the selected cell, and its sheet when that is one of ours: two round trips, or one. Null on any other sheet. */
export async function readSelectedFigure({ workbook, sync }: ExcelSession): Promise<SelectedFigure | null> {
  const selected = workbook.getSelectedRange().load('address,rowIndex,columnIndex,cellCount');
  const sheet = selected.worksheet.load('name');
  const mark = askForMark(sheet);
  const names = askForBuiltMemory(sheet);
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex');
  await sync();
  if (markOf(mark) !== sheet.name || used.isNullObject) return null;

  const memory = builtMemoryText(names);
  if (memory === null) return null;
  used.load('values');
  await sync();
  const address = selected.address.slice(selected.address.lastIndexOf('!') + 1);
  return {
    sheet: sheet.name,
    address: address.split(':')[0] ?? address,
    count: selected.cellCount,
    row: selected.rowIndex - used.rowIndex,
    column: selected.columnIndex - used.columnIndex,
    cells: used.values as PlainValue[][],
    memory,
  };
}
