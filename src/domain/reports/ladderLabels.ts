import type { TimeLimit, TimeLimits } from '../timescales/timeLimits';
import type { Scope } from './scope';

export interface LadderLabels {
  readonly first: string;
  /** Null where the law allows no extension. */
  readonly second: string | null;
  readonly inAll: string;
  readonly over: string;
}

/** "Within 10 working days", "In 11 to 20 working days" ... in words where the complaints' limits differ. */
export function ladderLabels(limits: TimeLimits, stage: 1 | 2, scope: Scope): LadderLabels {
  const [limit, ...others] = scopedLimits(limits, stage, scope);
  const isOne = others.every(
    (other) =>
      other.workingDays === limit?.workingDays && other.extendedWorkingDays === limit.extendedWorkingDays,
  );
  if (!limit || !isOne) {
    return {
      first: 'Within the first limit',
      second: 'Within the longest limit, after the first',
      inAll: 'Within the longest limit in all',
      over: 'Over the longest limit',
    };
  }

  const { workingDays: days, extendedWorkingDays: longest } = limit;
  return {
    first: `Within ${days} working days`,
    second: longest === null ? null : `In ${days + 1} to ${longest} working days`,
    inAll: `Within ${longest ?? days} working days in all`,
    over: `Over ${longest ?? days} working days`,
  };
}

/** The limits of a stage's answers that a scope's complaints may stand under. */
function scopedLimits(limits: TimeLimits, stage: 1 | 2, scope: Scope): readonly TimeLimit[] {
  const statutory = stage === 1 ? limits.stage1 : limits.stage2;
  const corporate = stage === 1 ? limits.corporate1 : limits.corporate2;
  return { statutory: [statutory], corporate: [corporate], all: [statutory, corporate] }[scope];
}
