import { receivedByPart } from '../receivedByPart';

/** Complaints by the quarter received, every year that the log holds side by side. */
export const quarterByYear = receivedByPart({ id: 'quarter-by-year', kind: 'quarter', across: 'years' });
