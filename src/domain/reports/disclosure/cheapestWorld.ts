import { changesOf } from './changes';
import type { System } from './system';
import { isPossible } from './world';
import type { Differences } from './world';

/**
 * How large the steps of a change may be. The cheapest change is nearly always in whole numbers; one in halves is a whole
 * one in steps of two.
 */
const stepSizes: readonly number[] = [1, 2, 3, 4, 6];
const nearlyWhole = 1e-4;

/**
 * Finds the world in which a quantity is more or less than in truth, and whatever else must differ for that is as cheap to
 * suppress as can be.
 *
 * @param costOf what it costs to suppress a quantity: 0 where it is suppressed already, Infinity where it must not be
 * @returns null when there is none
 */
export function cheapestWorld(
  quantity: number,
  system: System,
  costOf: (quantity: number) => number,
): Differences | null {
  for (const step of stepSizes) {
    const world = cheaper(
      () => worldInSteps(quantity, step, system, costOf),
      () => worldInSteps(quantity, -step, system, costOf),
      costOf,
    );
    if (world) return world;
  }
  return null;
}

/** The cheaper of two; the second is not looked for where the first costs nothing. */
function cheaper(
  first: () => Differences | null,
  second: () => Differences | null,
  costOf: (quantity: number) => number,
): Differences | null {
  const costOfWorld = (world: Differences | null) =>
    world ? [...world.keys()].reduce((sum, each) => sum + costOf(each), 0) : Infinity;
  const one = first();
  if (costOfWorld(one) === 0) return one;

  const other = second();
  return costOfWorld(other) < costOfWorld(one) ? other : one;
}

function worldInSteps(
  quantity: number,
  difference: number,
  system: System,
  costOf: (quantity: number) => number,
): Differences | null {
  const { values, least } = system;
  if ((values[quantity] ?? 0) + difference < (least[quantity] ?? 0)) return null;

  const changes = changesOf(quantity, difference, system, costOf);
  const isWhole = [...changes].every(([, change]) => Math.abs(change - Math.round(change)) < nearlyWhole);
  if (changes.size === 0 || !isWhole) return null;

  const world = new Map([...changes].map(([each, change]) => [each, Math.round(change)]));
  return isPossible(world, system, (each) => costOf(each) < Infinity) ? world : null;
}
