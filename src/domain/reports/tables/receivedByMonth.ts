import { receivedByPart } from '../receivedByPart';

/** Complaints by the month received, this year beside last. */
export const receivedByMonth = receivedByPart({
  id: 'received-by-month',
  kind: 'month',
  across: 'last year',
});
