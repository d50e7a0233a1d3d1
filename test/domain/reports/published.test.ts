import type { PublishedFigure } from '../../../src/domain/reports/officerFigures';
import { publishedChecks } from '../../../src/domain/reports/published/publishedChecks';
import { sumChecks } from '../../../src/domain/reports/sumChecks';
import { day } from '../../day';
import { dataOf, logOf, printed, tableOf } from './aCase';

const received = day('Mon 3 Jun 2024');
const now = logOf({ received, issues: ['Delay'] }, { received, issues: ['Delay', 'Cost'] });
const published = (
  row: string,
  figure: number,
  { table = 'issues', column = 'This year', year = '2023-24' } = {},
): PublishedFigure => ({ year, table, row: row.split(' > '), column, figure });

describe('Last year’s figures that were published', () => {
  test('stand where the log does not reach back; rows that only last year had are printed too', () => {
    const figures = [published('delay', 4), published('Attitude', 3)];
    const table = tableOf('issues', now, { published: figures });
    expect(printed(table)).toEqual([
      'Delay | 2 | 100 | 4 | -2 | -50',
      'Cost | 1 | 50 | - | - | -',
      'Attitude | 0 | 0 | 3 | -3 | -100',
      'All mentions | 3 | - | - | - | -',
    ]);
    expect(table.notes.at(-1)).toBe(
      'The figures of 2023-24 are those published at the time, not counted from the log; what was not published is blank.',
    );
    expect(sumChecks(table).filter(({ ok }) => !ok)).toEqual([]);
  });

  test('make the total when every row was published, or it was itself', () => {
    const all = [published('Delay', 4), published('Cost', 1)];
    expect(printed(tableOf('issues', now, { published: all })).at(-1)).toBe(
      'All mentions | 3 | - | 5 | -2 | -40',
    );
    expect(printed(tableOf('issues', now, { published: [published('Total', 9)] })).at(-1)).toBe(
      'All mentions | 3 | - | 9 | -6 | -66.7',
    );
  });

  test('give way to the log where it reaches back, and the difference is told', () => {
    const cases = [...now, ...logOf({ received: day('Mon 5 Jun 2023'), issues: ['Delay'] })];
    const figures = [
      published('Delay', 4),
      published('All mentions', 1),
      published('Cost', 0, { table: 'isues' }),
    ];
    expect(printed(tableOf('issues', cases, { published: figures }))[0]).toBe(
      'Delay | 2 | 100 | 1 | 1 | 100',
    );
    expect(publishedChecks(dataOf(cases, { published: figures }))).toEqual([
      {
        id: 'published:2023-24:issues',
        ok: false,
        detail:
          "issues, 2023-24: 1 of 2 published differs from the log's, which the tables show. Delay, This year: 4 published, 1 in the log.",
      },
      {
        id: 'published:2023-24:isues',
        ok: false,
        detail:
          'There is no table called isues: what was published of 2023-24 under that name on Complaints setup (1) is not used.',
      },
    ]);
  });

  test('are percentages, means and pounds too', () => {
    const figures = [
      published('Within 10 working days', 47.5, { table: 'stage1-timescales', column: '% this year' }),
      published('Stage 1', 12.5, { table: 'response-times', column: 'Mean' }),
      published('Stage 2', 500, { table: 'costs', column: 'This year £' }),
    ];
    expect(printed(tableOf('stage1-timescales', now, { published: figures }))[0]).toBe(
      'Within 10 working days | 0 | - | 47.5',
    );
    expect(printed(tableOf('response-times', now, { published: figures }))[0]).toBe(
      'Stage 1 | 0 | - | - | - | 12.5 | -',
    );
    expect(printed(tableOf('costs', now, { published: figures }))[0]).toBe('Stage 2 | 0 | 500 | -500 | -100');
  });
});

test('Years across are the log’s and those with a published figure of the table', () => {
  const figures = [
    published('Statutory complaints', 67, { table: 'records-by-year', column: '2022-23', year: '2022-23' }),
  ];
  const table = tableOf('records-by-year', now, { published: figures });
  expect(table.columns.map(({ label }) => label)).toEqual(['2022-23', '2024-25']);
  expect(printed(table).slice(0, 3)).toEqual([
    'Statutory complaints | 67 | 2',
    'Corporate complaints | - | 0',
    'All complaints | - | 2',
  ]);
  expect(tableOf('stage-by-year', now, { published: figures }).columns).toHaveLength(1);
});
