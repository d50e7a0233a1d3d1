import { addBusinessDays } from 'date-fns';
import { bankHolidays } from '../src/domain/calendar/bankHolidays';
import { isoText } from '../src/domain/calendar/day';
import type { Day } from '../src/domain/calendar/day';

const holidays = bankHolidays.map(({ day }) => localDate(day).getTime());

/**
 * What one would write with date-fns, whose `addBusinessDays` knows no bank holidays: business days added, then one more for
 * each bank holiday met, until a step meets none.
 */
export function dateFnsDueDate(start: Date, count: number): Date {
  let date = start;
  for (let left = count; left > 0;) {
    const next = addBusinessDays(date, left);
    left = holidaysIn(date, next);
    date = next;
  }
  return date;
}

/** Midnight of a day, as date-fns and its like take it. */
export function localDate(day: Day): Date {
  return new Date(`${isoText(day)}T00:00:00`);
}

/** "2025-03-31" */
export function isoDate(date: Date): string {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function holidaysIn(after: Date, upTo: Date): number {
  const from = after.getTime();
  const to = upTo.getTime();
  let met = 0;
  for (const holiday of holidays) if (holiday > from && holiday <= to) met++;
  return met;
}
