import { displayText } from '../calendar/day';
import type { RecordCheck } from './check';
import { ageCell } from './implausibleAge';

/** A date of birth after the day the complaint came, or after today. */
export const birthAfterReceipt: RecordCheck = {
  id: 'birth-after-receipt',
  severity: 'warning',
  title: 'Born after receipt',
  about: 'The date of birth is after the day the complaint was received, or in the future.',
  problems(record, { today }) {
    const { dateOfBirth: born, received } = record.case;
    if (born === null || (born <= today && (received === null || born <= received))) return [];

    const cell = ageCell(record, ({ typed }) => !/^\d{1,3}$/.test(typed));
    const limit =
      received === null || received > today
        ? `today (${displayText(today)})`
        : `the date received (${displayText(received)})`;
    const message = `The date of birth (${displayText(born)}) must be the same as or before ${limit}. Correct whichever is wrong.`;
    return cell ? [{ cell, message }] : [];
  },
};
