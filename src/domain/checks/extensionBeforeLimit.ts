import type { LogRecord } from '../log/logRecord';
import type { Problem, RecordCheck } from './check';
import { limitEnds } from './limitWording';
import { stageExtensions } from './stageExtensions';
import type { StageExtension } from './stageExtensions';
import { dateNamed } from './wording';

/** An extension to a day that comes before the first limit is up. */
export const extensionBeforeLimit: RecordCheck = {
  id: 'extension-before-limit',
  severity: 'warning',
  title: 'Extension before the first limit',
  about: 'A stage is extended to a day that comes before its first limit ends, so it extends nothing.',
  problems(record, context) {
    return stageExtensions(record, context).flatMap((extension) => problemsOf(record, extension));
  },
};

function problemsOf(record: LogRecord, { stage, field, cell, day, clock }: StageExtension): Problem[] {
  if (clock.due === null || day >= clock.due) return [];

  const message = `${dateNamed(record, field)} must be after the first limit: ${limitEnds(record, stage, clock, clock.limit.workingDays, clock.due)}. Correct the date, or leave it blank if there was no extension.`;
  return [{ cell, message }];
}
