import type { System } from './system';

/** How the quantities of another world differ from the true ones: quantity -> difference, never 0. */
export type Differences = ReadonlyMap<number, number>;

/**
 * Whether a world could be the true one for all that the publication tells: it differs only in what is suppressed, by whole
 * numbers, every sum holds in it, no part is more than its whole, and nothing suppressed is 0, for a true zero would be shown.
 */
export function isPossible(
  differences: Differences,
  { values, least, sums, sumsOf }: System,
  isSuppressed: (quantity: number) => boolean,
): boolean {
  const valueIn = (quantity: number) => (values[quantity] ?? 0) + (differences.get(quantity) ?? 0);
  const changed = [...differences.keys()];
  const touched = new Set(changed.flatMap((each) => sumsOf[each] ?? []));
  return (
    changed.every(
      (each) =>
        isSuppressed(each) && Number.isInteger(differences.get(each)) && valueIn(each) >= (least[each] ?? 1),
    ) &&
    [...touched].every(
      (sum) =>
        (sums[sum] ?? []).reduce((left, { quantity, sign }) => left + sign * valueIn(quantity), 0) === 0,
    )
  );
}
