import { findWorld } from './findWorld';
import type { Quantity } from './quantityBook';
import type { Method } from './method';
import type { System } from './system';
import type { Differences } from './world';

/** A second search may take so many times longer. */
const longSearch = 30_000;

/**
 * Suppresses, for each small number, whatever must go for there to be another world: one that agrees with all that is
 * published, and in which the number is another. What is suppressed for one serves the next.
 */
export const protectMethod: Method = {
  choose: ({ book: { quantities } }, system, small, hidden) => {
    const suppressed = new Set([...small, ...hidden]);
    const protectedOnes = new Set<number>();
    const worlds: Differences[] = [];
    const costOf = (index: number) => (suppressed.has(index) ? 0 : lossOf(quantities[index]));
    for (const index of small) {
      if (protectedOnes.has(index)) continue;

      const world =
        findWorld(index, system, costOf) ??
        findWorld(index, system, costOf, longSearch) ??
        everythingTwice(index, system);
      worlds.push(world);
      for (const each of world.keys()) {
        suppressed.add(each);
        protectedOnes.add(each);
      }
    }
    return { suppressed, worlds };
  },
};

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
