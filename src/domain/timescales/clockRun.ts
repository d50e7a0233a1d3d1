import type { Day } from '../calendar/day';
import type { Case, Extension } from '../log/case';
import type { Clock } from './clock';
import type { ClockId, TimeLimits } from './timeLimits';

/** Where a clock stands. `on-time-extended`: answered after the first limit and within the recorded extension. */
export type ClockStatus =
  | 'on-time'
  | 'on-time-extended'
  | 'late'
  | 'open'
  | 'due-soon'
  | 'overdue'
  | 'withdrawn'
  | 'suspended'
  | 'cannot-tell';

/** What stopped a clock that was never completed, and the last day that counts. */
export interface Stop {
  readonly how: 'withdrawn' | 'escalated' | 'suspended';
  readonly on: Day;
}

export type CannotTell =
  'procedure not understood' | 'no start' | 'completed before start' | 'outside known years';

/** A clock, and what its complaint tells of how it ended. */
export interface ClockRun {
  readonly clock: Clock;
  /** Null while the clock runs; a clock that was completed is judged all the same. */
  readonly stop: Stop | null;
  readonly extension: Extension | null;
}

export interface Standing {
  readonly status: ClockStatus;
  /** Working days in (start, until]. Null when they cannot be told. */
  readonly workingDays: number | null;
  /** Working days in (the due date that applies, until]; 0 when there are none. Null when they cannot be told. */
  readonly workingDaysLate: number | null;
  /** The day completed or stopped, or else today. */
  readonly until: Day;
  /** Why, where the status is `cannot-tell`. */
  readonly cannotTell: CannotTell | null;
}

/** A clock, where it stands, and the complaint it is of. */
export interface ToldClock {
  readonly id: ClockId;
  readonly run: ClockRun;
  readonly standing: Standing;
  /** As the log gives it, with what is still to come. */
  readonly complaint: Case;
  /** As it stood on the day. */
  readonly record: Case;
  /** Whether the complaint was suspended while the clock's stage was open. */
  readonly wasSuspended: boolean;
  /** The limits in force. */
  readonly limits: TimeLimits;
}
