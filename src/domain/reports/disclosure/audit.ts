import type { Suppression } from './suppress';
import { isPossible } from './world';

/** Whether what is left out can be worked out from what is published. */
export interface Audit {
  /** Quantities left out because they are small, and for the sake of those. */
  readonly small: number;
  readonly secondary: number;
  /** Those left out for which no other world is known: they may be worked out. */
  readonly exposed: readonly number[];
}

/**
 * Proves that nothing left out can be worked out: for each quantity there must be a world that agrees with everything
 * published and in which it is another. Each world is gone through again here, sum by sum, whoever found it.
 */
export function audit({ system, suppressed, worlds, small, secondary }: Suppression): Audit {
  const possible = worlds.filter((world) => isPossible(world, system, (index) => suppressed.has(index)));
  const uncertain = new Set(possible.flatMap((world) => [...world.keys()]));
  return {
    small: small.length,
    secondary: secondary.length,
    exposed: small.filter((index) => !uncertain.has(index)),
  };
}
