import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/workingDays';
import type { LogRow } from '../log/case';
import { isProvisional } from '../calendar/publishedHolidays';
import { awaited } from './awaited';
import { chaseGroupOf } from './chaseGroups';
import type { ChaseGroupId } from './chaseGroups';
import type { Deadline } from './deadline';
import { dueInWords } from '../timescales/dueInWords';
import { extensionAdvice } from './extensionAdvice';

/** What every line of the chase list tells: which complaint, where it stands in the log, and who has it. No names of people. */
export interface ChaseLine extends LogRow {
  readonly reference: string | null;
  readonly area: string | null;
  readonly team: string | null;
  readonly awaited: string;
  /** What is worth knowing beside it, in our own words; "" when nothing is. */
  readonly note: string;
}

/** Something awaited, with the day it is due. */
export interface ChaseItem extends ChaseLine {
  readonly group: ChaseGroupId;
  /** The due date that applies: the end of the recorded extension, or else of the first limit. */
  readonly due: Day;
  /** The end of the first limit, where a recorded extension has moved it; or else null. */
  readonly firstDue: Day | null;
  /** Working days after the due date; 0 while none has passed. */
  readonly workingDaysLate: number;
  /** Working days to the due date, today left out; null once it is past. */
  readonly workingDaysLeft: number | null;
}

const running: ReadonlySet<Deadline['status']> = new Set<Deadline['status']>(['open', 'due-soon', 'overdue']);

/** What is awaited of a clock that runs; null for one that is done, stopped or cannot be told. */
export function chaseItem(deadline: Deadline, calendar: WorkingCalendar, today: Day): ChaseItem | null {
  const { due, extendedDue, workingDaysLate, status, remarks } = deadline;
  const applies = extendedDue ?? due;
  if (!running.has(status) || applies === null) return null;

  const extended =
    extendedDue === null || due === null
      ? null
      : `Extended; the first limit ${due < today ? 'ended' : 'ends'} on ${dueInWords(due)}.`;
  const provisional = isProvisional(applies) ? 'The due date is provisional.' : null;
  return {
    ...chaseLine(deadline, [extended, extensionAdvice(deadline, today), provisional, ...remarks]),
    group: chaseGroupOf(applies, today),
    due: applies,
    firstDue: extendedDue === null ? null : due,
    workingDaysLate: workingDaysLate ?? 0,
    workingDaysLeft: today > applies ? null : calendar.workingDaysBetween(today, applies),
  };
}

/** @param notes sentences, in their order; null for what does not hold */
export function chaseLine(
  { reference, sheet, row, area, team, clock }: Deadline,
  notes: readonly (string | null)[],
): ChaseLine {
  const note = notes.filter((one) => one !== null).join(' ');
  return { reference, sheet, row, area, team, awaited: awaited[clock], note };
}
