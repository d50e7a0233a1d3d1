import * as z from 'zod';
import { createWorkingCalendar } from '../domain/calendar/workingDays';
import type { FieldId } from '../domain/log/columns';
import type { LogRow } from '../domain/log/case';
import type { LogRecord } from '../domain/log/logRecord';
import { readLog } from '../domain/log/readLog';
import { caseClocks, stageOfClock } from '../domain/timescales/caseClocks';
import type { CaseClock } from '../domain/timescales/caseClocks';
import type { ClockId } from '../domain/timescales/timeLimits';
import { watchOf } from './actionHooks';
import type { ActionHooks } from './actionHooks';
import { dayShape, logChoiceShape, parsed } from './buildRequest';
import type { LogChoice } from './buildRequest';
import { openLog } from './openLog';

export interface DeadlinesRequest {
  /** The day the clocks are read: "2025-05-16". Nothing dated after it has happened. */
  readonly today: string;
  readonly log?: LogChoice | undefined;
}

/** A clock of a complaint in the log, and who has it. */
export interface Deadline extends CaseClock, LogRow {
  readonly reference: string | null;
  readonly area: string | null;
  readonly team: string | null;
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
  return records.flatMap((record) =>
    caseClocks(record.case, settings).map((clock) => deadline(record, clock)),
  );
}

function deadline(record: LogRecord, clock: CaseClock): Deadline {
  const { case: complaint } = record;
  const stage = stageOfClock[clock.clock];
  const place = stage === null ? null : complaint[stage];
  const { sheet, row } = rowOf(record, clock.clock);
  return {
    reference: complaint.reference,
    sheet,
    row,
    ...clock,
    area: place?.area ?? complaint.area,
    team: place?.team ?? complaint.team,
  };
}

/** Whose cell stands in the stage's own row; a row of what came before stage 1 has a day received too. */
const toldIn: Readonly<Record<ClockId, FieldId>> = {
  acknowledge: 'acknowledged',
  stage1: 'stage1Responded',
  corporate1: 'stage1Responded',
  stage2: 'stage2Requested',
  corporate2: 'stage2Requested',
  'stage3-panel': 'stage3Requested',
  'stage3-report': 'stage3Requested',
  'stage3-response': 'stage3Requested',
};

function rowOf({ case: { rows }, cell }: LogRecord, clock: ClockId): LogRow {
  return cell(toldIn[clock]) ?? rows[0];
}
