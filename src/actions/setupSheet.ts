import { AddinError } from '../domain/errors';
import { setupSheetName, setupTables } from '../domain/setup/setupTables';
import type { KnownWorkbook } from '../excel/readWorkbook';

/**
 * The name of the sheet to be made, or null when its tables are in the workbook.
 *
 * @throws AddinError when something of the officer's stands in its way
 */
export function setupSheetToMake(workbook: KnownWorkbook): string | null {
  if (workbook.setupTables.length > 0) return null;

  const isThere = ({ name, mark }: KnownWorkbook['sheets'][number]) =>
    name === setupSheetName && mark === setupSheetName;
  if (workbook.sheets.some(isThere)) {
    throw new AddinError(
      `The sheet “${setupSheetName}” has lost its tables; undo that, or delete the sheet to have it made again, then try again.`,
    );
  }
  const taken = setupTables.find(({ name }) =>
    workbook.takenNames.some((other) => other.toLowerCase() === name.toLowerCase()),
  );
  if (taken) {
    throw new AddinError(
      `The workbook has a name “${taken.name}” of your own, which ${setupSheetName} needs; rename it, then try again.`,
    );
  }
  return setupSheetName;
}
