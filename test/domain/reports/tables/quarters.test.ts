import { periodBetween } from '../../../../src/domain/calendar/period';
import type { Period } from '../../../../src/domain/calendar/period';
import { createWorkingCalendar } from '../../../../src/domain/calendar/workingDays';
import { columns } from '../../../../src/domain/log/columns';
import { buildTables } from '../../../../src/domain/reports/buildTables';
import { reportData } from '../../../../src/domain/reports/reportData';
import type { ReportTable } from '../../../../src/domain/reports/reportTable';
import type { Told } from '../../../complaint';
import { day } from '../../../day';
import { headings, logOf, printed, rowsBehind, tableOf } from '../aCase';

const on = (...days: string[]): Told[] => days.map((each) => ({ received: day(each) }));

describe('Complaints by quarter', () => {
  const cases = logOf(
    ...on('Mon 1 Apr 2024', 'Sun 30 Jun 2024', 'Mon 1 Jul 2024', 'Mon 31 Mar 2025', 'Fri 5 May 2023'),
  );

  test('run from April to March, this year beside last, with a total', () => {
    const table = tableOf('received-by-quarter', cases);
    expect(headings(table)).toBe('This year | Last year');
    expect(printed(table)).toEqual(['Q1 | 2 | 1', 'Q2 | 1 | 0', 'Q3 | 0 | 0', 'Q4 | 1 | 0', 'Total | 4 | 1']);
    expect(rowsBehind(table, 'Q1', 0)).toEqual([2, 3]);
    expect(table.charts).toMatchObject([{ type: 'line', series: ['This year', 'Last year'] }]);
    expect(table.notes).toEqual([]);
  });

  test('have no last year when the log does not reach back', () => {
    const table = tableOf('received-by-quarter', logOf(...on('Mon 1 Apr 2024')));
    expect(printed(table)).toEqual(['Q1 | 1 | -', 'Q2 | 0 | -', 'Q3 | 0 | -', 'Q4 | 0 | -', 'Total | 1 | -']);
    expect(table.charts).toMatchObject([{ series: ['This year'] }]);
    expect(table.notes).toEqual(['Last year cannot be told: the log holds no record received in 2023-24.']);
  });

  test('stand beside every year of the log in quarter-by-year', () => {
    const table = tableOf(
      'quarter-by-year',
      logOf(...on('Mon 1 Apr 2024', 'Fri 5 May 2023', 'Fri 1 Mar 2019')),
    );
    expect(headings(table)).toBe('2018-19 | 2023-24 | 2024-25');
    expect(printed(table)).toEqual([
      'Q1 | 0 | 1 | 1',
      'Q2 | 0 | 0 | 0',
      'Q3 | 0 | 0 | 0',
      'Q4 | 1 | 0 | 0',
      'Total | 1 | 1 | 1',
    ]);
  });

  test('count stage 2 by the day it was asked for', () => {
    const asked = logOf(
      { received: day('Fri 1 Mar 2024'), stage2: { requested: day('Tue 1 Oct 2024') } },
      { received: day('Fri 1 Mar 2024'), stage2: { requested: day('Fri 29 Mar 2024') } },
    );
    expect(printed(tableOf('stage2-by-quarter', asked))).toEqual([
      'Q1 | 0 | 0',
      'Q2 | 0 | 0',
      'Q3 | 1 | 0',
      'Q4 | 0 | 1',
      'Total | 1 | 1',
    ]);
  });
});

test('Complaints by month run from April to March', () => {
  const table = tableOf(
    'received-by-month',
    logOf(...on('Tue 30 Apr 2024', 'Sat 1 Mar 2025', 'Fri 1 Mar 2024')),
  );
  expect(table.rows.map((row) => row.labels[0]).join()).toBe(
    'April,May,June,July,August,September,October,November,December,January,February,March',
  );
  expect(printed(table).filter((row) => !row.includes('| 0 | 0'))).toEqual([
    'April | 1 | 0',
    'March | 1 | 1',
    'Total | 2 | 1',
  ]);
});

describe('Teams by quarter and month', () => {
  const at = (team: string, area: string, ...days: string[]) =>
    on(...days).map((told) => ({ ...told, team, area }));
  const cases = logOf(
    ...at('Team A', 'North', 'Mon 1 Apr 2024', 'Mon 1 Jul 2024'),
    ...at('Team B', 'North', 'Tue 2 Jul 2024'),
    ...at('Team A', 'North', 'Fri 5 May 2023'),
  );

  test('have a subtotal an area, a total across and a grand total, of this year alone', () => {
    const table = tableOf('team-by-quarter', cases);
    expect(headings(table)).toBe('Q1 | Q2 | Q3 | Q4 | Total');
    expect(printed(table)).toEqual([
      'North > Team A | 1 | 1 | 0 | 0 | 2',
      'North > Team B | 0 | 1 | 0 | 0 | 1',
      'North > * | 1 | 2 | 0 | 0 | 3',
      'Total | 1 | 2 | 0 | 0 | 3',
    ]);
  });

  test('have the twelve months in team-by-month', () => {
    const table = tableOf('team-by-month', cases);
    expect(headings(table)).toBe(
      'April | May | June | July | August | September | October | November | December | January | February | March | Total',
    );
    expect(printed(table).at(-1)).toBe('Total | 1 | 0 | 0 | 2 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 3');
  });

  test('count stage 2 under the team of stage 2, by the day it was asked for', () => {
    const asked = logOf({
      received: day('Mon 1 Apr 2024'),
      team: 'Team A',
      area: 'North',
      stage2: { requested: day('Thu 2 Jan 2025'), team: 'Fostering', area: 'South' },
    });
    expect(printed(tableOf('stage2-by-team-and-quarter', asked))[0]).toBe(
      'South > Fostering | 0 | 0 | 0 | 1 | 1',
    );
  });
});

describe('A period that is not a reporting year', () => {
  const cases = logOf(
    ...on(
      'Wed 1 May 2024',
      'Mon 3 Jun 2024',
      'Mon 1 Jul 2024',
      'Thu 1 Aug 2024',
      'Fri 5 May 2023',
      'Mon 3 Jul 2023',
    ),
  );
  const ofPeriod = (id: string, from: string, to: string) => {
    const data = reportData(cases, new Set(columns.map(({ id: field }) => field)), {
      period: periodBetween(day(from), day(to)) as Period,
      today: day('Mon 30 Jun 2025'),
      calendar: createWorkingCalendar([]),
    });
    return buildTables(data, [id]).tables[0] as ReportTable;
  };

  test('shows only the quarters it touches, with its own days of each, and says so', () => {
    const table = ofPeriod('received-by-quarter', 'Wed 15 May 2024', 'Wed 31 Jul 2024');
    expect(printed(table)).toEqual(['Q1 | 1 | 0', 'Q2 | 1 | 1', 'Total | 2 | 1']);
    expect(table.notes).toEqual([
      'Q1 is April to June. Only the quarters that the period touches are shown, with its own days of each.',
    ]);
  });

  test('across two reporting years, says which year a quarter or a month is of', () => {
    expect(printed(ofPeriod('received-by-quarter', 'Mon 1 Jan 2024', 'Sun 30 Jun 2024'))).toEqual([
      'Q4 2023-24 | 0 | 0',
      'Q1 2024-25 | 2 | 1',
      'Total | 2 | 1',
    ]);
    expect(headings(ofPeriod('team-by-month', 'Fri 1 Mar 2024', 'Fri 31 May 2024'))).toBe(
      'March 2024 | April 2024 | May 2024 | Total',
    );
  });
});
