import type { PlainValue } from '../domain/log/sheetValues';
import { cellRuns, requestsOf } from './chosenCells';
import type { CellPlace, CellRun } from './chosenCells';
import { ExcelFault } from './excelFault';
import { runInExcel } from './excelSession';
import type { ExcelSession, Watch } from './excelSession';
import { asText } from './plainText';
import { weightOf } from './rowBlocks';

/** What is in a cell, and how it is shown. */
export interface Content {
  /** A constant, or what the formula gives. */
  readonly value: PlainValue;
  /** With its "="; none for a constant. */
  readonly formula?: string;
  readonly numberFormat: string;
}

/** One cell's change, with the way back. */
export interface CellChange extends CellPlace {
  readonly before: Content;
  readonly after: Content;
}

/**
 * Plans changes of the officer's cells and makes them: all or nothing. Whatever fails, the cells are put back as they were.
 * Nothing of a cell changes but its value and number format.
 *
 * @param plan reads what it must, and answers the changes to make with what is to be answered when they are made
 */
export async function changeCells<T>(
  watch: Watch,
  plan: (session: ExcelSession) => Promise<{ readonly changes: readonly CellChange[]; readonly result: T }>,
): Promise<T> {
  let begun: readonly CellChange[] = [];
  try {
    return await runInExcel(async (session) => {
      const { changes, result } = await plan(session);
      begun = changes;
      await write(session, changes, 'before', 'after');
      return result;
    }, watch);
  } catch (error) {
    if (begun.length > 0) await putBack(begun);
    throw error;
  }
}

/** A round trip for each 5,000 cells, or fewer when they are wordy. */
async function write(
  session: ExcelSession,
  changes: readonly CellChange[],
  from: 'before' | 'after',
  to: 'before' | 'after',
): Promise<void> {
  for (const runs of requestsOf(cellRuns(changes))) {
    for (const run of runs) {
      const cells = run.members.map((member) => changes[member]!);
      const values = cells.map((change) => [asInput(change[to])]);
      await session.makeRoom(weightOf(values));
      writeRun(
        session,
        run,
        cells.map((change) => [change[from], change[to]]),
        values,
      );
    }
    await session.sync();
  }
}

function writeRun(
  { workbook }: ExcelSession,
  { sheet, address }: CellRun,
  contents: readonly (readonly [Content, Content])[],
  values: (string | number | boolean)[][],
): void {
  const range = workbook.worksheets.getItem(sheet).getRange(address);
  // First, for in a cell formatted as Text even a number becomes text.
  if (contents.some(([from, to]) => from.numberFormat !== to.numberFormat))
    range.numberFormat = contents.map(([, to]) => [to.numberFormat]);
  range.values = values;
}

function asInput({ value, formula, numberFormat }: Content): string | number | boolean {
  if (formula !== undefined) return formula;
  if (typeof value !== 'string') return value;

  // A cell formatted as Text takes any other text as it is, and may show the apostrophe that keeps it.
  return numberFormat === '@' && !/^[=+\-@']/.test(value) ? value : asText(value);
}

/** @throws ExcelFault that says what to do, when Excel fails again */
async function putBack(changes: readonly CellChange[]): Promise<void> {
  try {
    await runInExcel((session) => write(session, changes, 'after', 'before'));
  } catch (error) {
    throw new ExcelFault(
      'Excel failed, and then failed to put your cells back as they were; choose Undo, or close the workbook without saving.',
      error instanceof ExcelFault ? error.details : String(error),
    );
  }
}
