import { AddinError } from '../domain/errors';
import type { ExcelSession } from './excelSession';

/** The selected cells as they are shown, and where they are. */
export interface SelectedCells {
  readonly sheet: string;
  /** "B4:F12" */
  readonly address: string;
  /** The sheet's row and column of the first cell, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly text: readonly (readonly string[])[];
}

/** A table of a report is far smaller. */
const mostCells = 5_000;

/**
 * Reads what is shown in the selected cells: two round trips. Of whole columns or rows only the part with something in it.
 *
 * @throws AddinError when nothing is in them, or too much
 */
export async function readSelection({ workbook, sync }: ExcelSession): Promise<SelectedCells> {
  const selected = workbook.getSelectedRange();
  const used = selected.getUsedRangeOrNullObject(true);
  used.load('address,rowIndex,columnIndex,rowCount,columnCount');
  selected.worksheet.load('name');
  await sync();
  if (used.isNullObject) {
    throw new AddinError(
      'The selected cells are empty; select a table of figures with its headings, then try again.',
    );
  }
  if (used.rowCount * used.columnCount > mostCells) {
    throw new AddinError(
      `More than ${mostCells.toLocaleString('en-GB')} cells are selected; select one table of figures with its headings, then try again.`,
    );
  }
  used.load('text,values');
  await sync();

  const values = used.values as unknown[][];
  return {
    sheet: selected.worksheet.name,
    address: used.address.slice(used.address.lastIndexOf('!') + 1),
    row: used.rowIndex,
    column: used.columnIndex,
    text: used.text.map((row, index) => row.map((shown, column) => textOf(shown, values[index]?.[column]))),
  };
}

/** A column too narrow for its figures shows "####". */
function textOf(shown: string, value: unknown): string {
  return /^#+$/.test(shown) ? String(value) : shown;
}
