import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/workingDays';
import type { Case, Extension, Procedure } from '../log/case';
import { asAt } from './asAt';
import { caseDate } from './caseDates';
import { caseProgress } from './caseProgress';
import type { CaseProgress, StageProgress } from './caseProgress';
import { dueDate, extendedDueDate, longestDueDate } from './dueDate';
import { timeLimits } from './timeLimits';
import type { TimeLimit, TimeLimitId, TimeLimits } from './timeLimits';

/** `extension`: after the first limit and within the recorded extension. */
export type Kept = 'first limit' | 'extension' | 'late';

/** One limit applied to one complaint. What cannot be told (no start, outside the known years) is null. */
export interface Clock {
  readonly limit: TimeLimit;
  readonly start: Day | null;
  readonly due: Day | null;
  /** The end of the extension the log records; null when it records none. */
  readonly extendedDue: Day | null;
  /** The longest the law allows, whether or not an extension is recorded; null when it allows none. */
  readonly longestDue: Day | null;
  /** Null while open, and when the stage was withdrawn or escalated unanswered. */
  readonly completed: Day | null;
  /** Working days in (start, completed]; null while open, or when completed before the start. */
  readonly workingDaysTaken: number | null;
  /** Null while open and when it cannot be told. On time is completed on or before the due date. */
  readonly kept: Kept | null;
}

/** Why a decided stage is in no timeliness figure. */
export type LeftOut = 'withdrawn' | 'escalated' | 'suspended' | 'cannot tell';

export interface StageTimescale extends StageProgress {
  /** The clock of the whole stage; at stage 3 from request to response. Null where no limit is known for the procedure. */
  readonly clock: Clock | null;
  /** Null for a stage that timeliness counts, and while undecided. */
  readonly leftOut: LeftOut | null;
}

export interface Stage3Timescale extends StageTimescale {
  readonly panel: Clock | null;
  readonly report: Clock | null;
  readonly response: Clock | null;
}

export interface CaseTimescales {
  readonly straightToStage2: boolean;
  readonly stage1: StageTimescale | null;
  readonly stage2: StageTimescale | null;
  readonly stage3: Stage3Timescale | null;
}

/** The limit of each whole stage. No limit is known for a corporate stage 3. */
const stageLimits: Readonly<Record<Procedure, Readonly<Record<keyof Stages, TimeLimitId | null>>>> = {
  statutory: { stage1: 'stage1', stage2: 'stage2', stage3: 'stage3' },
  corporate: { stage1: 'corporate1', stage2: 'corporate2', stage3: null },
};

type Stages = Pick<CaseProgress, 'stage1' | 'stage2' | 'stage3'>;

/**
 * Each stage a complaint had reached by a day: when it began, how it was decided, and how its limits were kept.
 * A stage counts in timeliness when it has a decision and nothing leaves it out.
 *
 * @param complaint a record that is a complaint; other records have no time limits
 * @param today nothing dated after it has happened
 * @param limits the limits in force: the law's unless the council has set its own
 */
export function caseTimescales(
  complaint: Case,
  calendar: WorkingCalendar,
  today: Day,
  limits: TimeLimits = timeLimits,
): CaseTimescales {
  const progress = caseProgress(complaint, today);
  const record = withoutUnansweredResponses(asAt(complaint, today), progress);
  const { procedure } = complaint;

  const clock = (id: TimeLimitId, extension: Extension | null = null) =>
    runClock(limits[id], record, extension, calendar);
  const stage = (name: keyof Stages, reached: StageProgress, extension: Extension | null): StageTimescale => {
    const id = typeof procedure === 'string' ? stageLimits[procedure][name] : null;
    const stageClock = id && clock(id, extension);
    return { ...reached, clock: stageClock, leftOut: leftOut(reached, stageClock) };
  };
  const stage3 = (reached: StageProgress): Stage3Timescale => ({
    ...stage('stage3', reached, null),
    panel: procedure === 'statutory' ? clock('stage3-panel') : null,
    report: procedure === 'statutory' && record.stage3.panel !== null ? clock('stage3-report') : null,
    response:
      procedure === 'statutory' && record.stage3.reportReceived !== null ? clock('stage3-response') : null,
  });

  return {
    straightToStage2: progress.straightToStage2,
    stage1: progress.stage1 && stage('stage1', progress.stage1, record.stage1.extended),
    stage2: progress.stage2 && stage('stage2', progress.stage2, record.stage2.extended),
    stage3: progress.stage3 && stage3(progress.stage3),
  };
}

function runClock(
  limit: TimeLimit,
  record: Case,
  extension: Extension | null,
  calendar: WorkingCalendar,
): Clock {
  const start = caseDate(record, limit.countsFrom);
  const completed = caseDate(record, limit.endsWith);
  const due = start && dueDate(limit, start, calendar);
  const inOrder = start !== null && (completed === null || completed >= start);
  if (start === null || due === null || !inOrder) {
    return {
      limit,
      start,
      due,
      extendedDue: null,
      longestDue: null,
      completed,
      workingDaysTaken: null,
      kept: null,
    };
  }

  const extendedDue = extendedDueDate(limit, start, extension, calendar);
  return {
    limit,
    start,
    due,
    extendedDue,
    longestDue: longestDueDate(limit, start, calendar),
    completed,
    workingDaysTaken: completed && calendar.workingDaysBetween(start, completed),
    kept: completed && kept(completed, due, extendedDue),
  };
}

function kept(completed: Day, due: Day, extendedDue: Day | null): Kept {
  if (completed <= due) return 'first limit';

  return extendedDue !== null && completed <= extendedDue ? 'extension' : 'late';
}

function leftOut({ decision, suspended }: StageProgress, clock: Clock | null): LeftOut | null {
  if (decision === null) return null;
  if (decision.how !== 'answered') return decision.how;
  if (suspended) return 'suspended';

  return clock?.kept ? null : 'cannot tell';
}

/** A response date that answered nothing (it records a withdrawal or an escalation) completes no clock. */
function withoutUnansweredResponses(record: Case, progress: CaseProgress): Case {
  const answered = (name: keyof Stages) => progress[name]?.decision?.how === 'answered';
  const { stage1, stage2, stage3 } = record;
  return {
    ...record,
    stage1: { ...stage1, responded: answered('stage1') ? stage1.responded : null },
    stage2: { ...stage2, responded: answered('stage2') ? stage2.responded : null },
    stage3: { ...stage3, responded: answered('stage3') ? stage3.responded : null },
  };
}
