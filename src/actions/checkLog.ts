import * as z from 'zod';
import type { Day } from '../domain/calendar/day';
import { createWorkingCalendar } from '../domain/calendar/workingDays';
import { runChecks } from '../domain/checks/runChecks';
import { certainFixes } from '../domain/fixes/certainFixes';
import { inSheetOrder } from '../domain/inSheetOrder';
import { readLog } from '../domain/log/readLog';
import type { ParsedLog, ReadLogOptions } from '../domain/log/readLog';
import { yearsReceived } from '../domain/log/yearsReceived';
import { firstSetup } from '../domain/setup/firstSetup';
import { setupSheetName } from '../domain/setup/setupTables';
import type { SetupTableValues } from '../domain/setup/setupTables';
import { runInExcel } from '../excel/excelSession';
import type { ExcelSession, Watch } from '../excel/excelSession';
import { withoutFormulas } from '../excel/readChosenCells';
import { planReplacement, replaceSheets } from '../excel/replaceSheets';
import type { SheetHandle, Written } from '../excel/replaceSheets';
import { untakenName } from '../excel/untakenName';
import { writeFindings } from '../excel/writeFindings';
import type { FindingsPage } from '../excel/writeFindings';
import { writeSetup } from '../excel/writeSetup';
import { watchOf } from './actionHooks';
import type { ActionHooks } from './actionHooks';
import { dayShape, logChoiceShape, parsed } from './buildRequest';
import type { LogChoice } from './buildRequest';
import type { LogCheck } from './logCheck';
import { logCheckPage, logCheckSheet } from './logCheckPage';
import { openLog } from './openLog';
import { reportOptions } from './reportOptions';
import type { OpenedLog } from './openLog';
import { setupSheetToMake } from './setupSheet';

export interface CheckRequest {
  /** Nothing dated after it has happened: "2025-05-16". */
  readonly today: string;
  readonly log?: LogChoice | undefined;
  /** Whether the findings are written to the sheet Log check, in place of the earlier one. */
  readonly write?: boolean | undefined;
}

const requestShape = z.object({
  today: dayShape,
  log: logChoiceShape.default({}),
  write: z.boolean().default(false),
});

/**
 * Says how the log was understood and what is wrong in it: the reader's findings, and those of every check. When asked to,
 * writes them to a sheet, all or nothing, and Complaints setup beside it on first use. The log itself is never changed.
 *
 * @throws AddinError when there is no log to read, several that differ, or no room for the sheet; CancelledError, or ExcelFault
 */
export async function checkLog(request: CheckRequest, hooks: ActionHooks = {}): Promise<LogCheck> {
  const { onProgress = () => {} } = hooks;
  const watch = watchOf(hooks);
  const { today, log: choice, write } = parsed(requestShape, request);

  onProgress('Reading the log');
  const opened = await openLog(choice, watch);

  onProgress('Checking the log');
  const { workbook, options } = opened;
  const read = readLog(workbook.values, options);
  const check: LogCheck = {
    log: read.log,
    years: yearsReceived(read.cases, today),
    findings: findingsOf(opened, read, today),
    fixes: await fixesOffered(read, options, watch),
    nonRows: read.nonRows,
    sheet: null,
    report: reportOptions(read, opened.setup.reportChoice, today),
  };
  if (!write) return check;

  onProgress('Writing Log check');
  const setup = setupSheetToMake(workbook);
  const names = [logCheckSheet, ...(setup === null ? [] : [setup])];
  const replacement = planReplacement(workbook, names, 'the check of the log needs');
  const writing: LogCheckWriting = {
    page: logCheckPage(check, read, today),
    setup: firstSetup(read, opened.lists),
    takenNames: workbook.takenNames,
    dateOffset: workbook.dateOffset,
  };
  await replaceSheets(replacement, watch, (session, sheets) => writeLogCheck(session, sheets, writing));
  return { ...check, sheet: logCheckSheet };
}

/** Never of a cell that a formula works out: what is wrong there is in the formula, or in the cells it looks at. */
async function fixesOffered(
  read: ParsedLog,
  options: ReadLogOptions,
  watch: Watch,
): Promise<LogCheck['fixes']> {
  const fixes = certainFixes(read, options);
  return fixes.length === 0 ? [] : runInExcel((session) => withoutFormulas(session, fixes), watch);
}

/** Those of the setup come first: what is wrong there can be why something is wrong below. */
function findingsOf(opened: OpenedLog, read: ParsedLog, today: Day): LogCheck['findings'] {
  const { setup, closures, options, findings } = opened;
  const { records, fields, log } = read;
  const calendar = createWorkingCalendar(closures);
  const lists = options.lists ?? [];
  const found = runChecks({ records, fields, today, calendar, limits: setup.limits, lists });
  return [...findings, ...inSheetOrder([...read.findings, ...found], log.sheets)];
}

/** What is to be written. */
interface LogCheckWriting {
  readonly page: FindingsPage;
  /** Complaints setup as it is first made. */
  readonly setup: readonly SetupTableValues[];
  /** Names of Excel tables and ranges that ours must not take. */
  readonly takenNames: readonly string[];
  /** Days to take from a date to have it as the workbook numbers it. */
  readonly dateOffset: number;
}

/** The second sheet is there when Complaints setup is still to be made. */
async function writeLogCheck(
  session: ExcelSession,
  [sheet, setupSheet]: readonly SheetHandle[],
  { page, setup, takenNames, dateOffset }: LogCheckWriting,
): Promise<Written<null>> {
  if (!sheet) throw new Error('A sheet is needed.');
  const table = await writeFindings(session, sheet, page);
  const setupNames = setupSheet ? writeSetup(setupSheet, setupSheetName, setup, dateOffset) : [];
  await session.sync();
  const ownName = table ? [{ item: table, name: untakenName('LogCheck', takenNames) }] : [];
  return { lateNames: [...ownName, ...setupNames], result: null };
}
