import { AddinError } from '../domain/errors';
import { readLog } from '../domain/log/readLog';
import type { ParsedLog } from '../domain/log/readLog';
import { firstSetup } from '../domain/setup/firstSetup';
import { editedTables } from '../domain/setup/setupChange';
import type { SetupEdit } from '../domain/setup/setupChange';
import type { SetupTableValues } from '../domain/setup/setupTables';
import { planReplacement, replaceSheets } from '../excel/replaceSheets';
import { writeSetup } from '../excel/writeSetup';
import type { LogChoice } from './buildRequest';
import { openLog } from './openLog';
import type { OpenedLog } from './openLog';
import { setupSheetToMake } from './setupSheet';

/**
 * Makes Complaints setup as the first build would make it, with what the officer settles in it from the start.
 *
 * @param editsOf what that is, in the tables as they are first made
 */
export async function makeSetup(
  log: LogChoice,
  editsOf: (first: readonly SetupTableValues[]) => readonly SetupEdit[],
): Promise<void> {
  const opened = await openLog(log);
  const name = setupSheetToMake(opened.workbook);
  if (name === null) throw new Error('Complaints setup came to be in the meantime.');

  const first = firstSetup(logOf(opened), opened.lists);
  const tables = editedTables(first, editsOf(first));
  const replacement = planReplacement(opened.workbook, [name], 'Complaints Toolkit needs');
  await replaceSheets({ ...replacement, staysInFront: true }, {}, async (session, [sheet]) => {
    if (!sheet) throw new Error('A sheet is needed.');
    const lateNames = writeSetup(sheet, name, tables, opened.workbook.dateOffset);
    await session.sync();
    return { lateNames, result: null };
  });
}

/** None where no log can be read yet: what the officer settles may be what is missing for it. */
function logOf({ workbook, options }: OpenedLog): Pick<ParsedLog, 'regions' | 'cases'> {
  try {
    return readLog(workbook.values, options);
  } catch (error) {
    if (error instanceof AddinError) return { regions: [], cases: [] };
    throw error;
  }
}
