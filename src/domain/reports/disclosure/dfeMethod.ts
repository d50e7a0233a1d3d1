import { cheapestWorld } from './cheapestWorld';
import { dfeNextSmallestBelow } from './disclosureRule';
import type { Method } from './method';
import type { System } from './system';
import type { Differences } from './world';

/**
 * The Department's historic rule: where one small number alone is left out of a sum, the next smallest item of that sum is
 * left out too, if it is below 20; if not, the small number can be worked out, and the audit says so.
 */
export const dfeMethod: Method = {
  *choose({ book: { quantities } }, system, small, hidden) {
    const suppressed = new Set([...small, ...hidden]);
    const { length } = quantities;
    for (
      let added = nextSmallest(system, suppressed, length);
      added !== null;
      added = nextSmallest(system, suppressed, length)
    )
      suppressed.add(added);

    const costOf = (index: number) => (suppressed.has(index) ? 0 : Infinity);
    const worlds: Differences[] = [];
    for (const [done, index] of small.entries()) {
      const world = worlds.some((one) => one.has(index)) ? null : cheapestWorld(index, system, costOf);
      if (world) worlds.push(world);
      yield done / small.length;
    }
    return { suppressed, worlds };
  },
};

/**
 * The next quantity that must go; null when no sum lacks one alone, or the rule gives up.
 *
 * @param ofTables how many quantities the tables tell; the rests of wholes, which come after them, are not in this rule
 */
function nextSmallest(
  { sums, values }: System,
  suppressed: ReadonlySet<number>,
  ofTables: number,
): number | null {
  for (const sum of sums) {
    const lacking = sum.filter(({ quantity }) => suppressed.has(quantity));
    if (lacking.length !== 1 || lacking.some(({ quantity }) => quantity >= ofTables)) continue;

    const [next] = sum
      .filter(({ quantity, sign }) => sign > 0 && !suppressed.has(quantity))
      .map(({ quantity }) => ({ quantity, value: values[quantity] ?? 0 }))
      .filter(({ value }) => value < dfeNextSmallestBelow)
      .sort((a, b) => a.value - b.value);
    if (next) return next.quantity;
  }
  return null;
}
