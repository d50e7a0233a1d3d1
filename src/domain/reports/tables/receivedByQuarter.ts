import { receivedByPart } from '../receivedByPart';

/** Complaints by the quarter received, this year beside last. */
export const receivedByQuarter = receivedByPart({
  id: 'received-by-quarter',
  kind: 'quarter',
  across: 'last year',
});
