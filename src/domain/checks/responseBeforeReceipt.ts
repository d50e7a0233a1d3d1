import { displayText } from '../calendar/day';
import type { RecordCheck } from './check';

/** A stage 1 answer dated before the complaint came. */
export const responseBeforeReceipt: RecordCheck = {
  id: 'response-before-receipt',
  severity: 'error',
  title: 'Response before receipt',
  about:
    'The stage 1 response is dated before the day the complaint was received, so how long it took cannot be told.',
  problems({ case: { received, stage1 }, cell }) {
    const at = cell('stage1Responded');
    if (received === null || stage1.responded === null || stage1.responded >= received || !at) return [];

    const message = `The stage 1 response (${displayText(stage1.responded)}) must be the same as or after the date received (${displayText(received)}). Correct whichever is wrong.`;
    return [{ cell: at, message }];
  },
};
