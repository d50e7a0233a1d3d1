import type { Day } from '../calendar/day';
import type { LogRecord } from '../log/logRecord';
import { dayOf } from './caseDays';
import type { RecordCheck } from './check';
import { latestStage } from './latestStage';
import { isComplaint, outcomeOf, stages } from './stageFields';
import type { StageFields } from './stageFields';
import { dateNamed } from './wording';

/** A complaint with a date withdrawn that was answered all the same. */
export const withdrawnAndAnswered: RecordCheck = {
  id: 'withdrawn-and-answered',
  severity: 'warning',
  title: 'Withdrawn and answered',
  about:
    'A stage was answered on or after the day the complaint was withdrawn, or nothing was open on that day. The date withdrawn decides a stage only while it is open.',
  problems(record) {
    const { withdrawn } = record.case;
    const cell = record.cell('withdrawn');
    if (!isComplaint(record) || withdrawn === null || !cell) return [];

    const answered =
      stages.find((stage) => wasAnsweredFrom(withdrawn, record, stage)) ?? lastAnswered(record);
    if (!answered) return [];

    const message = `${dateNamed(record, 'withdrawn')} and ${dateNamed(record, answered.responded)} disagree: a stage that was answered was not withdrawn. Leave only the date that is right.`;
    return [{ cell, message }];
  },
};

/** A letter that only confirms the withdrawal, its outcome Withdrawn, answers nothing. */
function wasAnsweredFrom(withdrawn: Day, { case: record }: LogRecord, stage: StageFields): boolean {
  const responded = dayOf(record, stage.responded);
  return responded !== null && responded >= withdrawn && outcomeOf(record, stage) !== 'Withdrawn';
}

/** The last stage, when it was answered before the withdrawal, so that nothing was left to withdraw. */
function lastAnswered(record: LogRecord): StageFields | null {
  const latest = latestStage(record);
  return latest?.decision?.how === 'answered' ? latest.fields : null;
}
