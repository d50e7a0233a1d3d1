import type { Day } from '../calendar/day';
import type { Procedure } from '../log/case';
import type { FieldId } from '../log/columns';
import type { LeftOut, Stage3Timescale } from '../timescales/caseTimescales';
import type { Clock } from '../timescales/clock';
import type { TimeLimitId } from '../timescales/timeLimits';
import { stageOf } from './cohorts';
import type { StageNumber } from './cohorts';
import type { ReportRecord } from './reportData';
import { isInScope } from './scope';
import type { Scope } from './scope';
import { timedStage } from './timeliness';

/** A clock that ran its course, and the day that puts it into a year; or why no timeliness figure counts it. */
export type EndedClock =
  | { readonly on: Day; readonly clock: Clock; readonly leftOut: null }
  | { readonly on: Day; readonly leftOut: LeftOut };

/** One of the clocks that both procedures are judged by, as a row of a table. */
export interface ClockKind {
  readonly label: string;
  /** Whose team and area are answerable; null for the complaint's. */
  readonly stage: StageNumber | null;
  /** The limit it has in each procedure; null where the procedure has none. */
  readonly limits: Readonly<Record<Procedure, TimeLimitId | null>>;
  /** The fields without which it cannot be judged. */
  readonly needs: readonly FieldId[];
  /** Null while it runs, where it never started, and at stage 3 where it cannot be judged. */
  readonly ended: (record: ReportRecord, scope: Scope) => EndedClock | null;
}

/** The day acknowledged, or answered where that is not recorded, puts it into a year. */
const acknowledgement: ClockKind = {
  label: 'Acknowledgement',
  stage: null,
  limits: { statutory: 'acknowledge', corporate: 'corporate-acknowledge' },
  needs: ['received', 'acknowledged'],
  ended: (record, scope) => {
    const clock = isInScope(record.case, scope) ? record.timescales?.acknowledge : undefined;
    if (!clock || clock.completed === null) return null;

    return endedClock(clock.completed, clock, clock.kept === null ? 'cannot tell' : null);
  },
};

export const stage1Kind = answerKind(1, {
  limits: { statutory: 'stage1', corporate: 'corporate1' },
  needs: ['received', 'stage1Responded'],
});

const stage2Kind = answerKind(2, {
  limits: { statutory: 'stage2', corporate: 'corporate2' },
  needs: ['stage2Requested', 'stage2Responded'],
});

export const panelKind = stage3Kind('panel', 'stage3-panel', ['stage3Panel']);
export const reportKind = stage3Kind('report', 'stage3-report', ['stage3Panel', 'stage3ReportReceived']);
export const responseKind = stage3Kind('response', 'stage3-response', ['stage3ReportReceived']);

/** Every clock, in the order of the procedures. */
export const clockKinds: readonly ClockKind[] = [
  acknowledgement,
  stage1Kind,
  stage2Kind,
  panelKind,
  reportKind,
  responseKind,
];

/** The clocks of the stages, which leaves the acknowledgement out. */
export const stageClockKinds = clockKinds.filter(({ stage }) => stage !== null);

/** Whether a scope's complaints have such a clock at all. */
export function hasClock({ limits }: ClockKind, scope: Scope): boolean {
  return scope === 'all' || limits[scope] !== null;
}

/** Stage 1 or 2, from its beginning to its answer. */
function answerKind(stage: 1 | 2, { limits, needs }: Pick<ClockKind, 'limits' | 'needs'>): ClockKind {
  return {
    label: `Stage ${stage}`,
    stage,
    limits,
    needs,
    ended: (record, scope) => {
      const reached = stageOf(record, stage, scope);
      if (!reached?.decision) return null;

      const { clock, decision, leftOut } = reached;
      const isTimed = clock !== null && timedStage(record, clock) !== null;
      return endedClock(decision.on, clock, leftOut ?? (isTimed ? null : 'cannot tell'));
    },
  };
}

/** The three clocks of stage 3 are judged one by one, by the year that the stage was decided in. */
function stage3Kind(
  clockName: 'panel' | 'report' | 'response',
  limit: TimeLimitId,
  needs: readonly FieldId[],
): ClockKind {
  return {
    label: `Stage 3 ${clockName}`,
    stage: 3,
    limits: { statutory: limit, corporate: null },
    needs: ['stage3Requested', 'stage3Responded', ...needs],
    ended: (record, scope) => {
      const reached = stageOf(record, 3, scope);
      const stage3: Stage3Timescale | null = reached && (record.timescales?.stage3 ?? null);
      const clock = stage3?.[clockName];
      if (!stage3?.decision || !clock?.kept) return null;

      const { decision, leftOut } = stage3;
      return endedClock(decision.on, clock, leftOut === 'cannot tell' ? null : leftOut);
    },
  };
}

function endedClock(on: Day, clock: Clock | null, leftOut: LeftOut | null): EndedClock {
  return clock === null || leftOut !== null
    ? { on, leftOut: leftOut ?? 'cannot tell' }
    : { on, clock, leftOut };
}
