import type { RecordCheck } from './check';
import { afterReceiptOrder, disorders, problemsOfOrder } from './dateOrder';
import { isComplaint } from './stageFields';

/** What came of a complaint, dated before the complaint itself. */
export const dateBeforeReceipt: RecordCheck = {
  id: 'date-before-receipt',
  severity: 'warning',
  title: 'Date before receipt',
  about:
    'A complaint is withdrawn, suspended, referred to the Ombudsman, remedied or learned from only after it was received.',
  problems(record) {
    return isComplaint(record) ? problemsOfOrder(record, disorders(record, afterReceiptOrder)) : [];
  },
};
