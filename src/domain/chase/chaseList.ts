import type { Day } from '../calendar/day';
import type { LogRecord } from '../log/logRecord';
import type { ClockSettings } from '../timescales/caseClocks';
import { apartLine, apartTitles } from './apartLine';
import type { ApartKind, ApartLine } from './apartLine';
import { askingLine } from './askingLine';
import { chaseGroups } from './chaseGroups';
import type { ChaseGroupId } from './chaseGroups';
import { chaseItem } from './chaseItem';
import type { ChaseItem, ChaseLine } from './chaseItem';
import { deadlinesOf } from './deadline';

/** Whom to chase as at a day, and for what. */
export interface ChaseList {
  readonly today: Day;
  /** Group by group, each by service area and team, the earliest due first. */
  readonly items: readonly ChaseItem[];
  /** What is open and nobody is late with: kind by kind, in the same order. */
  readonly apart: readonly ApartLine[];
}

/**
 * What is awaited of the complaints that are open: what is overdue and what falls due, whoever has it, from the clocks of
 * `complaints deadlines`. Suspended clocks, those that cannot be told, and the time to ask for the next stage stand apart.
 */
export function chaseList(records: readonly LogRecord[], settings: ClockSettings): ChaseList {
  const { calendar, today } = settings;
  const deadlines = deadlinesOf(records, settings);
  const items = deadlines.flatMap((deadline) => chaseItem(deadline, calendar, today) ?? []);
  const apart = [
    ...deadlines.flatMap((deadline) => apartLine(deadline) ?? []),
    ...records.flatMap((record) => askingLine(record, settings) ?? []),
  ];
  const groupRank = rankOf<ChaseGroupId>(chaseGroups.map(({ id }) => id));
  const kindRank = rankOf<ApartKind>(Object.keys(apartTitles) as ApartKind[]);
  return {
    today,
    items: items.sort((a, b) => groupRank(a.group) - groupRank(b.group) || inOrder(a, b)),
    apart: apart.sort((a, b) => kindRank(a.kind) - kindRank(b.kind) || inOrder(a, b)),
  };
}

/** How many of the items each group has. */
export function groupCounts(items: readonly ChaseItem[]): Readonly<Record<ChaseGroupId, number>> {
  const count = (wanted: ChaseGroupId) => items.filter(({ group }) => group === wanted).length;
  return {
    overdue: count('overdue'),
    'this-week': count('this-week'),
    'next-week': count('next-week'),
    later: count('later'),
  };
}

type Line = ChaseLine & { readonly due: Day | null };

function inOrder(a: Line, b: Line): number {
  return (
    byName(a.area, b.area) ||
    byName(a.team, b.team) ||
    (a.due ?? 0) - (b.due ?? 0) ||
    byName(a.reference, b.reference)
  );
}

const alphabet = new Intl.Collator('en-GB', { numeric: true });

/** A to Z, what is not known last. */
function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return alphabet.compare(a, b);
}

function rankOf<Id>(order: readonly Id[]): (id: Id) => number {
  return (id) => order.indexOf(id);
}
