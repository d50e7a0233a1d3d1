import fc from 'fast-check';
import { buildTables } from '../../../src/domain/reports/buildTables';
import type { ReportChart, ReportTable } from '../../../src/domain/reports/reportTable';
import { dataOf } from './aCase';
import { issueLists, someCases } from './someCases';

const tablesOf = (count: number): readonly ReportTable[] =>
  buildTables(dataOf(someCases(count), { lists: issueLists }), 'all').tables;

describe('The charts', () => {
  const tables = tablesOf(150);
  const chartOf = (id: string): ReportChart | undefined => tables.find((table) => table.id === id)?.charts[0];

  test.each<[string, ReportChart['type'], readonly string[]]>([
    ['records-by-year', 'columnClustered', ['2022-23', '2023-24', '2024-25']],
    ['complainants', 'barClustered', ['This year', 'Last year']],
    ['stage1-by-team', 'barClustered', ['This year', 'Last year']],
    ['issues', 'barClustered', ['This year', 'Last year']],
    ['top-teams', 'barClustered', ['This year', 'Last year']],
    ['received-by-quarter', 'line', ['This year', 'Last year']],
    ['stage1-timescales', 'barStacked', ['% this year', '% last year']],
    ['stage2-timescales', 'barStacked', ['% this year', '% last year']],
  ])('of %s is a %s of %j', (id, type, series) => {
    expect(chartOf(id)).toMatchObject({ type, series });
  });

  test.each(['stage1-outcomes', 'stage2-outcomes', 'stage3-outcomes'])(
    'of %s is a stacked bar a team',
    (id) => {
      expect(chartOf(id)).toMatchObject({ type: 'barStacked', rows: 'detail', categoryAxisTitle: 'Team' });
    },
  );

  test('of a ladder has a bar a year, whose pieces make the whole', () => {
    const ladder = tables.find(({ id }) => id === 'stage1-timescales');
    const chart = ladder?.charts[0];
    expect(chart?.isTurned).toBe(true);
    const percents = (chart?.rows as readonly number[]).map((row) => Number(ladder?.rows[row]?.values[1]));
    expect(percents).toHaveLength(3);
    expect(percents.reduce((sum, percent) => sum + percent, 0)).toBeCloseTo(100, 0);
  });

  test('whatever the log holds, say what they show, and show columns and rows of their tables that hold figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (count) => {
        for (const table of tablesOf(count)) for (const chart of table.charts) expectSound(table, chart);
      }),
      { numRuns: 6 },
    );
  });
});

function expectSound(table: ReportTable, chart: ReportChart): void {
  const { title, categoryAxisTitle, valueAxisTitle, series, rows } = chart;
  for (const words of [title, categoryAxisTitle, valueAxisTitle]) expect(words).toMatch(/\w/);
  expect(series.length).toBeGreaterThan(0);
  expect(table.columns.map(({ label }) => label)).toEqual(expect.arrayContaining([...series]));
  const shown = rows === 'detail' ? table.rows.map((_, index) => index) : rows;
  expect([table.id, shown.length > 0 && shown.every((row) => row in table.rows)]).toEqual([table.id, true]);
  const figures = series.flatMap((label) => {
    const column = table.columns.findIndex((one) => one.label === label);
    return shown.map((row) => table.rows[row]?.values[column]);
  });
  expect([table.id, figures.some((figure) => typeof figure === 'number')]).toEqual([table.id, true]);
}
