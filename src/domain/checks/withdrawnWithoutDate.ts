import { meaningOfYesNo } from '../log/words/plainWords';
import type { RecordCheck } from './check';

/** A complaint withdrawn with a Yes and no day. */
export const withdrawnWithoutDate: RecordCheck = {
  id: 'withdrawn-without-date',
  severity: 'error',
  title: 'Withdrawn without a date',
  about:
    'The log says that the complaint was withdrawn, and not when, so it is in no year’s withdrawn figures.',
  problems({ case: { withdrawn }, cell }) {
    const at = cell('withdrawn');
    if (withdrawn !== null || !at || !(at.value === 1 || meaningOfYesNo(at.typed) === true)) return [];

    const message =
      'Enter the date it was withdrawn in place of Yes. Without it the complaint is in no year’s withdrawn figures.';
    return [{ cell: at, message }];
  },
};
