import * as fc from 'fast-check';
import { addDays } from '../../../../src/domain/calendar/day';
import type { Day } from '../../../../src/domain/calendar/day';
import type { Case } from '../../../../src/domain/log/case';
import { buildTables } from '../../../../src/domain/reports/buildTables';
import { cohortChecks } from '../../../../src/domain/reports/cohortChecks';
import type { ReportTable } from '../../../../src/domain/reports/reportTable';
import { sumChecks } from '../../../../src/domain/reports/sumChecks';
import { tidyTables } from '../../../../src/domain/reports/tidy/tidyTables';
import type { Told } from '../../../complaint';
import { day } from '../../../day';
import { dataOf, logOf } from '../aCase';
import {
  complaintsOf,
  isStraight,
  monthOf,
  quarterOf,
  stage1Decided,
  tally,
  withdrawnAtStage2,
  yearOf,
} from './recount';
import type { Counts } from './recount';

const groups: Readonly<Record<string, string>> = { Delay: 'Service', Quality: 'Service', Attitude: 'Staff' };
const lists = { issues: Object.entries(groups).map(([value, group]) => ({ value, group })) };
const first = day('Fri 1 Apr 2022');
const lastReceived = day('Mon 31 Mar 2025') - first;

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values);
const later = (start: Day, days: number | null): Day | null => (days === null ? null : addDays(start, days));

/** Any complaint whose dates have all come by the day of the report. */
const anyCase: fc.Arbitrary<Told> = fc
  .record({
    received: fc.nat({ max: lastReceived }),
    recordType: oneOf('Complaint', 'Complaint', 'Complaint', 'Enquiry'),
    procedure: oneOf<Case['procedure']>('statutory', 'statutory', 'corporate', { notUnderstood: 'Other' }),
    team: maybe(oneOf('Team A', 'Team B', 'Team C', 'Team D', 'Team E', 'Team F')),
    issues: fc.uniqueArray(oneOf('Delay', 'Quality', 'Attitude', 'Noise'), { maxLength: 3 }),
    complainants: fc.uniqueArray(oneOf('Mother', 'Child', 'Self'), { maxLength: 2 }),
    resolutions: fc.uniqueArray(oneOf('Apology', 'Explanation'), { maxLength: 2 }),
    gender: maybe(oneOf('Female', 'Male')),
    advocate: maybe(oneOf('Yes', 'No')),
    responded: maybe(fc.nat({ max: 50 })),
    outcome: maybe(
      oneOf<Case['stage1']['outcome']>('Upheld', 'Partially upheld', 'Not upheld', {
        notUnderstood: 'Sort of',
      }),
    ),
    requested: maybe(fc.nat({ max: 50 })),
    withdrawn: maybe(fc.nat({ max: 30 })),
  })
  .map(({ received: days, responded, outcome, requested, withdrawn, ...rest }) => {
    const received = addDays(first, days);
    return {
      ...rest,
      received,
      withdrawn: later(received, withdrawn),
      stage1: { responded: later(received, responded), outcome: responded === null ? null : outcome },
      stage2: { requested: later(received, requested) },
    };
  });

const thisYear = '2024-25';
const lastYear = '2023-24';
const inYear = (cases: readonly Case[], year = thisYear) =>
  cases.filter(({ received }) => received !== null && yearOf(received) === year);
const receivedOf = ({ received }: Case) => received as Day;
const teamOf = ({ team }: Case) => team ?? 'Not recorded';
const orNone = (values: readonly string[]) => (values.length === 0 ? ['Not recorded'] : values);

/** What stands in a column of a table, row by row, but for the zeros. */
function column({ columns, rows }: ReportTable, label: string): Counts {
  const place = columns.findIndex((each) => each.label === label);
  if (place === -1) return {};
  const told = rows.filter(({ labels }) => !labels.includes(null));
  return Object.fromEntries(
    told.flatMap(({ labels, values }) =>
      values[place] ? [[labels.at(-1) ?? '', Number(values[place])]] : [],
    ),
  );
}

type Counted = (cases: readonly Case[]) => Counts;
type Expected = readonly [table: string, column: string, counts: Counted];

/** How many cases of the year have each label. */
const received =
  (labelsOf: (each: Case) => string | readonly string[]): Counted =>
  (all) =>
    tally(inYear(all).flatMap(labelsOf));
const decided =
  (labelsOf: (each: Case) => string | readonly string[]): Counted =>
  (all) =>
    tally(decidedIn(all).flatMap(labelsOf));
const when = <Value>(isSo: boolean, value: Value): Value | [] => (isSo ? value : []);

const issuesOf = ({ issues }: Case) => orNone(issues);
const groupsOf = ({ issues }: Case) => [
  ...new Set(orNone(issues.map((issue) => groups[issue] ?? 'Not in a group'))),
];
const isYoung = ({ complainants }: Case) => complainants.includes('Child') || complainants.includes('Self');
const advocateOf = ({ advocate }: Case) => (advocate === 'Yes' ? 'With an advocate' : 'Without an advocate');
const hasOutcome = (each: Case, outcome: string) => stage1Decided(each)?.how === outcome;
const outcomes = [
  'Upheld',
  'Withdrawn',
  'Escalated with no stage 1 response',
  'Not recorded',
  'Not understood',
];

/** For statutory complaints: table, column, and its counts made again. */
const expected: readonly Expected[] = [
  ['received-by-quarter', 'This year', received((each) => quarterOf(receivedOf(each)))],
  ['received-by-month', 'This year', received((each) => monthOf(receivedOf(each)))],
  ['quarter-by-year', thisYear, received((each) => quarterOf(receivedOf(each)))],
  ...['Q1', 'Q2', 'Q3', 'Q4'].map((quarter): Expected => [
    'team-by-quarter',
    quarter,
    received((each) => when(quarterOf(receivedOf(each)) === quarter, teamOf(each))),
  ]),
  ['team-by-month', 'June', received((each) => when(monthOf(receivedOf(each)) === 'June', teamOf(each)))],
  ['stage2-by-quarter', 'This year', (all) => tally(askedFor(all).map(quarterOf))],
  ['issues', 'This year', received(issuesOf)],
  ['issue-groups', 'This year', received(groupsOf)],
  ['issue-by-team', 'Team A', received((each) => when(each.team === 'Team A', issuesOf(each)))],
  ...outcomes.map((outcome): Expected => [
    'issue-by-outcome',
    outcome,
    decided((each) => when(hasOutcome(each, outcome), issuesOf(each))),
  ]),
  ...outcomes.map((outcome): Expected => ['outcomes', outcome, (all) => decidedAs(outcome, all)]),
  ['resolutions', 'This year', decided(({ resolutions }) => orNone(resolutions))],
  ['gender', 'This year', received(({ gender }) => gender ?? 'Not recorded')],
  [
    'young-people',
    'This year',
    received((each) => when(isYoung(each), ['From children and young people', advocateOf(each)])),
  ],
  ['caseflow', 'Withdrawn', (all) => decidedAs('Withdrawn', all)],
  ['caseflow', 'Decided', decided((each) => when(!hasOutcome(each, 'Withdrawn'), 'Stage 1'))],
  [
    'caseflow',
    'Received',
    (all) => ({
      ...received((each) => when(!isStraight(each), 'Stage 1'))(all),
      ...tally(askedFor(all).map(() => 'Stage 2')),
    }),
  ],
];

/** By stage; at stage 2 nothing is decided here but by withdrawal. */
function decidedAs(outcome: string, cases: readonly Case[]): Counts {
  const stage2 = cases.map(withdrawnAtStage2).filter((on) => on !== null && yearOf(on) === thisYear);
  return {
    ...decided((each) => when(hasOutcome(each, outcome), 'Stage 1'))(cases),
    ...(outcome === 'Withdrawn' ? tally(stage2.map(() => 'Stage 2')) : {}),
  };
}

function decidedIn(cases: readonly Case[]): readonly Case[] {
  return cases.filter((each) => {
    const decision = stage1Decided(each);
    return decision !== null && yearOf(decision.on) === thisYear;
  });
}

function askedFor(cases: readonly Case[]): readonly Day[] {
  return cases.flatMap(({ stage2: { requested } }) =>
    requested !== null && yearOf(requested) === thisYear ? [requested] : [],
  );
}

describe('Counted again one complaint at a time, the tables say the same of any log', () => {
  const ids = [...new Set([...expected.map(([id]) => id), 'top-teams', 'biggest-changes'])];

  test('figure by figure; every sum and every cohort agrees', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 30 }), (told) => {
        const cases = logOf(...told);
        const data = dataOf(cases, { lists });
        const { tables } = buildTables(data, ids);
        const all = complaintsOf(cases, 'statutory');
        const tableOf = (id: string) => tables.find((table) => table.id === id) as ReportTable;

        for (const [id, label, counts] of expected) {
          expect([id, label, column(tableOf(id), label)]).toEqual([id, label, counts(all)]);
        }
        expectTeams(tableOf('top-teams'), tableOf('biggest-changes'), all, data.knowsLastYear);
        const checks = [...tables.flatMap(sumChecks), ...cohortChecks(tables, tidyTables(data))];
        expect(checks.filter(({ ok }) => !ok)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

/** The largest five, and the greatest rise and fall: none is larger that is not shown. */
function expectTeams(
  top: ReportTable,
  changes: ReportTable,
  all: readonly Case[],
  knowsLastYear: boolean,
): void {
  const teams = (year: string) => tally(inYear(all, year).flatMap(({ team }) => team ?? []));
  const now = teams(thisYear);
  const before = teams(lastYear);
  const sizes = Object.values(now).sort((a, b) => b - a);
  expect(top.rows.map(({ values }) => values[0])).toEqual(sizes.slice(0, 5));
  expect(column(top, 'This year')).toEqual(
    Object.fromEntries(Object.entries(now).filter(([team]) => team in column(top, 'This year'))),
  );

  const differences = [...new Set([...Object.keys(now), ...Object.keys(before)])].map(
    (team) => (now[team] ?? 0) - (before[team] ?? 0),
  );
  const [rise, fall] = [Math.max(0, ...differences), Math.min(0, ...differences)];
  const shown = knowsLastYear ? [rise, fall].filter((difference) => difference !== 0) : [];
  expect(changes.rows.map(({ values }) => values[3])).toEqual(shown);
}
