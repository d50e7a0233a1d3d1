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
import { readWorkbook } from '../excel/readWorkbook';
import type { BuildHooks } from './buildAnnualTables';
import { dayShape, logChoiceShape, parsed } from './buildRequest';
import type { LogChoice } from './buildRequest';
import type { LogCheck } from './logCheck';

export interface CheckRequest {
  /** Nothing dated after it has happened: "2025-05-16". */
  readonly today: string;
  readonly log?: LogChoice | undefined;
}

const requestShape = z.object({ today: dayShape, log: logChoiceShape.default({}) });

/**
 * Says how the log was understood and what is wrong in it: the reader's findings, and those of every check. The log itself
 * is never changed.
 *
 * @throws AddinError when there is no log to read, or several that differ; CancelledError, or ExcelFault
 */
export async function checkLog(request: CheckRequest, hooks: BuildHooks = {}): Promise<LogCheck> {
  const { onProgress = () => {}, signal } = hooks;
  const watch = { isCancelled: () => signal?.aborted === true };
  const { today, log: choice } = parsed(requestShape, request);

  onProgress('Reading the log');
  const { values } = await runInExcel(readWorkbook, watch);
  const { sheets = [], tables = [] } = choice;

  onProgress('Checking the log');
  const read = readLog(values, { sheets, tables });
  return {
    log: read.log,
    years: yearsReceived(read.cases, today),
    findings: inSheetOrder(
      findingsOf(read, today),
      values.map(({ name }) => name),
    ),
    fixes: [],
    nonRows: read.nonRows,
    sheet: null,
  };
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
