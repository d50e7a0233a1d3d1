import type { ChaseGroupId } from './chaseGroups';
import { groupCounts } from './chaseList';
import type { ChaseItem } from './chaseItem';

/** How much of the chase list one service area has, or one team where the log has no areas. */
export interface OwnerCount {
  /** Null where the log does not say who has it. */
  readonly owner: string | null;
  readonly counts: Readonly<Record<ChaseGroupId, number>>;
}

export interface OwnerCounts {
  readonly by: 'area' | 'team';
  /** Who has most overdue first. */
  readonly owners: readonly OwnerCount[];
}

/** The chase list counted by who has to answer for it; null when the log says of none who has it. */
export function ownerCounts(items: readonly ChaseItem[]): OwnerCounts | null {
  const by = items.some(({ area }) => area !== null) ? 'area' : 'team';
  if (items.every((item) => item[by] === null)) return null;

  const byOwner = new Map<string | null, ChaseItem[]>();
  for (const item of items) {
    const own = byOwner.get(item[by]);
    if (own) own.push(item);
    else byOwner.set(item[by], [item]);
  }
  const owners = [...byOwner].map(([owner, own]) => ({ owner, counts: groupCounts(own) }));
  return { by, owners: owners.sort(mostPressingFirst) };
}

function mostPressingFirst(a: OwnerCount, b: OwnerCount): number {
  return (
    Number(a.owner === null) - Number(b.owner === null) ||
    b.counts.overdue - a.counts.overdue ||
    b.counts['this-week'] - a.counts['this-week'] ||
    (a.owner ?? '').localeCompare(b.owner ?? '', 'en-GB')
  );
}
