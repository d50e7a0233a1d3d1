import type { RecordCheck } from './check';
import { disorders, endOrder, problemsOfOrder } from './dateOrder';
import { isComplaint } from './stageFields';

/** A suspension that ended, or an Ombudsman's case that was decided, before it began. */
export const endBeforeStart: RecordCheck = {
  id: 'end-before-start',
  severity: 'warning',
  title: 'End before start',
  about: 'A suspension ends, and the Ombudsman decides, only after it began.',
  problems(record) {
    return isComplaint(record) ? problemsOfOrder(record, disorders(record, endOrder)) : [];
  },
};
