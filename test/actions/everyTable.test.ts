import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seriesColours } from '../../src/excel/palette';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { build } from './addinOffice';
import { chartsInTheWay } from './chartsInTheWay';

jest.setTimeout(240_000);

const pivotsSheet = 'Annual pivots 2024-25';

describe('building every table there is', () => {
  const workbook = readXlsx(readFileSync(join(__dirname, '../../examples/complaints-log.xlsx')));
  let made: Awaited<ReturnType<typeof build>>;

  beforeAll(async () => {
    made = await build(workbook, { year: '2024-25', tables: 'all', publish: {} });
  });

  test('every check holds, every PivotTable among them', () => {
    const { checks, pivots, tables } = made.result;
    expect(tables.length).toBeGreaterThan(100);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(checks.filter(({ id }) => id.startsWith('pivot:'))).toHaveLength(pivots.length);
  });

  test('no chart lies on a cell that holds something or on another chart', () => {
    expect(workbook.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(50);
    expect(workbook.sheets.map((sheet) => [sheet.name, chartsInTheWay(sheet)])).toEqual(
      workbook.sheets.map(({ name }) => [name, []]),
    );
  });

  test('each chart is flat, has a title and axis titles, and the colours of the palette in their order', () => {
    const flat = ['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'LineMarkers'];
    for (const { title, type, series, categoryAxis, valueAxis } of workbook.sheets.flatMap((s) => s.charts)) {
      expect([title, flat]).toEqual([expect.stringMatching(/\w/), expect.arrayContaining([type])]);
      expect([title, categoryAxis.title, valueAxis.title]).toEqual([
        title,
        expect.stringMatching(/\w/),
        expect.stringMatching(/\w/),
      ]);
      expect([title, series.map(({ color }) => color)]).toEqual([
        title,
        series.map((_, index) => seriesColours[index % seriesColours.length]),
      ]);
    }
  });

  test('each PivotTable has its captions, sort and totals set', () => {
    for (const pivot of workbook.sheet(pivotsSheet)?.pivots ?? []) {
      expect(pivot).toMatchObject({
        layout: 'Tabular',
        showRowGrandTotals: true,
        showColumnGrandTotals: true,
        repeatLabels: true,
      });
      expect(pivot.altTextTitle).toMatch(/\w/);
      expect(pivot.dataFields.map(({ caption }) => caption)).toEqual(['Number counted']);
      const sorts = [...pivot.rowFields, ...pivot.columnFields].map(({ sort }) => sort);
      expect(new Set(sorts)).toEqual(new Set(['Ascending']));
    }
  });
});
