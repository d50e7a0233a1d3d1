import { traceFigure } from '../../src/actions/traceFigure';
import type { Trace, TracedFigure } from '../../src/actions/traceFigure';
import type { BuiltReport, BuiltTable } from '../../src/actions/builtReport';
import type { Workbook } from '../../workbench/workbook/workbook';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';
import { caseLog } from '../builtLog';
import { build, startOffice } from './addinOffice';

jest.setTimeout(120_000);

const year = '2019-20';
const sheetName = `Annual tables ${year}`;

interface Built {
  readonly workbook: Workbook;
  readonly result: BuiltReport;
}

const file: { bytes?: Uint8Array; result?: BuiltReport } = {};

/** A workbook of its own for each test, built once. */
async function built(): Promise<Built> {
  if (!file.bytes || !file.result) {
    const workbook = caseLog('darlington-2019-20');
    const { result } = await build(workbook, { year, today: '2020-09-30' });
    Object.assign(file, { bytes: writeXlsx(workbook), result });
  }
  const workbook = readXlsx(file.bytes as Uint8Array);
  await startOffice(workbook);
  return { workbook, result: file.result as BuiltReport };
}

async function select(address: string, sheet = sheetName): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });
}

/** The cell of a figure: rows and columns counted from 0 among the table's figures. */
function cellOf({ range, rows, columns }: BuiltTable, row: number, column: number): string {
  const [, first = '', top = ''] = /^([A-Z]+)(\d+):/.exec(range) ?? [];
  const labels = widthOf(range) - columns.length;
  return `${letter(first, labels + column)}${Number(top) + 1 + (row < 0 ? rows.length : row)}`;
}

function widthOf(range: string): number {
  const [first = '', last = ''] = range.split(':').map((cell) => cell.replaceAll(/\d/g, ''));
  return last.charCodeAt(0) - first.charCodeAt(0) + 1;
}

function letter(first: string, on: number): string {
  return String.fromCharCode(first.charCodeAt(0) + on);
}

function tableOf({ tables }: BuiltReport, id: string): BuiltTable {
  const table = tables.find((one) => one.id === id);
  if (!table) throw new Error(`There is no table ${id}.`);
  return table;
}

function figureOf(trace: Trace): TracedFigure {
  if (trace.kind !== 'figure') throw new Error(`It is ${trace.kind}.`);
  return trace;
}

function counted({ groups }: TracedFigure): readonly (readonly [string, number])[] {
  return groups.map(({ name, records }) => [name, records.reduce((sum, { times }) => sum + times, 0)]);
}

test('a count, a share, last year and a change each lead to the records they tell of', async () => {
  const { result } = await built();
  const issues = tableOf(result, 'issues');
  const [now, share, before, change] = await inTurn([0, 1, 2, 3], async (column) => {
    await select(cellOf(issues, 0, column));
    return figureOf(await traceFigure());
  });
  const [first] = issues.rows;
  expect(now).toMatchObject({
    title: issues.title,
    row: first?.labels[0],
    column: 'This year',
    hasLogChanged: false,
  });
  expect(now?.shown).toBe(first?.values[0]);
  expect(now?.now).toBe(first?.values[0]);
  expect(now && counted(now)).toEqual([['Counted', first?.values[0]]]);
  expect(share && counted(share)).toEqual([
    ['Counted', first?.values[0]],
    ['Out of', issues.total?.values[0]],
  ]);
  expect(before && counted(before)).toEqual([['Counted', first?.values[2]]]);
  expect(change && counted(change)).toEqual([
    ['This year', first?.values[0]],
    ['Last year', first?.values[2]],
  ]);
});

test('subtotals and totals too', async () => {
  const { result } = await built();
  const outcomes = tableOf(result, 'stage1-outcomes');
  const subtotal = outcomes.rows.findIndex(({ labels }) => labels[1] === null);
  const total = outcomes.columns.findIndex(({ label }) => label === 'Total');
  await select(cellOf(outcomes, subtotal, total));
  expect(counted(figureOf(await traceFigure()))).toEqual([
    ['Counted', outcomes.rows[subtotal]?.values[total]],
  ]);
  await select(cellOf(outcomes, -1, total));
  expect(counted(figureOf(await traceFigure()))).toEqual([['Counted', outcomes.total?.values[total]]]);
});

test('after the workbook is closed and opened again, and below rows that were put in', async () => {
  const { workbook, result } = await built();
  await startOffice(readXlsx(writeXlsx(workbook)));
  const issues = tableOf(result, 'issues');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange('3:5').insert('Down');
    await context.sync();
  });
  const cell = cellOf(issues, 0, 0).replace(/\d+/, (row) => String(Number(row) + 3));
  await select(cell);
  expect(figureOf(await traceFigure())).toMatchObject({
    row: issues.rows[0]?.labels[0],
    hasLogChanged: false,
    address: cell,
  });
});

test('a log that was changed since is told, with the figure that it gives now', async () => {
  const { workbook, result } = await built();
  const [log] = workbook.sheets;
  const stage1 = tableOf(result, 'stage1-by-team');
  await select(cellOf(stage1, -1, 0));
  const { shown, groups } = figureOf(await traceFigure());
  const [place] = groups[0]?.records[0]?.rows ?? [];
  const received = log?.value(0, 1);
  expect(received).toBe('Date received');
  log?.setValue((place?.row ?? 0) - 1, 1, '');
  const after = figureOf(await traceFigure());
  expect(after).toMatchObject({ hasLogChanged: true, shown, now: Number(shown) - 1 });
});

describe('a cell that is no figure', () => {
  test.each([
    ['the title of the sheet', 'A1'],
    ['a name in the contents', 'A6'],
    ['an empty cell far below', 'C9000'],
    ['two cells', 'C60:C61'],
  ])('%s', async (_what, address) => {
    await built();
    await select(address);
    expect(await traceFigure()).toEqual({
      kind: 'no figure',
      message: 'Select one cell of the annual tables that holds a figure.',
    });
  });

  test('a label, a heading and a note of a table', async () => {
    const { result } = await built();
    const issues = tableOf(result, 'issues');
    const [, top = ''] = /^[A-Z]+(\d+):/.exec(issues.range) ?? [];
    const end = Number(top) + issues.rows.length + 2;
    for (const address of [`A${Number(top) + 1}`, `B${top}`, `B${end}`]) {
      await select(address);
      expect((await traceFigure()).kind).toBe('no figure');
    }
  });

  test('on the log', async () => {
    const { workbook } = await built();
    await select('B2', workbook.sheets[0]?.name);
    expect(await traceFigure()).toEqual({ kind: 'elsewhere' });
  });

  test('below a heading that was typed over', async () => {
    const { workbook, result } = await built();
    const issues = tableOf(result, 'issues');
    const [, top = ''] = /^[A-Z]+(\d+):/.exec(issues.range) ?? [];
    workbook.sheets.find(({ name }) => name === sheetName)?.setValue(Number(top) - 1, 1, 'Mine');
    await select(cellOf(issues, 0, 0));
    expect(await traceFigure()).toEqual({
      kind: 'no figure',
      message:
        'This table is not as it was built, so its figures cannot be traced; build the annual tables again.',
    });
  });
});

test('costs two round trips more than reading the log', async () => {
  const workbook = caseLog('darlington-2019-20');
  const { office, result } = await build(workbook, { year, today: '2020-09-30' });
  await select(cellOf(tableOf(result, 'issues'), 0, 0));
  const before = office.counts.roundTrips;
  await traceFigure();
  expect(office.counts.roundTrips - before).toBeLessThanOrEqual(8);
});

async function inTurn<T, U>(items: readonly T[], work: (item: T) => Promise<U>): Promise<readonly U[]> {
  const done: U[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}
