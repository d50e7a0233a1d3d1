import { runInExcel } from '../../src/excel/excelSession';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { Workbook, type CellValue, type Sheet } from '../../workbench/workbook/workbook';
import { startOffice } from '../actions/addinOffice';

jest.setTimeout(60_000);

function workbookOf(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): Workbook {
  const workbook = new Workbook();
  Object.entries(sheets).forEach(([name, rows], index) => {
    const sheet = workbook.addSheet(name, `{00000000-0000-4000-8000-00000000000${index}}`);
    rows.forEach((row, at) => row.forEach((value, column) => sheet.setValue(at, column, value)));
  });
  return workbook;
}

function rowsOf(count: number, columns: number, text: (row: number, column: number) => string): string[][] {
  return Array.from({ length: count }, (_row, row) =>
    Array.from({ length: columns }, (_cell, column) => text(row, column)),
  );
}

function firstSheet({ sheets: [sheet] }: Workbook): Sheet {
  if (!sheet) throw new Error('There is no sheet.');
  return sheet;
}

async function readAll(workbook: Workbook) {
  const office = await startOffice(workbook);
  const known = await runInExcel(readWorkbook);
  return { office, ...known };
}

test('values come as Excel gives them: blanks, dates as serials, errors as their text', async () => {
  const { values } = await readAll(
    workbookOf({
      Log: [
        ['Received', 'Late'],
        [45_000, true],
        [null, { error: '#N/A' }],
      ],
    }),
  );
  expect(values).toEqual([
    {
      name: 'Log',
      firstRow: 1,
      firstColumn: 1,
      values: [
        ['Received', 'Late'],
        [45_000, true],
        ['', '#N/A'],
      ],
      tables: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ]);
});

test('a log that begins lower down and to the right keeps its own row and column numbers', async () => {
  const workbook = workbookOf({ Log: [] });
  firstSheet(workbook).setValue(4, 2, 'Received');
  firstSheet(workbook).setValue(5, 2, 45_000);
  const { values } = await readAll(workbook);
  expect(values).toMatchObject([{ firstRow: 5, firstColumn: 3, values: [['Received'], [45_000]] }]);
});

test('hidden sheets and empty ones are not read', async () => {
  const workbook = workbookOf({ Log: [['Received']], Old: [['Received']], Empty: [] });
  const old = workbook.sheet('Old');
  if (old) old.visibility = 'Hidden';
  const { values, sheets } = await readAll(workbook);
  expect(values.map(({ name }) => name)).toEqual(['Log']);
  expect(sheets.map(({ name }) => name)).toEqual(['Log', 'Old', 'Empty']);
});

test('rows that a filter hides are told, and their values read', async () => {
  const workbook = workbookOf({
    "The officer's log, 2024!": rowsOf(9, 2, (row, column) => `${row}/${column}`),
  });
  for (const row of [2, 3, 7]) firstSheet(workbook).rowAt(row).hidden = true;
  const { values } = await readAll(workbook);
  expect(values[0]?.hiddenRows).toEqual([3, 4, 8]);
  expect(values[0]?.values).toHaveLength(9);
});

test('where every row is hidden, every row is told', async () => {
  const workbook = workbookOf({ Log: rowsOf(3, 2, () => 'x') });
  for (const row of [0, 1, 2]) firstSheet(workbook).rowAt(row).hidden = true;
  const { values } = await readAll(workbook);
  expect(values[0]?.hiddenRows).toEqual([1, 2, 3]);
});

test('columns that the officer has hidden are told, with a filter in force and without, and their values read', async () => {
  const workbook = workbookOf({
    Both: rowsOf(5, 30, (row, column) => `${row}/${column}`),
    'Columns, alone!': rowsOf(5, 4, (row, column) => `${row}/${column}`),
    Rows: rowsOf(5, 4, (row, column) => `${row}/${column}`),
  });
  const [both, columnsAlone, rowsAlone] = workbook.sheets;
  if (!both || !columnsAlone || !rowsAlone) throw new Error('A sheet is missing.');
  for (const column of [1, 2, 27]) both.columns.set(column, { hidden: true });
  for (const row of [2, 4]) both.rowAt(row).hidden = true;
  columnsAlone.columns.set(0, { hidden: true });
  rowsAlone.rowAt(1).hidden = true;

  const { values } = await readAll(workbook);
  expect(values.map(({ hiddenRows, hiddenColumns }) => [hiddenRows, hiddenColumns])).toEqual([
    [
      [3, 5],
      [2, 3, 28],
    ],
    [[], [1]],
    [[2], []],
  ]);
  expect(values[0]?.values[0]).toHaveLength(30);
});

test('no column is told hidden because every row is, and every column is told where all are', async () => {
  const workbook = workbookOf({ Rows: rowsOf(2, 3, () => 'x'), Columns: rowsOf(2, 3, () => 'x') });
  const [rows, columns] = workbook.sheets;
  for (const row of [0, 1]) rows!.rowAt(row).hidden = true;
  for (const column of [0, 1, 2]) columns?.columns.set(column, { hidden: true });

  const { values } = await readAll(workbook);
  expect(values.map(({ hiddenRows, hiddenColumns }) => [hiddenRows, hiddenColumns])).toEqual([
    [[1, 2], []],
    [[], [1, 2, 3]],
  ]);
});

test('Excel tables are told with their place, headings included', async () => {
  const workbook = workbookOf({ Log: rowsOf(6, 3, (row, column) => `r${row}c${column}`) });
  const office = await startOffice(workbook);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Log').tables.add('B2:C5', true).name = 'Complaints';
    await context.sync();
  });
  const { values } = await runInExcel(readWorkbook);
  expect(values[0]?.tables).toEqual([
    { name: 'Complaints', firstRow: 2, firstColumn: 2, rows: 4, columns: 2, hasTotals: false },
  ]);
});

test('an Excel table whose headings are hidden is read as the plain cells that it is', async () => {
  const workbook = workbookOf({
    Log: [
      ['Ref', 'Received'],
      ['', ''],
      ['C1', 45_000],
    ],
  });
  const office = await startOffice(workbook);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Log').tables.add('A2:B3', true);
    await context.sync();
  });
  const [table] = firstSheet(workbook).tables;
  if (!table) throw new Error('There is no table.');
  Object.assign(table, { showHeaders: false, rect: { ...table.rect, row: 2, rows: 1 } });
  const { values } = await runInExcel(readWorkbook);
  expect(values[0]).toMatchObject({ tables: [], firstRow: 1 });
  expect(values[0]?.values[0]).toEqual(['Ref', 'Received']);
  expect(values[0]?.values[2]).toEqual(['C1', 45_000]);
});

test.each([
  [
    'sixty columns of words',
    3_000,
    60,
    (row: number, column: number) => `some words about case ${row} in ${column}`,
  ],
  [
    'a column of long accounts',
    4_000,
    6,
    (row: number, column: number) => (column === 5 ? 'A long account. '.repeat(130) : `${row}`),
  ],
  ['words that grow longer further down', 6_000, 30, (row: number) => 'x'.repeat(row < 3_000 ? 2 : 60)],
  ['letters that take three bytes', 4_000, 20, () => '’—’—’—’—’—’—’—’—’—'],
])('%s are read whole', async (_name, rows, columns, text) => {
  const expected = rowsOf(rows, columns, text);
  const { values } = await readAll(workbookOf({ Log: expected }));
  expect(values[0]?.values).toEqual(expected);
});

test('round trips grow with each 5,000 rows, not with rows or sheets', async () => {
  const tripsOf = async (workbook: Workbook): Promise<number> =>
    (await readAll(workbook)).office.counts.roundTrips;
  const cell = (row: number, column: number): string => `${column} ${row}`;
  const few = await tripsOf(workbookOf({ Log: rowsOf(300, 12, cell) }));
  const many = await tripsOf(workbookOf({ Log: rowsOf(15_000, 12, cell) }));
  const nineSheets = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`Sheet ${index}`, rowsOf(100, 12, cell)]),
  );
  expect(many - few).toBeLessThanOrEqual(3);
  expect(await tripsOf(workbookOf(nineSheets))).toBe(few);
});
