import type { Workbook } from '../workbook/workbook';
import { writeXlsx } from '../workbook/xlsx/writeXlsx';
import type { Faults } from '../host/faults';
import { addin } from './addin';
import { writeWhole } from './files';
import type { Opened } from './openOffice';
import { openOffice } from './openOffice';
import { asAt } from './options';
import type { Terminal } from './terminal';
import type { Day } from '../../src/domain/calendar/day';

export interface ActionOnFile<T> {
  readonly workbook: Workbook;
  readonly out: string;
  readonly today: Day | undefined;
  readonly faults: Faults;
  /** What was not done when a round trip was made to fail: "the flags were not put on". */
  readonly notDone: string;
  readonly run: (toolkit: unknown, opened: Opened) => Promise<T>;
  readonly tell: (result: T, opened: Opened) => void;
}

/**
 * Runs an action of the bundle that ships on a workbook, and writes it. Answers the exit status.
 *
 * When a round trip was made to fail, the workbook is written as the add-in left it, and the status is 1.
 */
export async function runOnFile<T>(action: ActionOnFile<T>, terminal: Terminal): Promise<number> {
  const { workbook, out, today, faults, notDone, run, tell } = action;
  const opened = await openOffice(workbook, asAt(today), { scripts: [addin.actions], faults });
  const { office, calculator } = opened;
  try {
    const result = await run(office.window['ComplaintsToolkit'], opened);
    await calculator.whenIdle();
    terminal.progress('Saving');
    writeWhole(out, writeXlsx(workbook));
    tell(result, opened);
    return 0;
  } catch (error) {
    const { failAt } = faults;
    if (failAt === undefined || office.counts.roundTrips < failAt) throw error;
    writeWhole(out, writeXlsx(workbook));
    terminal.error(
      `Round trip ${failAt} to the workbook was made to fail, and ${notDone}; the workbook as the add-in left it is in ${out}.`,
    );
    return 1;
  } finally {
    office.close();
  }
}
