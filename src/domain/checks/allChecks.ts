import type { Check } from './check';
import { responseBeforeReceipt } from './responseBeforeReceipt';

/** Every check of the log's records, in the order in which an officer would put things right. */
export const allChecks: readonly Check[] = [responseBeforeReceipt];
