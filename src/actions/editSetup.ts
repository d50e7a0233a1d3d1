import * as z from 'zod';
import { AddinError } from '../domain/errors';
import { cellText } from '../domain/log/cellText';
import { headingIndex } from '../domain/setup/setupCells';
import { nextRow } from '../domain/setup/setupChange';
import { rowContents, rowProblems } from '../domain/setup/setupRow';
import type { RowProblem, TypedRow } from '../domain/setup/setupRow';
import { setupSheetName, setupTables } from '../domain/setup/setupTables';
import type { SetupTableName, SetupTableValues } from '../domain/setup/setupTables';
import { setupView } from '../domain/setup/setupView';
import type { SetupTableView } from '../domain/setup/setupView';
import { changeSetupTables, deleteSetupRow as deleteRow, readSetupTables } from '../excel/changeSetupTables';
import type { SetupToChange } from '../excel/changeSetupTables';
import { runInExcel } from '../excel/excelSession';
import { parsed } from './buildRequest';
import { refuseProtected, tableNeeded } from './writableSetup';

/** A row of Complaints setup that the officer has open. */
export interface SetupRowRequest {
  readonly table: SetupTableName;
  /** Which row, as `viewSetup` gave it, and what it then said: a row that says something else by now is not touched. */
  readonly was: { readonly row: number; readonly cells: TypedRow } | null;
}

export interface SaveSetupRowRequest extends SetupRowRequest {
  readonly cells: TypedRow;
}

const typedRow = z.record(z.string(), z.string());
const rowShape = z.object({
  table: z.enum(setupTables.map(({ name }) => name) as [SetupTableName, ...SetupTableName[]]),
  was: z.object({ row: z.int().min(0), cells: typedRow }).nullable(),
});
const saveShape = rowShape.extend({ cells: typedRow });

/** The tables of Complaints setup, with what is wrong in their rows; none when the workbook has no such sheet yet. */
export async function viewSetup(): Promise<readonly SetupTableView[]> {
  const { tables } = await runInExcel(readSetupTables);
  return setupView(tables);
}

/**
 * Changes cells of a row of Complaints setup, or adds a row below the others. Nothing else on the sheet is touched, and
 * nothing at all when something is wrong with the row or Excel fails.
 *
 * @returns what is wrong with the row; nothing when it is saved
 * @throws AddinError when the sheet is protected, has lost the table, or the row says something else by now
 */
export async function saveSetupRow(request: SaveSetupRowRequest): Promise<readonly RowProblem[]> {
  const { table: name, was, cells } = parsed(saveShape, request);
  const problems = rowProblems(name, cells);
  if (problems.length > 0) return problems;

  const known = await readSetup(name);
  if (was) refuseChanged(known.table, was);
  const row = was?.row ?? nextRow(known.table);
  // A cell that stays as it is may hold a formula of the officer's.
  const changed = Object.entries(cells).filter(([heading, text]) => was?.cells[heading] !== text);
  const contents = rowContents(name, Object.fromEntries(changed), known.dateOffset);
  await changeSetupTables(known.tables, [{ table: name, row, cells: contents }]);
  return [];
}

/**
 * Takes a row out of Complaints setup.
 *
 * @throws AddinError when the sheet is protected, has lost the table, or the row says something else by now
 */
export async function deleteSetupRow(request: SetupRowRequest): Promise<void> {
  const { table: name, was } = parsed(rowShape, request);
  if (!was) throw new Error('A row is needed.');

  const { table } = await readSetup(name);
  refuseChanged(table, was);
  await deleteRow(table, was.row, Object.keys(was.cells));
}

async function readSetup(
  name: SetupTableName,
): Promise<SetupToChange & { readonly table: SetupTableValues }> {
  const known = await runInExcel(readSetupTables);
  refuseProtected(known);
  return { ...known, table: tableNeeded(known.tables, name) };
}

/** The officer, or a colleague, may have changed, sorted or deleted rows since the pane showed them. */
function refuseChanged(table: SetupTableValues, { row, cells }: NonNullable<SetupRowRequest['was']>): void {
  const now = setupView([table])[0]?.rows.find((one) => one.row === row)?.cells ?? {};
  const isSame = Object.entries(cells).every(
    ([heading, text]) => headingIndex(table, heading) < 0 || cellText(now[heading] ?? '') === text,
  );
  if (isSame) return;
  throw new AddinError(
    `That row of ${setupSheetName} has been changed in the sheet meanwhile, so it was left as it is; look at it again, then try again.`,
  );
}
