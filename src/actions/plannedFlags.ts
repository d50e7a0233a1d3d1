import { createWorkingCalendar } from '../domain/calendar/workingDays';
import { namesOfSet } from '../domain/flags/flagNames';
import type { FlagSet } from '../domain/flags/flagNames';
import { planFlags } from '../domain/flags/planFlags';
import type { FlagsPlan } from '../domain/flags/planFlags';
import type { ParsedLog } from '../domain/log/readLog';
import { defaultDueSoonDays } from '../domain/timescales/timescaleStatus';
import type { OpenedLog } from './openLog';

/**
 * The flags of the log as it is, by the limits in force; none where each stage has a row of its own.
 *
 * @param read the log that was opened
 */
export function plannedFlags({ setup, closures }: OpenedLog, read: ParsedLog, set: FlagSet): FlagsPlan {
  if (read.log.layout === 'row-per-stage') {
    const why =
      'Each stage has a row of its own, so no row tells by itself where its complaint stands, and no flags are put on it; the chase list has every deadline.';
    return { regions: [], words: [], untold: [], leftOut: read.log.sheets.map((sheet) => ({ sheet, why })) };
  }
  return planFlags(read, {
    limits: setup.limits,
    calendar: createWorkingCalendar(closures),
    dueSoonDays: defaultDueSoonDays,
    names: namesOfSet(set),
  });
}
