import * as z from 'zod';
import { wordKey } from '../../log/cellText';
import { meaningOfProcedure } from '../../log/words/procedureWords';
import { timeLimits } from '../../timescales/timeLimits';
import type { ClockId, TimeLimit, TimeLimits } from '../../timescales/timeLimits';
import { anyText, figure, plainCell } from '../cellShapes';
import type { RowReader } from '../readRows';
import { sourceInWords } from '../sourceInWords';

/** The clocks that a council may set, in the order of the procedures. */
export const clocksSet: readonly ClockId[] = [
  'acknowledge',
  'stage1',
  'stage2',
  'stage3-panel',
  'stage3-report',
  'stage3-response',
  'corporate1',
  'corporate2',
];

/** Clocks that start with the complaint itself: the day it came, or the day it was acknowledged. */
const startsWithComplaint: ReadonlySet<ClockId> = new Set<ClockId>(['stage1', 'corporate1']);

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

const clockShape = anyText.transform((text, context): ClockId => {
  const clock = clocksSet.find(
    (id) => wordKey(id) === wordKey(text) || wordKey(timeLimits[id].name) === wordKey(text),
  );
  if (clock) return clock;
  context.addIssue(
    text === ''
      ? `The clock is blank. Enter one of ${clocksSet.join(', ')}.`
      : `"${text}" is not a clock. Enter one of ${clocksSet.join(', ')}.`,
  );
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
  .transform((row, context): TimeLimit => {
    const law = timeLimits[row.Clock];
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const countsFrom = startOf(law, row['Counts from']);
    const extended = row['Extended working days'];
    if (!fitsProcedure(law, row.Procedure)) {
      refuse(
        'Procedure',
        `"${row.Procedure}" is not the procedure of ${row.Clock}. Enter ${procedureOf(law)}.`,
      );
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
    return limitInForce(law, {
      workingDays: row['Working days'],
      extendedWorkingDays: extended,
      countsFrom: countsFrom ?? law.countsFrom,
      source: row.Source,
    });
  });

/** Working days of each clock, where the council has set its own. */
export const timescaleRows: RowReader<TimeLimit> = {
  table: 'SetupTimescales',
  check: 'setup-timescales',
  severity: 'error',
  needs: ['Procedure', 'Clock', 'Working days'],
  optional: ['Extended working days', 'Counts from', 'Source'],
  shape,
  keyOf: ({ id }) => id,
};

/** The law's limits with those that were set; stage 3 as a whole is the sum of its three parts. */
export function limitsOf(set: readonly TimeLimit[]): TimeLimits {
  const limits = { ...timeLimits, ...Object.fromEntries(set.map((limit) => [limit.id, limit])) };
  const parts = [limits['stage3-panel'], limits['stage3-report'], limits['stage3-response']];
  const workingDays = parts.reduce((sum, part) => sum + part.workingDays, 0);
  if (workingDays === timeLimits.stage3.workingDays) return limits;

  const source = `The sum of the three limits of stage 3: ${parts.map((part) => part.workingDays).join(' + ')}`;
  return { ...limits, stage3: { ...limits.stage3, workingDays, source } };
}

/** A procedure as the sheet writes it. */
export function procedureOf({ procedure }: TimeLimit): string {
  if (procedure === 'both') return 'Both';

  return procedure === 'statutory' ? 'Statutory' : 'Corporate';
}

function fitsProcedure({ procedure }: TimeLimit, text: string): boolean {
  const meaning = meaningOfProcedure(text);
  if (procedure === 'both') return text === '' || meaning !== null || wordKey(text) === 'both';

  return meaning === procedure;
}

/** Null when the clock cannot count from there. Stages 2 and 3 count from their own request, which is received too. */
function startOf({ id, countsFrom }: TimeLimit, text: string): TimeLimit['countsFrom'] | null {
  const key = wordKey(text);
  if (key === '' || key === wordKey(countsFrom) || key === 'received') return countsFrom;

  return key === 'acknowledged' && startsWithComplaint.has(id as ClockId) ? 'acknowledged' : null;
}

function startsNeeded({ id, countsFrom }: TimeLimit): string {
  return startsWithComplaint.has(id as ClockId)
    ? 'Enter received or acknowledged.'
    : `Enter ${countsFrom}, or leave it blank.`;
}

type Set = Pick<TimeLimit, 'workingDays' | 'extendedWorkingDays' | 'countsFrom' | 'source'>;

/** The law's own when nothing was changed, so that it keeps how well it is known. */
function limitInForce(law: TimeLimit, set: Set): TimeLimit {
  const isLaws =
    set.workingDays === law.workingDays &&
    set.extendedWorkingDays === law.extendedWorkingDays &&
    set.countsFrom === law.countsFrom;
  if (isLaws && (set.source === '' || set.source === sourceInWords(law) || set.source === law.source))
    return law;

  // The number is no longer the one that the source gives.
  const source = set.source === '' || set.source === sourceInWords(law) ? 'Complaints setup' : set.source;
  if (isLaws) return { ...law, source };
  return { ...law, ...set, source, inForceFrom: 'set by the council', confirmation: 'local practice' };
}
