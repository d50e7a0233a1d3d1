import { amountsOf, poundsText } from './amountFields';
import type { RecordCheck } from './check';

/** Pounds. No remedy or investigation of a complaint is near it: a reference or a date in the wrong column is. */
const most = 100_000;

/** A remedy or a cost too large to be one. */
export const largeAmount: RecordCheck = {
  id: 'large-amount',
  severity: 'warning',
  title: 'Amount over £100,000',
  about: 'A remedy or a cost over £100,000 is likelier a slip, or a number from another column.',
  problems: (record) =>
    amountsOf(record)
      .filter(({ pounds }) => pounds > most)
      .map(({ label, pounds, cell }) => ({
        cell,
        message: `${label} is ${poundsText(pounds)}. Check that it is in pounds and in its own column; leave it if it is right.`,
      })),
};
