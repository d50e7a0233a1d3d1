import { findWorld } from './findWorld';
import type { Search } from './findWorld';
import type { Quantity } from './quantityBook';
import type { Method } from './method';
import type { System } from './system';
import type { Differences } from './world';

/** For what the usual search did not find: ones that mind the cost less and less. */
const furtherSearches: readonly Search[] = [
  { mostDrafts: 2000, costOfSum: 30 },
  { mostDrafts: 4000, costOfSum: 300 },
];

/**
 * Suppresses, for each small number, whatever must go for there to be another world: one that agrees with all that is
 * published, and in which the number is another. What is suppressed for one serves the next, so those whose world is hard to
 * find come last: by then a world may be found that costs nothing more.
 */
export const protectMethod: Method = {
  choose: ({ book: { quantities } }, system, small, hidden) => {
    const suppressed = new Set([...small, ...hidden]);
    const protectedOnes = new Set<number>();
    const worlds: Differences[] = [];
    const costOf = (index: number) => (suppressed.has(index) ? 0 : lossOf(quantities[index]));
    const isLeft = (index: number) => !protectedOnes.has(index);
    const keep = (world: Differences | null) => {
      if (world === null) return;
      worlds.push(world);
      for (const each of world.keys()) {
        suppressed.add(each);
        protectedOnes.add(each);
      }
    };

    for (const index of small) if (isLeft(index)) keep(findWorld(index, system, costOf));
    for (const index of small.filter(isLeft)) {
      if (isLeft(index)) keep(hardWorld(index, system, costOf) ?? everythingTwice(index, system));
    }
    return { suppressed, worlds };
  },
};

/** The cheapest that can be found in a reasonable time. */
function hardWorld(index: number, system: System, costOf: (quantity: number) => number): Differences | null {
  for (const search of furtherSearches) {
    const world = findWorld(index, system, costOf, search);
    if (world) return world;
  }
  return null;
}

/** What the reader loses: every figure that rests on it, and more where it is large. */
function lossOf(quantity: Quantity | undefined): number {
  return quantity ? quantity.figures * (1 + Math.log2(1 + quantity.value)) : Infinity;
}

/** A world that is always possible: all that hangs together with a quantity is twice what it is. */
function everythingTwice(start: number, { values, sums, sumsOf, pairsOf }: System): Differences {
  const differences = new Map<number, number>();
  const left = [start];
  for (let index = left.pop(); index !== undefined; index = left.pop()) {
    if (differences.has(index)) continue;
    differences.set(index, values[index] ?? 0);
    left.push(
      ...(sumsOf[index] ?? []).flatMap(({ sum }) => (sums[sum] ?? []).map(({ quantity }) => quantity)),
      ...(pairsOf[index] ?? []).flatMap(({ part, whole }) => [part, whole]),
    );
  }
  return differences;
}
