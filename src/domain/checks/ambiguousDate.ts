import { dayFromDate, dayInWords, yearMonthDay } from '../calendar/day';
import type { Day } from '../calendar/day';
import { dayFields } from './caseDays';
import type { RecordCheck } from './check';
import { datedCells } from './datedCells';
import type { DatedCell } from './datedCells';
import { suspectSwaps } from './suspectSwaps';
import { isComplaint } from './stageFields';
import { headingOf } from './wording';

/** A day and a month in figures. */
const dayAndMonth = /(?:^|[^\d])(\d{1,2}) ?[/. -] ?(\d{1,2}) ?[/. -] ?(?:\d{4}|\d{2})(?!\d)/;

/** A date typed as text that could be read month first. */
export const ambiguousDate: RecordCheck = {
  id: 'ambiguous-date',
  severity: 'note',
  title: 'Date that could be read two ways',
  about:
    'A date is text rather than a real date, and its day and month could change places. Text is always read day first.',
  problems(record, context) {
    const fields = isComplaint(record) ? dayFields : (['received'] as const);
    const ambiguous = datedCells(record, fields, couldBeSwapped).filter(isAmbiguous);
    if (ambiguous.length === 0) return [];

    const swaps = suspectSwaps(record, context);
    return ambiguous
      .filter((dated) => !swaps.some(({ field }) => field === dated.field))
      .map(({ field, day, cell }) => {
        const { year, month, dayOfMonth } = yearMonthDay(day);
        const other = dayFromDate(year, dayOfMonth, month) ?? day;
        const message = `"${cell.typed}" in ${headingOf(record, field)} is text, read day first as ${dayInWords(day)}. If ${dayInWords(other)} was meant, correct it; enter it as a real date either way.`;
        return { cell, message };
      });
  },
};

function couldBeSwapped(day: Day): boolean {
  const { month, dayOfMonth } = yearMonthDay(day);
  return dayOfMonth <= 12 && dayOfMonth !== month;
}

function isAmbiguous({ day, cell }: DatedCell): boolean {
  if (typeof cell.value !== 'string') return false;

  const [, first, second] = dayAndMonth.exec(cell.typed) ?? [];
  const { month, dayOfMonth } = yearMonthDay(day);
  return Number(first) === dayOfMonth && Number(second) === month;
}
