import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'source-reports.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| [PKCDO]\d/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** How many items each report has, counted in the reports themselves. */
const itemsOf = { P: 7, K: 23, C: 20, D: 16, O: 29 };

test('the page of the source reports lists every item of each, once and in order', () => {
  const expected = Object.entries(itemsOf).flatMap(([report, count]) =>
    Array.from({ length: count }, (_, index) => `${report}${index + 1}`),
  );
  expect(rows.map(([item]) => item)).toEqual(expected);
});

test.each(rows.filter(([, , name]) => name !== ''))(
  '%s (%s) stands in the case %s, in its table %s',
  (_item, _what, name = '', table = '') => {
    const expected = join(root, 'test', 'cases', name, 'expected.md');
    expect(existsSync(expected)).toBe(true);
    expect(readFileSync(expected, 'utf8')).toMatch(new RegExp(`^## ${table}$`, 'm'));
  },
);

test.each(rows.filter(([, , name]) => name === ''))(
  '%s (%s) is text, or what the report does not tell, where no case shows it',
  (_item, _what, _name, _table, status) => {
    expect(['as text', 'not told']).toContain(status);
  },
);
