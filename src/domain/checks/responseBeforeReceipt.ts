import type { RecordCheck } from './check';
import { disorders, problemsOfOrder, responseOrder } from './dateOrder';
import { isComplaint } from './stageFields';

/** A response, or an acknowledgement, dated before what it answers. */
export const responseBeforeReceipt: RecordCheck = {
  id: 'response-before-receipt',
  severity: 'error',
  title: 'Response before receipt',
  about:
    'A response is dated before the day the complaint was received or that stage was asked for, so how long it took cannot be told. An acknowledgement is judged the same way.',
  problems(record) {
    return isComplaint(record) ? problemsOfOrder(record, disorders(record, responseOrder)) : [];
  },
};
