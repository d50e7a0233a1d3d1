import type { LogDescription, ReportCheck } from '../../../src/domain/reports/annualReport';
import { buildTables } from '../../../src/domain/reports/buildTables';
import type { BuiltTables } from '../../../src/domain/reports/buildTables';
import { reportChecks } from '../../../src/domain/reports/reportChecks';
import type { Figure, ReportRow, ReportTable } from '../../../src/domain/reports/reportTable';
import { tidyTables } from '../../../src/domain/reports/tidy/tidyTables';
import { day } from '../../day';
import { dataOf, logOf } from './aCase';
import type { ReportTold } from './aCase';
import { someCases } from './someCases';
import type { Case } from '../../../src/domain/log/case';

const logOfRows = (rows: number): LogDescription => ({
  sheets: ['Log'],
  table: null,
  headerRow: 1,
  rows,
  layout: 'row-per-complaint',
  hiddenRows: 0,
  columns: [],
  missing: [],
  notRecognised: [],
});

function checksOf(
  cases: readonly Case[],
  told: ReportTold = {},
  change: (built: BuiltTables) => BuiltTables = (built) => built,
): readonly ReportCheck[] {
  const data = dataOf(cases, told);
  return reportChecks(
    cases,
    logOfRows(cases.length),
    data,
    change(buildTables(data, 'all')),
    tidyTables(data),
  );
}

/** A row without a date received fails a check of its own. */
const datedCases = (count: number) => someCases(count).filter(({ received }) => received !== null);

const detailOf = (checks: readonly ReportCheck[], id: string) =>
  checks.find((check) => check.id === id)?.detail;

describe('The checks of a report that is right', () => {
  const checks = checksOf(datedCases(600));

  test('all hold', () => expect(checks.filter(({ ok }) => !ok)).toEqual([]));

  test('add every total, subtotal, Total column and sum again, and count every cohort again', () => {
    const ids = checks.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'as-at',
        'rows-read',
        'kinds-of-record',
        'rows-by-date-received',
        'total:stage1-outcomes',
        'subtotal:stage1-outcomes',
        'across:stage1-outcomes',
        'sums:records-by-year',
        'sums:stage1-timescales',
        'total:issues',
        'cohort:issues',
        'cohort:records-by-year',
      ]),
    );
  });

  test('say as at which day', () => {
    expect(detailOf(checks, 'as-at')).toBe(
      'As at 30 June 2025: nothing dated later is counted. The report is of 2024-25.',
    );
  });
});

describe('Every row of the log is accounted for', () => {
  const cases = logOf(
    { received: day('Mon 3 Jun 2024') },
    { received: day('Mon 3 Jun 2024'), recordType: 'Compliment' },
    { received: day('Mon 5 Jun 2023'), procedure: 'corporate' },
    { received: day('Tue 1 Jul 2025') },
    {},
  );
  const checks = checksOf(cases);

  test('by the date received', () => {
    expect(detailOf(checks, 'rows-by-date-received')).toBe(
      'Of 5 records: 2 received in 2024-25; 1 received on other dates; 1 received after today, and not counted; ' +
        '1 without a date received, and in no table by date received. Give these a date received: Log row 6.',
    );
    expect(checks.find(({ id }) => id === 'rows-by-date-received')?.ok).toBe(false);
  });

  test('by the kind of record', () => {
    expect(detailOf(checks, 'kinds-of-record')).toBe(
      'Statutory complaints: 3; Compliments: 1; Corporate complaints: 1.',
    );
  });

  test('and rows that make no record are a check that fails', () => {
    const data = dataOf(cases);
    const built = buildTables(data, []);
    expect(reportChecks(cases, logOfRows(7), data, built, [])).toContainEqual({
      id: 'rows-read',
      ok: false,
      detail: '7 rows of Log hold records; 5 of them make 5 records.',
    });
  });
});

describe('A wrong figure fails its check', () => {
  const wrong = (id: string, place: (table: ReportTable) => ReportTable) =>
    checksOf(datedCases(300), {}, (built) => ({
      ...built,
      tables: built.tables.map((table) => (table.id === id ? place(table) : table)),
    }))
      .filter(({ ok }) => !ok)
      .map((check) => check.id);
  const plusOne = (row: ReportRow, column: number): ReportRow => ({
    ...row,
    values: row.values.map((value, index): Figure => (index === column ? Number(value) + 1 : value)),
  });
  const inRow = (labels: (row: ReportRow) => boolean, column: number) => (table: ReportTable) => {
    const index = table.rows.findIndex(labels);
    return { ...table, rows: table.rows.map((row, at) => (at === index ? plusOne(row, column) : row)) };
  };
  const isSubtotal = ({ labels }: ReportRow) => labels[1] === null;

  test.each<[string, string, (table: ReportTable) => ReportTable, readonly string[]]>([
    [
      'a total',
      'issues',
      (table) => ({ ...table, total: table.total && plusOne(table.total, 0) }),
      ['total:issues'],
    ],
    ['a row', 'issues', inRow(() => true, 0), ['total:issues', 'cohort:issues']],
    ['a subtotal', 'stage1-by-team', inRow(isSubtotal, 2), ['subtotal:stage1-by-team']],
    [
      'a cell of a crosstab',
      'stage1-outcomes',
      inRow(() => true, 0),
      [
        'total:stage1-outcomes',
        'subtotal:stage1-outcomes',
        'across:stage1-outcomes',
        'cohort:stage1-outcomes',
      ],
    ],
    [
      'a step of a ladder',
      'stage1-timescales',
      inRow(() => true, 0),
      ['sums:stage1-timescales', 'cohort:stage1-timescales'],
    ],
    [
      'all complaints',
      'records-by-year',
      inRow(({ labels }) => labels[0] === 'All complaints', 1),
      ['sums:records-by-year'],
    ],
  ])('%s of %s', (_, id, change, failed) => expect(wrong(id, change)).toEqual(failed));

  test('and the check says where, and by how much', () => {
    const checks = checksOf(logOf({ received: day('Mon 3 Jun 2024'), issues: ['Delay'] }), {}, (built) => ({
      ...built,
      tables: built.tables.map((table) =>
        table.id === 'issues' ? { ...table, total: table.total && plusOne(table.total, 0) } : table,
      ),
    }));
    expect(detailOf(checks, 'total:issues')).toBe(
      'All mentions, This year is 2, but its parts add to 1 (1 of 1 wrong).',
    );
  });
});

test('A table left out is named with the fields it waits for, and is no fault', () => {
  const checks = checksOf(logOf({ received: day('Mon 3 Jun 2024') }), { without: ['team', 'stage3Outcome'] });
  expect(checks.filter(({ id }) => id === 'left-out').slice(0, 2)).toEqual([
    { id: 'left-out', ok: true, detail: 'team-by-quarter: the log has no column for Team (team).' },
    { id: 'left-out', ok: true, detail: 'stage1-by-team: the log has no column for Team (team).' },
  ]);
  expect(checks.map(({ detail }) => detail)).toContain(
    'stage3-outcomes: the log has no column for Team (team), Stage 3 outcome (stage3Outcome).',
  );
});

test('A table that waits for what Complaints setup may tell says so', () => {
  const checks = checksOf(logOf({ received: day('Mon 3 Jun 2024') }));
  expect(checks).toContainEqual({
    id: 'left-out',
    ok: true,
    detail: 'issue-groups: no issue has a Group in SetupLists on Complaints setup.',
  });
});
