import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/workingDays';
import type { Case } from '../log/case';
import { dueDate } from './dueDate';
import type { TimeLimits } from './timeLimits';

/** A stage that the complainant asks for. */
export type AskedStage = 'stage2' | 'stage3';

export const stageNames: Readonly<Record<AskedStage, string>> = { stage2: 'Stage 2', stage3: 'Stage 3' };

/** The complainant's time to ask for the next stage. It warns, and never blocks: a late request needs judging. */
export interface AskingWindow {
  readonly stage: AskedStage;
  /** The day the stage before was answered. */
  readonly from: Day;
  readonly lastDay: Day;
  /** Null while not asked for. */
  readonly asked: Day | null;
  readonly isAskedLate: boolean;
}

/**
 * The time to ask for a stage of a statutory complaint; null for others, before the stage below is answered, and where the
 * last day lies outside the years for which bank holidays are known.
 *
 * @param record as it stood on the day it is judged, without the responses that answered nothing
 */
export function askingWindow(
  stage: AskedStage,
  record: Case,
  limits: TimeLimits,
  calendar: WorkingCalendar,
): AskingWindow | null {
  if (record.procedure !== 'statutory') return null;

  const from = (stage === 'stage2' ? record.stage1 : record.stage2).responded;
  const lastDay = from && dueDate(limits.escalate, from, calendar);
  if (from === null || lastDay === null) return null;

  const asked = record[stage].requested;
  return { stage, from, lastDay, asked, isAskedLate: asked !== null && asked > lastDay };
}
