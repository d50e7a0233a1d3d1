import { buildTables } from '../../../../src/domain/reports/buildTables';
import { sumChecks } from '../../../../src/domain/reports/sumChecks';
import type { Outcome } from '../../../../src/domain/log/case';
import type { Told } from '../../../complaint';
import { day } from '../../../day';
import { dataOf, headings, logOf, printed, tableOf, times } from '../aCase';

const june = day('Mon 3 Jun 2024');
const now = (issues: readonly string[], told: Told = {}): Told => ({ received: june, issues, ...told });
const before = (issues: readonly string[]): Told => ({ received: day('Mon 5 Jun 2023'), issues });
const decided = (issues: readonly string[], outcome: Outcome | null, told: Told = {}): Told =>
  now(issues, { stage1: { responded: day('Mon 17 Jun 2024'), outcome }, ...told });

describe('Groups of issues', () => {
  const lists = {
    issues: [
      { value: 'Attitude', group: 'Staff' },
      { value: 'Delay', group: 'Service' },
      { value: 'Quality', group: 'Service' },
      { value: 'Data', group: 'Records' },
      { value: 'Cost', group: null },
    ],
  };

  test('are in the order of the list, zero or not; a complaint with two issues of one group counts there once', () => {
    const cases = logOf(
      now(['Delay', 'Quality']),
      now(['Delay', 'Attitude']),
      now(['Cost', 'Noise']),
      now([]),
      before(['Quality', 'Delay']),
    );
    const table = tableOf('issue-groups', cases, { lists });
    expect(printed(table)).toEqual([
      'Staff | 1 | 25 | 0 | 1 | -',
      'Service | 2 | 50 | 1 | 1 | 100',
      'Records | 0 | 0 | 0 | 0 | -',
      'Not in a group | 1 | 25 | 0 | 1 | -',
      'Not recorded | 1 | 25 | 0 | 1 | -',
      'All mentions | 5 | - | 1 | 4 | 400',
    ]);
    expect(table.base).toBe('Complaints received: 4');
  });

  test('are left out where the council has set none', () => {
    const { tables, leftOut } = buildTables(dataOf(logOf(now(['Delay']))), ['issue-groups']);
    expect(tables).toEqual([]);
    expect(leftOut).toMatchObject([
      { id: 'issue-groups', missing: [], lacks: 'no issue has a Group in SetupLists on Complaints setup' },
    ]);
  });
});

describe('The commonest issues at their commonest teams', () => {
  const at = (team: string | null, issue: string, told: Told = {}) => now([issue], { team, ...told });

  test('are three issues of three teams each, ties A to Z, neither Not recorded', () => {
    const cases = logOf(
      ...times(9, now([], { team: 'Team A' })),
      ...times(9, at(null, 'Delay')),
      ...['A', 'B', 'C', 'D'].map((name) => at(`Team ${name}`, 'Delay')),
      at('Team D', 'Delay'),
      ...times(3, at('Team A', 'Attitude')),
      ...times(2, at('Team A', 'Zeal')),
      ...times(2, at('Team A', 'Data')),
    );
    const rows = tableOf('issue-focus', cases).rows.map(({ labels, values }) =>
      [...labels, values[0]].join(' '),
    );
    expect(rows).toEqual([
      'Delay Team D 2',
      'Delay Team A 1',
      'Delay Team B 1',
      'Attitude Team A 3',
      'Data Team A 2',
    ]);
  });

  test('have the stage 1 outcomes so far, and what is not yet decided, so that rows add up', () => {
    const table = tableOf(
      'issue-focus',
      logOf(
        at('Team A', 'Delay', { stage1: { responded: day('Tue 1 Apr 2025'), outcome: 'Upheld' } }),
        at('Team A', 'Delay', { stage2: { requested: day('Mon 1 Jul 2024') } }),
        at('Team A', 'Delay', { stage2: { requested: june } }),
        at('Team A', 'Delay', { withdrawn: june }),
        at('Team A', 'Delay'),
      ),
    );
    expect(headings(table)).toBe(
      'Received | Upheld | Partially upheld | Not upheld | Inconclusive | Withdrawn | ' +
        'Escalated with no stage 1 response | Resolved | Not yet decided',
    );
    expect(printed(table)).toEqual(['Delay > Team A | 5 | 1 | 0 | 0 | 0 | 1 | 1 | 0 | 2']);
    expect(table.notes.at(-1)).toBe('Went straight to stage 2, and so stand under Not yet decided: 1.');
    expect(sumChecks(table)).toMatchObject([{ id: 'balance:issue-focus', ok: true }]);
  });

  test('cannot tell outcomes without their column', () => {
    const table = tableOf('issue-focus', logOf(at('Team A', 'Delay')), { without: ['stage1Outcome'] });
    expect(printed(table)).toEqual(['Delay > Team A | 1 | - | - | - | - | - | - | - | -']);
    expect(sumChecks(table)).toEqual([]);
  });

  test('are none of an empty log', () => expect(tableOf('issue-focus', []).rows).toEqual([]));
});

describe('Issues by outcome', () => {
  test('have the percentage upheld of the Total; All mentions have none', () => {
    const table = tableOf(
      'issue-by-outcome',
      logOf(
        decided(['Delay', 'Data'], 'Upheld'),
        decided(['Delay'], 'Partially upheld'),
        decided(['Delay'], 'Not upheld'),
        decided([], 'Not upheld'),
        now(['Delay'], { stage1: { outcome: 'Upheld' } }),
      ),
    );
    expect(headings(table)).toMatch(/^Upheld \| .* \| Resolved \| Total \| Upheld %$/);
    expect(printed(table)).toEqual([
      'Delay | 1 | 1 | 1 | 0 | 0 | 0 | 0 | 3 | 66.7',
      'Data | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 100',
      'Not recorded | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 1 | 0',
      'All mentions | 2 | 1 | 2 | 0 | 0 | 0 | 0 | 5 | -',
    ]);
    expect(table.base).toBe('Complaints decided at stage 1: 4');
    expect(table.notes.at(-1)).toBe(
      'Number of complaints: 4. A complaint with several counts once in each of its rows, so the rows add to more.',
    );
    expect(sumChecks(table).map(({ id, ok }) => [id, ok])).toEqual([
      ['total:issue-by-outcome', true],
      ['across:issue-by-outcome', true],
    ]);
  });
});

describe('Issues by team', () => {
  test('have teams across, each named alone, the largest first, Not recorded last', () => {
    const at = (area: string | null, team: string | null) => now(['Delay'], { area, team });
    const cases = logOf(
      ...times(3, at(null, null)),
      at('North', 'Team B'),
      at('South', 'Team B'),
      at('North', 'Team A'),
    );
    const table = tableOf('issue-by-team', cases);
    expect(headings(table)).toBe('Team B | Team A | Not recorded | Total');
    expect(printed(table)).toEqual(['Delay | 2 | 1 | 3 | 6', 'All mentions | 2 | 1 | 3 | 6']);
  });

  test('have the teams of a list in its order, zero or not, then the others', () => {
    const lists = { team: ['Team Z', 'Team A'].map((value) => ({ value, group: 'North' })) };
    const cases = logOf(now(['Delay'], { team: 'Team A' }), ...times(2, now(['Delay'], { team: 'Team B' })));
    expect(headings(tableOf('issue-by-team', cases, { lists }))).toBe('Team Z | Team A | Team B | Total');
  });
});
