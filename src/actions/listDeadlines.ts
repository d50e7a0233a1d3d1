import * as z from 'zod';
import { createWorkingCalendar } from '../domain/calendar/workingDays';
import { deadlinesOf } from '../domain/chase/deadline';
import type { Deadline } from '../domain/chase/deadline';
import { readLog } from '../domain/log/readLog';
import { watchOf } from './actionHooks';
import type { ActionHooks } from './actionHooks';
import { dayShape, logChoiceShape, parsed } from './buildRequest';
import type { LogChoice } from './buildRequest';
import { openLog } from './openLog';

export type { Deadline } from '../domain/chase/deadline';

export interface DeadlinesRequest {
  /** The day the clocks are read: "2025-05-16". Nothing dated after it has happened. */
  readonly today: string;
  readonly log?: LogChoice | undefined;
}

const requestShape = z.object({ today: dayShape, log: logChoiceShape.default({}) });

/**
 * Where every clock of every complaint stands, in the log's order: by the limits and the non-working days of Complaints
 * setup. The row is the stage's own where it has one. Nothing is written.
 *
 * @throws AddinError when there is no log to read, or several that differ; CancelledError, or ExcelFault
 */
export async function listDeadlines(
  request: DeadlinesRequest,
  hooks: ActionHooks = {},
): Promise<readonly Deadline[]> {
  const { onProgress = () => {} } = hooks;
  const { today, log } = parsed(requestShape, request);

  onProgress('Reading the log');
  const { workbook, options, setup, closures } = await openLog(log, watchOf(hooks));

  onProgress('Working out the deadlines');
  const { records, fields } = readLog(workbook.values, options);
  const settings = { calendar: createWorkingCalendar(closures), today, fields, limits: setup.limits };
  return deadlinesOf(records, settings);
}
