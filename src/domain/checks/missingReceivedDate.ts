import type { RecordCheck } from './check';
import { isUnreadDate } from './unreadCell';

/** A record with no day on which it was received. */
export const missingReceivedDate: RecordCheck = {
  id: 'missing-received-date',
  severity: 'error',
  title: 'Missing received date',
  about: 'A record with no date received is counted in no year.',
  problems({ case: { received }, cell }) {
    const at = cell('received');
    if (received !== null || !at || isUnreadDate(at)) return [];

    const message = 'Enter the date this record was received. Without it the record is counted in no year.';
    return [{ cell: at, message }];
  },
};
