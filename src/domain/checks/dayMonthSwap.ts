import { dayInWords } from '../calendar/day';
import type { LogRecord } from '../log/logRecord';
import { dayOf } from './caseDays';
import type { Problem, RecordCheck } from './check';
import { suspectSwaps } from './suspectSwaps';
import type { SuspectSwap } from './suspectSwaps';
import { suspectYears } from './suspectYears';
import { dateNamed, headingOf } from './wording';

/** A date whose day and month probably changed places. */
export const dayMonthSwap: RecordCheck = {
  id: 'day-month-swap',
  severity: 'warning',
  title: 'Day and month swapped',
  about:
    'A date is out of order with the others of its row, or after today, and would be in order with its day and month swapped, as happens when dates are pasted from another system.',
  problems(record, context) {
    const slips = suspectYears(context).get(record) ?? [];
    return suspectSwaps(record, context)
      .filter((swap) => !slips.some(({ field }) => field === swap.field))
      .flatMap((swap) => problemOf(record, swap));
  },
};

function problemOf(record: LogRecord, { field, swapped, against }: SuspectSwap): Problem[] {
  const day = dayOf(record.case, field);
  const cell = record.cell(field);
  if (day === null || !cell) return [];

  const why = against === null ? 'is after today' : `is out of order with ${dateNamed(record, against)}`;
  const message = `${headingOf(record, field)} is read as ${dayInWords(day)}, which ${why}. With day and month swapped it is ${dayInWords(swapped)}, which fits. Correct it if that was meant.`;
  return [{ cell, message }];
}
