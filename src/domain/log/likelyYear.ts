import { yearMonthDay } from '../calendar/day';
import type { Day } from '../calendar/day';
import type { RowValues } from './cellValue';

/** Rows above and below that are asked for a date. */
const rowsAround = 20;

/** The year of a date in the row at this place, or else in the nearest row that has one; null when none near by has. */
export function yearAround(rows: readonly { readonly values: RowValues }[], place: number): number | null {
  for (let distance = 0; distance <= rowsAround; distance++) {
    const day = dayOfRow(rows[place - distance]) ?? dayOfRow(rows[place + distance]);
    if (day !== null) return yearMonthDay(day).year;
  }
  return null;
}

function dayOfRow(row: { readonly values: RowValues } | undefined): Day | null {
  for (const value of Object.values(row?.values ?? {})) {
    // A date of birth tells nothing of when a complaint was dealt with.
    if (value.kind === 'day' && value !== row?.values.dateOfBirth && value !== row?.values.age)
      return value.day;
  }
  return null;
}

/**
 * The year that was probably meant by one that cannot be right: of the usual year and those beside it, the nearest that has
 * the same digits but for one ("0204", "2204" and "20224" for 2024). Null when none is alike.
 *
 * @example nearestSlip(204, 2024) // 2024
 */
export function nearestSlip(typed: number, usualYear: number): number | null {
  const digits = String(typed).padStart(4, '0');
  return [usualYear, usualYear - 1, usualYear + 1].find((year) => isSlipOf(digits, String(year))) ?? null;
}

function isSlipOf(typed: string, meant: string): boolean {
  return beyond(typed, meant) <= 1 && beyond(meant, typed) <= 1;
}

/** How many digits one number has that the other has not. */
function beyond(digits: string, others: string): number {
  let left = others;
  let count = 0;
  for (const digit of digits) {
    if (left.includes(digit)) left = left.replace(digit, '');
    else count++;
  }
  return count;
}
