import { knownFrom, knownTo } from '../calendar/bankHolidays';
import { dayFromDate, yearMonthDay } from '../calendar/day';
import type { Day } from '../calendar/day';
import type { LogRecord } from '../log/logRecord';
import { dayOf, happenedFields } from './caseDays';
import type { DayField } from './caseDays';
import type { CheckContext } from './check';
import { isComplaint } from './stageFields';
import { suspectSwaps } from './suspectSwaps';

/** A date whose year is probably a slip, and the same date in the year that was probably meant. */
export interface SuspectYear {
  readonly field: DayField;
  readonly meant: Day;
}

/** Rows above and below whose dates received tell about when a record came. */
const rowsAround = 3;
/** Dates further out of order than this are out by a year, not by a day or month. */
const halfYear = 183;
const wholeYear = 366;
/** Rows around whose dates received all lie this near tell that the log is kept in order. */
const closeBy = 92;

const known = new WeakMap<CheckContext, ReadonlyMap<LogRecord, readonly SuspectYear[]>>();

/** The dates of the log whose year the other dates of their row, and the rows around, speak against. */
export function suspectYears(context: CheckContext): ReadonlyMap<LogRecord, readonly SuspectYear[]> {
  const before = known.get(context);
  if (before) return before;

  const { records, today } = context;
  const found = new Map<LogRecord, readonly SuspectYear[]>();
  records.forEach((record, place) => {
    const suspects = suspectsIn(record, receivedAround(records, place), today);
    if (suspects.length > 0) found.set(record, suspects);
  });
  known.set(context, found);
  return found;
}

function suspectsIn(record: LogRecord, around: readonly Day[], today: Day): readonly SuspectYear[] {
  const { received } = record.case;
  const usual = middleOf(around);
  const fields = isComplaint(record) ? laterFields.filter((field) => dayOf(record.case, field) !== null) : [];
  const meant =
    received &&
    (meantReceived(received, record, usual, today) ?? yearTooEarly(received, record, around, today));
  // Day and month swapped, when that puts the date nearer to the day received, is the likelier slip.
  const swaps = fields.length > 0 ? suspectSwaps(record, { today }) : [];
  const base = meant ?? (received !== null && isPlausible(received, today) ? received : usual);

  const later = fields.flatMap((field): SuspectYear[] => {
    const day = dayOf(record.case, field);
    const mended = day !== null && base !== null ? meantLater(day, base, today) : null;
    const isSwap = swaps.some((swap) => swap.field === field && mended !== null && swap.swapped < mended);
    return mended === null || isSwap ? [] : [{ field, meant: mended }];
  });
  return meant === null ? later : [{ field: 'received', meant }, ...later];
}

const laterFields = happenedFields.filter((field) => field !== 'received');

/** The day received in the year that its row's other dates, or else the rows around, call for. */
function meantReceived(received: Day, record: LogRecord, usual: Day | null, today: Day): Day | null {
  const first = firstLater(record, today);
  const latest = first ?? usual;
  if (latest === null) return null;

  const isOut = !isPlausible(received, today);
  if (!isOut && (first === null || received <= first + halfYear)) return null;

  const meant = first === null ? nearestYear(received, latest) : lastYearUpTo(received, first);
  if (meant === null || meant === received || meant > today) return null;
  // A 29 February may have to go further back than that.
  if (first !== null && first - meant > wholeYear) return null;
  if (isOut) return meant;

  // Either of the two may be wrong: the rows around say which.
  return usual !== null && Math.abs(meant - usual) < Math.abs(received - usual) ? meant : null;
}

/** A year later, when that fits the row's first later date and the rows around, all but one of them, which the date as it stands does not. */
function yearTooEarly(received: Day, record: LogRecord, around: readonly Day[], today: Day): Day | null {
  const first = firstLater(record, today);
  const { year } = yearMonthDay(received);
  const meant = inYear(received, year + 1);
  if (first === null || meant === null) return null;

  const isOut = meant <= first && first - meant <= halfYear && first - received > halfYear;
  const near = around.filter((day) => Math.abs(day - meant) <= closeBy).length;
  return isOut && near >= Math.max(2, around.length - 1) ? meant : null;
}

/** A later date in the first year that puts it after the day received. */
function meantLater(day: Day, received: Day, today: Day): Day | null {
  if (isPlausible(day, today) && day >= received - halfYear) return null;

  const meant = firstYearFrom(day, received);
  return meant !== null && meant !== day && meant <= today && meant - received <= wholeYear ? meant : null;
}

function firstLater(record: LogRecord, today: Day): Day | null {
  const days = (isComplaint(record) ? laterFields : [])
    .map((field) => dayOf(record.case, field))
    .filter((day): day is Day => day !== null && isPlausible(day, today));
  return days.length > 0 ? (Math.min(...days) as Day) : null;
}

function isPlausible(day: Day, today: Day): boolean {
  return day >= knownFrom && day <= Math.min(today, knownTo);
}

/** The dates received in the rows around, the earliest first. */
function receivedAround(records: readonly LogRecord[], place: number): readonly Day[] {
  return records
    .slice(Math.max(0, place - rowsAround), place + rowsAround + 1)
    .filter((record) => record !== records[place])
    .map(({ case: { received } }) => received)
    .filter((day): day is Day => day !== null && day >= knownFrom && day <= knownTo)
    .sort((a, b) => a - b);
}

function middleOf(days: readonly Day[]): Day | null {
  return days.length < 2 ? null : (days[Math.floor(days.length / 2)] ?? null);
}

function firstYearFrom(day: Day, earliest: Day): Day | null {
  const { year } = yearMonthDay(earliest);
  return [inYear(day, year), inYear(day, year + 1)].find((each) => each !== null && each >= earliest) ?? null;
}

function lastYearUpTo(day: Day, latest: Day): Day | null {
  const { year } = yearMonthDay(latest);
  return [inYear(day, year), inYear(day, year - 1)].find((each) => each !== null && each <= latest) ?? null;
}

function nearestYear(day: Day, usual: Day): Day | null {
  const { year } = yearMonthDay(usual);
  const near = [year - 1, year, year + 1].map((each) => inYear(day, each));
  return near.find((each) => each !== null && Math.abs(each - usual) <= halfYear) ?? null;
}

/** The same date in another year; null for a 29 February that it does not have. */
function inYear(day: Day, year: number): Day | null {
  const { month, dayOfMonth } = yearMonthDay(day);
  return dayFromDate(year, month, dayOfMonth);
}
