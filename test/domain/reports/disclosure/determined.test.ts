import { determined } from './determined';

const sum = (constant: number, terms: Readonly<Record<string, number>>) => ({
  terms: new Map(Object.entries(terms)),
  constant,
});

test('what only three sums together tell is found, and what they leave open is not', () => {
  const found = determined([
    sum(7, { a: 1, b: 1 }),
    sum(9, { b: 1, c: 1 }),
    sum(8, { a: 1, c: 1 }),
    sum(20, { d: 1, e: 1 }),
  ]);
  expect([...found].sort()).toEqual([
    ['a', 3],
    ['b', 4],
    ['c', 5],
  ]);
});

test('sums that say the same twice tell nothing more', () => {
  expect(determined([sum(7, { a: 1, b: 1 }), sum(14, { a: 2, b: 2 })]).size).toBe(0);
});
