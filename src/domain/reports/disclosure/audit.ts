import type { Suppression } from './suppress';
import { isPossible } from './world';

/**
 * Proves that nothing left out can be worked out: for each small number there must be a world that agrees with everything
 * published and in which it is another. Each world is gone through again here, sum by sum, whoever found it.
 *
 * @returns the small numbers for which no other world is known: they may be worked out
 */
export function audit({ system, suppressed, worlds, small }: Suppression): readonly number[] {
  const possible = worlds.filter((world) => isPossible(world, system, (index) => suppressed.has(index)));
  const uncertain = new Set(possible.flatMap((world) => [...world.keys()]));
  return small.filter((index) => !uncertain.has(index));
}
