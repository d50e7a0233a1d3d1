import * as z from 'zod';
import { columnOf, columns } from '../domain/log/columns';
import type { FieldId } from '../domain/log/columns';
import { meaningNeeded } from '../domain/setup/rows/wordRows';
import { setupEdits } from '../domain/setup/setupChange';
import type { SetupChange } from '../domain/setup/setupChange';
import type { SetupTableValues } from '../domain/setup/setupTables';
import { changeSetupTables, readSetupTables } from '../excel/changeSetupTables';
import { runInExcel } from '../excel/excelSession';
import { logChoiceShape, parsed } from './buildRequest';
import type { LogChoice } from './buildRequest';
import { makeSetup } from './makeSetup';
import { refuseProtected, tableNeeded } from './writableSetup';

export type { SetupChange } from '../domain/setup/setupChange';

export interface SetupChangeRequest extends SetupChange {
  /** Which sheets are the log: what is recognised of it is written when the sheet is made. */
  readonly log?: LogChoice | undefined;
}

const fieldShape = z.string().transform((text, context): FieldId => {
  const column = columns.find(({ id }) => id === text);
  if (column) return column.id;
  context.addIssue(`“${text}” is not a field of the log`);
  return z.NEVER;
});

const changeShape = z.object({
  log: logChoiceShape.default({}),
  columns: z
    .array(
      z.object({
        field: fieldShape.nullable(),
        heading: z.string().trim().min(1),
        sheet: z.string().optional(),
      }),
    )
    .optional(),
  words: z
    .array(
      z
        .object({ field: fieldShape, word: z.string().trim().min(1), means: z.string().trim().min(1) })
        .check(({ value: { field, means }, issues }) => {
          const needed = meaningNeeded(columnOf(field), means);
          if (needed === null) return;
          const message = `“${means}” is not a meaning of ${columnOf(field).label}; choose ${needed}`;
          issues.push({ code: 'custom', message, input: means });
        }),
    )
    .optional(),
});

/**
 * Keeps what the officer settles on Complaints setup, which is made on first use. Rows that speak of the same heading or
 * word are changed, others added; nothing else on the sheet is touched. All or nothing: when anything fails, the workbook
 * is left as it was.
 *
 * @throws AddinError for what the officer can put right, or ExcelFault
 */
export async function changeSetup(change: SetupChangeRequest): Promise<void> {
  const checked = parsed(changeShape, change);
  const known = await runInExcel(readSetupTables);
  const { tables } = known;
  if (tables.length === 0) return makeSetup(checked.log, (first) => setupEdits(first, checked));

  refuseProtected(known);
  refuseMissing(tables, checked);
  await changeSetupTables(tables, setupEdits(tables, checked));
}

function refuseMissing(
  tables: readonly SetupTableValues[],
  { columns: ofColumns = [], words = [] }: SetupChange,
): void {
  if (ofColumns.length > 0) tableNeeded(tables, 'SetupColumns', ['Field', 'Your heading']);
  if (words.length > 0) tableNeeded(tables, 'SetupWords', ['Field', 'Your word', 'Means']);
}
