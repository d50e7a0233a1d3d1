import * as z from 'zod';
import { wordKey } from '../../log/cellText';
import type { Procedure } from '../../log/case';
import { meaningOfProcedure } from '../../log/words/procedureWords';
import { isSameLimit } from '../../timescales/clockLimits';
import { timeLimits } from '../../timescales/timeLimits';
import type { TimeLimit, TimeLimitId, TimeLimits } from '../../timescales/timeLimits';
import { knownLimits } from '../../timescales/timescalePresets';
import { anyText, figure, plainCell } from '../cellShapes';
import type { RowReader } from '../readRows';
import {
  procedureWords,
  proceduresOf,
  settableClockIds,
  settableClockNamed,
  settableClocks,
} from '../settableClocks';
import type { SettableClock } from '../settableClocks';
import { sourceInWords } from '../sourceInWords';

/** Limits that start with the complaint itself: the day it came, or the day it was acknowledged. */
const startsWithComplaint: ReadonlySet<TimeLimitId> = new Set<TimeLimitId>(['stage1', 'corporate1']);

/** The limits that one row sets: two where it is of both procedures. */
export type SetTimescale = readonly TimeLimit[];

const daysShape = figure.transform((days, context): number => {
  if (Number.isInteger(days) && days >= 0 && days <= 260) return days;
  context.addIssue(`${days} must be a whole number of working days. Enter a number from 0 to 260.`);
  return z.NEVER;
});

const extendedShape = plainCell.transform((value, context): number | null => {
  if (String(value).trim() === '' || wordKey(String(value)) === 'no') return null;
  const result = daysShape.safeParse(value);
  if (result.success) return result.data;
  context.addIssue(result.error.issues[0]?.message ?? '');
  return z.NEVER;
});

const clockShape = anyText.transform((text, context): SettableClock => {
  const clock = settableClockNamed(text);
  if (clock) return clock;
  const needed = `Enter one of ${settableClockIds.join(', ')}.`;
  context.addIssue(text === '' ? `The clock is blank. ${needed}` : `"${text}" is not a clock. ${needed}`);
  return z.NEVER;
});

const shape = z
  .object({
    Procedure: anyText,
    Clock: clockShape,
    'Working days': daysShape,
    'Extended working days': extendedShape,
    'Counts from': anyText,
    Source: anyText,
  })
  .transform((row, context): SetTimescale => {
    const law = timeLimits[row.Clock];
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const procedures = proceduresNamed(row.Clock, row.Procedure);
    const countsFrom = startOf(law, row['Counts from']);
    const extended = row['Extended working days'];
    if (procedures === null) {
      const message = `"${row.Procedure}" is not the procedure of ${row.Clock}. Enter ${proceduresNeeded(row.Clock)}.`;
      refuse('Procedure', message);
    }
    if (extended !== null && extended < row['Working days']) {
      const message = `${extended} is fewer than the ${row['Working days']} working days it extends. Enter the working days in all, from the same start.`;
      refuse('Extended working days', message);
    }
    if (countsFrom === null) {
      refuse(
        'Counts from',
        `"${row['Counts from']}" is not where ${row.Clock} can count from. ${startsNeeded(law)}`,
      );
    }
    const set = {
      workingDays: row['Working days'],
      extendedWorkingDays: extended,
      countsFrom: countsFrom ?? law.countsFrom,
      source: row.Source,
    };
    return (procedures ?? []).flatMap((procedure) => {
      const id = settableClocks[row.Clock][procedure];
      return id ? [limitInForce(timeLimits[id], set)] : [];
    });
  });

/** Working days of each clock, where the council has set its own. */
export const timescaleRows: RowReader<SetTimescale> = {
  table: 'SetupTimescales',
  check: 'setup-timescales',
  severity: 'error',
  needs: ['Procedure', 'Clock', 'Working days'],
  optional: ['Extended working days', 'Counts from', 'Source'],
  shape,
  keyOf: (limits) => limits.map(({ id }) => id).join(' '),
};

/**
 * The law's limits with those that were set: a row of one procedure before one of both. Stage 3 as a whole is the sum of its
 * three parts.
 */
export function limitsOf(set: readonly SetTimescale[]): TimeLimits {
  const inOrder = [...set].sort((one, other) => other.length - one.length).flat();
  const limits = { ...timeLimits, ...Object.fromEntries(inOrder.map((limit) => [limit.id, limit])) };
  const parts = [limits['stage3-panel'], limits['stage3-report'], limits['stage3-response']];
  const workingDays = parts.reduce((sum, part) => sum + part.workingDays, 0);
  if (workingDays === timeLimits.stage3.workingDays) return limits;

  const source = `The sum of the three limits of stage 3: ${parts.map((part) => part.workingDays).join(' + ')}`;
  return { ...limits, stage3: { ...limits.stage3, workingDays, source } };
}

/** The procedures that a row is of; null when its word is none that the clock has. Blank is both, where it has both. */
export function proceduresNamed(clock: SettableClock, word: string): readonly Procedure[] | null {
  const own = proceduresOf(clock);
  const isBoth = word === '' || wordKey(word) === wordKey(procedureWords.both);
  if (own.length > 1 && isBoth) return own;

  const meaning = meaningOfProcedure(word);
  return meaning !== null && own.includes(meaning) ? [meaning] : null;
}

function proceduresNeeded(clock: SettableClock): string {
  const own = proceduresOf(clock).map((procedure) => procedureWords[procedure]);
  return own.length > 1 ? `${own.join(', ')} or ${procedureWords.both}` : own.join();
}

/** Null when the clock cannot count from there. Stages 2 and 3 count from their own request, which is received too. */
function startOf({ id, countsFrom }: TimeLimit, text: string): TimeLimit['countsFrom'] | null {
  const key = wordKey(text);
  if (key === '' || key === wordKey(countsFrom) || key === 'received') return countsFrom;

  return key === 'acknowledged' && startsWithComplaint.has(id) ? 'acknowledged' : null;
}

function startsNeeded({ id, countsFrom }: TimeLimit): string {
  return startsWithComplaint.has(id)
    ? 'Enter received or acknowledged.'
    : `Enter ${countsFrom}, or leave it blank.`;
}

type Set = Pick<TimeLimit, 'workingDays' | 'extendedWorkingDays' | 'countsFrom' | 'source'>;

/** One that is known as it stands keeps its source, and how well it is known. */
function limitInForce(law: TimeLimit, set: Set): TimeLimit {
  const figures = { ...law, ...set };
  const same = knownLimits(law.id).filter((known) => isSameLimit(known, figures));
  const said = same.find((known) => isSourceOf(known, set.source));
  if (said) return said;
  if (set.source === '' && same.includes(law)) return law;

  // The number is no longer the one that the source gives.
  const isOldSource = set.source === '' || isSourceOf(law, set.source);
  const source = isOldSource ? 'Complaints setup' : set.source;
  if (same.includes(law)) return { ...law, source, confirmation: 'local practice' };
  return { ...figures, source, inForceFrom: 'set by the council', confirmation: 'local practice' };
}

function isSourceOf(limit: TimeLimit, source: string): boolean {
  return source === sourceInWords(limit) || source === limit.source;
}
