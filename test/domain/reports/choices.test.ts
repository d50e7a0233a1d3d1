import { buildTables } from '../../../src/domain/reports/buildTables';
import { cohortChecks } from '../../../src/domain/reports/cohortChecks';
import { comparePivot } from '../../../src/domain/reports/comparePivot';
import type { CountBy } from '../../../src/domain/reports/countBy';
import type { ReportTable } from '../../../src/domain/reports/reportTable';
import type { Shares } from '../../../src/domain/reports/shares';
import { sumChecks } from '../../../src/domain/reports/sumChecks';
import { tidyTables } from '../../../src/domain/reports/tidy/tidyTables';
import { withoutTeams, withoutTeamsCheck } from '../../../src/domain/reports/withoutTeams';
import { day } from '../../day';
import { dataOf, headings, logOf, printed } from './aCase';
import { showPivot } from './showPivot';
import { someCases } from './someCases';

/** Received in one year and decided in the next, in that year, and not yet. */
const cases = logOf(
  {
    received: day('Mon 3 Jun 2024'),
    team: 'Duty',
    issues: ['Delay'],
    stage1: { responded: day('Mon 10 Jun 2024'), outcome: 'Upheld' },
  },
  {
    received: day('Mon 24 Mar 2025'),
    team: 'Duty',
    issues: ['Delay'],
    stage1: { responded: day('Mon 7 Apr 2025'), outcome: 'Not upheld' },
  },
  {
    received: day('Mon 25 Mar 2024'),
    team: 'Fostering',
    issues: ['Cost'],
    stage1: { responded: day('Tue 2 Apr 2024'), outcome: 'Upheld' },
  },
  { received: day('Mon 9 Sep 2024'), team: 'Duty', issues: ['Cost'] },
);

/** A crosstab's row as "Duty | 1 | …", with percentages of its row or of its columns. */
function sharesOf(id: string, shares: Shares): readonly string[] {
  const [built] = buildTables({ ...dataOf(cases), shares }, [id]).tables;
  return built ? [headings(built), ...printed(built)] : [];
}

describe('Tables with values across show percentages of their totals where the officer asks', () => {
  test.each<[Shares, readonly string[]]>([
    [
      'none',
      [
        'Q1 | Q2 | Q3 | Q4 | Total',
        'Not recorded > Duty | 1 | 1 | 0 | 1 | 3',
        'Not recorded > * | 1 | 1 | 0 | 1 | 3',
        'Total | 1 | 1 | 0 | 1 | 3',
      ],
    ],
    [
      'row',
      [
        'Q1 | Q2 | Q3 | Q4 | Total | Q1, % of row | Q2, % of row | Q3, % of row | Q4, % of row',
        'Not recorded > Duty | 1 | 1 | 0 | 1 | 3 | 33.3 | 33.3 | 0 | 33.3',
        'Not recorded > * | 1 | 1 | 0 | 1 | 3 | 33.3 | 33.3 | 0 | 33.3',
        'Total | 1 | 1 | 0 | 1 | 3 | 33.3 | 33.3 | 0 | 33.3',
      ],
    ],
    [
      'column',
      [
        'Q1 | Q2 | Q3 | Q4 | Total | Q1, % of column | Q2, % of column | Q3, % of column | Q4, % of column | Total, % of column',
        'Not recorded > Duty | 1 | 1 | 0 | 1 | 3 | 100 | 100 | - | 100 | 100',
        'Not recorded > * | 1 | 1 | 0 | 1 | 3 | 100 | 100 | - | 100 | 100',
        'Total | 1 | 1 | 0 | 1 | 3 | 100 | 100 | - | 100 | 100',
      ],
    ],
  ])('%s', (shares, expected) => {
    expect(sharesOf('team-by-quarter', shares)).toEqual(expected);
  });

  test('after the column that the table has anyway, and agreeing with its sums and its PivotTable all the same', () => {
    const data = { ...dataOf(someCases(300)), shares: 'row' as const };
    const tidy = tidyTables(data);
    const { tables } = buildTables(data, ['issue-by-outcome', 'stage1-outcomes', 'issue-by-team']);
    for (const one of tables) {
      const labels = one.columns.map(({ label }) => label);
      const shares = labels.filter((label) => label.endsWith('% of row'));
      expect(shares.length).toBe(labels.indexOf('Total'));
      expect(labels.slice(-shares.length)).toEqual(shares);
      expect(sumChecks(one).filter(({ ok }) => !ok)).toEqual([]);
      expect(one.pivot && comparePivot(one, showPivot(one.pivot, tidy)).ok).toBe(true);
    }
    expect(tables.length).toBe(3);
  });
});

function table(id: string, countBy: CountBy): ReportTable {
  const [built] = buildTables({ ...dataOf(cases), countBy }, [id]).tables;
  if (!built) throw new Error(`No ${id}.`);
  return built;
}

describe('Counts go by the day received and outcomes by the day decided, unless the officer chooses one for all', () => {
  test.each<[string, CountBy, string, string]>([
    ['stage1-by-team', 'usual', 'Statutory complaints received at stage 1 in the year', 'Total | 3 | 100'],
    ['stage1-by-team', 'decided', 'Statutory complaints decided at stage 1 in the year', 'Total | 2 | 100'],
    [
      'issues',
      'decided',
      'Statutory complaints decided at their first stage in the year',
      'All mentions | 2 | -',
    ],
    ['stage1-outcomes', 'usual', 'Statutory complaints decided at stage 1 in the year', 'Total | 2 | 0 | 0'],
    [
      'stage1-outcomes',
      'received',
      'Statutory complaints received at stage 1, and decided so far, in the year',
      'Total | 1 | 0 | 1',
    ],
    [
      'stage1-timescales',
      'received',
      'Statutory complaints received at stage 1, and decided so far, in the year, and answered',
      'Within 10 working days | 2 | 100',
    ],
  ])('%s by %s: %s', (id, countBy, cohort, row) => {
    const built = table(id, countBy);
    expect(built.cohort).toBe(cohort);
    expect(printed(built).filter((line) => line.startsWith(row))).toHaveLength(1);
  });
});

test.each<CountBy>(['usual', 'received', 'decided'])(
  'By %s, each table agrees with its PivotTable and with the tidy data',
  (countBy) => {
    const data = { ...dataOf(someCases(400)), countBy };
    const { tables } = buildTables(data, 'all');
    const tidy = tidyTables(data);
    const checks = [
      ...cohortChecks(tables, tidy),
      ...tables.flatMap((one) => (one.pivot ? [comparePivot(one, showPivot(one.pivot, tidy))] : [])),
    ];
    expect(checks.length).toBeGreaterThan(30);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  },
);

describe('A team is left out, like for like', () => {
  const all = dataOf(cases, { without: ['area'], lists: { team: [{ value: 'Fostering', group: null }] } });
  const told = withoutTeams(all, ['fostering']);

  test('of this year and last, and of the fixed list', () => {
    const [built] = buildTables(told, ['stage1-by-team']).tables;
    expect(built && printed(built)).toEqual(['Duty | 3 | 100 | 0 | 3 | -', 'Total | 3 | 100 | 0 | 3 | -']);
  });

  test('and each table says so', () => {
    const { tables } = buildTables(told, 'default');
    for (const { notes } of tables) expect(notes).toContain('Like for like: without fostering.');
  });

  test('the checks say how many records that leaves out', () => {
    expect(withoutTeamsCheck(all, told)).toEqual([
      {
        id: 'left-out-team',
        ok: true,
        detail: '1 record of fostering, as you chose, in no table of this year or any other.',
      },
    ]);
  });

  test('a team that no record is of may be misspelled', () => {
    expect(withoutTeamsCheck(all, withoutTeams(all, ['Fosterring']))).toEqual([
      {
        id: 'left-out-team',
        ok: false,
        detail:
          'Fosterring is to be left out, but no record is of that team; enter its name as the log has it.',
      },
    ]);
  });
});
