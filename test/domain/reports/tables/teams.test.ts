import type { Told } from '../../../complaint';
import { day } from '../../../day';
import { logOf, printed, tableOf, times } from '../aCase';

const now = (team: string | null, area = 'North'): Told => ({ received: day('Mon 3 Jun 2024'), area, team });
const before = (team: string | null): Told => ({ received: day('Mon 5 Jun 2023'), area: 'North', team });

describe('The five teams with the most', () => {
  test('are the largest, then A to Z; a team in two areas is one; Not recorded is none', () => {
    const cases = logOf(
      ...times(9, now(null)),
      ...times(2, now('Team A')),
      now('Team A', 'South'),
      ...['F', 'E', 'D', 'C', 'B'].map((name) => now(`Team ${name}`)),
      ...times(2, before('Team A')),
      ...times(7, before('Team Z')),
    );
    const table = tableOf('top-teams', cases);
    expect(printed(table)).toEqual([
      'Team A | 3 | 17.6 | 2 | 1 | 50',
      'Team B | 1 | 5.9 | 0 | 1 | -',
      'Team C | 1 | 5.9 | 0 | 1 | -',
      'Team D | 1 | 5.9 | 0 | 1 | -',
      'Team E | 1 | 5.9 | 0 | 1 | -',
    ]);
    expect(table.total).toBeNull();
    expect(table.notes).toEqual(['As many as the last: Team F.']);
    expect(table.charts).toMatchObject([{ type: 'barClustered', series: ['This year', 'Last year'] }]);
  });

  test('are none of a list that received nothing, and none at all of an empty log', () => {
    const lists = { team: [{ value: 'Team Z', group: null }] };
    expect(printed(tableOf('top-teams', logOf(now('Team A')), { lists }))).toEqual([
      'Team A | 1 | 100 | - | - | -',
    ]);
    expect(tableOf('top-teams', logOf(now(null)))).toMatchObject({ rows: [], charts: [] });
  });
});

describe('The biggest changes', () => {
  test('are the teams that rose and fell by the greatest number, of as many the first by the alphabet', () => {
    const cases = logOf(
      ...times(3, now('Team B')),
      ...times(3, now('Team A')),
      before('Team A'),
      before('Team B'),
      ...times(2, before('Team Y')),
      ...times(2, before('Team X')),
      ...times(9, before(null)),
      now('Team S'),
      before('Team S'),
    );
    expect(printed(tableOf('biggest-changes', cases))).toEqual([
      'Biggest rise > Team A | 3 | 42.9 | 1 | 2 | 200',
      'Biggest fall > Team X | 0 | 0 | 2 | -2 | -100',
    ]);
  });

  test('are none where no team rose or fell', () => {
    expect(tableOf('biggest-changes', logOf(now('Team A'), before('Team A'))).rows).toEqual([]);
    expect(printed(tableOf('biggest-changes', logOf(now('Team A'), before(null))))).toEqual([
      'Biggest rise > Team A | 1 | 100 | 0 | 1 | -',
    ]);
  });

  test('cannot be told when the log does not reach back', () => {
    const table = tableOf('biggest-changes', logOf(now('Team A')));
    expect(table.rows).toEqual([]);
    expect(table.notes.at(-1)).toBe('Last year cannot be told: the log holds no record received in 2023-24.');
  });
});
