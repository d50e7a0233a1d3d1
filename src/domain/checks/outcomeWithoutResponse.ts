import type { Outcome } from '../log/case';
import type { LogRecord } from '../log/logRecord';
import { dayOf } from './caseDays';
import type { Problem, RecordCheck } from './check';
import { isEarlyRoute } from './earlyRoute';
import { isComplaint, outcomeOf, stages } from './stageFields';
import type { StageFields } from './stageFields';
import { isUnreadDate } from './unreadCell';
import { headingOf } from './wording';

/** Outcomes that come without a response. */
const unanswered: readonly Outcome[] = ['Withdrawn', 'Escalated with no stage 1 response'];

/** A stage with an outcome and no day on which it was answered. */
export const outcomeWithoutResponse: RecordCheck = {
  id: 'outcome-without-response',
  severity: 'error',
  title: 'Outcome without response date',
  about:
    'A stage has an outcome and no response date, so it is still counted as open and its outcome is in no table. Withdrawn and escalated stages need no response date; nor does a complaint resolved early or informally.',
  problems(record) {
    return isComplaint(record) ? stages.flatMap((stage) => problemsAt(record, stage)) : [];
  },
};

function problemsAt(record: LogRecord, stage: StageFields): Problem[] {
  const outcome = outcomeOf(record.case, stage);
  const cell = record.cell(stage.responded);
  if (outcome === null || !cell || dayOf(record.case, stage.responded) !== null || isUnreadDate(cell))
    return [];
  if (typeof outcome === 'string' && unanswered.includes(outcome)) return [];
  if (outcome === 'Resolved' && mayBeEarlyResolution(record)) return [];

  const typed = record.cell(stage.outcome)?.typed ?? '';
  const message = `Enter the response date of ${stage.name} in ${headingOf(record, stage.responded)}: its outcome is "${typed}", and without the date it is counted as still open.`;
  return [{ cell, message }];
}

/** What was resolved on the spot has no letter; a log without a column for the route does not say. */
function mayBeEarlyResolution({ case: { route }, cell }: LogRecord): boolean {
  return route === null ? cell('route') === null : isEarlyRoute(route);
}
