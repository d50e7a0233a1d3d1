import type { NodeOffice } from '../../../workbench/host/nodeOffice';
import type { Workbook } from '../../../workbench/workbook/workbook';
import { writeXlsx } from '../../../workbench/workbook/xlsx/writeXlsx';
import { excelRepairs } from '../../excelRepairs';
import { boot, failure, workbookWith } from './office';

const rows = [
  ['Reference', 'Team', 'Days'],
  ['C1', 'East', 5],
  ['C2', 'West', 12],
  ['C3', 'East', 9],
];

let office: NodeOffice;
let workbook: Workbook;

beforeEach(async () => {
  workbook = workbookWith(rows);
  office = await boot(workbook);
});

function onTable<T>(work: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office.Excel.run(async (context) => {
    const table = context.workbook.tables.add('Log!A1:C4', true);
    table.name = 'tblLog';
    return work(table, context);
  });
}

test('a table is made of a range, named, and found by name, id and sheet', async () => {
  const seen = await onTable(async (table, context) => {
    table.load('id,name,showHeaders,style');
    await context.sync();
    const byId = context.workbook.tables.getItem(table.id).load('name');
    const onSheet = context.workbook.worksheets.getItem('Log').tables.load('items/name');
    const missing = context.workbook.tables.getItemOrNullObject('tblOther');
    await context.sync();
    return [table.name, byId.name, onSheet.items.map((one) => one.name), missing.isNullObject, table.style];
  });
  expect(seen).toEqual(['tblLog', 'tblLog', ['tblLog'], true, 'TableStyleMedium2']);
  expect(workbook.table('tblLog')).toMatchObject({
    columns: ['Reference', 'Team', 'Days'],
    showFilterButton: true,
  });
  expect(workbook.sheet('Log')?.changedParts).toContain('tables');
});

test('its parts are ranges', async () => {
  const addresses = await onTable(async (table, context) => {
    const column = table.columns.getItem('Days');
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      column.getDataBodyRange(),
      table.rows.getItemAt(1).getRange(),
    ].map((range) => range.load('address'));
    await context.sync();
    return parts.map((range) => range.address);
  });
  expect(addresses).toEqual(['Log!A1:C4', 'Log!A1:C1', 'Log!A2:C4', 'Log!C2:C4', 'Log!A3:C3']);
});

test('rows are added at the end and between, and deleted', async () => {
  await onTable(async (table, context) => {
    table.rows.add(undefined, [['C4', 'North', 1]]);
    table.rows.add(0, [['C0', 'South', 2]]);
    await context.sync();
    table.rows.getItemAt(1).delete();
    await context.sync();
    const body = table.getDataBodyRange().load('values');
    const count = table.rows.getCount();
    await context.sync();
    expect(count.value).toBe(4);
    expect(body.values.map((row) => row[0])).toEqual(['C0', 'C2', 'C3', 'C4']);
  });
});

test('cells below a table move down when it grows into them', async () => {
  workbook.sheet('Log')?.setValue(4, 0, 'Total');
  await onTable(async (table, context) => {
    table.rows.add(undefined, [['C4', 'North', 1]]);
    await context.sync();
  });
  expect(workbook.sheet('Log')?.value(4, 0)).toBe('C4');
  expect(workbook.sheet('Log')?.value(5, 0)).toBe('Total');
});

test('columns are added and named after their heading cells', async () => {
  await onTable(async (table, context) => {
    table.columns.add(undefined, [['Due'], [1], [2], [3]]);
    table.getHeaderRowRange().getCell(0, 1).values = [['Service']];
    await context.sync();
  });
  expect(workbook.table('tblLog')?.columns).toEqual(['Reference', 'Service', 'Days', 'Due']);
});

test('a resized table keeps its heading row', async () => {
  await onTable(async (table, context) => {
    table.resize('A1:D9');
    await context.sync();
  });
  expect(workbook.table('tblLog')).toMatchObject({
    rect: { row: 0, column: 0, rows: 9, columns: 4 },
    columns: ['Reference', 'Team', 'Days', 'Column4'],
  });
});

test('blank and repeated headings get names of their own', async () => {
  workbook.sheet('Log')?.setValue(0, 1, null);
  workbook.sheet('Log')?.setValue(0, 2, 'Reference');
  await onTable(async (_table, context) => context.sync());
  expect(workbook.table('tblLog')?.columns).toEqual(['Reference', 'Column2', 'Reference2']);
});

test('headings become the text they show: a number, a date, a formula', async () => {
  const sheet = workbook.sheet('Log');
  sheet?.setValue(0, 0, 2024);
  sheet?.setValue(0, 1, 45730);
  sheet?.setStyle(0, 1, workbook.styles.changed(0, { numberFormat: 'dd/mm/yyyy' }));
  sheet?.setFormula(0, 2, '"Da"&"ys"', 'Days');
  await onTable(async (_table, context) => context.sync());
  const headings = ['2024', '14/03/2025', 'Days'];
  expect(workbook.table('tblLog')?.columns).toEqual(headings);
  expect([0, 1, 2].map((column) => sheet?.value(0, column))).toEqual(headings);
  expect(sheet?.formula(0, 2)).toBeNull();
  expect(excelRepairs(writeXlsx(workbook))).toEqual([]);
});

test('renaming a table rewrites the formulas that name it', async () => {
  await onTable(async (table, context) => {
    context.workbook.worksheets.getItem('Log').getRange('E1').formulas = [['=SUM(tblLog[Days])']];
    table.name = 'tblCases';
    await context.sync();
  });
  expect(workbook.sheet('Log')?.formula(0, 4)).toBe('SUM(tblCases[Days])');
});

describe('Excel refuses', () => {
  test.each<[string, (context: Excel.RequestContext) => unknown, string]>([
    [
      'a table over another',
      (context) => context.workbook.tables.add('Log!C3:E9', true),
      'MergedRangeConflict',
    ],
    [
      'a name with a space',
      (context) => (context.workbook.tables.getItem('tblLog').name = 'my log'),
      'InvalidArgument',
    ],
    [
      'a name like a cell',
      (context) => (context.workbook.tables.getItem('tblLog').name = 'LOG1'),
      'InvalidArgument',
    ],
    [
      'a name in use',
      (context) => (context.workbook.tables.getItem('tblLog').name = 'Taken'),
      'ItemAlreadyExists',
    ],
    [
      'merging inside a table',
      (context) => context.workbook.worksheets.getItem('Log').getRange('A2:B2').merge(),
      'MergedRangeConflict',
    ],
    [
      'tearing a table',
      (context) => context.workbook.worksheets.getItem('Log').getRange('A2:A3').insert('Down'),
      'InsertDeleteConflict',
    ],
    [
      'a table moved up',
      (context) => context.workbook.tables.getItem('tblLog').resize('A2:C4'),
      'InvalidArgument',
    ],
  ])('%s', async (_what, change, code) => {
    await onTable(async (_table, context) => {
      context.workbook.names.add('Taken', '=1');
      await context.sync();
    });
    const error = await failure(
      office.Excel.run(async (context) => {
        change(context);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });
});

test('converting leaves the cells; deleting clears them', async () => {
  await onTable(async (table, context) => {
    table.convertToRange();
    await context.sync();
  });
  expect([workbook.tables(), workbook.sheet('Log')?.value(1, 0)]).toEqual([[], 'C1']);
  await onTable(async (table, context) => {
    table.delete();
    await context.sync();
  });
  expect([workbook.tables(), workbook.sheet('Log')?.value(1, 0)]).toEqual([[], null]);
});

test('a table is sorted by its columns', async () => {
  await onTable(async (table, context) => {
    table.sort.apply([
      { key: 1, ascending: true },
      { key: 2, ascending: false },
    ]);
    await context.sync();
  });
  const sheet = workbook.sheet('Log');
  expect([1, 2, 3].map((row) => sheet?.value(row, 0))).toEqual(['C3', 'C1', 'C2']);
});

describe('names', () => {
  test('of ranges and constants', async () => {
    const seen = await office.Excel.run(async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.getItem('Log');
      names.add('LogCells', sheet.getRange('A1:C4'), 'The log');
      names.add('LimitDays', '=10');
      names.add('Council', '="Anytown"');
      sheet.names.add('Local', sheet.getRange('A1'));
      names.load('items/name,items/type,items/value,items/formula,items/scope,items/comment');
      sheet.names.load('items/name,items/scope');
      await context.sync();
      const range = names.getItem('logcells').getRange().load('address');
      const onSheet = sheet.getRange('LogCells').load('address');
      await context.sync();
      return [
        names.items.map(({ name, type, value, formula, scope }) => [name, type, value, formula, scope]),
        sheet.names.items.map(({ name, scope }) => [name, scope]),
        range.address,
        onSheet.address,
      ];
    });
    expect(seen).toEqual([
      [
        ['LogCells', 'Range', 'Log!$A$1:$C$4', '=Log!$A$1:$C$4', 'Workbook'],
        ['LimitDays', 'Integer', 10, '=10', 'Workbook'],
        ['Council', 'String', 'Anytown', '="Anytown"', 'Workbook'],
      ],
      [['Local', 'Worksheet']],
      'Log!A1:C4',
      'Log!A1:C4',
    ]);
  });

  test.each([
    ['two words', 'InvalidArgument'],
    ['A1', 'InvalidArgument'],
    ['R1C1', 'InvalidArgument'],
  ])('cannot be "%s"', async (name, code) => {
    const error = await failure(
      office.Excel.run(async (context) => {
        context.workbook.names.add(name, '=1');
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });
});

test('settings are kept, found, changed and deleted', async () => {
  const seen = await office.Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('map', { received: 'Date received' });
    settings.add('old', 1);
    await context.sync();
    settings.getItem('old').delete();
    settings.getItem('map').value = ['changed'];
    const found = settings.getItemOrNullObject('map').load('value');
    const none = settings.getItemOrNullObject('old');
    await context.sync();
    return [found.value, none.isNullObject];
  });
  expect(seen).toEqual([['changed'], true]);
  expect([...workbook.settings]).toEqual([['map', ['changed']]]);
  expect(workbook.settingsChanged).toBe(true);
});
