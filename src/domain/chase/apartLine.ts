import type { Day } from '../calendar/day';
import type { ChaseLine } from './chaseItem';
import { chaseLine } from './chaseItem';
import type { Deadline } from './deadline';

/** Why a line stands apart from what is to be chased. */
export type ApartKind = 'suspended' | 'cannot-tell' | 'may-ask';

export const apartTitles: Readonly<Record<ApartKind, string>> = {
  suspended: 'Suspended',
  'cannot-tell': 'Cannot be told',
  'may-ask': 'May still ask',
};

/** What nobody is late with, and yet is open. */
export interface ApartLine extends ChaseLine {
  readonly kind: ApartKind;
  /** The due date had it not been suspended; the last day to ask for the next stage. Null when it cannot be told. */
  readonly due: Day | null;
  /** The day it was suspended, or the stage before was answered; null when it cannot be told. */
  readonly since: Day | null;
}

/** A clock that is suspended, or is not completed and yet cannot be told; null for any other. */
export function apartLine(deadline: Deadline): ApartLine | null {
  const { status, completed, stoppedOn, due, extendedDue } = deadline;
  const isUntold = status === 'cannot-tell' && completed === null;
  if (status !== 'suspended' && !isUntold) return null;

  return {
    ...chaseLine(deadline, [whyApart(deadline)]),
    kind: isUntold ? 'cannot-tell' : 'suspended',
    due: extendedDue ?? due,
    since: stoppedOn,
  };
}

/** Never in the log's own words, which may be anything. */
function whyApart({ cannotTell, because }: Deadline): string {
  return cannotTell === 'procedure not understood'
    ? 'The procedure is not understood, so the time limit cannot be told.'
    : because;
}
