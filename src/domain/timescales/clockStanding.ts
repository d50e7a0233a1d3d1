import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/workingDays';
import { workingDaysTaken } from './clock';
import type { Clock, Kept } from './clock';
import type { CannotTell, ClockRun, ClockStatus, Standing, Stop } from './clockRun';
import { timescaleStatus, workingDaysLate } from './timescaleStatus';
import type { TimescaleStatus } from './timescaleStatus';

export interface StandingSettings {
  readonly calendar: WorkingCalendar;
  readonly today: Day;
  readonly dueSoonDays: number;
}

const statusWhenKept: Readonly<Record<Kept, ClockStatus>> = {
  'first limit': 'on-time',
  extension: 'on-time-extended',
  late: 'late',
};

const statusWhenStopped: Readonly<Record<Stop['how'], ClockStatus>> = {
  withdrawn: 'withdrawn',
  // The stage was never answered, however soon the next one was asked for.
  escalated: 'late',
  suspended: 'suspended',
};

const statusWhenRunning: Readonly<Record<TimescaleStatus, ClockStatus>> = {
  'On time': 'on-time',
  Late: 'late',
  Open: 'open',
  'Due soon': 'due-soon',
  Overdue: 'overdue',
};

/** Where a clock stands on a day, and the working days it has taken and is late by. */
export function clockStanding(run: ClockRun, settings: StandingSettings): Standing {
  const { clock, stop } = run;
  const { calendar, today } = settings;
  const { start, completed } = clock;
  const due = dueThatApplies(clock);
  const until = completed ?? stop?.on ?? today;
  const cannotTell = whyNot(run);
  if (cannotTell !== null || start === null || due === null)
    return { status: 'cannot-tell', workingDays: null, workingDaysLate: null, until, cannotTell };

  return {
    status: statusOf(clock, stop, due, settings),
    // Stopped before it had started, a clock counts nothing.
    workingDays: workingDaysTaken(clock.limit, start, until, calendar),
    workingDaysLate: workingDaysLate({ due, completed: until, asAt: null }, calendar),
    until,
    cannotTell: null,
  };
}

/** What cannot be told of any clock of a complaint whose procedure is not understood. */
export function unknownProcedure(completed: Day | null, today: Day): Standing {
  const cannotTell = 'procedure not understood';
  return {
    status: 'cannot-tell',
    workingDays: null,
    workingDaysLate: null,
    until: completed ?? today,
    cannotTell,
  };
}

/** The end of the recorded extension where there is one, or else of the first limit. */
function dueThatApplies({ due, extendedDue }: Clock): Day | null {
  return extendedDue ?? due;
}

function whyNot({ clock, extension }: ClockRun): CannotTell | null {
  const { limit, start, due, extendedDue, completed } = clock;
  if (start === null) return 'no start';
  if (completed !== null && completed < start) return 'completed before start';
  if (due === null) return 'outside known years';

  const isExtended = limit.extendedWorkingDays !== null && extension !== null && extension !== false;
  const isInFirstLimit = completed !== null && completed <= due;
  return isExtended && extendedDue === null && !isInFirstLimit ? 'outside known years' : null;
}

function statusOf(
  { kept }: Clock,
  stop: Stop | null,
  due: Day,
  { calendar, today, dueSoonDays }: StandingSettings,
): ClockStatus {
  if (kept !== null) return statusWhenKept[kept];
  if (stop !== null) return statusWhenStopped[stop.how];

  return statusWhenRunning[timescaleStatus({ due, completed: null, asAt: today }, dueSoonDays, calendar)];
}
