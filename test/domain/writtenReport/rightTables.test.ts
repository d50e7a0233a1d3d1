import { foundIn, table } from './found';

const list = (heading: string, counts: readonly number[], total: number) =>
  table(heading, ...counts.map((count, index) => `Kind ${index + 1} | ${count}`), `Total | ${total}`);

describe('right tables give no finding', () => {
  test.each([
    ['a list with rows of 0', list('Nature | Number', [0, 6, 1, 0, 47, 5, 3, 14, 39, 1], 116)],
    ['complainants', list('Originator | Number', [19, 122, 15, 2, 8, 1, 1, 5, 5], 178)],
    [
      'outcomes of which a complaint has several',
      list('Outcome | Number', [127, 55, 10, 8, 6, 3, 2, 1, 1, 1], 214),
    ],
    ['a base of their own', list('User group | Cases', [62, 22, 15, 0, 0], 99)],
    ['decisions of the Ombudsman', list('Decision | Number', [5, 3, 4, 4, 1, 4], 21)],
    ['compliments', list('Origin | Total', [60, 50, 40, 30, 20, 10, 8, 4, 2], 224)],
    ['categories without a total', table('Category | Total', 'A | 22', 'B | 17', 'C | 16')],
    [
      'outcomes received and decided of three teams',
      table(
        'Team | Received | Upheld | Partially upheld | Not upheld | No finding',
        'A | 14 | 6 | 4 | 3 | 1',
        'B | 11 | 3 | 4 | 4 | 0',
        'C | 7 | 3 | 3 | 1 | 0',
      ),
    ],
    [
      'four years with a total row',
      table(
        'Type of record | 2004/05 | 2005/06 | 2006/07 | 2007/08',
        'Non-statutory | 30 | 58 | 88 | 89',
        'Statutory | 188 | 170 | 151 | 178',
        'Total complaints | 218 | 228 | 239 | 267',
      ),
    ],
    [
      'stages without a total',
      table('Stage | Number', 'Stage One | 177', 'Stage Two | 42', 'Stage Three | 6'),
    ],
    [
      'teams and areas with subtotals, a blank cell and columns of 0',
      table(
        'Area/Team | | Escalated | Inconclusive | Not upheld | Partially upheld | Upheld | Withdrawn | Total',
        '| A | 0 | 0 | 3 | 1 | 2 | 1 | 7',
        '| B | 0 | 0 | 0 | 3 | | 0 | 3',
        'Total for North | | 0 | 0 | 3 | 4 | 2 | 1 | 10',
        '| C | 0 | 1 | 5 | 2 | 0 | 3 | 11',
        'Total for South | | 0 | 1 | 5 | 2 | 0 | 3 | 11',
        "Total for Children's Services | | 0 | 1 | 8 | 6 | 2 | 4 | 21",
      ),
    ],
    [
      'a ladder on ten',
      table(
        'Stage 2 | 2019/20 | 2018/19',
        'Within 25 days | 0% | 0%',
        'Within 65 days | 10% | 33.3%',
        'After 65 days | 90% | 66.7%',
      ),
    ],
    [
      'teams of which last year is not recorded',
      table(
        'Team | 2021-22 | % | Previous year',
        'A | 141 | 73.8% | Not recorded',
        'B | 28 | 14.7% | Not recorded',
        'C | 22 | 11.5% | Not recorded',
        'Total | 191 | 100% | -',
      ),
    ],
    ['small numbers withheld', table('Ethnicity | Number', 'A | 153', 'B | c', 'C | 12', 'Total | 168')],
    [
      'the one-way table of the annual report',
      table(
        'Issue | This year | % | Last year | Change | % change',
        'A | 23 | 40.4 | 18 | 5 | 27.8',
        'B | 12 | 21.1 | 15 | -3 | -20',
        'C | 22 | 38.6 | 0 | 22 |',
        'Total | 57 | 100 | 33 | 24 | 72.7',
      ),
    ],
    [
      'two issues of a complaint',
      table(
        'Theme | This year | %',
        'A | 60 | 60%',
        'B | 55 | 55%',
        'All mentions | 115 |',
        'Complaints | 100 | 100%',
      ),
    ],
    [
      'numbers with their share in one cell',
      table('Outcome | Number (%)', 'Upheld | 17 (33.3%)', 'Not upheld | 34 (66.7%)', 'Total | 51 (100%)'),
    ],
    [
      'means and medians',
      table(
        'Team | Number | Mean days | Median days',
        'North | 50 | 12.5 | 10',
        'South | 10 | 70.1 | 64',
        'All complaints | 60 | 22.1 | 11',
      ),
    ],
    [
      'three clocks',
      table(
        'Stage 3 | Due | Met | %',
        'Panel in 30 days | 3 | 3 | 100',
        'Report in 5 days | 3 | 3 | 100',
        'Response in 15 days | 3 | 2 | 66.7',
      ),
    ],
    [
      'upheld of all',
      table(
        'Team | Upheld | Partially upheld | Not upheld | Total | Upheld %',
        'A | 2 | 4 | 4 | 10 | 60%',
        'B | 0 | 1 | 3 | 4 | 25%',
        'Total | 2 | 5 | 7 | 14 | 50%',
      ),
    ],
    [
      'quarters',
      table('Team | Q1 | Q2 | Q3 | Q4 | Total', 'A | 1 | 2 | 3 | 4 | 10', 'B | 5 | 0 | Nil | - | 5'),
    ],
  ])('%s', (_what, pasted) => {
    expect(foundIn(pasted)).toEqual([]);
  });
});

describe('however it was copied', () => {
  const rows = [
    ['Issue', '2021-22', '2020-21'],
    ['Delay', '1,048', '1,044'],
    ['Conduct, attitude', '2', '3'],
    ['Total', '1,050', '1,048'],
  ];
  const csv = rows
    .map((cells) => cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','))
    .join('\n');
  test.each([
    ['with tabs', rows.map((cells) => cells.join('\t')).join('\r\n')],
    ['with spaces in columns', rows.map((cells) => cells.map((cell) => cell.padEnd(22)).join('')).join('\n')],
    ['with one space', rows.map((cells) => cells.join(' ')).join('\n\n')],
    ['as a CSV file', csv],
    [
      'with bars',
      rows
        .map((cells, index) => `| ${cells.join(' | ')} |${index === 0 ? '\n|---|---|---|' : ''}`)
        .join('\n'),
    ],
    ['with bold type', rows.map((cells) => cells.map((cell) => `<b>${cell}</b>`).join('\t')).join('\n')],
  ])('%s', (_how, text) => {
    expect(foundIn(text)).toEqual(['column-total: Total, 2020-21: 1,048 should be 1,047']);
  });

  test('a paragraph broken into lines is read as one, and its number is no figure', () => {
    const lines = [
      '2.4.1 The total number of complaints received about the service',
      'was 117, an increase of 7% from 102 in 2013/14.',
    ];
    expect(foundIn(lines.join('\n'))).toEqual(['stated-change: 7% should be 14.7%']);
  });

  test('tables below one another are checked each by itself', () => {
    const first = table('Issue | Number', 'Delay | 3', 'Conduct | 2', 'Total | 5');
    const second = table('Team | Number', 'North | 4', 'South | 2', 'Total | 7');
    expect(foundIn(first, 'By team:', second)).toEqual(['column-total: Total, Number: 7 should be 6']);
    expect(foundIn(`${first}\n${second}`)).toEqual(['column-total: Total, Number: 7 should be 6']);
  });

  test('a text without figures gives none', () => {
    expect(foundIn('We thank everyone who took part.')).toEqual([]);
    expect(foundIn('')).toEqual([]);
  });
});
