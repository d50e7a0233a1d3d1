import type { RecordCheck } from './check';

/** A remedy paid on no day. */
export const remedyWithoutDate: RecordCheck = {
  id: 'remedy-without-date',
  severity: 'error',
  title: 'Remedy without a date',
  about: 'Remedies are counted by the day they were paid, so one without a date is in no year’s figures.',
  problems({ case: { remedy }, cell }, { fields }) {
    if (remedy.amount === null || remedy.amount === 0 || remedy.date !== null) return [];
    const at = fields.has('remedyDate') ? cell('remedyDate') : null;
    // A date that cannot be read is told by the reader.
    if (!at || at.typed !== '') return [];

    const message = 'Enter the day the remedy was paid. Without it the payment is in no year’s figures.';
    return [{ cell: at, message }];
  },
};
