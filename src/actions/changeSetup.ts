import * as z from 'zod';
import { AddinError } from '../domain/errors';
import { columnOf, columns } from '../domain/log/columns';
import type { FieldId } from '../domain/log/columns';
import { readLog } from '../domain/log/readLog';
import type { ParsedLog } from '../domain/log/readLog';
import { meaningNeeded } from '../domain/setup/rows/wordRows';
import { editedTables, setupEdits } from '../domain/setup/setupChange';
import type { SetupChange } from '../domain/setup/setupChange';
import { firstSetup } from '../domain/setup/firstSetup';
import { setupSheetName } from '../domain/setup/setupTables';
import { changeSetupTables, readSetupTables } from '../excel/changeSetupTables';
import { runInExcel } from '../excel/excelSession';
import { planReplacement, replaceSheets } from '../excel/replaceSheets';
import { writeSetup } from '../excel/writeSetup';
import { logChoiceShape, parsed } from './buildRequest';
import type { LogChoice } from './buildRequest';
import { openLog } from './openLog';
import type { OpenedLog } from './openLog';
import { setupSheetToMake } from './setupSheet';

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
  const { tables, isProtected } = await runInExcel(readSetupTables);
  if (tables.length === 0) return makeSetup(checked, checked.log);

  if (isProtected) {
    throw new AddinError(
      `The sheet “${setupSheetName}” is protected, so nothing can be kept there; choose Review, Unprotect Sheet, then try again.`,
    );
  }
  refuseMissing(tables, checked);
  await changeSetupTables(tables, setupEdits(tables, checked));
}

/** The sheet is made as the first build would make it, and the change is in it from the start. */
async function makeSetup(change: SetupChange, log: LogChoice): Promise<void> {
  const opened = await openLog(log);
  const name = setupSheetToMake(opened.workbook);
  if (name === null) throw new Error('Complaints setup came to be in the meantime.');

  const first = firstSetup(logOf(opened), opened.lists);
  const tables = editedTables(first, setupEdits(first, change));
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

function refuseMissing(
  tables: Awaited<ReturnType<typeof readSetupTables>>['tables'],
  { columns: ofColumns = [], words = [] }: SetupChange,
): void {
  const needs: readonly (readonly [string, readonly string[]])[] = [
    ...(ofColumns.length > 0 ? [['SetupColumns', ['Field', 'Your heading']] as const] : []),
    ...(words.length > 0 ? [['SetupWords', ['Field', 'Your word', 'Means']] as const] : []),
  ];
  for (const [name, headings] of needs) {
    const table = tables.find((one) => one.name === name);
    const lacks = table ? headings.filter((heading) => !hasHeading(table.headings, heading)) : [];
    if (table && lacks.length === 0) continue;
    throw new AddinError(
      table
        ? `The table ${name} on ${setupSheetName} has no column “${lacks[0] ?? ''}”; enter that heading again, then try again.`
        : `The table ${name} is no longer on ${setupSheetName}; undo that, or delete the sheet to have it made again, then try again.`,
    );
  }
}

function hasHeading(headings: readonly string[], heading: string): boolean {
  return headings.some((own) => own.trim().toLowerCase() === heading.toLowerCase());
}
