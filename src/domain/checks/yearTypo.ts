import { displayText } from '../calendar/day';
import type { LogCheck } from './check';
import { suspectYears } from './suspectYears';
import { dateNamed } from './wording';

/** A date whose year is probably a slip of the fingers. */
export const yearTypo: LogCheck = {
  id: 'year-typo',
  severity: 'error',
  title: 'Year mistyped',
  about:
    'A date is far from the others of its row, or from the rows around, and the same day in another year would fit: 2042 for 2024, or last year’s in January.',
  problemsInLog(context) {
    return [...suspectYears(context)].flatMap(([record, suspects]) =>
      suspects.flatMap(({ field, meant }) => {
        const cell = record.cell(field);
        const message = `${dateNamed(record, field)} probably has the wrong year: ${displayText(meant)} would fit the dates around it. Correct the year.`;
        return cell ? [{ cell, message }] : [];
      }),
    );
  },
};
