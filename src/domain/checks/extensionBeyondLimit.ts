import { dueDateText } from '../calendar/publishedHolidays';
import type { LogRecord } from '../log/logRecord';
import type { Problem, RecordCheck } from './check';
import { limitEnds } from './limitWording';
import { stageExtensions } from './stageExtensions';
import type { StageExtension } from './stageExtensions';
import { dateNamed } from './wording';

/** An extension to a day later than the longest the procedure allows. */
export const extensionBeyondLimit: RecordCheck = {
  id: 'extension-beyond-limit',
  severity: 'warning',
  title: 'Extension beyond the longest allowed',
  about:
    'A stage is extended past the longest its procedure allows: statutory stage 1 to 20 working days and stage 2 to 65, unless Complaints setup says otherwise. It counts only as far as that.',
  problems(record, context) {
    return stageExtensions(record, context).flatMap((extension) => problemsOf(record, extension));
  },
};

function problemsOf(record: LogRecord, { stage, field, cell, day, clock }: StageExtension): Problem[] {
  const longest = clock.longestDue;
  const days = clock.limit.extendedWorkingDays;
  if (longest === null || days === null || day <= longest) return [];

  const message = `${dateNamed(record, field)} is beyond the longest allowed: ${limitEnds(record, stage, clock, days, longest)}. Correct the date; until then the extension counts to ${dueDateText(longest)}.`;
  return [{ cell, message }];
}
