import { dfeNextSmallestBelow } from './disclosureRule';
import { findWorld } from './findWorld';
import type { Method } from './method';
import type { System } from './system';
import type { Differences } from './world';

/**
 * The Department's historic rule: where one small number alone is left out of a sum, the next smallest item of that sum is
 * left out too, if it is below 20; if not, the small number can be worked out, and the audit says so.
 */
export const dfeMethod: Method = {
  choose: (_, system, small, hidden) => {
    const suppressed = new Set([...small, ...hidden]);
    for (
      let added = nextSmallest(system, suppressed);
      added !== null;
      added = nextSmallest(system, suppressed)
    )
      suppressed.add(added);

    const costOf = (index: number) => (suppressed.has(index) ? 0 : Infinity);
    const worlds: Differences[] = [];
    for (const index of small) {
      const world = worlds.some((one) => one.has(index)) ? null : findWorld(index, system, costOf);
      if (world) worlds.push(world);
    }
    return { suppressed, worlds };
  },
};

/** The next quantity that must go; null when no sum lacks one alone, or the rule gives up. */
function nextSmallest({ sums, values }: System, suppressed: ReadonlySet<number>): number | null {
  for (const sum of sums) {
    const isAlone = sum.filter(({ quantity }) => suppressed.has(quantity)).length === 1;
    if (!isAlone) continue;

    const [next] = sum
      .filter(({ quantity, sign }) => sign > 0 && !suppressed.has(quantity))
      .map(({ quantity }) => ({ quantity, value: values[quantity] ?? 0 }))
      .filter(({ value }) => value < dfeNextSmallestBelow)
      .sort((a, b) => a.value - b.value);
    if (next) return next.quantity;
  }
  return null;
}
