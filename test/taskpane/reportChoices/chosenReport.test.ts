import type { ReportOptions, TableOption } from '../../../src/actions/reportOptions';
import { chosenReport, requestOf, unusualInWords } from '../../../src/taskpane/reportChoices/chosenReport';
import type { ReportChanges } from '../../../src/taskpane/reportChoices/chosenReport';

const year = { label: '2024-25', from: '2024-04-01', to: '2025-03-31' };
const group = 'Statutory complaints';
const tables: readonly TableOption[] = [
  { id: 'issues', title: 'Issues', group, waitsFor: [] },
  { id: 'age', title: 'Age', group, waitsFor: ['Age'] },
  { id: 'teams', title: 'Teams', group, waitsFor: [] },
];
const options: ReportOptions = {
  periods: { years: [year], quarters: [], months: [] },
  tables,
  teams: ['North', 'South'],
  kept: {
    period: null,
    tables: ['teams', 'issues'],
    countBy: 'decided',
    shares: 'row',
    withoutTeams: ['North'],
    split: '2024-10-01',
  },
};

function chosen(changes: ReportChanges) {
  const report = chosenReport(options, changes);
  if (!report) throw new Error('The log has a year.');
  return report;
}

describe('What the report is made of', () => {
  test('is what Complaints setup keeps, but for what is changed', () => {
    expect(requestOf(chosen({ countBy: 'received', keep: true }), options, {})).toEqual({
      from: '2024-04-01',
      to: '2025-03-31',
      today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      tables: ['teams', 'issues'],
      countBy: 'received',
      shares: 'row',
      withoutTeams: ['North'],
      keep: true,
      log: {},
    });
  });

  test.each([
    ['is left to Complaints setup while it is as kept there', '2024-10-01', undefined],
    ['is asked for when it was changed', '2025-01-06', '2025-01-06'],
    ['is asked not to be when it was emptied', '', ''],
  ])('splits response times at a day that %s', (_, split, asked) => {
    expect(requestOf(chosen({ split }), options, {}).split).toBe(asked);
  });

  test('leaves out a day that is not typed, so that the build asks for it', () => {
    const period = { kind: 'dates', from: '', to: '2024-05-05' } as const;
    expect(requestOf(chosen({ period }), options, {})).toMatchObject({ from: undefined, to: '2024-05-05' });
  });

  test.each([
    [
      'all three',
      {},
      '2 of 2 tables; counted by the day decided; percentages of each row; response times split at 1 October 2024; without North',
    ],
    [
      'two teams',
      { tables: ['issues'], withoutTeams: ['North', 'South'], split: '' },
      '1 of 2 tables; counted by the day decided; percentages of each row; without North and South',
    ],
    [
      'nothing when all is as usual',
      { tables: ['issues', 'age', 'teams'], countBy: 'usual', shares: 'none', withoutTeams: [], split: '' },
      '',
    ],
  ] as const)('is told in words where it is not as usual: %s', (_, changes, words) => {
    expect(unusualInWords(chosen(changes), options)).toBe(words);
  });
});
