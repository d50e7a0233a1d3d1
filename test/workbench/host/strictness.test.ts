import type { NodeOffice } from '../../../workbench/host/nodeOffice';
import { boot, failure, workbookWith } from './office';

let office: NodeOffice;

beforeAll(async () => {
  office = await boot(workbookWith([['Reference'], ['C1']]));
});

test('office.js finds Excel on the web, with the sets of the manifest', async () => {
  const info = await office.Office.onReady();
  expect([info.host, info.platform]).toEqual(['Excel', 'OfficeOnline']);
  const { requirements } = office.Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
  expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  expect(office.errors).toEqual([]);
});

describe('the manifest asks for ExcelApi 1.13, so', () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string]>([
    [
      'a method of 1.14 is not there',
      (sheet) => sheet.getRange('A1').conditionalFormats.getItemOrNullObject('x'),
      'ConditionalFormatCollection.getItemOrNullObject',
    ],
    ['a property of 1.14 is not there', (sheet) => sheet.load('tabId'), 'Worksheet.tabId'],
    [
      'a property of Excel on the web alone is not there',
      (sheet) => sheet.namedSheetViews.load('items/name'),
      'Worksheet.namedSheetViews',
    ],
  ])('%s', async (_rule, use, member) => {
    const error = await failure(
      office.Excel.run(async (context) => {
        use(context.workbook.worksheets.getItem('Log'), context);
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ApiNotFound', member]);
    expect(error.message).toContain('which this Excel does not offer');
  });

  test('a newer Excel may offer more', async () => {
    const newer = await boot(workbookWith(), { offered: { ExcelApi: '1.14', SharedRuntime: '1.1' } });
    const isNull = await newer.Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('Log').getRange('A1');
      const rule = conditionalFormats.getItemOrNullObject('x');
      await context.sync();
      return rule.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(newer.host.requirementsUsed).toEqual({ ExcelApi: '1.14' });
  });
});

test('a run says the least it needs', async () => {
  const fresh = await boot(workbookWith());
  await fresh.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Log');
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.freezePanes.freezeRows(1);
    sheet.autoFilter.remove();
    await context.sync();
  });
  expect(fresh.host.requirementsUsed).toEqual({ ExcelApi: '1.9' });
});

test('a member the host lacks fails by name, and is listed', async () => {
  const error = await failure(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Log').getRange('A1').flashFill();
      await context.sync();
    }),
  );
  expect(error.code).toBe('ApiNotFound');
  expect(error.message).toBe('workbench host: Range.flashFill is not implemented');
  expect(office.host.missing).toContain('Range.flashFill');
});

test('what was not loaded cannot be read', async () => {
  const error = await failure(
    office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Log');
      await context.sync();
      return sheet.name;
    }),
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['PropertyNotLoaded', 'Worksheet.name']);
});

test('an unknown property cannot be loaded', async () => {
  const error = await failure(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Log').load('nam' as 'name');
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
});

test('a missing item says where, and office.js says which statement', async () => {
  const error = await failure(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').getRange('A1').load('values');
      await context.sync();
    }),
  );
  expect(error).toMatchObject({
    name: 'RichApi.Error',
    code: 'ItemNotFound',
    message: "The requested resource doesn't exist.",
    httpStatusCode: 404,
    debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
  });
  expect(error.debugInfo.statement).toBe('var worksheet = worksheets.getItem(...);');
});

test('a null object says so, and what is done to it is passed over', async () => {
  const seen = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    sheet.load('name');
    sheet.getRange('A1').values = [[1]];
    sheet.delete();
    await context.sync();
    return sheet.isNullObject;
  });
  expect(seen).toBe(true);
});

describe('load takes every form', () => {
  async function names(load: (sheets: Excel.WorksheetCollection) => void): Promise<string[]> {
    return office.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      load(sheets);
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
  }

  test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ['text', (sheets) => sheets.load('items/name,items/id')],
    ['a list', (sheets) => sheets.load(['items/name'])],
    ['an object', (sheets) => sheets.load({ name: true })],
    ['an object with items', (sheets) => sheets.load({ items: { name: true } } as never)],
    ['items', (sheets) => sheets.load('items')],
    ['nothing', (sheets) => sheets.load()],
    ['select', (sheets) => sheets.load({ select: 'name', top: 1 } as never)],
  ])('%s', async (_form, load) => {
    expect(await names(load)).toEqual(['Log']);
  });

  test('of what lies deeper', async () => {
    const colour = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Log').getRange('A1');
      range.load('values,format/fill/color,worksheet/name');
      await context.sync();
      return [range.format.fill.color, range.worksheet.name];
    });
    expect(colour).toEqual(['#FFFFFF', 'Log']);
  });

  test('retrieved as plain values', async () => {
    const json = await office.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.toJSON().items?.map((sheet) => sheet.name);
    });
    expect(json).toEqual(['Log']);
  });
});

describe('5 MB', () => {
  const rows = (count: number): string[][] =>
    Array.from({ length: count }, () => Array.from({ length: 30 }, () => 'twelve chars'));

  test('a larger request never reaches the workbook', async () => {
    const error = await failure(
      office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Too much');
        sheet.getRange('A1:AD20000').values = rows(20000);
        await context.sync();
      }),
    );
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(office.host.workbook.sheet('Too much')).toBeNull();
  });

  test('a larger answer is refused', async () => {
    const error = await failure(
      office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Much');
        for (let start = 0; start < 20000; start += 5000) {
          sheet.getRangeByIndexes(start, 0, 5000, 30).values = rows(5000);
          await context.sync();
        }
        sheet.getUsedRange().load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

test("Office's own settings and the workbook's are one store", async () => {
  const { settings } = office.Office.context.document;
  settings.set('columnMap', { received: 'Date received' });
  await new Promise<void>((resolve, reject) =>
    settings.saveAsync((result) => (result.error ? reject(new Error(result.error.message)) : resolve())),
  );
  expect(office.host.workbook.settings.get('columnMap')).toEqual({ received: 'Date received' });
});
