import { cheapestWorld } from './cheapestWorld';
import { everythingTwice } from './everythingTwice';
import type { Quantity } from './quantityBook';
import type { Method } from './method';
import { shareBefore, showAgain } from './showAgain';
import type { Differences } from './world';

/**
 * Suppresses, for each small number, whatever must go for there to be another world: one that agrees with all that is
 * published, and in which the number is another. What is suppressed for one serves the next. The smallest come first: a 1 can
 * only be more, so that it has the fewest other worlds, and what is chosen for it serves most others.
 */
export const protectMethod: Method = {
  *choose({ book: { quantities } }, system, small, hidden) {
    const suppressed = new Set([...small, ...hidden]);
    const uncertain = new Set<number>();
    const worlds: Differences[] = [];
    const costOf = (index: number) => (suppressed.has(index) ? 0 : lossOf(quantities[index]));

    const inOrder = [...small].sort((a, b) => (system.values[a] ?? 0) - (system.values[b] ?? 0));
    for (const [done, index] of inOrder.entries()) {
      if (uncertain.has(index)) continue;
      const world = cheapestWorld(index, system, costOf) ?? everythingTwice(index, system);
      worlds.push(world);
      for (const each of world.keys()) {
        suppressed.add(each);
        uncertain.add(each);
      }
      yield (shareBefore * done) / small.length;
    }
    const lost = [...suppressed].filter((index) => !small.includes(index) && !hidden.includes(index));
    const dearestFirst = lost.sort((a, b) => lossOf(quantities[b]) - lossOf(quantities[a]));
    return yield* showAgain({ suppressed, worlds }, dearestFirst, small, system);
  },
};

/** What the reader loses: every figure that rests on it, and more where it is large. What no figure tells is no loss. */
function lossOf(quantity: Quantity | undefined): number {
  return quantity ? quantity.figures * (1 + Math.log2(1 + quantity.value)) : 0;
}
