import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoText } from '../../../../src/domain/calendar/day';
import type { Day } from '../../../../src/domain/calendar/day';

/** Working days and roundings made again the slow way, from the published holidays alone and nothing of the engine. */
const holidays = readFileSync(join(__dirname, '../../../../src/domain/calendar/bankHolidays.json'), 'utf8');
const known = new Map<number, boolean>();

function isWorking(day: number): boolean {
  const told = known.get(day);
  if (told !== undefined) return told;

  const text = isoText(day as Day);
  const weekday = new Date(`${text}T00:00:00Z`).getUTCDay();
  const isSo = weekday !== 0 && weekday !== 6 && !holidays.includes(`"${text}"`);
  known.set(day, isSo);
  return isSo;
}

/** The last day of a limit: the day it starts on is not counted. */
export function lastDay(start: Day, workingDays: number): Day {
  let day: number = start;
  for (let left = workingDays; left > 0;) {
    day += 1;
    if (isWorking(day)) left -= 1;
  }
  return day as Day;
}

/** Working days after a day, up to and with another. */
export function daysAfter(start: Day, end: Day): number {
  let count = 0;
  for (let day: number = start + 1; day <= end; day += 1) if (isWorking(day)) count += 1;
  return count;
}

/** Half up, to one decimal, in whole numbers; 0 of none. */
export function oneDecimal(sum: number, of: number): number {
  return of === 0 ? 0 : Math.floor((20 * sum + of) / (2 * of)) / 10;
}

export function meanOf(days: readonly number[]): number {
  return oneDecimal(
    days.reduce((sum, each) => sum + each, 0),
    days.length,
  );
}

export function medianOf(days: readonly number[]): number {
  const sorted = [...days].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0;
  return (low + high) / 2;
}
