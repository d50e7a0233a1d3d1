import { changeSetup } from '../../src/actions/changeSetup';
import { deleteSetupRow, saveSetupRow, viewSetup } from '../../src/actions/editSetup';
import type { SetupTableName } from '../../src/domain/setup/setupTables';
import { Workbook, type CellValue } from '../../workbench/workbook/workbook';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';
import { day } from '../day';
import { complaintOf, startOffice } from './addinOffice';
import { failEachRoundTrip } from './failEachRoundTrip';
import { workbookParts } from './workbookParts';

jest.setTimeout(60_000);

/** A log of one complaint, with Complaints setup made and open in the pane. */
async function withSetup(date1904 = false): Promise<Workbook> {
  const workbook = new Workbook();
  workbook.date1904 = date1904;
  const sheet = workbook.addSheet('Complaints log', '{00000000-0000-4000-8000-000000000001}');
  const offset = date1904 ? 1462 : 0;
  const rows: readonly (readonly CellValue[])[] = [
    ['Ref', 'Date received', 'Team'],
    ['C1', day('Fri 20 Dec 2024') - offset, 'North'],
  ];
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
  await startOffice(workbook);
  await changeSetup({});
  return workbook;
}

function place(workbook: Workbook, name: SetupTableName) {
  const found = workbook.tables().find((one) => one.name === name);
  if (!found) throw new Error(`There is no table ${name}.`);
  return found;
}

function cellsOf(workbook: Workbook, name: SetupTableName): readonly (readonly CellValue[])[] {
  const { sheet, rect } = place(workbook, name);
  return Array.from({ length: rect.rows - 1 }, (_row, at) =>
    Array.from({ length: rect.columns }, (_cell, index) =>
      sheet.value(rect.row + 1 + at, rect.column + index),
    ),
  );
}

async function rowsShown(name: SetupTableName) {
  const tables = await viewSetup();
  return tables.find((one) => one.name === name)?.rows ?? [];
}

test('a workbook without Complaints setup shows none', async () => {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1', '{00000000-0000-4000-8000-000000000001}');
  await startOffice(workbook);
  expect(await viewSetup()).toEqual([]);
});

test('every table is shown with what it is for, and where it stands', async () => {
  await withSetup();
  const tables = await viewSetup();
  expect(tables).toHaveLength(8);
  expect(tables.find(({ name }) => name === 'SetupClosures')).toMatchObject({
    title: 'Closure days',
    sheet: 'Complaints setup',
    headings: ['Date', 'Reason'],
    rows: [],
  });
  expect((await rowsShown('SetupTimescales')).map(({ cells }) => cells['Working days'])).toEqual([
    '2',
    '10',
    '25',
    '30',
    '5',
    '15',
    '20',
    '2',
    '10',
    '20',
  ]);
});

test.each([
  ['1900', false],
  ['1904', true],
])(
  'a closure day is added as a real date of a workbook of %s, and shown as it was typed',
  async (_, is1904) => {
    const workbook = await withSetup(is1904);
    const cells = { Date: '27 Dec 2024', Reason: 'Office closed' };
    expect(await saveSetupRow({ table: 'SetupClosures', was: null, cells })).toEqual([]);

    const serial = day('Fri 27 Dec 2024') - (is1904 ? 1462 : 0);
    expect(cellsOf(workbook, 'SetupClosures')[0]).toEqual([serial, 'Office closed']);
    expect(await rowsShown('SetupClosures')).toEqual([
      { row: 0, cells: { Date: '27/12/2024', Reason: 'Office closed' }, problems: [] },
    ]);
  },
);

test('rows are added below each other, and the sheet keeps the rest', async () => {
  const workbook = await withSetup();
  const timescales = cellsOf(workbook, 'SetupTimescales');
  for (const team of ['North', 'South', '=East'])
    await saveSetupRow({
      table: 'SetupLists',
      was: null,
      cells: { Field: 'Team', Value: team, Group: 'Safeguarding' },
    });
  expect(cellsOf(workbook, 'SetupLists').slice(0, 3)).toEqual([
    ['Team', 'North', 'Safeguarding'],
    ['Team', 'South', 'Safeguarding'],
    ['Team', '=East', 'Safeguarding'],
  ]);
  expect(cellsOf(workbook, 'SetupTimescales')).toEqual(timescales);
});

test.each<[string, SetupTableName, Record<string, string>, string, RegExp]>([
  ['a date that is none', 'SetupClosures', { Date: '31/02/2025' }, 'Date', /must be a real date/],
  ['a blank date', 'SetupClosures', { Reason: 'Closed' }, 'Date', /The date is blank/],
  [
    'days in words',
    'SetupTimescales',
    { Procedure: 'Statutory', Clock: 'stage1', 'Working days': 'ten' },
    'Working days',
    /must be a number/,
  ],
  ['a field there is not', 'SetupLists', { Field: 'Shoe size', Value: '9' }, 'Field', /is not a field/],
  [
    'a meaning there is not',
    'SetupWords',
    { Field: 'Stage 1 outcome', 'Your word': 'OK', Means: 'Fine' },
    'Means',
    /is not a meaning/,
  ],
  [
    'a year there is not',
    'SetupPublished',
    { Year: 'last', Table: 'issues', Row: 'Total', Column: 'This year', Figure: '4' },
    'Year',
    /must be a reporting year/,
  ],
])('%s is told beside its cell, and nothing is written', async (_, table, cells, heading, message) => {
  const workbook = await withSetup();
  const before = workbookParts(workbook);
  const problems = await saveSetupRow({ table, was: null, cells });
  expect(problems).toEqual([{ heading, message: expect.stringMatching(message) }]);
  expect(workbookParts(workbook)).toEqual(before);
});

test('only the cells that were changed are written: a formula beside them stays', async () => {
  const workbook = await withSetup();
  const { sheet, rect } = place(workbook, 'SetupTimescales');
  sheet.setFormula(rect.row + 1, rect.column + 5, '"Policy "&2024', 'Policy 2024');
  const [row] = await rowsShown('SetupTimescales');
  if (!row) throw new Error('There is no row.');
  await saveSetupRow({ table: 'SetupTimescales', was: row, cells: { ...row.cells, 'Working days': '3' } });
  expect(sheet.value(rect.row + 1, rect.column + 2)).toBe(3);
  expect(sheet.formula(rect.row + 1, rect.column + 5)).toBe('"Policy "&2024');
});

test('a row is deleted, and the rows below move up', async () => {
  const workbook = await withSetup();
  const before = cellsOf(workbook, 'SetupTimescales');
  const [, second] = await rowsShown('SetupTimescales');
  if (!second) throw new Error('There is no row.');
  await deleteSetupRow({ table: 'SetupTimescales', was: second });
  expect(cellsOf(workbook, 'SetupTimescales')).toEqual(before.filter((_row, at) => at !== 1));
});

test('of the only row of a table only what it says is taken', async () => {
  const workbook = await withSetup();
  const { rect } = place(workbook, 'SetupContext');
  expect(rect.rows).toBe(2);
  const cells = { Year: '2024-25', Measure: 'Referrals', Team: '', Figure: '1,200' };
  await saveSetupRow({ table: 'SetupContext', was: null, cells });
  expect(cellsOf(workbook, 'SetupContext')[0]).toEqual(['2024-25', 'Referrals', null, 1200]);
  const [row] = await rowsShown('SetupContext');
  await deleteSetupRow({ table: 'SetupContext', was: row ?? null });
  expect(cellsOf(workbook, 'SetupContext')).toEqual([[null, null, null, null]]);
});

test.each(['saved over', 'deleted'])(
  'a row that was changed in the sheet meanwhile is not %s',
  async (how) => {
    const workbook = await withSetup();
    const [row] = await rowsShown('SetupTimescales');
    if (!row) throw new Error('There is no row.');
    const { sheet, rect } = place(workbook, 'SetupTimescales');
    sheet.setValue(rect.row + 1, rect.column + 2, 7);
    const before = workbookParts(workbook);
    const work =
      how === 'deleted'
        ? deleteSetupRow({ table: 'SetupTimescales', was: row })
        : saveSetupRow({ table: 'SetupTimescales', was: row, cells: { ...row.cells, Source: 'Ours' } });
    expect((await complaintOf(work)).message).toMatch(/has been changed in the sheet meanwhile/);
    expect(workbookParts(workbook)).toEqual(before);
  },
);

test('a row that cannot be read is shown with what is wrong in it', async () => {
  const workbook = await withSetup();
  const { sheet, rect } = place(workbook, 'SetupClosures');
  sheet.setValue(rect.row + 1, rect.column, 'soon');
  expect(await rowsShown('SetupClosures')).toEqual([
    { row: 0, cells: { Date: 'soon', Reason: '' }, problems: [expect.stringMatching(/must be a real date/)] },
  ]);
});

test.each<[string, () => Promise<unknown>]>([
  [
    'adding a row',
    () =>
      saveSetupRow({
        table: 'SetupClosures',
        was: null,
        cells: { Date: '27/12/2024', Reason: 'Office closed' },
      }),
  ],
  [
    'deleting one',
    async () => deleteSetupRow({ table: 'SetupTimescales', was: (await firstTimescale()) ?? null }),
  ],
])('all or nothing: %s, whichever round trip fails', async (_, work) => {
  const made = writeXlsx(await withSetup());
  expect(await failEachRoundTrip(() => readXlsx(made), work)).toBeGreaterThan(3);
});

async function firstTimescale() {
  const [row] = await rowsShown('SetupTimescales');
  return row;
}
