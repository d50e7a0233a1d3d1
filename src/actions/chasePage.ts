import { addDays, dayInWords, weekday } from '../domain/calendar/day';
import { groupCounts } from '../domain/chase/chaseList';
import type { ChaseList } from '../domain/chase/chaseList';
import { ownerCounts } from '../domain/chase/ownerCounts';
import type { OwnerCount } from '../domain/chase/ownerCounts';
import type { LogDescription } from '../domain/reports/annualReport';
import type { ChasePage } from '../excel/writeChaseList';

export const chaseSheet = 'Chase list';

/** Who has most overdue are named; the rest are counted. */
const mostOwnersNamed = 8;

/** The chase list as it is written: as at when, how much of it there is, whose it is, and what it was read from. */
export function chasePage(list: ChaseList, log: LogDescription, dateOffset: number): ChasePage {
  return {
    title: chaseSheet,
    footer: `${chaseSheet}, as at ${dayInWords(list.today)}`,
    lines: [
      `As at ${dayInWords(list.today)}. ${countsInWords(list)}`,
      ...ownersInWords(list),
      `Read from ${log.sheets.map((name) => `“${name}”`).join(', ')}. The links go to the rows as they stood then: make the list again when the log has changed or was sorted.`,
    ],
    list,
    dateOffset,
  };
}

/** "3 overdue, 2 due this week, to Sunday 6 December 2026, …" */
function countsInWords({ items, today }: ChaseList): string {
  if (items.length === 0) return 'Nothing is overdue, and nothing is awaited.';

  const counts = groupCounts(items);
  const overdue = counts.overdue === 0 ? 'Nothing is overdue; ' : `${numberOf(counts.overdue)} overdue, `;
  const sunday = dayInWords(addDays(today, 7 - weekday(today)));
  return `${overdue}${numberOf(counts['this-week'])} due this week (to Sunday ${sunday}), ${numberOf(counts['next-week'])} due next week, ${numberOf(counts.later)} due later.`;
}

/** None where nothing is overdue, or the log does not say who has it. */
function ownersInWords({ items }: ChaseList): readonly string[] {
  const counted = ownerCounts(items);
  const owners = counted?.owners.filter(({ counts }) => counts.overdue > 0) ?? [];
  if (counted === null || owners.length === 0) return [];

  const named = owners.slice(0, mostOwnersNamed).map(ownerInWords);
  const more = owners.length - named.length;
  const rest = more > 0 ? `; and ${more} more` : '';
  return [`Overdue by ${counted.by === 'area' ? 'service area' : 'team'}: ${named.join('; ')}${rest}.`];
}

function ownerInWords({ owner, counts }: OwnerCount): string {
  return `${owner ?? 'not recorded'} ${numberOf(counts.overdue)}`;
}

function numberOf(number: number): string {
  return number.toLocaleString('en-GB');
}
