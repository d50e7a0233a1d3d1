import { dayInWords } from '../../domain/calendar/day';
import type { Day } from '../../domain/calendar/day';
import { workingDaysText } from '../../domain/calendar/workingDaysText';
import { chaseGroups } from '../../domain/chase/chaseGroups';
import { groupCounts } from '../../domain/chase/chaseList';
import type { ApartLine } from '../../domain/chase/apartLine';
import type { ChaseItem, ChaseLine } from '../../domain/chase/chaseItem';

/** "3 overdue, 1 due this week and 2 due next week"; what there is none of is left out, but for overdue. */
export function countsInWords(items: readonly ChaseItem[]): string {
  if (items.length === 0) return 'Nothing is overdue, and nothing is awaited.';

  const counts = groupCounts(items);
  const told = chaseGroups
    .filter(({ id }) => id !== 'overdue' && counts[id] > 0)
    .map(({ id, title }) => `${counts[id].toLocaleString('en-GB')} ${title.toLowerCase()}`);
  const overdue =
    counts.overdue === 0 ? 'Nothing is overdue' : `${counts.overdue.toLocaleString('en-GB')} overdue`;
  return `${[overdue, ...told].join(', ')}.`;
}

/** "5 working days late, due 17 March 2025" */
export function paceInWords({ due, group, workingDaysLate, workingDaysLeft }: ChaseItem, today: Day): string {
  const dueOn = `due ${dayInWords(due)}`;
  if (due === today) return 'Due today, the last day';
  if (group !== 'overdue')
    return workingDaysLeft === null
      ? `D${dueOn.slice(1)}`
      : `${workingDaysText(workingDaysLeft)} left, ${dueOn}`;

  return workingDaysLate === 0
    ? `Late, before the next working day; ${dueOn}`
    : `${workingDaysText(workingDaysLate)} late, ${dueOn}`;
}

/** When what stands apart began, and when it ends. */
export function sinceInWords({ kind, due, since }: ApartLine): string | null {
  if (kind === 'may-ask' && due !== null && since !== null)
    return `Answered on ${dayInWords(since)}; the usual time to ask ends on ${dayInWords(due)}`;

  return kind === 'suspended' && since !== null ? `Suspended since ${dayInWords(since)}` : null;
}

export function ownerInWords({ area, team }: ChaseLine): string | null {
  const owner = [area, team].filter((one) => one !== null).join(', ');
  return owner === '' ? null : owner;
}

/** The reference, or else the row. */
export function nameOfLine({ reference, sheet, row }: ChaseLine): string {
  return reference ?? `${sheet} row ${row}`;
}
