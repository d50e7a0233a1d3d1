import type { LogRecord } from '../log/logRecord';
import type { CheckContext, Problem, RecordCheck } from './check';
import { limitEnds } from './limitWording';
import { timescalesOf } from './recordTimescales';
import { extensionOf, isComplaint, stages } from './stageFields';
import type { StageFields } from './stageFields';
import { dateNamed } from './wording';

/** An extension to a day that comes before the first limit is up. */
export const extensionBeforeLimit: RecordCheck = {
  id: 'extension-before-limit',
  severity: 'warning',
  title: 'Extension before the first limit',
  about: 'A stage is extended to a day that comes before its first limit ends, so it extends nothing.',
  problems(record, context) {
    return isComplaint(record) ? stages.flatMap((stage) => problemsAt(record, stage, context)) : [];
  },
};

function problemsAt(record: LogRecord, stage: StageFields, context: CheckContext): Problem[] {
  const extension = extensionOf(record.case, stage);
  const clock = timescalesOf(record, context)[stage.stage]?.clock;
  const cell = stage.extended && record.cell(stage.extended);
  if (typeof extension !== 'number' || !clock || !cell || !stage.extended) return [];
  if (clock.due === null || extension >= clock.due) return [];

  const message = `${dateNamed(record, stage.extended)} must be after the first limit: ${limitEnds(record, stage, clock, clock.limit.workingDays, clock.due)}. Correct the date, or leave it blank if there was no extension.`;
  return [{ cell, message }];
}
