import { checksInWords, checksLines } from '../../src/actions/checksPage';

const checks = [
  { id: 'total:issues', ok: true, detail: '2 totals added again: all agree.' },
  {
    id: 'across:stage1-outcomes',
    ok: false,
    detail: 'Team A, Total is 5, but its parts add to 6 (1 of 9 wrong).',
  },
  { id: 'rows-read', ok: true, detail: '57 rows of Log hold records.' },
];
const tables = [
  { id: 'issues', title: 'What it was about', cell: 'A40' },
  { id: 'stage1-outcomes', title: 'Outcomes at stage 1', cell: 'A60' },
];

test('what does not hold stands first, in plain words, each with a link to its table', () => {
  const { rows, links } = checksLines(checks, [], tables, "Annual tables 'x'");
  expect(rows.map(([check, holds]) => [check, holds])).toEqual([
    ['Rows added across: Outcomes at stage 1', 'No'],
    ['Total added again: What it was about', 'Yes'],
    ['Rows of the log', 'Yes'],
  ]);
  expect(links).toEqual([
    `=HYPERLINK("#'Annual tables ''x'''!A60","Go to the table")`,
    `=HYPERLINK("#'Annual tables ''x'''!A40","Go to the table")`,
    null,
  ]);
});

test('the first line says how many hold', () => {
  expect(checksInWords(checks)).toBe(
    '1 of 3 checks of the figures wants a look; what does not hold stands first.',
  );
  expect(checksInWords(checks.slice(0, 1))).toBe('Every check of the figures holds (1).');
});
