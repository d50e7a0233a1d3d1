import { contains } from '../calendar/period';
import type { Period } from '../calendar/period';
import type { WorkingCalendar } from '../calendar/workingDays';
import type { LeftOut } from '../timescales/caseTimescales';
import type { Clock } from '../timescales/clock';
import { workingDaysLate } from '../timescales/timescaleStatus';
import type { ClockKind } from './clockKinds';
import type { ReportData, ReportRecord } from './reportData';
import type { Scope } from './scope';

/** A clock that timeliness counts. */
export interface JudgedClock {
  readonly record: ReportRecord;
  readonly clock: Clock;
}

export interface JudgedClocks {
  readonly judged: readonly JudgedClock[];
  /** Why each of the others is not. */
  readonly leftOut: readonly LeftOut[];
}

/** The clocks of one kind that ended in a period; what was withdrawn, suspended or escalated is left out. */
export function judgedClocks(
  period: Period,
  kind: ClockKind,
  scope: Scope,
  { records }: Pick<ReportData, 'records'>,
): JudgedClocks {
  const judged: JudgedClock[] = [];
  const leftOut: LeftOut[] = [];
  for (const record of records) {
    const ended = kind.ended(record, scope);
    if (!ended || !contains(period, ended.on)) continue;
    if (ended.leftOut === null) judged.push({ record, clock: ended.clock });
    else leftOut.push(ended.leftOut);
  }
  return { judged, leftOut };
}

/** Within the limit of the case: its first, or its recorded extension when it has one. */
export function isWithin({ clock }: Pick<JudgedClock, 'clock'>): boolean {
  return clock.kept !== 'late';
}

/** Working days after the limit of the case; 0 when in time; null outside the known years. */
export function daysLate({ due, extendedDue, completed }: Clock, calendar: WorkingCalendar): number | null {
  const last = extendedDue ?? due;
  return last && workingDaysLate({ due: last, completed, asAt: null }, calendar);
}

export function recordsOf(clocks: readonly JudgedClock[]): readonly ReportRecord[] {
  return clocks.map(({ record }) => record);
}
