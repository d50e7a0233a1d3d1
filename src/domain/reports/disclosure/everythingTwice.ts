import type { System } from './system';
import type { Differences } from './world';

/**
 * A world that is always possible, though it costs the most: all that hangs together with a quantity is twice what it is.
 */
export function everythingTwice(start: number, { values, sums, sumsOf }: System): Differences {
  const together = new Set<number>();
  const left = [start];
  for (let index = left.pop(); index !== undefined; index = left.pop()) {
    if (together.has(index)) continue;
    together.add(index);
    for (const sum of sumsOf[index] ?? []) left.push(...(sums[sum] ?? []).map(({ quantity }) => quantity));
  }
  // Twice nothing is nothing: a rest of 0 does not differ.
  return new Map([...together].flatMap((each) => (values[each] ? [[each, values[each]] as const] : [])));
}
