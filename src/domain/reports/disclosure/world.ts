import type { System } from './system';

/** How the quantities of another world differ from the true ones: quantity -> difference, never 0. */
export type Differences = ReadonlyMap<number, number>;

/**
 * Whether a world could be the true one for all that the publication tells: it differs only in what is suppressed, every
 * sum holds in it, no part is more than its whole, and nothing suppressed is 0, for a true zero would be shown.
 */
export function isPossible(
  differences: Differences,
  { values, sums, sumsOf, pairsOf }: System,
  isSuppressed: (quantity: number) => boolean,
): boolean {
  const valueIn = (quantity: number) => (values[quantity] ?? 0) + (differences.get(quantity) ?? 0);
  const touched = new Set(
    [...differences.keys()].flatMap((each) => (sumsOf[each] ?? []).map(({ sum }) => sum)),
  );
  return (
    [...differences.keys()].every((each) => isSuppressed(each) && valueIn(each) >= 1) &&
    [...touched].every(
      (sum) =>
        (sums[sum] ?? []).reduce((left, { quantity, sign }) => left + sign * valueIn(quantity), 0) === 0,
    ) &&
    [...differences.keys()].every((each) =>
      (pairsOf[each] ?? []).every(({ part, whole }) => valueIn(part) <= valueIn(whole)),
    )
  );
}
