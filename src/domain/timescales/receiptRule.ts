import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/workingDays';
import type { CaseDate } from './caseDates';
import type { TimeLimit, TimeLimits } from './timeLimits';

/**
 * What comes on a weekend or holiday counts as received that day, so that the next working day is day 1; or as received on
 * the next working day, so that the day after it is day 1. Both are really in use; the first is never later.
 */
export type ReceiptRule = 'that day' | 'next working day';

/** The days on which something comes to the council, and no act of its own. */
const receipts: ReadonlySet<CaseDate> = new Set<CaseDate>([
  'received',
  'stage 2 requested',
  'stage 3 requested',
  'panel report received',
]);

/** The limits, with those that count from something received doing so by the rule. */
export function limitsByReceipt(limits: TimeLimits, rule: ReceiptRule): TimeLimits {
  if (rule === 'that day') return limits;

  const entries = Object.entries(limits) as [keyof TimeLimits, TimeLimit][];
  return Object.fromEntries(
    entries.map(([id, limit]) => [
      id,
      receipts.has(limit.countsFrom) ? { ...limit, startsOnWorkingDay: true } : limit,
    ]),
  ) as unknown as TimeLimits;
}

/** The day from which the working days of a limit are counted, itself not among them. */
export function countedFrom(
  { startsOnWorkingDay = false }: Pick<TimeLimit, 'startsOnWorkingDay'>,
  start: Day,
  calendar: WorkingCalendar,
): Day | null {
  if (!startsOnWorkingDay || calendar.isWorkingDay(start) !== false) return start;

  return calendar.addWorkingDays(start, 1);
}
