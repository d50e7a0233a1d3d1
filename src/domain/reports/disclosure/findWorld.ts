import { PriorityQueue } from './priorityQueue';
import type { System } from './system';
import { isPossible } from './world';
import type { Differences } from './world';

/** What is changed so far, the last change first. */
interface Change {
  readonly quantity: number;
  readonly difference: number;
  readonly before: Change | null;
}

/** A world on the way: some sums do not hold yet. */
interface Draft {
  readonly changes: Change;
  /** By how much each sum is out. */
  readonly out: ReadonlyMap<number, number>;
  readonly cost: number;
}

/** Each change costs something, so that a short way is found before a long one. */
const costOfChange = 1;
/** A sum that is out wants one change more at the least, and most often a dear one. */
const costOfSum = 3;

/** How far a search goes before it gives up, and how much it minds the cost. */
export interface Search {
  /** Drafts looked into, at the most. */
  readonly mostDrafts: number;
  /** What a sum that is out counts for: the more, the sooner a world is found, and the dearer it is. */
  readonly costOfSum: number;
}

const usualSearch: Search = { mostDrafts: 3000, costOfSum };

/**
 * Searches for a world in which a quantity is one more or one less than in truth, and everything else that differs is as
 * cheap to suppress as can be: sum after sum is put right by changing another quantity in it.
 *
 * @param costOf what it costs to suppress a quantity: 0 where it is suppressed already, Infinity where it must not be
 * @param search how far it goes, and how much it minds the cost
 * @returns null when none was found
 */
export function findWorld(
  quantity: number,
  system: System,
  costOf: (quantity: number) => number,
  { mostDrafts, costOfSum: haste }: Search = usualSearch,
): Differences | null {
  const queue = new PriorityQueue<Draft>();
  const seen = new Set<string>();
  for (const difference of [1, -1]) {
    const start = changed(null, quantity, difference, system, costOf);
    if (start) queue.push(start, rankOf(start, haste));
  }

  for (let looked = 0; looked < mostDrafts; looked += 1) {
    const draft = queue.pop();
    if (!draft) return null;

    if (draft.out.size === 0) {
      const differences = differencesOf(draft.changes);
      if (isPossible(differences, system, (each) => costOf(each) < Infinity)) return differences;
      continue;
    }
    const key = keyOf(draft);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const next of nextDrafts(draft, system, costOf)) queue.push(next, rankOf(next, haste));
  }
  return null;
}

/** Every way to put right the shortest of the sums that are out. */
function nextDrafts(draft: Draft, system: System, costOf: (quantity: number) => number): readonly Draft[] {
  const [sum, left] = shortest(draft, system);
  const already = differencesOf(draft.changes);
  return (system.sums[sum] ?? []).flatMap(({ quantity, sign }) => {
    const difference = -left / sign;
    if (already.has(quantity) || !Number.isInteger(difference)) return [];

    return changed(draft, quantity, difference, system, costOf) ?? [];
  });
}

function changed(
  draft: Draft | null,
  quantity: number,
  difference: number,
  { values, sumsOf }: System,
  costOf: (quantity: number) => number,
): Draft | null {
  const cost = costOf(quantity);
  if ((values[quantity] ?? 0) + difference < 1 || cost === Infinity) return null;

  const out = new Map(draft?.out);
  for (const { sum, sign } of sumsOf[quantity] ?? []) {
    const left = (out.get(sum) ?? 0) + sign * difference;
    if (left === 0) out.delete(sum);
    else out.set(sum, left);
  }
  return {
    changes: { quantity, difference, before: draft?.changes ?? null },
    out,
    cost: (draft?.cost ?? 0) + cost + costOfChange,
  };
}

function shortest({ out }: Draft, { sums }: System): readonly [number, number] {
  const lengthOf = ([sum]: readonly [number, number]) => sums[sum]?.length ?? 0;
  return [...out].reduce((best, one) => (lengthOf(one) < lengthOf(best) ? one : best));
}

function rankOf({ cost, out }: Draft, haste: number): number {
  return cost + out.size * haste;
}

function keyOf({ out }: Draft): string {
  return [...out]
    .sort(([a], [b]) => a - b)
    .map(([sum, left]) => `${sum}:${left}`)
    .join();
}

function differencesOf(changes: Change | null): Differences {
  const differences = new Map<number, number>();
  for (let change = changes; change; change = change.before)
    differences.set(change.quantity, change.difference);
  return differences;
}
