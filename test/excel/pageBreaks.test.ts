import { pageBreaks } from '../../src/excel/pageBreaks';
import { pageHeight } from '../../src/excel/paperSize';

test.each([
  [
    'blocks that go on one page stand on it',
    [
      { row: 0, height: 40 },
      { row: 4, height: 60 },
    ],
    [],
  ],
  [
    'a block that does not go on begins the next',
    [
      { row: 0, height: 50 },
      { row: 5, height: 51 },
    ],
    [5],
  ],
  ['nothing breaks before the first, however high', [{ row: 0, height: 500 }], []],
  [
    'after one that takes more than a page, what is left of its last page counts',
    [
      { row: 0, height: 130 },
      { row: 13, height: 80 },
      { row: 21, height: 60 },
    ],
    [13, 21],
  ],
  [
    'one too high for a page is cut between its pieces',
    [
      {
        row: 2,
        height: 120,
        pieces: [
          { row: 2, height: 70 },
          { row: 9, height: 50 },
        ],
      },
    ],
    [9],
  ],
  [
    'one that goes on a page is not, whatever its pieces',
    [
      { row: 0, height: 30 },
      {
        row: 3,
        height: 90,
        pieces: [
          { row: 3, height: 40 },
          { row: 7, height: 50 },
        ],
      },
    ],
    [3],
  ],
  [
    'the gap after a block may run over the page',
    [
      { row: 0, height: 95, gap: 20 },
      { row: 12, height: 5 },
    ],
    [12],
  ],
] as const)('%s', (_rule, blocks, breaks) => {
  expect(pageBreaks(blocks, 100)).toEqual(breaks);
});

test.each([
  ['a sheet as wide as the paper', 770, 514],
  ['one twice as wide shows twice as much of its rows', 1540, 1029],
  ['a narrow one is not made larger', 300, 514],
])('the height of a page: %s', (_rule, width, height) => {
  expect(pageHeight(width)).toBe(height);
});
