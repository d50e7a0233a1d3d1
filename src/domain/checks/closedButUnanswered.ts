import type { RecordCheck } from './check';
import { isEarlyRoute } from './earlyRoute';
import { latestStage } from './latestStage';
import { meaningOfStatus } from './statusWords';
import { isComplaint, outcomeOf } from './stageFields';
import { isUnreadDate } from './unreadCell';
import { headingOf } from './wording';

/** A complaint that the status says is closed, with no response at the last stage it reached. */
export const closedButUnanswered: RecordCheck = {
  id: 'closed-but-unanswered',
  severity: 'warning',
  title: 'Closed but unanswered',
  about:
    'The status says closed, and the last stage reached has neither response date nor outcome, so the complaint is counted as still open.',
  problems(record) {
    const { status, route } = record.case;
    const isClosed = status !== null && meaningOfStatus(status) === 'closed';
    if (!isComplaint(record) || !isClosed || (route !== null && isEarlyRoute(route))) return [];

    const latest = latestStage(record);
    const cell = latest && record.cell(latest.fields.responded);
    if (!latest || !cell || latest.decision !== null || isUnreadDate(cell)) return [];
    // With an outcome, the missing date is told by its own check.
    if (outcomeOf(record.case, latest.fields) !== null) return [];

    const message = `Enter the response date of ${latest.fields.name} in ${headingOf(record, latest.fields.responded)}, or the date withdrawn: ${headingOf(record, 'status')} says "${status}", and without either it is counted as still open.`;
    return [{ cell, message }];
  },
};
