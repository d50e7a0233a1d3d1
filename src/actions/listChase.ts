import * as z from 'zod';
import type { Day } from '../domain/calendar/day';
import { createWorkingCalendar } from '../domain/calendar/workingDays';
import { chaseList } from '../domain/chase/chaseList';
import type { ChaseList } from '../domain/chase/chaseList';
import { readLog } from '../domain/log/readLog';
import type { ParsedLog } from '../domain/log/readLog';
import { watchOf } from './actionHooks';
import type { ActionHooks } from './actionHooks';
import { dayShape, logChoiceShape, parsed } from './buildRequest';
import type { LogChoice } from './buildRequest';
import { openLog } from './openLog';
import type { OpenedLog } from './openLog';

export interface ChaseRequest {
  /** The day the clocks are read: "2025-05-16". Nothing dated after it has happened. */
  readonly today: string;
  readonly log?: LogChoice | undefined;
}

export const chaseRequestShape = z.object({ today: dayShape, log: logChoiceShape.default({}) });

/**
 * Whom to chase, and for what: what is overdue and what falls due, by the limits and the non-working days of Complaints
 * setup. Nothing is written.
 *
 * @throws AddinError when there is no log to read, or several that differ; CancelledError, or ExcelFault
 */
export async function listChase(request: ChaseRequest, hooks: ActionHooks = {}): Promise<ChaseList> {
  const { onProgress = () => {} } = hooks;
  const { today, log } = parsed(chaseRequestShape, request);

  onProgress('Reading the log');
  const opened = await openLog(log, watchOf(hooks));

  onProgress('Working out the deadlines');
  return chaseOf(opened, readLog(opened.workbook.values, opened.options), today);
}

/** The chase list of a log that was opened, and read. */
export function chaseOf(
  { setup, closures }: OpenedLog,
  { records, fields }: ParsedLog,
  today: Day,
): ChaseList {
  const calendar = createWorkingCalendar(closures);
  return chaseList(records, { calendar, today, fields, limits: setup.limits });
}
