import { AddinError } from '../domain/errors';
import { headingIndex } from '../domain/setup/setupCells';
import { setupSheetName } from '../domain/setup/setupTables';
import type { SetupTableName, SetupTableValues } from '../domain/setup/setupTables';
import type { SetupToChange } from '../excel/changeSetupTables';

/** @throws AddinError when Complaints setup takes no changes */
export function refuseProtected({ isProtected }: SetupToChange): void {
  if (!isProtected) return;
  throw new AddinError(
    `The sheet “${setupSheetName}” is protected, so nothing can be kept there; choose Review, Unprotect Sheet, then try again.`,
  );
}

/**
 * One of the setup tables, to be changed.
 *
 * @param headings of the cells to be written
 * @throws AddinError when the officer has deleted the table, or one of its headings
 */
export function tableNeeded(
  tables: readonly SetupTableValues[],
  name: SetupTableName,
  headings: readonly string[] = [],
): SetupTableValues {
  const table = tables.find((one) => one.name === name);
  if (!table) {
    throw new AddinError(
      `The table ${name} is no longer on ${setupSheetName}; undo that, or delete the sheet to have it made again, then try again.`,
    );
  }
  const lacking = headings.find((heading) => headingIndex(table, heading) < 0);
  if (lacking === undefined) return table;
  throw new AddinError(
    `The table ${name} on ${setupSheetName} has no column “${lacking}”; enter that heading again, then try again.`,
  );
}
