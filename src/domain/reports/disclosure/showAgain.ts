import { cheapestWorld } from './cheapestWorld';
import type { Chosen, Work } from './method';
import type { System } from './system';
import type { Differences } from './world';

/** Worlds looked for, at the most; not so many seconds, for the same log must give the same copy on any machine. */
const mostSearches = 150;

/** How much of the work is done when this begins. */
export const shareBefore = 0.7;

/**
 * Shows again what need not have been suppressed: each world was the cheapest when it was found, and what is suppressed
 * since may serve in place of some of it. A quantity is shown again where every small number has another world without it.
 *
 * @param lost what was suppressed beside the small numbers, in the order in which it is tried
 */
export function* showAgain(
  { suppressed: chosen, worlds: found }: Chosen,
  lost: readonly number[],
  small: readonly number[],
  system: System,
): Work<Chosen> {
  const suppressed = new Set(chosen);
  let worlds = found;
  let searches = 0;
  for (const index of lost) {
    if (searches >= mostSearches) break;
    suppressed.delete(index);
    const kept = worlds.filter((world) => !world.has(index));
    const uncertain = new Set(kept.flatMap((world) => [...world.keys()]));
    const others: Differences[] = [];
    for (const each of small) {
      if (uncertain.has(each)) continue;
      searches += 1;
      const world = searches > mostSearches ? null : worldWithin(suppressed, each, system);
      yield shareBefore + (1 - shareBefore) * Math.min(1, searches / mostSearches);
      if (!world) break;
      others.push(world);
      for (const one of world.keys()) uncertain.add(one);
    }
    if (small.every((each) => uncertain.has(each))) worlds = [...kept, ...others];
    else suppressed.add(index);
  }
  return { suppressed, worlds };
}

/** Another world that costs nothing more. */
function worldWithin(suppressed: ReadonlySet<number>, quantity: number, system: System): Differences | null {
  return cheapestWorld(quantity, system, (one) => (suppressed.has(one) ? 0 : Infinity));
}
