import type { Procedure } from '../log/case';
import { wordKey } from '../log/cellText';
import { clockLimits } from '../timescales/clockLimits';
import type { LimitByProcedure } from '../timescales/clockLimits';
import { timeLimits } from '../timescales/timeLimits';
import type { ClockId } from '../timescales/timeLimits';

export type SettableClock = ClockId | 'escalate';

/** The clocks that a council may set, as the table names them, with the limits that each sets: in the order of the procedures. */
export const settableClocks: Readonly<Record<SettableClock, LimitByProcedure>> = {
  ...clockLimits,
  escalate: { statutory: 'escalate' },
};

export const settableClockIds: readonly SettableClock[] = [
  'acknowledge',
  'stage1',
  'stage2',
  'stage3-panel',
  'stage3-report',
  'stage3-response',
  'escalate',
  'corporate1',
  'corporate2',
];

export const procedures: readonly Procedure[] = ['statutory', 'corporate'];

/** How the table writes a procedure. */
export const procedureWords: Readonly<Record<Procedure | 'both', string>> = {
  statutory: 'Statutory',
  corporate: 'Corporate',
  both: 'Both',
};

/** The clock that a word of the table means, its id or its name; null when it means none. */
export function settableClockNamed(word: string): SettableClock | null {
  const key = wordKey(word);
  return settableClockIds.find((id) => wordKey(id) === key || wordKey(timeLimits[id].name) === key) ?? null;
}

/** The procedures in which a clock has a limit. */
export function proceduresOf(clock: SettableClock): readonly Procedure[] {
  return procedures.filter((procedure) => settableClocks[clock][procedure] !== undefined);
}
