import { amountsOf, poundsText } from './amountFields';
import type { RecordCheck } from './check';

/** A remedy or a cost below nought. */
export const negativeAmount: RecordCheck = {
  id: 'negative-amount',
  severity: 'error',
  title: 'Amount below nought',
  about: 'A remedy or a cost below nought would be taken off the total of the others.',
  problems: (record) =>
    amountsOf(record)
      .filter(({ pounds }) => pounds < 0)
      .map(({ label, pounds, cell }) => ({
        cell,
        message: `${label} must be 0 or more, and ${poundsText(pounds)} is not. Enter what was paid; money paid back belongs in a note.`,
      })),
};
