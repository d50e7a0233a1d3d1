import fc from 'fast-check';
import { change, longest, mean, median, percent, percentChange } from '../../../src/domain/reports/measures';

describe('Percentages are rounded half up to one decimal, as Excel rounds', () => {
  test.each([
    [17, 51, 33.3],
    [2, 3, 66.7],
    [1, 16, 6.3],
    [3, 16, 18.8],
    [1, 178, 0.6],
    [88, 178, 49.4],
    [81, 178, 45.5],
    [0, 5, 0],
    [5, 5, 100],
    [3, 2, 150],
    // 1.15 is 1.1499… to a computer, 1.2 to Excel.
    [23, 2000, 1.2],
  ])('%i of %i is %d', (count, base, expected) => expect(percent(count, base)).toBe(expected));

  test('of nothing there is no percentage', () => expect(percent(0, 0)).toBeNull());
  test('what cannot be told has none', () => expect(percent(null, 5)).toBeNull());

  test('a rounded percentage is never more than half a tenth out', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (count, base) => {
        expect(Math.abs((percent(count, base) ?? NaN) - (count * 100) / base)).toBeLessThanOrEqual(0.0500001);
      }),
    );
  });
});

describe('The change is this year less last', () => {
  test.each([
    [57, 67, -10, -14.9],
    [117, 102, 15, 14.7],
    [5, 5, 0, 0],
    [0, 4, -4, -100],
    // Half of a tenth, downwards: away from zero, as Excel's ROUND goes.
    [399, 400, -1, -0.3],
    [3, 0, 3, null],
    [0, 0, 0, null],
    [3, null, null, null],
  ])('%p after %p is %p, or %p%%', (now, before, changed, share) => {
    expect(change(now, before)).toBe(changed);
    expect(percentChange(now, before)).toBe(share);
  });
});

describe('Times', () => {
  test.each([
    [[], null, null, null],
    [[7], 7, 7, 7],
    [[10, 20, 12], 14, 12, 20],
    [[10, 13], 11.5, 11.5, 13],
    [[1, 1, 2], 1.3, 1, 2],
    [[0, 0, 0, 1], 0.3, 0, 1],
  ])('%j have the mean %p, the median %p, the longest %p', (values, average, middle, most) => {
    expect(mean(values)).toBe(average);
    expect(median(values)).toBe(middle);
    expect(longest(values)).toBe(most);
  });
});
