import type { Case, Procedure } from '../log/case';
import type { ClockId, TimeLimit, TimeLimitId, TimeLimits } from './timeLimits';

/** Which limit a clock has in each procedure. */
export type LimitByProcedure = Readonly<Partial<Record<Procedure, TimeLimitId>>>;

/** Only the acknowledgement is a clock of both procedures. */
export const clockLimits: Readonly<Record<ClockId, LimitByProcedure>> = {
  acknowledge: { statutory: 'acknowledge', corporate: 'corporate-acknowledge' },
  stage1: { statutory: 'stage1' },
  stage2: { statutory: 'stage2' },
  'stage3-panel': { statutory: 'stage3-panel' },
  'stage3-report': { statutory: 'stage3-report' },
  'stage3-response': { statutory: 'stage3-response' },
  corporate1: { corporate: 'corporate1' },
  corporate2: { corporate: 'corporate2' },
};

/**
 * The limit that a complaint's clock is judged by. Where its procedure is not understood: the one that both procedures have, or
 * null when they have not the same.
 */
export function limitOfClock(
  clock: ClockId,
  procedure: Case['procedure'],
  limits: TimeLimits,
): TimeLimit | null {
  const { statutory, corporate } = clockLimits[clock];
  if (procedure === 'statutory') return statutory ? limits[statutory] : null;
  if (procedure === 'corporate') return corporate ? limits[corporate] : null;

  return statutory && corporate && isSameLimit(limits[statutory], limits[corporate])
    ? limits[statutory]
    : null;
}

/** Whether two limits come to the same day for every complaint. */
export function isSameLimit(one: TimeLimit, other: TimeLimit): boolean {
  return (
    one.workingDays === other.workingDays &&
    one.extendedWorkingDays === other.extendedWorkingDays &&
    one.countsFrom === other.countsFrom
  );
}
