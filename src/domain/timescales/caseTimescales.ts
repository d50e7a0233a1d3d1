import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/workingDays';
import type { Case, Extension, Procedure } from '../log/case';
import { asAt } from './asAt';
import { caseProgress } from './caseProgress';
import type { CaseProgress, StageProgress } from './caseProgress';
import { runClock } from './clock';
import type { Clock } from './clock';
import { limitOfClock } from './clockLimits';
import { asItStood, stopOf } from './clockStop';
import { timeLimits } from './timeLimits';
import type { TimeLimitId, TimeLimits } from './timeLimits';

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
  /** The clock of the acknowledgement, whatever became of the complaint. Null where no limit is known for the procedure. */
  readonly acknowledge: Clock | null;
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
  const record = withAnswersOnly(asAt(complaint, today), progress);
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

  const stop = stopOf(null, { complaint, record, progress, today });
  const limit = limitOfClock('acknowledge', procedure, limits);
  return {
    acknowledge: limit && runClock(limit, asItStood(record, stop), null, calendar),
    straightToStage2: progress.straightToStage2,
    stage1: progress.stage1 && stage('stage1', progress.stage1, record.stage1.extended),
    stage2: progress.stage2 && stage('stage2', progress.stage2, record.stage2.extended),
    stage3: progress.stage3 && stage3(progress.stage3),
  };
}

function leftOut({ decision, suspended }: StageProgress, clock: Clock | null): LeftOut | null {
  if (decision === null) return null;
  if (decision.how !== 'answered') return decision.how;
  if (suspended) return 'suspended';

  return clock?.kept ? null : 'cannot tell';
}

/** A response date that answered nothing (it records a withdrawal or an escalation) completes no clock. */
export function withAnswersOnly(record: Case, progress: CaseProgress): Case {
  const answered = (name: keyof Stages) => progress[name]?.decision?.how === 'answered';
  const { stage1, stage2, stage3 } = record;
  return {
    ...record,
    stage1: { ...stage1, responded: answered('stage1') ? stage1.responded : null },
    stage2: { ...stage2, responded: answered('stage2') ? stage2.responded : null },
    stage3: { ...stage3, responded: answered('stage3') ? stage3.responded : null },
  };
}
