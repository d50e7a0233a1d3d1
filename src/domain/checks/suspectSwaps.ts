import { dayFromDate, yearMonthDay } from '../calendar/day';
import type { Day } from '../calendar/day';
import type { LogRecord } from '../log/logRecord';
import { dayOf, happenedFields } from './caseDays';
import type { DayField } from './caseDays';
import type { CheckContext } from './check';
import { afterReceiptOrder, endOrder, responseOrder, stageOrder } from './dateOrder';
import type { DateOrder } from './dateOrder';
import { isComplaint } from './stageFields';

/** A date that fits its row only with day and month swapped. */
export interface SuspectSwap {
  readonly field: DayField;
  /** The date with day and month swapped. */
  readonly swapped: Day;
  /** The date that the one in the log is out of order with; null when it is after today. */
  readonly against: DayField | null;
}

/** Two dates of which the second comes no later; null stands for today. */
type Pair = readonly [later: DayField | null, earlier: DayField];
type Days = ReadonlyMap<DayField, Day>;

const nextStageOrder: readonly DateOrder[] = [
  { later: 'stage2Requested', earlier: ['received', 'stage1Responded'] },
  { later: 'stage3Requested', earlier: ['stage2Requested', 'stage2Responded'] },
];

const pairs: readonly Pair[] = [
  ...[...responseOrder, ...nextStageOrder, ...stageOrder, ...afterReceiptOrder, ...endOrder].flatMap(
    ({ later, earlier }) => earlier.map((field): Pair => [later, field]),
  ),
  ...happenedFields.map((field): Pair => [null, field]),
];
const fields = [...new Set(pairs.flatMap(([later, earlier]) => (later ? [earlier, later] : [earlier])))];

/** The dates of a complaint that are out of order as they stand, and in order with day and month swapped. */
export function suspectSwaps(
  record: LogRecord,
  { today }: Pick<CheckContext, 'today'>,
): readonly SuspectSwap[] {
  if (!isComplaint(record)) return [];

  let days = daysOf(record);
  const found: SuspectSwap[] = [];
  for (let wrong = wrongPairs(days, today); wrong.length > 0; wrong = wrongPairs(days, today)) {
    const best = bestSwap(days, wrong, today);
    if (!best) break;

    found.push(best);
    days = new Map([...days, [best.field, best.swapped]]);
  }
  return found;
}

/** The swap that mends the most, and leaves its own date in order; among equals the later step's. */
function bestSwap(days: Days, wrong: readonly Pair[], today: Day): SuspectSwap | null {
  let best: SuspectSwap | null = null;
  let fewest = wrong.length;
  for (const field of [...fields].reverse()) {
    const pair = wrong.find((each) => each.includes(field));
    const swapped = pair ? swappedDay(days.get(field)) : null;
    if (!pair || swapped === null) continue;

    const left = wrongPairs(new Map([...days, [field, swapped]]), today);
    if (left.length >= fewest || left.some((each) => each.includes(field))) continue;

    fewest = left.length;
    best = { field, swapped, against: pair[0] === field ? pair[1] : pair[0] };
  }
  return best;
}

function wrongPairs(days: Days, today: Day): readonly Pair[] {
  return pairs.filter(([later, earlier]) => {
    const [end, start] = [later === null ? today : days.get(later), days.get(earlier)];
    return end !== undefined && start !== undefined && end < start;
  });
}

function daysOf({ case: record }: LogRecord): Days {
  const days = new Map<DayField, Day>();
  for (const field of fields) {
    const day = dayOf(record, field);
    if (day !== null) days.set(field, day);
  }
  return days;
}

function swappedDay(day: Day | undefined): Day | null {
  if (day === undefined) return null;

  const { year, month, dayOfMonth } = yearMonthDay(day);
  return dayOfMonth === month ? null : dayFromDate(year, dayOfMonth, month);
}
