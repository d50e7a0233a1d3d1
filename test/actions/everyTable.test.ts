import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageRoom } from '../../src/excel/placeTables';
import { pageColumns } from '../../src/excel/tableWidths';
import { seriesColours } from '../../src/excel/palette';
import { columnLeft, rowTop } from '../../workbench/host/objects/measures';
import { parseAddress } from '../../workbench/workbook/address';
import type { CellValue, Sheet } from '../../workbench/workbook/workbook';
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

  test.each(['Annual tables 2024-25', 'Annual published 2024-25'])(
    'each chart on %s stands beside its table or below it, within the width of a page',
    (name) => {
      const sheet = workbook.sheet(name);
      const copy = made.result.published;
      const tables = name === copy?.sheet ? copy.tables : made.result.tables;
      if (!sheet) throw new Error('There is no such sheet.');
      const pageEdge = columnLeft(sheet, pageColumns);
      expect(sheet.charts.length).toBeGreaterThan(0);
      for (const chart of sheet.charts) {
        const own = tables.find(({ id }) => chart.name.replace(/ \d+$/, '') === id);
        const { row, column, rows, columns } = parseAddress(own?.range ?? '') ?? none;
        const isBeside =
          chart.left >= columnLeft(sheet, column + columns) && chart.top === rowTop(sheet, row);
        const isBelow = chart.left === 0 && chart.top > rowTop(sheet, row + rows);
        expect([chart.name, isBeside !== isBelow, chart.left + chart.width <= pageEdge]).toEqual([
          chart.name,
          true,
          true,
        ]);
      }
    },
  );

  test.each(['Annual tables 2024-25', 'Annual published 2024-25'])(
    'no page of %s holds more than is printed on it',
    (name) => {
      const sheet = workbook.sheet(name);
      if (!sheet) throw new Error('There is no such sheet.');
      const { page } = sheet;
      expect(page).toMatchObject({ orientation: 'Landscape', fitToWidth: 1, fitToHeight: 0 });
      expect(page.printTitleRows).toEqual({ row: 0, rows: 1 });
      const [area] = page.printAreas;
      expect(page.printAreas).toEqual([expect.objectContaining({ row: 0, column: 0, columns: pageColumns })]);
      const starts = [1, ...page.rowBreaks, area?.rows ?? 0];
      const heights = starts.slice(1).map((end, index) => {
        const last = lastFilled(sheet, starts[index] ?? 0, end);
        return last - rowTop(sheet, starts[index] ?? 0);
      });
      expect(heights.length).toBeGreaterThan(20);
      // Of the contents, which here take more than one page, the list goes on overleaf.
      expect(heights.slice(name.includes('tables') ? 1 : 0).filter((height) => height > pageRoom)).toEqual(
        [],
      );
    },
  );

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

  test('when the data grow and the PivotTables are refreshed, none reaches another', async () => {
    const before = rowsShown(workbook.sheet(pivotsSheet));
    await made.office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('Annual data 2024-25');
      const dataTables = sheet.tables.load('items/name');
      await context.sync();
      const bodies = dataTables.items.map((table) =>
        table.getDataBodyRange().load('values,rowIndex,rowCount,columnCount'),
      );
      await context.sync();
      // From the foot up, so that no other table moves before its turn.
      for (const { values, rowIndex, rowCount, columnCount } of [...bodies].sort(
        (a, b) => b.rowIndex - a.rowIndex,
      )) {
        sheet.getRange(`${rowIndex + 2}:${rowIndex + 1 + rowCount}`).insert('Down');
        sheet.getRangeByIndexes(rowIndex + 1, 0, rowCount, columnCount).values = (
          values as CellValue[][]
        ).map(asOthers);
      }
      worksheets.getItem(pivotsSheet).pivotTables.refreshAll();
      await context.sync();
    });
    const sheet = workbook.sheet(pivotsSheet);
    expect(rowsShown(sheet)).toBeGreaterThan(before);
    expect(pivotsThatTouch(sheet)).toEqual([]);
  });
});

/** The row of another complaint: each text is another one, but those that the page filters choose. */
function asOthers(row: readonly CellValue[]): (string | number | boolean)[] {
  return row.map((cell) => {
    if (typeof cell !== 'string') return cell as number | boolean;
    return /^$|^(Yes|Statutory|Corporate|Stage \d|20\d\d-\d\d)$/.test(cell) ? cell : `${cell} too`;
  });
}

const none = { row: 0, column: 0, rows: 0, columns: 0 };

/** Where what stands in some rows ends: cells that hold something, and charts. */
function lastFilled(sheet: Sheet, first: number, end: number): number {
  const rows = [...sheet.rows].flatMap(([row, { values }]) =>
    row >= first && row < end && values.some((value) => value !== null && value !== undefined) ? [row] : [],
  );
  const [from, to] = [rowTop(sheet, first), rowTop(sheet, end)];
  const charts = sheet.charts.filter(({ top }) => top >= from && top < to);
  return Math.max(
    rowTop(sheet, Math.max(first, ...rows) + 1),
    ...charts.map(({ top, height }) => top + height),
  );
}

function rowsShown(sheet: Sheet | undefined | null): number {
  return (sheet?.pivots ?? []).reduce((sum, { shown }) => sum + (shown?.rect.rows ?? 0), 0);
}

function pivotsThatTouch(sheet: Sheet | undefined | null): readonly string[] {
  const places = (sheet?.pivots ?? []).flatMap(({ name, shown }) =>
    shown ? [{ name, rect: shown.rect }] : [],
  );
  const ordered = [...places].sort((a, b) => a.rect.row - b.rect.row);
  return ordered.flatMap(({ name, rect }, index) => {
    const next = ordered[index + 1];
    // The title of the next stands in the row before it.
    return next && rect.row + rect.rows >= next.rect.row ? [name] : [];
  });
}
