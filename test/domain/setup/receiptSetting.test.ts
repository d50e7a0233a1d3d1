import { readSetup } from '../../../src/domain/setup/readSetup';
import type { ReadSetup } from '../../../src/domain/setup/readSetup';
import type { PlainValue } from '../../../src/domain/log/sheetValues';

function setupWith(...rows: readonly (readonly PlainValue[])[]): ReadSetup {
  const headings = ['Setting', 'Value'];
  const place = { sheet: 'Complaints setup', firstRow: 7, firstColumn: 1 };
  return readSetup([{ name: 'SetupReport', headings, rows, ...place }]);
}

const isMoved = ({ setup }: ReadSetup) => setup.limits.stage1.startsOnWorkingDay === true;

test.each<[words: string, moved: boolean]>([
  ['Counts from the next working day', true],
  ['counts from the NEXT working day ', true],
  ['Next working day', true],
  ['Counts from that day', false],
  ['That day', false],
  ['', false],
])('What is received on a non-working day: “%s”', (words, moved) => {
  const read = setupWith(['Received on a non-working day', words]);
  expect(isMoved(read)).toBe(moved);
  expect(read.findings.filter(({ row }) => row === 7)).toEqual([]);
});

test('Without the setting it counts from that day', () => {
  expect(isMoved(setupWith())).toBe(false);
});

test('Other words are a finding of their cell that says what to enter, and it counts from that day', () => {
  const read = setupWith(['Received on a non-working day', 'Mondays']);
  expect(isMoved(read)).toBe(false);
  expect(read.findings.filter(({ check }) => check === 'setup-report')).toMatchObject([
    {
      row: 7,
      column: 'B',
      value: 'Mondays',
      message: '"Mondays" is no such rule. Enter Counts from that day or Counts from the next working day.',
    },
  ]);
});
