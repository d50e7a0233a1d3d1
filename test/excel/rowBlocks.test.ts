import { mostBytes, rowBlocks, weightOf } from '../../src/excel/rowBlocks';

function rowsOf(count: number, cell: string): string[][] {
  return Array.from({ length: count }, () => [cell]);
}

test.each([
  [0, []],
  [1, [1]],
  [5_000, [5_000]],
  [5_001, [5_000, 1]],
  [12_000, [5_000, 5_000, 2_000]],
])('%i light rows go in blocks of 5,000', (count, expected) => {
  expect(rowBlocks(rowsOf(count, 'Upheld')).map((block) => block.count)).toEqual(expected);
});

test('heavy rows go in as few blocks as a request each can take', () => {
  const rows = rowsOf(9, 'x'.repeat(1_000_000));
  expect(rowBlocks(rows).map(({ first, count }) => [first, count])).toEqual([
    [0, 3],
    [3, 3],
    [6, 3],
  ]);
});

test('a row that is more than a request should hold goes by itself', () => {
  const rows = [['a'], ['x'.repeat(mostBytes)], ['b'], ['c']];
  expect(rowBlocks(rows).map(({ count }) => count)).toEqual([1, 1, 2]);
});

test.each([
  ['words', [['Upheld', 'Not upheld']]],
  ['what JSON escapes', [['a "quoted" word', 'two\nlines', '\\']]],
  ['numbers, logical values and blanks', [[1.5, -20, true, null, '']]],
  ['letters of two and three bytes', [['£5 café', '’—’', '儿童']]],
])('a weight is the bytes of UTF-8: %s', (_what, rows) => {
  const bytes = Buffer.byteLength(JSON.stringify(rows));
  expect(weightOf(rows)).toBe(bytes + 1);
});

test('a block weighs no less than what is sent for it', () => {
  const rows = rowsOf(6_000, 'Children’s services — north');
  for (const { first, count, weight } of rowBlocks(rows)) {
    expect(weight + 2).toBeGreaterThanOrEqual(
      Buffer.byteLength(JSON.stringify(rows.slice(first, first + count))),
    );
  }
});
