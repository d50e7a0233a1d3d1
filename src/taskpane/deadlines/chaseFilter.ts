import type { ChaseGroupId } from '../../domain/chase/chaseGroups';
import type { ChaseItem, ChaseLine } from '../../domain/chase/chaseItem';
import type { ChaseList } from '../../domain/chase/chaseList';
import { searchFor } from '../frame/searchFor';

/** Which lines of the chase list the officer wants to see. */
export interface ChaseFilter {
  readonly group: ChaseGroupId | 'all';
  /** The key of a service area or a team; "" for everyone. */
  readonly owner: string;
  /** Words that the line must say. */
  readonly search: string;
}

/** A service area, or a team of one, to choose by. */
export interface Owner {
  readonly key: string;
  readonly label: string;
}

const notRecorded = 'Not recorded';

/** Service areas with their teams under them, A to Z; teams alone where the log has no areas. */
export function ownersOf({ items, apart }: ChaseList): readonly Owner[] {
  const owners = new Map<string, Owner>();
  for (const { area, team } of [...items, ...apart]) {
    if (area !== null) owners.set(keyOf(area, null), { key: keyOf(area, null), label: area });
    if (team === null && area !== null) continue;
    const label = area === null ? (team ?? notRecorded) : `${area}: ${team ?? notRecorded}`;
    owners.set(keyOf(area, team), { key: keyOf(area, team), label });
  }
  return [...owners.values()].sort((a, b) => a.label.localeCompare(b.label, 'en-GB', { numeric: true }));
}

export function filteredItems(
  items: readonly ChaseItem[],
  { group, ...filter }: ChaseFilter,
): readonly ChaseItem[] {
  return filteredLines(items, filter).filter((item) => group === 'all' || item.group === group);
}

export function filteredLines<Line extends ChaseLine>(
  lines: readonly Line[],
  { owner, search }: Omit<ChaseFilter, 'group'>,
): readonly Line[] {
  const isSaid = searchFor(search);
  return lines.filter((line) => {
    const { area, team } = line;
    if (owner !== '' && owner !== keyOf(area, null) && owner !== keyOf(area, team)) return false;
    return isSaid(textOf(line));
  });
}

function keyOf(area: string | null, team: string | null): string {
  return JSON.stringify([area, team]);
}

function textOf({ reference, area, team, awaited, note, sheet, row }: ChaseLine): string {
  return [reference, area, team, awaited, note, sheet, row].join(' ');
}
