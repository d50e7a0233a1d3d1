import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { csvLog } from '../csvLog';
import { rowTop } from '../../workbench/host/objects/measures';
import { parseAddress } from '../../workbench/workbook/address';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import type { Workbook } from '../../workbench/workbook/workbook';
import { build, complaintOf, startOffice } from './addinOffice';
import { chartsInTheWay } from './chartsInTheWay';
import { workbookParts } from './workbookParts';
import { buildAnnualTables } from '../../src/actions/buildAnnualTables';

jest.setTimeout(60_000);

const darlington = (): Workbook => csvLog(join(__dirname, '../cases/darlington-2019-20/log.csv'));
const example = (): Workbook => readXlsx(readFileSync(join(__dirname, '../../examples/complaints-log.xlsx')));

const sheets201920 = [
  'Annual tables 2019-20',
  'Annual pivots 2019-20',
  'Annual data 2019-20',
  'Annual summary 2019-20',
  'Annual checks 2019-20',
];

describe.each([
  ['Darlington 2019-20', darlington, '2019-20'],
  ['the example log', example, '2024-25'],
])('building the annual tables of %s', (_name, log, year) => {
  let made: Awaited<ReturnType<typeof makeAll>>;

  beforeAll(async () => {
    made = await makeAll(log(), year);
  });

  test('every check holds, every PivotTable among them', () => {
    const { result } = made;
    expect(result.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(result.pivots.length).toBeGreaterThan(5);
    const compared = result.checks.filter(({ id }) => id.startsWith('pivot:'));
    expect(compared).toHaveLength(result.pivots.length);
    for (const { detail } of compared) expect(detail).toMatch(/^[1-9]\d* figures agree/);
  });

  test('the figures stand on the sheet where the result says', () => {
    const { workbook, result } = made;
    for (const { sheet, range, rows, total, columns } of result.tables) {
      const grid = gridOf(workbook, sheet, range);
      const labels = rows[0]?.labels.length ?? 1;
      expect(grid[0]?.slice(labels)).toEqual(columns.map(({ label }) => label));
      const figures = [...rows, ...(total ? [total] : [])].map(({ values }) => values);
      expect(
        grid.slice(1).map((row) => row.slice(labels).map((cell) => (cell === '' ? null : cell))),
      ).toEqual(figures);
    }
  });

  test('the PivotTables stand on the data, and show what the result says', () => {
    const { workbook, result } = made;
    for (const { name, sheet, range, source, values } of result.pivots) {
      const pivot = workbook.sheet(sheet)?.pivots.find((one) => one.name === name);
      expect(pivot?.source).toMatchObject({ kind: 'table', table: { name: source } });
      expect(gridOf(workbook, sheet, range).map((row) => row.map((cell) => cell ?? ''))).toEqual(values);
    }
  });

  test('no chart lies on a cell that holds something, on another chart, or on a PivotTable', () => {
    const { workbook, result } = made;
    expect(result.charts.length).toBeGreaterThanOrEqual(4);
    for (const sheet of workbook.sheets) expect(chartsInTheWay(sheet)).toEqual([]);
  });

  test('each chart shows the figures of its table, with a title and axis titles', () => {
    const { workbook, result } = made;
    const charts = workbook.sheet(result.sheets[0] ?? '')?.charts ?? [];
    expect(charts.map(({ title }) => title)).toEqual(result.charts.map(({ title }) => title));
    for (const chart of charts) {
      expect(chart.categoryAxis.title).toBeTruthy();
      expect(chart.valueAxis.title).toBeTruthy();
      const table = result.tables.find(
        ({ title }) => title === chart.title || chart.title?.startsWith(title),
      );
      for (const series of chart.series) {
        const name = 'text' in series.name ? series.name.text : '';
        expect(numbersAt(workbook, series.values).every((value) => typeof value === 'number')).toBe(true);
        const column = table?.columns.findIndex(({ label }) => label === name) ?? -1;
        if (!table || column < 0) continue;
        const all = table.rows.map(({ values }) => values[column]);
        for (const value of numbersAt(workbook, series.values)) expect(all).toContain(value);
      }
    }
  });

  test('the contents lead to the title of each table, in their order, and the row that stays in sight leads back', () => {
    const { workbook, result } = made;
    const sheet = workbook.sheet(result.sheets[0] ?? '');
    const links = [...(sheet?.rows ?? [])]
      .flatMap(([row, { formulas }]) =>
        [...formulas].map(([column, formula]) => ({ row, column, formula: String(formula) })),
      )
      .map(({ row, column, formula }) => {
        const [, name, address = '', words] =
          /^HYPERLINK\("#'(.*)'!([A-Z]+\d+)","(.*)"\)$/.exec(formula) ?? [];
        return { row, column, name, address, words };
      });
    expect(new Set(links.map(({ name }) => name))).toEqual(new Set([sheet?.name]));
    const [back, ...contents] = [...links].sort((a, b) =>
      a.row === 0 || b.row === 0 ? a.row - b.row : a.column - b.column || a.row - b.row,
    );
    expect(gridOf(workbook, sheet?.name ?? '', back?.address ?? '')).toEqual([['Contents']]);
    expect(contents.map(({ words }) => words)).toEqual(result.tables.map(({ title }) => title));
    for (const { address, words } of contents)
      expect(gridOf(workbook, sheet?.name ?? '', address)).toEqual([[words]]);
  });

  test('no page begins within a table or its charts, where they go on one page', () => {
    const { workbook, result } = made;
    const sheet = workbook.sheet(result.sheets[0] ?? '');
    const breaks = sheet?.page.rowBreaks ?? [];
    expect(breaks.length).toBeGreaterThan(2);
    for (const { range } of result.tables) {
      const { row = 0, rows = 0 } = parseAddress(range) ?? {};
      // From the title on, two rows above the headings.
      expect(breaks.filter((first) => first > row - 2 && first < row + rows)).toEqual([]);
    }
    for (const { top, height } of sheet?.charts ?? []) {
      const cut = breaks.filter((first) => {
        const at = sheet ? rowTop(sheet, first) : 0;
        return at > top && at < top + height;
      });
      expect(cut).toEqual([]);
    }
  });

  test('PivotTables never touch', () => {
    const { workbook, result } = made;
    const rects = (workbook.sheet(result.sheets[1] ?? '')?.pivots ?? []).flatMap(({ shown }) =>
      shown ? [shown.rect] : [],
    );
    const ordered = [...rects].sort((a, b) => a.row - b.row);
    ordered.slice(1).forEach(({ row }, index) => {
      const before = ordered[index];
      expect(row).toBeGreaterThan((before?.row ?? 0) + (before?.rows ?? 0));
    });
  });

  test('no cell of the log is changed', () => {
    const { workbook, before } = made;
    expect(cellsOf(workbook)).toEqual(expect.objectContaining(before));
  });

  test('nothing was asked of Excel beyond what the manifest declares', () => {
    const { office } = made;
    expect(office.host.missing).toEqual([]);
    expect(office.errors).toEqual([]);
  });
});

test('the sheets are named, in order, after the reporting year, and the tables are in front', async () => {
  const workbook = darlington();
  const { result } = await build(workbook, { year: '2019-20' });
  const made = [...sheets201920, 'Complaints setup'];
  expect(result.sheets).toEqual(made);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Complaints log', ...made]);
  expect(workbook.activeSheet?.name).toBe('Annual tables 2019-20');
});

test('a period that is no reporting year has names of at most 31 characters', async () => {
  const workbook = darlington();
  const { result } = await build(workbook, { from: '2019-04-01', to: '2019-12-31' });
  for (const name of result.sheets) expect(name.length).toBeLessThanOrEqual(31);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Complaints log', ...result.sheets]);
});

test('building again replaces our sheets and nothing else, figure for figure and name for name', async () => {
  const workbook = darlington();
  workbook.addSheet('My notes', '{00000000-0000-4000-8000-000000000002}').setValue(0, 0, 'Mine');
  const { result } = await build(workbook, { year: '2019-20' });
  const names = workbook.sheets.map(({ name }) => name);
  const cells = cellsOf(workbook);

  const again = await buildAnnualTables({ year: '2019-20', today: '2026-05-01' });

  // Complaints setup is made once, and then only read.
  expect(again).toEqual({ ...result, sheets: sheets201920 });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
  expect(cellsOf(workbook)).toEqual(cells);
  const dataTables = workbook.tables().filter(({ name }) => !name.startsWith('Setup'));
  expect(dataTables.map(({ name }) => name)).toEqual([
    'Annual_records_2019_20',
    'Annual_stages_2019_20',
    'Annual_clocks_2019_20',
    'Annual_issues_2019_20',
    'Annual_complainants_2019_20',
    'Annual_caseflow_2019_20',
    'Annual_gaps_2019_20',
    'Annual_ombudsman_2019_20',
    'Annual_ombudsman_issues_2019_20',
  ]);
  expect(workbook.names.filter(({ sheet }) => sheet === null)).toEqual([]);
});

test('a second year stands beside the first', async () => {
  const workbook = example();
  await build(workbook, { year: '2023-24' });
  await buildAnnualTables({ year: '2024-25', today: '2026-05-01' });
  const ours = workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith('Annual'));
  expect(ours).toHaveLength(10);
});

test('our sheets keep the places the officer gave them', async () => {
  const workbook = darlington();
  await build(workbook, { year: '2019-20' });
  workbook.sheets.reverse();
  const order = workbook.sheets.map(({ name }) => name);
  await buildAnnualTables({ year: '2019-20', today: '2026-05-01' });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(order);
});

test('a sheet of the officer’s with one of our names is never touched', async () => {
  const workbook = darlington();
  workbook.addSheet('annual PIVOTS 2019-20', '{00000000-0000-4000-8000-000000000003}').setValue(0, 0, 'Mine');
  const before = workbookParts(workbook);
  const office = await startOffice(workbook);
  const { name, message } = await complaintOf(buildAnnualTables({ year: '2019-20', today: '2026-05-01' }));
  expect(name).toBe('AddinError');
  expect(message).toBe(
    'The workbook has a sheet of your own called “annual PIVOTS 2019-20”, a name the annual tables need; rename your sheet, then try again.',
  );
  expect(workbookParts(workbook)).toEqual(before);
  expect(office.counts.roundTrips).toBeGreaterThan(0);
});

test('a sheet of ours that the officer has renamed is theirs', async () => {
  const workbook = darlington();
  await build(workbook, { year: '2019-20' });
  const kept = workbook.sheet('Annual summary 2019-20');
  if (kept) kept.name = 'Summary as published';
  await buildAnnualTables({ year: '2019-20', today: '2026-05-01' });
  expect(workbook.sheet('Summary as published')).toBe(kept);
  expect(workbook.sheet('Annual summary 2019-20')).not.toBeNull();
});

test.each([
  [{ year: '2010-11' }, /^No complaint in the log was received in 2010-11; choose a year it holds: /],
  [{ year: '2019-21' }, /^“2019-21” must be a reporting year, written like 2024-25\.$/],
  [{ from: '2020-01-01' }, /^Enter a reporting year, or the first and the last day of a period\.$/],
  [{ year: '2019-20', tables: [] }, /^Choose at least one table\.$/],
  [
    { from: '2020-02-01', to: '2020-01-01' },
    /^The last day of the period must be the same as or after its first day\.$/,
  ],
  [{ year: '2019-20', today: '01/05/2026' }, /“01\/05\/2026” must be a real date, written like 2025-03-31/],
  [{ year: '2019-20', tables: ['nonsense'] }, /^There is no table called "nonsense"; choose from: /],
])('%o is refused in one sentence, and nothing is written', async (request, sentence) => {
  const workbook = darlington();
  await startOffice(workbook);
  const before = workbookParts(workbook);
  const { name, message } = await complaintOf(buildAnnualTables({ today: '2026-05-01', ...request }));
  expect(name).toBe('AddinError');
  expect(message).toMatch(sentence);
  expect(workbookParts(workbook)).toEqual(before);
});

test('text from the log that Excel would take for a formula, a date or a number is written as text', async () => {
  const workbook = darlington();
  const log = workbook.sheet('Complaints log');
  const issues = log?.rows.get(0)?.values.indexOf('Nature of complaint') ?? -1;
  const words = ['=1+1', '+Delay', '-', '@home', "'quoted", '2011-12', '007', 'TRUE'];
  words.forEach((word, index) => log?.setValue(index + 1, issues, word));
  const { result } = await build(workbook, { year: '2019-20', tables: ['issues'] });
  const sheet = workbook.sheet('Annual data 2019-20');
  const texts = [...(sheet?.rows.values() ?? [])].flatMap(({ values }) => values);
  for (const word of ['=1+1', '+Delay', '@home', "'quoted", '2011-12', '007', 'TRUE'])
    expect(texts).toContain(word);
  // Complaints setup has formulas of our own, which bring closure days among the non-working days; the contents are links.
  for (const one of workbook.sheets.filter(({ name }) => name !== 'Complaints setup')) {
    const formulas = [...one.rows.values()].flatMap((row) => [...row.formulas.values()]);
    expect(formulas.filter((formula) => !formula.startsWith('HYPERLINK("#\'Annual tables'))).toEqual([]);
  }
  expect(result.checks.filter(({ ok, id }) => !ok && id.startsWith('pivot:'))).toEqual([]);
});

async function makeAll(workbook: Workbook, year: string) {
  const before = cellsOf(workbook);
  return { workbook, before, ...(await build(workbook, { year })) };
}

/** Every sheet's values, formulas and formats as the file would hold them. */
function cellsOf(workbook: Workbook): Record<string, unknown> {
  return Object.fromEntries(
    workbook.sheets.map((sheet) => [
      sheet.name,
      [...sheet.rows]
        .sort(([a], [b]) => a - b)
        .map(([row, { values, styles, formulas }]) => [row, [...values], [...styles], [...formulas]]),
    ]),
  );
}

function gridOf(workbook: Workbook, sheetName: string, range: string): unknown[][] {
  const { row, column, rows, columns } = parseAddress(range) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const sheet = workbook.sheet(sheetName);
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_cell, across) => sheet?.value(row + down, column + across) ?? ''),
  );
}

function numbersAt(workbook: Workbook, reference: string): unknown[] {
  const [, name = '', address = ''] = /^'?(.*?)'?!(.*)$/.exec(reference) ?? [];
  return gridOf(workbook, name, address.replaceAll('$', '')).flat();
}
