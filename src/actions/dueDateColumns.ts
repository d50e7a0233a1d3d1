import * as z from 'zod';
import { createWorkingCalendar } from '../domain/calendar/workingDays';
import { dueColumns } from '../domain/dueColumns/dueColumns';
import type { DueColumnId } from '../domain/dueColumns/dueColumns';
import type { FormulaKind } from '../domain/dueColumns/dueFormula';
import { planDueColumns } from '../domain/dueColumns/planDueColumns';
import type { LeftOutColumn, PlannedColumn } from '../domain/dueColumns/planDueColumns';
import { AddinError } from '../domain/errors';
import { readLog } from '../domain/log/readLog';
import { setupSheetName } from '../domain/setup/setupTables';
import { deleteSheet } from '../excel/deleteSheet';
import { isStatusColumn, markedColumns } from '../excel/dueColumnMarks';
import type { MarkedColumn } from '../excel/dueColumnMarks';
import { ExcelFault } from '../excel/excelFault';
import { runInExcel } from '../excel/excelSession';
import type { Watch } from '../excel/excelSession';
import { sheetsToChange } from '../excel/readChosenCells';
import { removeDueColumns, takeDueColumnsBack, writeDueColumns } from '../excel/writeDueColumns';
import type { KeptColumn } from '../excel/writeDueColumns';
import { logChoiceShape, parsed } from './buildRequest';
import type { LogChoice } from './buildRequest';
import { changeSetup } from './changeSetup';
import { openLog } from './openLog';
import type { OpenedLog } from './openLog';

export interface DueDateColumnsRequest {
  readonly columns: readonly DueColumnId[];
  /** Our own functions, or Excel's, which show to colleagues without the add-in too. */
  readonly kind: FormulaKind;
  readonly log?: LogChoice | undefined;
}

/** A column that was, or would be, added: where, and how its formulas begin. */
export interface DueDateColumn {
  readonly id: DueColumnId;
  readonly heading: string;
  readonly sheet: string;
  readonly table: string | null;
  readonly column: string;
  /** The heading of the column it counts from. */
  readonly from: string;
  readonly formula: string;
  readonly rows: number;
  /** Whether any of its dates falls after the last year whose bank holidays are published, and may still move. */
  readonly provisional: boolean;
}

export interface DueDateColumns {
  readonly columns: readonly DueDateColumn[];
  readonly leftOut: readonly LeftOutColumn[];
}

interface Plan {
  readonly opened: OpenedLog;
  readonly columns: readonly PlannedColumn[];
  readonly leftOut: readonly LeftOutColumn[];
}

const ids = dueColumns.map(({ id }) => id);
const requestShape = z.object({
  columns: z.array(z.enum(ids as [DueColumnId, ...DueColumnId[]])).min(1, 'choose one column or more'),
  kind: z.enum(['ours', 'excel']),
  log: logChoiceShape.default({}),
});

/**
 * What `addDueDateColumns` would add. Nothing is changed.
 *
 * @throws AddinError when there is no log, or it has one row a stage
 */
export async function previewDueDateColumns(request: DueDateColumnsRequest): Promise<DueDateColumns> {
  return told(await plan(request, {}));
}

/**
 * Adds the chosen due dates to the log as columns of formulas: a table grows by them, beside a plain range they stand in the
 * first free column. All or nothing; no cell that the officer typed is touched.
 *
 * @throws AddinError when there is no log, it has one row a stage, its sheet is protected, or the columns are there already
 */
export async function addDueDateColumns(
  request: DueDateColumnsRequest,
  watch: Watch = {},
): Promise<DueDateColumns> {
  const before = await plan(request, watch);
  if (before.columns.length === 0) throw nothingToAdd(before.leftOut);
  const sheets = [...new Set(before.columns.map(({ sheet }) => sheet))];
  const had = await runInExcel(async (session) => {
    await sheetsToChange(session, sheets);
    return markedColumns(session, sheets);
  }, watch);
  refuseRepeated(before.columns, had);
  // Excel's own formulas stand on the list of days that Complaints setup keeps.
  const setupIsNew = request.kind === 'excel' && !before.opened.hasSetup;
  if (setupIsNew) await changeSetup({});

  try {
    await runInExcel((session) => writeDueColumns(session, before.columns), watch);
  } catch (error) {
    await takeBack(before.columns, setupIsNew);
    throw error;
  }
  return told(before);
}

/**
 * Takes away the due date columns that the add-in has added, wherever they are now. One in which the officer has typed stays.
 *
 * @throws AddinError when a sheet is protected; CancelledError, or ExcelFault
 */
export async function removeDueDateColumns(
  watch: Watch = {},
): Promise<{ readonly removed: number; readonly kept: readonly KeptColumn[] }> {
  return runInExcel(async (session) => {
    const { worksheets } = session.workbook;
    worksheets.load('items/name');
    await session.sync();
    const all = await markedColumns(
      session,
      worksheets.items.map(({ name }) => name),
    );
    // Columns of statuses go with the flags.
    const marked = all.filter(({ id }) => !isStatusColumn(id));
    if (marked.length === 0) return { removed: 0, kept: [] };
    await sheetsToChange(session, [...new Set(marked.map(({ sheet }) => sheet))]);
    return removeDueColumns(session, marked);
  }, watch);
}

async function plan(request: DueDateColumnsRequest, watch: Watch): Promise<Plan> {
  const { columns, kind, log } = parsed(requestShape, request);
  const opened = await openLog(log, watch);
  const read = readLog(opened.workbook.values, opened.options);
  if (read.log.layout === 'row-per-stage') {
    throw new AddinError(
      'Your log has a row for each stage, so one column of due dates cannot serve every row; type the function for the stage, such as =STAGE2DUE, beside its row instead.',
    );
  }
  const planned = planDueColumns(read, {
    ids: columns,
    kind,
    limits: opened.setup.limits,
    calendar: createWorkingCalendar(opened.closures),
    closures: opened.closures.length > 0 ? 'SetupClosures[Date]' : null,
    nonWorkingDays: 'SetupNonWorkingDays[Date]',
  });
  return { opened, ...planned };
}

function told({ columns, leftOut }: Plan): DueDateColumns {
  return {
    columns: columns.map(({ formulas, headerRow: _headerRow, ...column }) => ({
      ...column,
      formula: formulas.find((formula) => formula !== '') ?? '',
      rows: formulas.filter((formula) => formula !== '').length,
    })),
    leftOut,
  };
}

function nothingToAdd(leftOut: readonly LeftOutColumn[]): AddinError {
  return new AddinError(`No column can be added: ${leftOut[0]?.why ?? 'the log has no rows.'}`);
}

function refuseRepeated(columns: readonly PlannedColumn[], had: readonly MarkedColumn[]): void {
  const repeated = columns.find(({ id, sheet }) => had.some((one) => one.id === id && one.sheet === sheet));
  if (!repeated) return;
  throw new AddinError(
    `The sheet “${repeated.sheet}” has our column “${repeated.heading}” already; take the due date columns away first, or choose others.`,
  );
}

/** @throws ExcelFault that says what is left, when Excel fails again */
async function takeBack(columns: readonly PlannedColumn[], setupIsNew: boolean): Promise<void> {
  try {
    await runInExcel(async (session) => {
      await takeDueColumnsBack(session, columns);
      if (setupIsNew) await deleteSheet(session, setupSheetName);
    });
  } catch (error) {
    throw new ExcelFault(
      'Excel failed, and then failed to take the new columns away; undo, or delete the columns of due dates at the right of your log.',
      error instanceof ExcelFault ? error.details : String(error),
    );
  }
}
