import type { NodeOffice } from '../../../workbench/host/nodeOffice';
import type { Workbook } from '../../../workbench/workbook/workbook';
import { readXlsx } from '../../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../workbench/workbook/xlsx/writeXlsx';
import { boot, failure, workbookWith } from './office';

let office: NodeOffice;
let workbook: Workbook;

beforeEach(async () => {
  workbook = workbookWith([
    ['Reference', 'Team'],
    ['C1', 'East'],
  ]);
  office = await boot(workbook);
});

/** What Excel says when a sheet is given this name. */
async function nameRefused(name: string): Promise<string | null> {
  try {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

test('sheets are added at the end, named, moved, hidden and removed', async () => {
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Annual tables 2024-25');
    const second = worksheets.add();
    second.position = 0;
    second.visibility = 'Hidden';
    second.tabColor = '#ff0000';
    second.showGridlines = false;
    await context.sync();
  });
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Sheet1', 'Hidden'],
    ['Log', 'Visible'],
    ['Annual tables 2024-25', 'Visible'],
  ]);
  expect(workbook.sheets[0]).toMatchObject({ tabColor: '#FF0000', showGridlines: false });
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('annual TABLES 2024-25').delete();
    await context.sync();
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Log']);
});

describe("Excel's rules for a sheet's name", () => {
  test.each([
    ['Annual tables 2024-25', null],
    ['x'.repeat(31), null],
    ['x'.repeat(32), 'InvalidArgument'],
    ['2024/25', 'InvalidArgument'],
    ['[Log]', 'InvalidArgument'],
    ["'quoted'", 'InvalidArgument'],
    ['History', 'InvalidArgument'],
    ['LOG', 'ItemAlreadyExists'],
  ])('%s', async (name, code) => {
    expect(await nameRefused(name)).toBe(code);
  });
});

test('the last visible sheet cannot be deleted or hidden', async () => {
  const deleting = failure(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Log').delete();
      await context.sync();
    }),
  );
  expect((await deleting).code).toBe('InvalidOperation');
  const hiding = failure(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Log').visibility = 'Hidden';
      await context.sync();
    }),
  );
  expect((await hiding).code).toBe('InvalidOperation');
});

test('renaming a sheet rewrites formulas and names; deleting it leaves #REF!', async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Sums');
    sheet.getRange('A1').formulas = [['=COUNTA(Log!A:A)&"Log!A1"']];
    context.workbook.names.add('LogCells', context.workbook.worksheets.getItem('Log').getRange('A1:B2'));
    context.workbook.worksheets.getItem('Log').name = "Officer's log";
    await context.sync();
  });
  expect(workbook.sheet('Sums')?.formula(0, 0)).toBe(`COUNTA('Officer''s log'!A:A)&"Log!A1"`);
  expect(workbook.names[0]?.formula).toBe("'Officer''s log'!$A$1:$B$2");
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Officer's log").delete();
    await context.sync();
  });
  expect(workbook.sheet('Sums')?.formula(0, 0)).toBe('COUNTA(#REF!)&"Log!A1"');
});

test('a page’s scale goes into the file and back, and one that Excel does not take is refused', async () => {
  const scaled = async (scale: number) =>
    office.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Log');
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { scale };
      pageLayout.load('zoom');
      await context.sync();
      return pageLayout.zoom;
    });
  expect(await scaled(65)).toEqual({ scale: 65 });
  const saved = readXlsx(writeXlsx(workbook)).sheet('Log');
  expect(saved?.page).toMatchObject({ scale: 65, fitToWidth: null });
  await expect(scaled(9)).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('frozen panes, page set-up and page breaks reach the workbook', async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Log');
    sheet.freezePanes.freezeRows(2);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows('1:2');
    sheet.pageLayout.setPrintArea('A1:B20');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P of &N';
    sheet.horizontalPageBreaks.add('A10');
    await context.sync();
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(frozen.address).toBe('Log!1:2');
  });
  expect(workbook.sheet('Log')).toMatchObject({
    freeze: { rows: 2, columns: 0 },
    page: {
      orientation: 'Landscape',
      fitToWidth: 1,
      fitToHeight: null,
      printTitleRows: { row: 0, rows: 2 },
      printAreas: [{ row: 0, column: 0, rows: 20, columns: 2 }],
      centerFooter: 'Page &P of &N',
      rowBreaks: [9],
    },
  });
});

test('margins, several print areas and title columns reach the workbook, and its file', async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Log');
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.leftMargin = 36;
    pageLayout.bottomMargin = 40;
    pageLayout.setPrintArea(sheet.getRanges('A1:B20,D5:E9'));
    pageLayout.setPrintTitleRows('1:1');
    pageLayout.setPrintTitleColumns('$A:$B');
    const areas = pageLayout.getPrintArea().load('address');
    const columns = pageLayout.getPrintTitleColumns().load('address');
    pageLayout.load('leftMargin,topMargin');
    await context.sync();
    expect(areas.address).toBe('Log!A1:B20,Log!D5:E9');
    expect(columns.address).toBe('Log!A:B');
    // Excel's own, where none was set.
    expect([pageLayout.leftMargin, pageLayout.topMargin]).toEqual([36, 54]);
  });
  expect(readXlsx(writeXlsx(workbook)).sheet('Log')?.page).toMatchObject({
    margins: { left: 36, right: 50.4, top: 54, bottom: 40, header: 21.6, footer: 21.6 },
    printAreas: [
      { row: 0, column: 0, rows: 20, columns: 2 },
      { row: 4, column: 3, rows: 5, columns: 2 },
    ],
    printTitleRows: { row: 0, rows: 1 },
    printTitleColumns: { column: 0, columns: 2 },
  });
  await expect(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Log').pageLayout.leftMargin = -1;
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

describe('a workbook whose structure is protected', () => {
  test.each<[string, (sheet: Excel.Worksheet, all: Excel.WorksheetCollection) => unknown]>([
    ['adding a sheet', (_, all) => all.add('New')],
    ['copying one', (sheet) => sheet.copy()],
    ['deleting one', (sheet) => sheet.delete()],
    ['renaming one', (sheet) => (sheet.name = 'Other')],
    ['moving one', (sheet) => (sheet.position = 1)],
    ['hiding one', (sheet) => (sheet.visibility = 'Hidden')],
  ])('refuses %s', async (_, act) => {
    workbook.addSheet('Second', '{2}');
    workbook.isStructureProtected = true;
    const work = office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      act(worksheets.getItem('Log'), worksheets);
      await context.sync();
    });
    expect(await failure(work)).toMatchObject({ code: 'AccessDenied' });
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Log', 'Visible'],
      ['Second', 'Visible'],
    ]);
  });

  test('says that it is', async () => {
    workbook.isStructureProtected = true;
    await office.Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
    });
  });
});

describe('a protected sheet', () => {
  beforeEach(() =>
    office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Log');
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    }),
  );

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['values', (sheet) => (sheet.getRange('A2').values = [['x']])],
    ['formats', (sheet) => (sheet.getRange('B2').format.fill.color = 'red')],
    ['clearing', (sheet) => sheet.getRange('A2').clear()],
    ['inserting', (sheet) => sheet.getRange('2:2').insert('Down')],
    ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
    ['rules', (sheet) => sheet.getRange('A2').conditionalFormats.add('Custom')],
    ['charts', (sheet) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'), 'Columns')],
    ['protecting again', (sheet) => sheet.protection.protect()],
  ])('refuses %s', async (_what, change) => {
    const error = await failure(
      office.Excel.run(async (context) => {
        change(context.workbook.worksheets.getItem('Log'));
        await context.sync();
      }),
    );
    expect([error.code, error.httpStatusCode]).toEqual(['AccessDenied', 403]);
  });

  test('takes values in unlocked cells', async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Log').getRange('B2').values = [['West']];
      await context.sync();
    });
    expect(workbook.sheet('Log')?.value(1, 1)).toBe('West');
  });
});

test('the active sheet and the selection follow the officer', async () => {
  const log = workbook.sheet('Log');
  if (!log) throw new Error('no sheet');
  await office.host.select(log, { row: 1, column: 0, rows: 1, columns: 2 });
  const addresses = await office.Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.getActiveCell().load('address');
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return [selected.address, active.address, sheet.name];
  });
  expect(addresses).toEqual(['Log!A2:B2', 'Log!A2', 'Log']);
});
