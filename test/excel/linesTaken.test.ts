import { linesTaken } from '../../src/excel/linesTaken';

test.each([
  ['Fostering', 153, 1],
  ['Accuracy of records or reports', 153, 1],
  ['Disagreement with decision or assessment', 153, 2],
  ['Looked After Children Team 1', 57, 4],
  // Wide letters fill a line sooner than narrow ones.
  ['MMMMMMMMMM MMMMMMMMMM', 153, 2],
  ['iiiiiiiiii iiiiiiiiii', 153, 1],
  // A word longer than the cell is broken.
  ['Safeguardingandassessment', 57, 3],
  ['', 57, 1],
] as const)('%j in a cell %d points wide takes %d lines', (text, width, lines) => {
  expect(linesTaken(text, width)).toBe(lines);
});

test('bold takes more room, small letters less', () => {
  const text = 'Inconclusive outcome';
  expect(linesTaken(text, 103, { isBold: true })).toBe(2);
  expect(linesTaken(text, 103, { isBold: true, points: 10 })).toBe(1);
});
