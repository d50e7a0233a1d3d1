import type { Day } from '../calendar/day';
import type { ReportRecord } from './reportData';

export const learningLabels = ['Done', 'Overdue', 'Not due'] as const;

/** How far the action agreed from a complaint is; null when none was agreed. Without a due date it is not due. */
export function learningOf(
  { case: { learning } }: ReportRecord,
  today: Day,
): (typeof learningLabels)[number] | null {
  if (learning.action === null) return null;
  if (learning.done !== null) return 'Done';

  return learning.due !== null && learning.due < today ? 'Overdue' : 'Not due';
}
