import * as fc from 'fast-check';
import type { Case } from '../../../../src/domain/log/case';
import { buildTables } from '../../../../src/domain/reports/buildTables';
import type { TableChoice } from '../../../../src/domain/reports/buildTables';
import { usualRule } from '../../../../src/domain/reports/disclosure/disclosureRule';
import type { DisclosureRule } from '../../../../src/domain/reports/disclosure/disclosureRule';
import { publicationOf } from '../../../../src/domain/reports/disclosure/publication';
import { publishReport } from '../../../../src/domain/reports/disclosure/publishReport';
import type { PublishedReport } from '../../../../src/domain/reports/disclosure/publishReport';
import { publishTable } from '../../../../src/domain/reports/disclosure/publishTable';
import { narrative } from '../../../../src/domain/reports/narrative';
import type { ReportTable } from '../../../../src/domain/reports/reportTable';
import { sentenceText } from '../../../../src/domain/reports/sentenceParts';
import type { Told } from '../../../complaint';
import { day } from '../../../day';
import { dataOf, logOf, printed, times } from '../aCase';
import { someCases } from '../someCases';
import { recovered, recoveredAtOnce } from './attack';

/** A log without service areas. */
const told = { without: ['area'] } as const;
const thisYear = day('Mon 3 Jun 2024');
const lastYear = day('Mon 5 Jun 2023');

function built(cases: readonly Case[], choice: TableChoice): readonly ReportTable[] {
  return buildTables(dataOf(cases, told), choice).tables;
}

function published(
  cases: readonly Case[],
  choice: TableChoice,
  rule: Partial<DisclosureRule> = {},
): PublishedReport {
  const data = dataOf(cases, told);
  return publishReport(buildTables(data, choice).tables, (tables) => narrative(tables, data), {
    ...usualRule,
    ...rule,
  });
}

/** One table as it is published. */
function copyOf(
  id: string,
  complaints: readonly Told[],
  rule: Partial<DisclosureRule> = {},
): readonly string[] {
  const [table] = published(logOf(...complaints), [id], rule).tables;
  return table ? printed(table) : [];
}

function ofTeam(team: string, count: number, more: Told = {}): readonly Told[] {
  return times(count, { received: thisYear, team, ...more });
}

const inTeams = [...ofTeam('Adoption', 12), ...ofTeam('Fostering', 3), ...ofTeam('Leaving care', 9)];
const before = ofTeam('Fostering', 40, { received: lastYear });

describe('A small number', () => {
  test('is c, with its percentage and changes, and so is what gives it away; zeros and the total are shown', () => {
    expect(copyOf('stage1-by-team', [...inTeams, ...before])).toEqual([
      'Adoption | 12 | 50 | 0 | 12 | -',
      'Fostering | c | c | 40 | c | c',
      'Leaving care | c | c | 0 | c | -',
      'Total | 24 | 100 | 40 | -16 | -40',
    ]);
  });

  test('is one up to the threshold that is set', () => {
    expect(copyOf('stage1-by-team', [...inTeams, ...before], { threshold: 2 })).toContain(
      'Fostering | 3 | 12.5 | 40 | -37 | -92.5',
    );
  });

  test('that is all there is takes its total with it', () => {
    const [row, total] = copyOf('stage1-by-team', [...ofTeam('Fostering', 3), ...before]);
    expect([row, total]).toEqual(['Fostering | c | c | 40 | c | c', 'Total | c | c | 40 | c | c']);
  });

  test('each of two that only 1 can be is not shown by its total', () => {
    const cases = [
      ...ofTeam('Adoption', 1),
      ...ofTeam('Fostering', 1),
      ...ofTeam('Leaving care', 10),
      ...before,
    ];
    const { tables } = published(logOf(...cases), ['stage1-by-team']);
    expect(recovered(tables, built(logOf(...cases), ['stage1-by-team']))).toEqual([]);
  });

  test('is not told by the order of the rows, by notes, or by the base', () => {
    const cases = [...inTeams, ...times(2, { received: thisYear, withdrawn: thisYear })];
    const [table] = published(logOf(...cases), ['stage1-timescales']).tables;
    expect(table?.notes.join(' ')).not.toMatch(/Left out/);
    const [small] = published(logOf(...ofTeam('Fostering', 3), ...before), ['issues']).tables;
    expect(small?.base).toBe('Complaints received');
  });

  test('leads to no row of the log', () => {
    const { tables } = published(someCases(80), 'default');
    const rows = tables.flatMap(({ rows: own, total }) => [...own, ...(total ? [total] : [])]);
    expect(rows.flatMap(({ tracedTo }) => tracedTo.flat())).toEqual([]);
    expect(rows.some((row) => row.restsOn)).toBe(false);
  });
});

/** With nothing left out but the small numbers. */
function withSmallLeftOut(whole: readonly ReportTable[]): readonly ReportTable[] {
  const publication = publicationOf(whole, usualRule);
  const { quantities } = publication.book;
  const small = new Set([...quantities.keys()].filter((index) => quantities[index]?.isSmall));
  return publication.tables.map((told) => publishTable(told, small));
}

describe('Nobody can work out a small number', () => {
  const logs = fc.tuple(
    fc.integer({ min: 5, max: 45 }),
    fc.constantFrom<TableChoice>(
      'default',
      ['issues', 'ethnicity', 'stage1-by-team', 'corporate-stage1-by-team', 'all-stage1-by-team'],
      ['stage1-by-team', 'all-stage1-by-team', 'corporate-issues', 'all-issues'],
      ['received-by-quarter', 'received-by-month', 'team-by-quarter', 'team-by-month'],
    ),
  );

  test('from all the tables of any log', () => {
    fc.assert(
      fc.property(logs, ([count, choice]) => {
        const cases = someCases(count);
        const { tables, suppressed } = published(cases, choice);
        expect([suppressed.exposed, recovered(tables, built(cases, choice))]).toEqual([0, []]);
      }),
      { numRuns: 8, seed: 20251129 },
    );
  });

  test('from every table there is, all taken together', () => {
    const cases = someCases(150);
    const { tables, suppressed } = published(cases, 'all');
    const whole = built(cases, 'all');
    expect([suppressed.exposed, recoveredAtOnce(tables, whole)]).toEqual([0, []]);
    expect(recoveredAtOnce(withSmallLeftOut(whole), whole).length).toBeGreaterThan(20);
  });

  test.each([
    ['the corporate ones', ['stage1-by-team', 'all-stage1-by-team']],
    ['the statutory ones', ['corporate-stage1-by-team', 'all-stage1-by-team']],
    ['those of neither', ['stage1-by-team', 'corporate-stage1-by-team', 'all-stage1-by-team']],
  ])('by taking one table from another: of %s', (of, choice) => {
    const inTwoTeams = (first: number, second: number, more: Told) => [
      ...ofTeam('Adoption', first, more),
      ...ofTeam('Fostering', second, more),
    ];
    const ofBoth: Readonly<Record<string, readonly Told[]>> = {
      'the corporate ones': [...inTwoTeams(12, 9, {}), ...inTwoTeams(0, 3, { procedure: 'corporate' })],
      'the statutory ones': [...inTwoTeams(0, 3, {}), ...inTwoTeams(12, 9, { procedure: 'corporate' })],
      'those of neither': [
        ...inTwoTeams(12, 9, {}),
        ...inTwoTeams(11, 8, { procedure: 'corporate' }),
        ...inTwoTeams(0, 2, { procedure: { notUnderstood: 'Other' } }),
      ],
    };
    const cases = logOf(...(ofBoth[of] ?? []));
    const { tables, suppressed } = published(cases, choice);
    expect([suppressed.exposed, recovered(tables, built(cases, choice))]).toEqual([0, []]);
    expect(tables.length).toBeGreaterThan(1);
  });

  test('which could be done if nothing but the small numbers were left out', () => {
    const chosen = ['records-by-year', 'stage1-by-team', 'ethnicity'];
    const whole = built(someCases(40), chosen);
    const tables = withSmallLeftOut(whole);
    expect(recovered(tables, whole).length).toBeGreaterThan(0);
    expect(recovered(tables, whole).some((cell) => /= [1-5]$/.test(cell))).toBe(true);
  });

  test('and no number from 1 to 5 is shown', () => {
    const { tables } = published(someCases(150), 'default');
    const counts = tables.flatMap(({ columns, rows, total }) =>
      [...rows, ...(total ? [total] : [])].flatMap(({ values }) =>
        values.filter((_, index) => columns[index]?.unit === 'count' && columns[index].label !== 'Change'),
      ),
    );
    expect(counts.filter((value) => typeof value === 'number' && value >= 1 && value <= 5)).toEqual([]);
    expect(counts).toContain('c');
    expect(counts).toContain(0);
  });
});

describe('The Department’s rule', () => {
  test('leaves out the next smallest item', () => {
    expect(copyOf('stage1-by-team', [...inTeams, ...before], { method: 'dfe' })).toEqual([
      'Adoption | 12 | 50 | 0 | 12 | -',
      'Fostering | c | c | 40 | c | c',
      'Leaving care | c | c | 0 | c | -',
      'Total | 24 | 100 | 40 | -16 | -40',
    ]);
  });

  test('gives up where that is 20 or more, and the check says so', () => {
    const cases = [...ofTeam('Adoption', 30), ...ofTeam('Fostering', 3), ...before];
    const whole = built(logOf(...cases), ['stage1-by-team']);
    const { checks, tables } = published(logOf(...cases), ['stage1-by-team'], { method: 'dfe' });
    expect(checks[0]).toMatchObject({ id: 'published', ok: false });
    expect(checks[0]?.detail).toContain('1 small number of 1 may be worked out from the rest');
    expect(recovered(tables, whole)).toContain('stage1-by-team / Fostering / This year = 3');
  });
});

describe('Sentences of the copy', () => {
  const tell = (complaints: readonly Told[]) =>
    published(logOf(...complaints), ['records-by-year', 'issues']).sentences.map(sentenceText);

  test('leave out what is suppressed', () => {
    expect(tell([...times(30, { received: thisYear }), ...times(3, { received: lastYear })])).toContain(
      '30 statutory complaints were received in 2024-25.',
    );
  });

  test('are left out where nothing is left to say', () => {
    expect(tell(times(3, { received: thisYear })).join(' ')).not.toMatch(/statutory complaint/);
  });

  test('are as they were where all of it is published', () => {
    expect(tell([...times(30, { received: thisYear }), ...times(20, { received: lastYear })])).toContain(
      '30 statutory complaints were received in 2024-25, an increase from 20 in 2023-24.',
    );
  });
});
