import { addDays, dayFromDate, dayInWords, endOfMonth, yearMonthDay } from './day';
import type { Day } from './day';
import { quarterOf, quartersOf, reportingYear, reportingYearOf } from './period';
import type { Period } from './period';

/** A month or a quarter that a meeting looks at. */
export interface MeetingPeriod extends Period {
  /** "2025-03", or "2024-25 Q4". */
  readonly id: string;
}

/** Months, and quarters, that are offered. */
const monthsOffered = 12;
const quartersOffered = 8;

/** The month of a day, and those before it, the latest first; then the quarters. */
export function meetingPeriods(today: Day): readonly MeetingPeriod[] {
  return [...lastOnes(today, monthsOffered, monthOf), ...lastOnes(today, quartersOffered, quarterOfYear)];
}

/** The month or quarter of that id, or null when there is none: "2025-03", "2024-25 Q4". */
export function meetingPeriod(id: string): MeetingPeriod | null {
  const month = /^(\d{4})-(\d{2})$/.exec(id);
  if (month) {
    const first = dayFromDate(Number(month[1]), Number(month[2]), 1);
    if (first !== null) return monthOf(first);
  }
  const quarter = /^(\d{4}-\d{2}) Q([1-4])$/.exec(id);
  const year = quarter && reportingYear(quarter[1] ?? '');
  const whole = year && quartersOf(year)[Number(quarter[2]) - 1];
  return whole ? quarterOfYear(whole.from) : null;
}

function lastOnes(today: Day, count: number, periodOf: (day: Day) => MeetingPeriod): MeetingPeriod[] {
  const periods = [periodOf(today)];
  while (periods.length < count) periods.push(periodOf(addDays(periods.at(-1)?.from ?? today, -1)));
  return periods;
}

function monthOf(day: Day): MeetingPeriod {
  const { year, month, dayOfMonth } = yearMonthDay(day);
  const from = addDays(day, 1 - dayOfMonth);
  // "March 2025", without its day.
  const label = dayInWords(from).replace(/^1 /, '');
  return { id: `${year}-${String(month).padStart(2, '0')}`, from, to: endOfMonth(day), label };
}

function quarterOfYear(day: Day): MeetingPeriod {
  const year = reportingYearOf(day);
  const quarter = quarterOf(day);
  const { from, to } = quartersOf(year)[quarter - 1] ?? year;
  return { id: `${year.label} Q${quarter}`, from, to, label: `Q${quarter} ${year.label}` };
}
