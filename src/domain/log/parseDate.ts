import { dayFromSerial } from '../calendar/day';
import type { Day } from '../calendar/day';
import { parseTextDate } from '../calendar/textDate';
import { cellText } from './cellText';
import type { PlainValue } from './sheetValues';
import { saysNoDateYet } from './words/plainWords';

/** A date cell: its day, or null when there is none; `unreadable` when it says something that is not a date. */
export interface ParsedDate {
  readonly day: Day | null;
  readonly unreadable: boolean;
}

const none: ParsedDate = { day: null, unreadable: false };
const unreadable: ParsedDate = { day: null, unreadable: true };

/** 18 May 1927: a smaller number is a year, a number of days or a slip, not a date that anyone typed. */
export const firstSerial = 10_000;

/** Whether a number is a date, as Excel keeps dates. */
export function isDateSerial(value: number): boolean {
  return value >= firstSerial && dayFromSerial(value) !== null;
}

/** Reads a date cell: a real date, or text read day first. "ongoing", "N/A", "TBC", "-", blank and 0 are no date yet. */
export function parseDate(value: PlainValue): ParsedDate {
  if (typeof value === 'number') {
    // A formula that looks at a blank cell gives 0, which Excel shows as 00/01/1900.
    if (value === 0) return none;
    return isDateSerial(value) ? { day: dayFromSerial(value), unreadable: false } : unreadable;
  }
  const text = cellText(value);
  if (text === '' || saysNoDateYet(text)) return none;

  const day = parseTextDate(text);
  return day === null ? unreadable : { day, unreadable: false };
}
