import type { FieldId } from '../../../src/domain/log/columns';
import { AddinError } from '../../../src/domain/errors';
import { buildTables, tableIds } from '../../../src/domain/reports/buildTables';
import type { TableChoice } from '../../../src/domain/reports/buildTables';
import { day } from '../../day';
import { dataOf, logOf } from './aCase';
import { someCases } from './someCases';

const cases = logOf({ received: day('Mon 3 Jun 2024') });
const lists = { issues: [{ value: 'Delay', group: 'Service' }] };
const idsOf = (choice: TableChoice) =>
  buildTables(dataOf(cases, { lists }), choice).tables.map(({ id }) => id);

const defaultIds = [
  'records-by-year',
  'stage-by-year',
  'procedure-by-stage',
  'received-by-quarter',
  'received-by-month',
  'team-by-quarter',
  'caseflow',
  'stage1-by-team',
  'stage2-by-team',
  'stage3-by-team',
  'top-teams',
  'biggest-changes',
  'issues',
  'issue-groups',
  'stage1-outcomes',
  'stage2-outcomes',
  'stage3-outcomes',
  'issue-focus',
  'issue-by-outcome',
  'issue-by-team',
  'stage1-timescales',
  'stage2-timescales',
  'stage3-timescales',
  'compliance',
  'response-times',
  'timeliness-by-quarter',
  'timeliness-by-team',
  'lateness',
  'stage2-intervals',
  'stage1-by-complexity',
  'stage2-status',
  'stage3-status',
  'complainants',
  'ethnicity',
  'age',
  'gender',
  'disability',
  'sexual-orientation',
  'user-groups',
  'contact-methods',
  'young-people',
  'outcomes',
  'resolutions',
  'escalation',
  'ombudsman',
  'costs',
  'remedies',
  'learning',
  'compliments-by-origin',
  'compliments-by-theme',
  'compliments-by-team',
  'compliments-and-complaints',
  'rates',
  'timescale-rules',
  'data-quality',
  'routes',
  'quarter-by-year',
  'stage2-by-quarter',
  'stage2-by-team-and-quarter',
  'team-by-month',
  'outcomes-by-year',
  'timeliness-by-year',
  'escalation-by-year',
  'rates-by-team',
  'ombudsman-by-issue',
  'stage2-not-taken',
  'stage2-investigators',
  'timeliness-by-complainant',
];

/** Of what only statutory complaints have, or of both procedures at once. */
const statutoryOrBoth = [
  'records-by-year',
  'procedure-by-stage',
  'stage3-by-team',
  'stage3-outcomes',
  'stage3-timescales',
  'compliance',
  'stage2-intervals',
  'stage3-status',
  'compliments-by-origin',
  'compliments-by-theme',
  'compliments-by-team',
  'compliments-and-complaints',
  'rates',
  'timescale-rules',
  'data-quality',
  'rates-by-team',
];

describe('Which tables are built', () => {
  test('those of statutory complaints unless others are chosen', () =>
    expect(idsOf('default')).toEqual(defaultIds));

  test('those named, in the order named, each once', () => {
    expect(idsOf(['ethnicity', 'all-issues', 'ethnicity'])).toEqual(['ethnicity', 'all-issues']);
  });

  test('no corporate table when nothing tells the procedure', () => {
    const { tables, leftOut } = buildTables(dataOf(cases, { without: ['procedure'] }), ['corporate-issues']);
    expect(tables).toEqual([]);
    expect(leftOut).toEqual([{ id: 'corporate-issues', missing: ['procedure'] }]);
  });

  test('every table: corporate ones but stage 3, both together but the stage 2 timescales', () => {
    expect(idsOf('all')).toEqual(tableIds());
    expect(tableIds()).toEqual([
      ...defaultIds,
      ...defaultIds.filter((id) => !statutoryOrBoth.includes(id)).map((id) => `corporate-${id}`),
      ...defaultIds
        .filter(
          (id) => ![...statutoryOrBoth, 'stage2-timescales', 'stage2-status', 'escalation'].includes(id),
        )
        .map((id) => `all-${id}`),
    ]);
  });

  test('each with a title of its own, which its charts share in what they name', () => {
    const { tables } = buildTables(dataOf(someCases(400)), 'all');
    expect(new Set(tables.map(({ title }) => title)).size).toBe(tables.length);
    const charts = tables.flatMap((table) => table.charts);
    expect(new Set(charts.map(({ title }) => title)).size).toBe(charts.length);
    for (const { series, categoryAxisTitle, valueAxisTitle } of charts) {
      expect([series.length > 0, categoryAxisTitle !== '', valueAxisTitle !== '']).toEqual([
        true,
        true,
        true,
      ]);
    }
  });

  test('a table that does not exist is refused by name', () => {
    const build = () => buildTables(dataOf(cases), ['issues', 'isues', 'teams']);
    expect(build).toThrow(AddinError);
    expect(build).toThrow(/^There is no table called "isues", "teams"; choose from: records-by-year, /);
  });
});

describe('A table is left out when the log has no column for its rows or its first column', () => {
  test.each<[string, readonly FieldId[], readonly FieldId[]]>([
    ['stage1-by-team', ['team'], ['team']],
    ['issues', ['issues'], ['issues']],
    ['stage1-outcomes', ['team', 'stage1Outcome'], ['team', 'stage1Outcome']],
    ['stage2-outcomes', ['stage2Responded'], ['stage2Responded']],
    ['stage1-timescales', ['stage1Responded'], ['stage1Responded']],
    ['stage2-timescales', ['stage2Requested'], ['stage2Requested']],
    ['stage3-timescales', ['stage3Requested', 'stage3Panel'], ['stage3Requested']],
    ['complainants', ['complainant'], ['complainant']],
    ['ethnicity', ['ethnicity'], ['ethnicity']],
  ])('%s, without %j', (id, without, missing) => {
    expect(buildTables(dataOf(cases, { without }), [id])).toEqual({ tables: [], leftOut: [{ id, missing }] });
  });

  test.each<[string, FieldId]>([
    ['records-by-year', 'recordType'],
    ['stage-by-year', 'stage2Requested'],
    ['stage1-by-team', 'area'],
    ['stage1-timescales', 'stage1Extended'],
    ['response-times', 'stage3Responded'],
    ['stage3-timescales', 'stage3ReportReceived'],
  ])('%s stays without %s', (id, field) => {
    expect(buildTables(dataOf(cases, { without: [field] }), [id]).leftOut).toEqual([]);
  });
});
