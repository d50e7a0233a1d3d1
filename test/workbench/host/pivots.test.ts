import type { NodeOffice } from '../../../workbench/host/nodeOffice';
import type { Workbook } from '../../../workbench/workbook/workbook';
import { readXlsx } from '../../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../workbench/workbook/xlsx/writeXlsx';
import { boot, failure, workbookWith } from './office';

const rows = [
  ['Reference', 'Team', 'Outcome', 'Days'],
  ['C1', 'East', 'Upheld', 5],
  ['C2', 'West', 'Not upheld', 12],
  ['C3', 'East', 'Not upheld', 9],
  ['C4', 'West', 'Upheld', 3],
  ['C5', 'East', 'Upheld', 20],
];

let office: NodeOffice;
let workbook: Workbook;

beforeEach(async () => {
  workbook = workbookWith(rows);
  office = await boot(workbook);
  await office.Excel.run(async (context) => {
    context.workbook.tables.add('Log!A1:D6', true).name = 'tblLog';
    context.workbook.worksheets.add('Pivots');
    await context.sync();
  });
});

/** A crosstab of teams by outcome, counting references. */
function crosstab(context: Excel.RequestContext): Excel.PivotTable {
  const sheet = context.workbook.worksheets.getItem('Pivots');
  const pivot = sheet.pivotTables.add(
    'Teams',
    context.workbook.tables.getItem('tblLog'),
    sheet.getRange('A3'),
  );
  pivot.rowHierarchies.add(pivot.hierarchies.getItem('Team'));
  pivot.columnHierarchies.add(pivot.hierarchies.getItem('Outcome'));
  const count = pivot.dataHierarchies.add(pivot.hierarchies.getItem('Reference'));
  count.summarizeBy = 'Count';
  count.name = 'Complaints';
  pivot.layout.layoutType = 'Tabular';
  return pivot;
}

test('a crosstab is computed, laid in the cells and read back', async () => {
  const seen = await office.Excel.run(async (context) => {
    const pivot = crosstab(context);
    const body = pivot.layout.getDataBodyRange().load('values,address');
    const all = pivot.layout.getRange().load('address');
    const labels = pivot.layout.getRowLabelRange().load('values');
    pivot.load('name,id');
    await context.sync();
    return { body: body.values, at: body.address, all: all.address, labels: labels.values, name: pivot.name };
  });
  expect(seen).toEqual({
    body: [
      [1, 2, 3],
      [1, 1, 2],
      [2, 3, 5],
    ],
    at: 'Pivots!B5:D7',
    all: 'Pivots!A3:D7',
    labels: [['East'], ['West'], ['Grand Total']],
    name: 'Teams',
  });
  expect(workbook.sheet('Pivots')?.value(4, 3)).toBe(3);
  expect(workbook.sheet('Pivots')?.changedParts).toContain('pivots');
});

test('it shows what its source says only after a refresh', async () => {
  const total = (context: Excel.RequestContext): Excel.Range =>
    context.workbook.worksheets.getItem('Pivots').getRange('D7').load('values');
  await office.Excel.run(async (context) => {
    crosstab(context);
    await context.sync();
    const { rows: tableRows } = context.workbook.tables.getItem('tblLog');
    tableRows.add(undefined, [['C6', 'North', 'Upheld', 1]]);
    const before = total(context);
    await context.sync();
    expect(before.values).toEqual([[5]]);
    const pivot = context.workbook.pivotTables.getItem('Teams');
    pivot.refresh();
    const body = pivot.layout.getDataBodyRange().load('values');
    await context.sync();
    expect(body.values.at(-1)).toEqual([2, 4, 6]);
  });
});

const edits: readonly [string, (log: Excel.Worksheet) => void, readonly (readonly (number | string)[])[]][] =
  [
    [
      'a row is deleted',
      (log) => log.getRange('3:3').delete('Up'),
      [
        [1, 2, 3],
        ['', 1, 1],
        [1, 3, 4],
      ],
    ],
    [
      'a row is put between',
      (log) => {
        log.getRange('3:3').insert('Down');
        log.getRange('A3:D3').values = [['C7', 'West', 'Upheld', 1]];
      },
      [
        [1, 2, 3],
        [1, 2, 3],
        [2, 4, 6],
      ],
    ],
    [
      'a cell is written over',
      (log) => (log.getRange('C2').values = [['Not upheld']]),
      [
        [2, 1, 3],
        [1, 1, 2],
        [3, 2, 5],
      ],
    ],
    [
      'cells are cleared',
      (log) => log.getRange('A2').clear('Contents'),
      [
        [1, 1, 2],
        [1, 1, 2],
        [2, 2, 4],
      ],
    ],
  ];

test.each(edits)('a refresh shows its source anew when %s', async (_what, edit, expected) => {
  const body = await office.Excel.run(async (context) => {
    const pivot = crosstab(context);
    await context.sync();
    edit(context.workbook.worksheets.getItem('Log'));
    pivot.refresh();
    const figures = pivot.layout.getDataBodyRange().load('values');
    await context.sync();
    return figures.values;
  });
  expect(body).toEqual(expected);
});

test('default captions are Excel’s: a sum of numbers, a count of anything else', async () => {
  const names = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Pivots');
    const pivot = sheet.pivotTables.add('Teams', 'tblLog', 'A3');
    const days = pivot.dataHierarchies.add(pivot.hierarchies.getItem('Days')).load('name,summarizeBy');
    const teams = pivot.dataHierarchies.add(pivot.hierarchies.getItem('Team')).load('name');
    await context.sync();
    days.summarizeBy = 'Average';
    days.numberFormat = '0.0';
    days.load('name,numberFormat');
    await context.sync();
    return [days.name, days.numberFormat, teams.name];
  });
  expect(names).toEqual(['Average of Days', '0.0', 'Count of Team']);
});

test('layout, totals, sorting, filters and alternative text reach the workbook', async () => {
  await office.Excel.run(async (context) => {
    const pivot = crosstab(context);
    pivot.layout.showRowGrandTotals = false;
    pivot.layout.showColumnGrandTotals = false;
    pivot.layout.altTextTitle = 'Teams by outcome';
    pivot.layout.repeatAllItemLabels(true);
    pivot.refreshOnOpen = true;
    const team = pivot.rowHierarchies.getItem('Team').fields.getItem('Team');
    team.sortByLabels('Descending' as Excel.SortBy);
    team.subtotals = { automatic: false };
    const outcome = pivot.columnHierarchies.getItem('Outcome').fields.getItem('Outcome');
    outcome.applyFilter({ manualFilter: { selectedItems: ['Upheld'] } });
    await context.sync();
  });
  expect(workbook.sheet('Pivots')?.pivots[0]).toMatchObject({
    layout: 'Tabular',
    showRowGrandTotals: false,
    showColumnGrandTotals: false,
    repeatLabels: true,
    refreshOnOpen: true,
    altTextTitle: 'Teams by outcome',
    rowFields: [{ field: 'Team', sort: 'Descending', subtotals: false }],
    columnFields: [{ field: 'Outcome', selected: ['Upheld'] }],
  });
  const cells = [4, 5].map((row) => [0, 1].map((column) => workbook.sheet('Pivots')?.value(row, column)));
  expect(cells).toEqual([
    ['West', 1],
    ['East', 2],
  ]);
});

test('a field on one axis moves when added to another', async () => {
  await office.Excel.run(async (context) => {
    const pivot = crosstab(context);
    pivot.filterHierarchies.add(pivot.hierarchies.getItem('Outcome'));
    await context.sync();
  });
  const pivot = workbook.sheet('Pivots')?.pivots[0];
  expect([pivot?.columnFields, pivot?.filterFields.map(({ field }) => field)]).toEqual([[], ['Outcome']]);
});

test('its cells cannot be written; deleting it clears them', async () => {
  await office.Excel.run(async (context) => {
    crosstab(context);
    await context.sync();
  });
  const error = await failure(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Pivots').getRange('B5').values = [[99]];
      await context.sync();
    }),
  );
  expect(error.code).toBe('PivotTableRangeConflict');
  await office.Excel.run(async (context) => {
    context.workbook.pivotTables.getItem('Teams').delete();
    await context.sync();
  });
  expect(workbook.sheet('Pivots')?.pivots).toEqual([]);
  expect(workbook.sheet('Pivots')?.usedRect(true)).toBeNull();
});

describe('Excel refuses', () => {
  test.each<[string, (context: Excel.RequestContext) => unknown, string]>([
    ['a name in use', (context) => crosstab(context), 'ItemAlreadyExists'],
    [
      'an unknown field',
      (context) => context.workbook.pivotTables.getItem('Teams').hierarchies.getItem('Area').load('name'),
      'ItemNotFound',
    ],
    [
      "a caption that is a field's name",
      (context) =>
        (context.workbook.pivotTables.getItem('Teams').dataHierarchies.getItem('Complaints').name = 'Team'),
      'InvalidArgument',
    ],
    [
      'a source without headings',
      (context) => context.workbook.worksheets.getItem('Pivots').pivotTables.add('Bad', 'Log!F1:G9', 'K1'),
      'InvalidArgument',
    ],
    [
      'a pivot over another',
      (context) => {
        const sheet = context.workbook.worksheets.getItem('Pivots');
        const pivot = sheet.pivotTables.add('Over', 'tblLog', 'A5');
        pivot.rowHierarchies.add(pivot.hierarchies.getItem('Team'));
        pivot.dataHierarchies.add(pivot.hierarchies.getItem('Days'));
      },
      'PivotTableRangeConflict',
    ],
    [
      'a filter on an item that is not there',
      (context) =>
        context.workbook.pivotTables
          .getItem('Teams')
          .rowHierarchies.getItem('Team')
          .fields.getItem('Team')
          .applyFilter({ manualFilter: { selectedItems: ['South'] } }),
      'InvalidArgument',
    ],
  ])('%s', async (_what, change, code) => {
    await office.Excel.run(async (context) => {
      crosstab(context);
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

test('a pivot read from a file is known where it lies, refreshed and deleted', async () => {
  await office.Excel.run(async (context) => {
    crosstab(context);
    await context.sync();
  });
  const reopened = readXlsx(writeXlsx(workbook), 'again.xlsx');
  const again = await boot(reopened);
  await again.Excel.run(async (context) => {
    const pivot = context.workbook.pivotTables.getItem('Teams');
    const body = pivot.layout.getDataBodyRange().load('address,values');
    await context.sync();
    expect([body.address, body.values.at(-1)]).toEqual(['Pivots!B5:D7', [2, 3, 5]]);
    context.workbook.tables.getItem('tblLog').rows.add(undefined, [['C6', 'North', 'Upheld', 1]]);
    pivot.refresh();
    const after = pivot.layout.getDataBodyRange().load('values');
    await context.sync();
    expect(after.values.at(-1)).toEqual([2, 4, 6]);
    pivot.delete();
    await context.sync();
  });
  expect(reopened.sheet('Pivots')?.usedRect(true)).toBeNull();
});
