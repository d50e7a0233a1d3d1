import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/workingDays';
import type { Case, Extension } from '../log/case';
import type { FieldId } from '../log/columns';
import { asAt } from './asAt';
import { caseProgress } from './caseProgress';
import { withAnswersOnly } from './caseTimescales';
import { runClock } from './clock';
import { clockInWords } from './clockInWords';
import { limitOfClock } from './clockLimits';
import { clockRemarks } from './clockRemarks';
import type { CannotTell, ClockRun, ClockStatus, ToldClock } from './clockRun';
import { clockStanding, unknownProcedure } from './clockStanding';
import { asItStood, stopOf } from './clockStop';
import type { Seen, StageName } from './clockStop';
import { defaultDueSoonDays } from './timescaleStatus';
import { timeLimits } from './timeLimits';
import type { ClockId, TimeLimits } from './timeLimits';

/** One clock of a complaint, and where it stands. */
export interface CaseClock {
  readonly clock: ClockId;
  readonly start: Day | null;
  /** The end of the first limit. */
  readonly due: Day | null;
  /** The end of the extension that the log records; null when it records none. */
  readonly extendedDue: Day | null;
  /** The longest that an extension could reach; null where none is allowed, or it cannot be told. */
  readonly longestDue: Day | null;
  /** Null while open, and when withdrawn or escalated unanswered. */
  readonly completed: Day | null;
  /** The day it was withdrawn, suspended or escalated before it was completed; null while it runs. */
  readonly stoppedOn: Day | null;
  readonly status: ClockStatus;
  /** Why, where the status is `cannot-tell`. */
  readonly cannotTell: CannotTell | null;
  readonly workingDays: number | null;
  readonly workingDaysLate: number | null;
  /** How that comes about, as a sentence or two for the officer; the remarks are the last of them. */
  readonly because: string;
  /** What is worth knowing beside where the clock stands, a sentence each. */
  readonly remarks: readonly string[];
}

export interface ClockSettings {
  readonly calendar: WorkingCalendar;
  /** Nothing dated after it has happened. */
  readonly today: Day;
  /** The fields that some column of the log gives. */
  readonly fields: ReadonlySet<FieldId>;
  /** The law's unless the council has set its own. */
  readonly limits?: TimeLimits;
  /** An open clock is due soon while no more working days than this are left; 5 unless set. */
  readonly dueSoonDays?: number;
}

/** The stage a clock belongs to; an acknowledgement is of the complaint as a whole. */
export const stageOfClock: Readonly<Record<ClockId, StageName | null>> = {
  acknowledge: null,
  stage1: 'stage1',
  corporate1: 'stage1',
  stage2: 'stage2',
  corporate2: 'stage2',
  'stage3-panel': 'stage3',
  'stage3-report': 'stage3',
  'stage3-response': 'stage3',
};

/**
 * Every clock of a complaint, open or not, in the order of the procedure: acknowledgement where the log has that column;
 * stage 1 unless it went straight to stage 2; stage 2 and the panel when asked for; the report when the panel met; the
 * response when the report came. A record that is no complaint has none, and so has one that is received after today.
 *
 * @example a complaint received on 3 March 2025 and answered on the 14th // stage1: due 17 March, on-time, 9 working days
 */
export function caseClocks(complaint: Case, settings: ClockSettings): readonly CaseClock[] {
  const { today, fields } = settings;
  const { received, recordType } = complaint;
  if (recordType !== 'Complaint' || (received !== null && received > today)) return [];

  const progress = caseProgress(complaint, today);
  const record = withAnswersOnly(asAt(complaint, today), progress);
  const seen: Seen = { complaint, record, progress, today };
  return clocksListed(seen, fields).map((id) => caseClock(id, seen, settings));
}

function clocksListed(seen: Seen, fields: ReadonlySet<FieldId>): readonly ClockId[] {
  const { record, progress } = seen;
  const isCorporate = record.procedure === 'corporate';
  // What came after the complaint was withdrawn at stage 3 started no clock.
  const { panel, reportReceived } = asItStood(record, stopOf('stage3', seen)).stage3;
  const reached3 = progress.stage3 !== null || panel !== null || reportReceived !== null;
  const listed: readonly (readonly [ClockId, boolean])[] = [
    ['acknowledge', fields.has('acknowledged')],
    [isCorporate ? 'corporate1' : 'stage1', progress.stage1 !== null],
    [isCorporate ? 'corporate2' : 'stage2', progress.stage2 !== null],
    ['stage3-panel', !isCorporate && reached3],
    ['stage3-report', !isCorporate && panel !== null],
    ['stage3-response', !isCorporate && reportReceived !== null],
  ];
  return listed.filter(([, isListed]) => isListed).map(([id]) => id);
}

function caseClock(id: ClockId, seen: Seen, settings: ClockSettings): CaseClock {
  const { calendar, today, limits = timeLimits, dueSoonDays = defaultDueSoonDays } = settings;
  const { complaint, record, progress } = seen;
  const stage = stageOfClock[id];
  const stop = stopOf(stage, seen);
  const extension = extensionOf(stage, record);
  const limit = limitOfClock(id, record.procedure, limits);
  // No limit is known where the procedure is not.
  const isJudged = limit !== null;
  const ran = runClock(limit ?? limits[id], asItStood(record, stop), extension, calendar);
  const clock = isJudged ? ran : { ...ran, start: null, due: null, extendedDue: null, longestDue: null };

  const run: ClockRun = { clock, stop, extension };
  const standing = isJudged
    ? clockStanding(run, { calendar, today, dueSoonDays })
    : unknownProcedure(clock.completed, today);
  const wasSuspended = stage !== null && progress[stage]?.suspended === true;
  const told: ToldClock = { id, run, standing, complaint, record, wasSuspended, limits };
  const remarks = clockRemarks(told, calendar);
  const { start, due, extendedDue, longestDue, completed } = clock;
  const { status, cannotTell, workingDays, workingDaysLate } = standing;
  return {
    clock: id,
    start,
    due,
    extendedDue,
    longestDue,
    completed,
    stoppedOn: completed === null && stop !== null ? stop.on : null,
    status,
    cannotTell,
    workingDays,
    workingDaysLate,
    because: [clockInWords(told, calendar), ...remarks].join(' '),
    remarks,
  };
}

function extensionOf(stage: StageName | null, record: Case): Extension | null {
  return stage === 'stage1' || stage === 'stage2' ? record[stage].extended : null;
}
