import type { RecordCheck } from './check';
import { disorders, problemsOfOrder, responseOrder, stageOrder } from './dateOrder';
import { isComplaint } from './stageFields';

/** A step of stage 2 or stage 3 dated before the step it follows. */
export const stageDatesOutOfOrder: RecordCheck = {
  id: 'stage-dates-out-of-order',
  severity: 'error',
  title: 'Stage dates out of order',
  about:
    'Within stage 2 the request comes before the statement and the appointments, those before the report, and the report before the response. Within stage 3 the order is request, panel, report, response.',
  problems(record) {
    if (!isComplaint(record)) return [];

    const told = new Set(disorders(record, responseOrder).map(({ later }) => later));
    const found = disorders(record, stageOrder).filter(({ later }) => !told.has(later));
    return problemsOfOrder(record, found);
  },
};
