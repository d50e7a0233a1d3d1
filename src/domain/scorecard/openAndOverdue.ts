import { dayInWords } from '../calendar/day';
import type { ChaseItem } from '../chase/chaseItem';
import type { ChaseList } from '../chase/chaseList';
import type { ReportRow, ReportTable } from '../reports/reportTable';

const notRecorded = 'Not recorded';

/** What is awaited, and how much of it is overdue, by who has it: in the order of the chase list's areas and teams. */
export function openAndOverdue({ items, today }: ChaseList): ReportTable {
  const hasAreas = items.some(({ area }) => area !== null);
  const pathOf = ({ area, team }: ChaseItem) =>
    hasAreas ? [area ?? notRecorded, team ?? notRecorded] : [team ?? notRecorded];
  const byOwner = new Map<string, { readonly labels: readonly string[]; readonly own: ChaseItem[] }>();
  for (const item of items) {
    const labels = pathOf(item);
    const key = JSON.stringify(labels);
    const owner = byOwner.get(key) ?? { labels, own: [] };
    owner.own.push(item);
    byOwner.set(key, owner);
  }
  const owners = [...byOwner.values()].sort((a, b) => inOrder(a.labels, b.labels));
  return {
    id: 'open-and-overdue',
    title: 'Open and overdue',
    cohort: `What is awaited of open complaints on ${dayInWords(today)}, statutory and corporate`,
    base: 'A complaint counts once for each thing awaited of it; suspended ones are left out.',
    labelHeadings: hasAreas ? ['Service area', 'Team'] : ['Team'],
    columns: [
      { label: 'Awaited', unit: 'count' },
      { label: 'Overdue', unit: 'count' },
      { label: 'Longest, working days late', unit: 'days' },
    ],
    rows: owners.map(({ labels, own }) => rowOf(labels, own)),
    total: rowOf(hasAreas ? ['Total', null] : ['Total'], items),
    notes: [],
    charts: [],
    pivot: null,
  };
}

function rowOf(labels: ReportRow['labels'], items: readonly ChaseItem[]): ReportRow {
  const overdue = items.filter(({ group }) => group === 'overdue');
  const longest = overdue.reduce((most, { workingDaysLate }) => Math.max(most, workingDaysLate), 0);
  return {
    labels,
    values: [items.length, overdue.length, overdue.length === 0 ? null : longest],
    tracedTo: [items, overdue, []].map((of) => of.map(({ sheet, row }) => ({ sheet, row }))),
  };
}

/** A to Z, what is not recorded last. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  for (const [level, label] of a.entries()) {
    const other = b[level] ?? '';
    const order =
      Number(label === notRecorded) - Number(other === notRecorded) ||
      label.localeCompare(other, 'en-GB', { numeric: true });
    if (order !== 0) return order;
  }
  return 0;
}
