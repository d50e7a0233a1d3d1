import { printedCell } from '../../../src/domain/writtenReport/printedCell';

describe('a printed cell', () => {
  test.each([
    ['1,234', 1234],
    ['£35,962', 35_962],
    ['-£1,200.50', -1200.5],
    ['(£1,200)', -1200],
    ['(12)', 12],
    ['+26.7%', 26.7],
    ['−5', -5],
    ['9.60 %', 9.6],
    ['12*', 12],
    ['12¹', 12],
    ['12 [3]', 12],
    ['13 – without those above', 13],
    ['<b>156</b>', 156],
    ['Nil', 0],
    ['\u00a07\u00a0', 7],
  ])('%s is the figure %d', (text, value) => {
    expect(printedCell(text)).toMatchObject({ kind: 'figure', value });
  });

  test.each([
    ['', 'blank'],
    ['-', 'dash'],
    ['–', 'dash'],
    ['c', 'hidden'],
    ['<5', 'hidden'],
    ['*', 'hidden'],
    ['Not recorded', 'text'],
    ['1,23', 'text'],
    ['2021-22', 'text'],
    ['10 to 20', 'text'],
  ])('“%s” is no figure, but %s', (text, kind) => {
    expect(printedCell(text).kind).toBe(kind);
  });
});
