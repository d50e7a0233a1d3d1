import { addDays, weekday } from '../calendar/day';
import type { Day } from '../calendar/day';

export type ChaseGroupId = 'overdue' | 'this-week' | 'next-week' | 'later';

/** Everything awaited is in one of these; weeks run from Monday to Sunday. */
export interface ChaseGroup {
  readonly id: ChaseGroupId;
  readonly title: string;
  /** Whether what is due on a day belongs here, for one who looks on `today`. The first group that says so has it. */
  readonly holds: (due: Day, today: Day) => boolean;
}

/** From the most pressing to the least. */
export const chaseGroups: readonly ChaseGroup[] = [
  { id: 'overdue', title: 'Overdue', holds: (due, today) => due < today },
  { id: 'this-week', title: 'Due this week', holds: (due, today) => due <= sundayOf(today) },
  { id: 'next-week', title: 'Due next week', holds: (due, today) => due <= addDays(sundayOf(today), 7) },
  { id: 'later', title: 'Due later', holds: () => true },
];

export function chaseGroupOf(due: Day, today: Day): ChaseGroupId {
  return chaseGroups.find(({ holds }) => holds(due, today))?.id ?? 'later';
}

function sundayOf(day: Day): Day {
  return addDays(day, 7 - weekday(day));
}
