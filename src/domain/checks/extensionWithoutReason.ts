import { timescalesOf } from './recordTimescales';
import type { RecordCheck } from './check';
import { extensionOf, isComplaint, stages } from './stageFields';
import { headingOf } from './wording';
import { isUnreadWord } from './unreadCell';

/** An extension with no reason given, in a log that has a column for it. */
export const extensionWithoutReason: RecordCheck = {
  id: 'extension-without-reason',
  severity: 'warning',
  title: 'Extension without reason',
  about:
    'A stage was extended and the reason is blank. It is asked only where the log has a column for the reason, and not of a stage answered within its first limit, which needed no extension.',
  problems(record, context) {
    const cell = record.cell('extensionReason');
    if (!isComplaint(record) || !cell || record.case.extensionReason !== null || isUnreadWord(cell))
      return [];

    const extended = stages.find((stage) => {
      const extension = extensionOf(record.case, stage);
      const clock = timescalesOf(record, context)[stage.stage]?.clock;
      return extension !== null && extension !== false && clock?.kept !== 'first limit';
    });
    if (!extended?.extended) return [];

    const message = `Enter the reason in ${headingOf(record, 'extensionReason')}: ${extended.name} was extended (${headingOf(record, extended.extended)}).`;
    return [{ cell, message }];
  },
};
