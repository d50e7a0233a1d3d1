import * as fc from 'fast-check';
import { cheapestWorld } from '../../../../src/domain/reports/disclosure/cheapestWorld';
import { everythingTwice } from '../../../../src/domain/reports/disclosure/everythingTwice';
import type { Quantity } from '../../../../src/domain/reports/disclosure/quantityBook';
import { systemOf } from '../../../../src/domain/reports/disclosure/system';
import type { Sum, Ties } from '../../../../src/domain/reports/disclosure/ties';
import { isPossible } from '../../../../src/domain/reports/disclosure/world';

function systemWith(values: readonly number[], ties: Partial<Ties>) {
  const quantities = values.map((value): Quantity => ({ value, isSmall: value <= 5, set: null, figures: 1 }));
  return systemOf(quantities, { sums: [], partsOfWholes: [], ...ties });
}

const free = () => 0;

/** A total of two rows: 10 = 3 + 7. */
const total = { sums: [{ whole: 0, parts: [1, 2] }] };

test('the other world is the one that costs least: the row beside a small number goes, not the total', () => {
  const costs = [100, 0, 1];
  const world = cheapestWorld(1, systemWith([10, 3, 7], total), (each) => costs[each] ?? 0);
  expect([...(world ?? [])]).toEqual([
    [1, 1],
    [2, -1],
  ]);
});

test('there is none where all that could differ must be told', () => {
  const world = cheapestWorld(1, systemWith([10, 3, 7], total), (each) => (each === 1 ? 0 : Infinity));
  expect(world).toBeNull();
});

test('a 1 can only be more, for a true zero would be shown', () => {
  const world = cheapestWorld(1, systemWith([8, 1, 7], total), free);
  expect(world?.get(1)).toBe(1);
});

test('a part is never more than its whole: where it is all of it, the whole grows too, or the part is less', () => {
  const system = systemWith([3, 3], { partsOfWholes: [{ part: 1, whole: 0 }] });
  const less = cheapestWorld(1, system, (each) => (each === 0 ? Infinity : 0));
  expect([less?.get(1), less?.get(0)]).toEqual([-1, undefined]);
  expect(isPossible(new Map([[1, 1]]), system, () => true)).toBe(false);
});

test('changes that would be halves are made in steps of two', () => {
  const halves = [
    { whole: 0, parts: [1, 2] },
    { whole: 1, parts: [2] },
  ];
  const world = cheapestWorld(0, systemWith([10, 5, 5], { sums: halves }), free);
  expect([Math.abs(world?.get(0) ?? 0), Math.abs(world?.get(1) ?? 0)]).toEqual([2, 1]);
});

test('twice everything is always possible, and found where nothing else is', () => {
  const ties = { ...total, partsOfWholes: [{ part: 1, whole: 0 }] };
  const system = systemWith([3, 1, 2], ties);
  const world = everythingTwice(1, system);
  expect(isPossible(world, system, () => true)).toBe(true);
  expect([...world.values()]).not.toContain(0);
});

test('in any tables, what is found is possible: a whole set of figures in which every sum holds', () => {
  const sums = (values: readonly number[]): readonly Sum[] => [
    { whole: 6, parts: [0, 1] },
    { whole: 7, parts: [2, 3] },
    { whole: 8, parts: [4, 5] },
    { whole: 9, parts: [0, 2, 4] },
    { whole: 10, parts: [1, 3, 5] },
    { whole: values.length - 1, parts: [6, 7, 8] },
  ];
  const sum = (...parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);
  const cells = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(
      cells,
      fc.integer({ min: 0, max: 5 }),
      ([a = 1, b = 1, c = 1, d = 1, e = 1, f = 1], target) => {
        const rows = [sum(a, b), sum(c, d), sum(e, f)];
        const values = [a, b, c, d, e, f, ...rows, sum(a, c, e), sum(b, d, f), sum(...rows)];
        const system = systemWith(values, { sums: sums(values) });
        const world = cheapestWorld(target, system, (each) => (each > 5 ? 10 : 1));
        expect(world?.get(target)).toBeDefined();
        expect(world && isPossible(world, system, () => true)).toBe(true);
      },
    ),
    { numRuns: 200, seed: 20251129 },
  );
});
