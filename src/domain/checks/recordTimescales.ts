import { caseTimescales } from '../timescales/caseTimescales';
import type { CaseTimescales } from '../timescales/caseTimescales';
import type { LogRecord } from '../log/logRecord';
import type { CheckContext } from './check';

const known = new WeakMap<CheckContext, WeakMap<LogRecord, CaseTimescales>>();

/** A complaint's stages and time limits as at today, worked out once however many checks ask. */
export function timescalesOf(record: LogRecord, context: CheckContext): CaseTimescales {
  const ofContext = known.get(context) ?? new WeakMap<LogRecord, CaseTimescales>();
  known.set(context, ofContext);
  const before = ofContext.get(record);
  if (before) return before;

  const timescales = caseTimescales(record.case, context.calendar, context.today, context.limits);
  ofContext.set(record, timescales);
  return timescales;
}
