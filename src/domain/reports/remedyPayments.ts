import type { ReportRecord } from './reportData';

export const remedyPayments = 'Remedy payments';

/** A complaint that a sum was paid for; no sum, or nothing, is no payment. */
export function isPaid({ timescales, case: { remedy } }: ReportRecord): boolean {
  return timescales !== null && remedy.amount !== null && remedy.amount !== 0;
}
