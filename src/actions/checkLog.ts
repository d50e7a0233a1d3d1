import * as z from 'zod';
import type { Day } from '../domain/calendar/day';
import { createWorkingCalendar } from '../domain/calendar/workingDays';
import { runChecks } from '../domain/checks/runChecks';
import { inSheetOrder } from '../domain/inSheetOrder';
import { readLog } from '../domain/log/readLog';
import type { ParsedLog } from '../domain/log/readLog';
import { yearsReceived } from '../domain/log/yearsReceived';
import { timeLimits } from '../domain/timescales/timeLimits';
import { runInExcel } from '../excel/excelSession';
import type { ExcelSession } from '../excel/excelSession';
import { readWorkbook } from '../excel/readWorkbook';
import { planReplacement, replaceSheets } from '../excel/replaceSheets';
import type { SheetHandle, Written } from '../excel/replaceSheets';
import { untakenName } from '../excel/untakenName';
import { writeFindings } from '../excel/writeFindings';
import type { FindingsPage } from '../excel/writeFindings';
import type { BuildHooks } from './buildAnnualTables';
import { dayShape, logChoiceShape, parsed } from './buildRequest';
import type { LogChoice } from './buildRequest';
import type { LogCheck } from './logCheck';
import { logCheckPage, logCheckSheet } from './logCheckPage';

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
 * writes them to a sheet, all or nothing. The log itself is never changed.
 *
 * @throws AddinError when there is no log to read, several that differ, or no room for the sheet; CancelledError, or ExcelFault
 */
export async function checkLog(request: CheckRequest, hooks: BuildHooks = {}): Promise<LogCheck> {
  const { onProgress = () => {}, signal } = hooks;
  const watch = { isCancelled: () => signal?.aborted === true };
  const { today, log: choice, write } = parsed(requestShape, request);

  onProgress('Reading the log');
  const workbook = await runInExcel(readWorkbook, watch);

  onProgress('Checking the log');
  const { sheets = [], tables = [] } = choice;
  const read = readLog(workbook.values, { sheets, tables });
  const check: LogCheck = {
    log: read.log,
    years: yearsReceived(read.cases, today),
    findings: inSheetOrder(findingsOf(read, today), read.log.sheets),
    fixes: [],
    nonRows: read.nonRows,
    sheet: null,
  };
  if (!write) return check;

  onProgress('Writing Log check');
  const replacement = planReplacement(workbook, [logCheckSheet], 'the check of the log needs');
  const page = logCheckPage(check, read, today);
  await replaceSheets(replacement, watch, (session, [sheet]) =>
    writeLogCheck(session, sheet, page, workbook.takenNames),
  );
  return { ...check, sheet: logCheckSheet };
}

function findingsOf({ findings, records, fields }: ParsedLog, today: Day): LogCheck['findings'] {
  const context = {
    records,
    fields,
    today,
    calendar: createWorkingCalendar([]),
    limits: timeLimits,
    lists: [],
  };
  return [...findings, ...runChecks(context)];
}

async function writeLogCheck(
  session: ExcelSession,
  sheet: SheetHandle | undefined,
  page: FindingsPage,
  takenNames: readonly string[],
): Promise<Written<null>> {
  if (!sheet) throw new Error('A sheet is needed.');
  const table = await writeFindings(session, sheet, page);
  await session.sync();
  const lateNames = table ? [{ item: table, name: untakenName('LogCheck', takenNames) }] : [];
  return { lateNames, result: null };
}
