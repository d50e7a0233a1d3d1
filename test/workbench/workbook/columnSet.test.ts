import * as fc from 'fast-check';
import { ColumnSet } from '../../../workbench/workbook/columnSet';

function columnSet(columns: readonly number[]): ColumnSet {
  const set = new ColumnSet();
  for (const column of columns) set.add(column);
  return set;
}

test.each([
  ['none', [], []],
  ['the first', [0], [0]],
  ['either side of a word’s end', [31, 30, 32], [30, 31, 32]],
  ['the last that Excel has', [16_383, 5], [5, 16_383]],
  ['one twice', [7, 7], [7]],
])('gives its columns from left to right: %s', (_what, added, expected) => {
  expect([...columnSet(added)]).toEqual(expected);
});

test('holds what was put in and nothing else, as a Set does', () => {
  const column = fc.integer({ min: 0, max: 16_383 });
  fc.assert(
    fc.property(fc.array(column), fc.array(column), (added, asked) => {
      const set = columnSet(added);
      const expected = new Set(added);
      expect([...set]).toEqual([...expected].sort((a, b) => a - b));
      for (const one of [...added, ...asked]) expect(set.has(one)).toBe(expected.has(one));
    }),
  );
});
