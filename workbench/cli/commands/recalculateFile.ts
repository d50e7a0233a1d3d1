import type { Day } from '../../../src/domain/calendar/day';
import { writeXlsx } from '../../workbook/xlsx/writeXlsx';
import { checkOutput, openWorkbook, writeWhole } from '../files';
import { openOffice } from '../openOffice';
import { asAt } from '../options';
import { writeJson, type Terminal } from '../terminal';

export interface RecalculateOptions {
  readonly json: boolean;
  readonly today?: Day | undefined;
  readonly out: string;
}

/** `complaints recalc`: works out the cells that hold the add-in's functions, and what depends on them, and stores the values. */
export async function recalculateFile(
  input: string,
  options: RecalculateOptions,
  terminal: Terminal,
): Promise<void> {
  checkOutput(options.out, input);
  const workbook = openWorkbook(input);
  const { office, calculator } = await openOffice(workbook, asAt(options.today));
  try {
    const cells = calculator.customCells();
    terminal.progress(`Working out ${cells.length} cells`);
    await calculator.recalculateCustom();
    const isWrong = (value: unknown) => typeof value === 'object' && value !== null;
    const errors = cells.filter(({ sheet, row, column }) => isWrong(sheet.value(row, column))).length;
    writeWhole(options.out, writeXlsx(workbook));
    if (options.json) writeJson(terminal, { cells: cells.length, errors });
    else
      terminal.out(`${cells.length} cells worked out, ${errors} of them errors; written to ${options.out}.`);
  } finally {
    office.close();
  }
}
