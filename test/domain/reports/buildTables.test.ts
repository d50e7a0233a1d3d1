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
      'corporate-stage-by-year',
      'corporate-received-by-quarter',
      'corporate-received-by-month',
      'corporate-team-by-quarter',
      'corporate-caseflow',
      'corporate-stage1-by-team',
      'corporate-stage2-by-team',
      'corporate-top-teams',
      'corporate-biggest-changes',
      'corporate-issues',
      'corporate-issue-groups',
      'corporate-stage1-outcomes',
      'corporate-stage2-outcomes',
      'corporate-issue-focus',
      'corporate-issue-by-outcome',
      'corporate-issue-by-team',
      'corporate-stage1-timescales',
      'corporate-stage2-timescales',
      'corporate-response-times',
      'corporate-timeliness-by-quarter',
      'corporate-timeliness-by-team',
      'corporate-lateness',
      'corporate-stage1-by-complexity',
      'corporate-stage2-status',
      'corporate-complainants',
      'corporate-ethnicity',
      'corporate-age',
      'corporate-gender',
      'corporate-disability',
      'corporate-sexual-orientation',
      'corporate-user-groups',
      'corporate-contact-methods',
      'corporate-young-people',
      'corporate-outcomes',
      'corporate-resolutions',
      'corporate-escalation',
      'corporate-ombudsman',
      'corporate-costs',
      'corporate-remedies',
      'corporate-learning',
      'corporate-routes',
      'corporate-quarter-by-year',
      'corporate-stage2-by-quarter',
      'corporate-stage2-by-team-and-quarter',
      'corporate-team-by-month',
      'corporate-outcomes-by-year',
      'corporate-timeliness-by-year',
      'corporate-escalation-by-year',
      'corporate-ombudsman-by-issue',
      'corporate-stage2-not-taken',
      'corporate-stage2-investigators',
      'corporate-timeliness-by-complainant',
      'all-stage-by-year',
      'all-received-by-quarter',
      'all-received-by-month',
      'all-team-by-quarter',
      'all-caseflow',
      'all-stage1-by-team',
      'all-stage2-by-team',
      'all-top-teams',
      'all-biggest-changes',
      'all-issues',
      'all-issue-groups',
      'all-stage1-outcomes',
      'all-stage2-outcomes',
      'all-issue-focus',
      'all-issue-by-outcome',
      'all-issue-by-team',
      'all-stage1-timescales',
      'all-response-times',
      'all-timeliness-by-quarter',
      'all-timeliness-by-team',
      'all-lateness',
      'all-stage1-by-complexity',
      'all-complainants',
      'all-ethnicity',
      'all-age',
      'all-gender',
      'all-disability',
      'all-sexual-orientation',
      'all-user-groups',
      'all-contact-methods',
      'all-young-people',
      'all-outcomes',
      'all-resolutions',
      'all-ombudsman',
      'all-costs',
      'all-remedies',
      'all-learning',
      'all-routes',
      'all-quarter-by-year',
      'all-stage2-by-quarter',
      'all-stage2-by-team-and-quarter',
      'all-team-by-month',
      'all-outcomes-by-year',
      'all-timeliness-by-year',
      'all-escalation-by-year',
      'all-ombudsman-by-issue',
      'all-stage2-not-taken',
      'all-stage2-investigators',
      'all-timeliness-by-complainant',
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
