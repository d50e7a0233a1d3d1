import { dueDateText } from '../calendar/publishedHolidays';
import type { LogRecord } from '../log/logRecord';
import type { CheckContext, Problem, RecordCheck } from './check';
import { limitEnds } from './limitWording';
import { timescalesOf } from './recordTimescales';
import { extensionOf, isComplaint, stages } from './stageFields';
import type { StageFields } from './stageFields';
import { dateNamed } from './wording';

/** An extension to a day later than the longest the procedure allows. */
export const extensionBeyondLimit: RecordCheck = {
  id: 'extension-beyond-limit',
  severity: 'warning',
  title: 'Extension beyond the longest allowed',
  about:
    'A stage is extended past the longest its procedure allows: statutory stage 1 to 20 working days and stage 2 to 65, unless Complaints setup says otherwise. It counts only as far as that.',
  problems(record, context) {
    return isComplaint(record) ? stages.flatMap((stage) => problemsAt(record, stage, context)) : [];
  },
};

function problemsAt(record: LogRecord, stage: StageFields, context: CheckContext): Problem[] {
  const extension = extensionOf(record.case, stage);
  const clock = timescalesOf(record, context)[stage.stage]?.clock;
  const cell = stage.extended && record.cell(stage.extended);
  const longest = clock?.longestDue ?? null;
  const days = clock?.limit.extendedWorkingDays ?? null;
  if (typeof extension !== 'number' || !clock || !cell || !stage.extended) return [];
  if (longest === null || days === null || extension <= longest) return [];

  const message = `${dateNamed(record, stage.extended)} is beyond the longest allowed: ${limitEnds(record, stage, clock, days, longest)}. Correct the date; until then the extension counts to ${dueDateText(longest)}.`;
  return [{ cell, message }];
}
