import type { NodeOffice } from '../../../workbench/host/nodeOffice';
import type { Workbook } from '../../../workbench/workbook/workbook';
import { boot, failure, workbookWith } from './office';

let office: NodeOffice;
let workbook: Workbook;

beforeAll(async () => {
  workbook = workbookWith();
  office = await boot(workbook);
});

/** Runs on a new blank sheet. */
function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office.Excel.run((context) => work(context.workbook.worksheets.add(), context));
}

/** What a cell holds after a text was written to it. */
async function written(text: string): Promise<[unknown, string, string]> {
  return onSheet(async (sheet, context) => {
    const cell = sheet.getRange('B2');
    cell.values = [[text]];
    cell.load('formulas,valueTypes,numberFormat');
    await context.sync();
    return [cell.formulas[0]?.[0], cell.valueTypes[0]?.[0] as string, cell.numberFormat[0]?.[0] as string];
  });
}

describe('writing text is typing it', () => {
  test.each([
    ['Received', 'Received', 'String', 'General'],
    ['007', 7, 'Double', 'General'],
    ["'007", '007', 'String', 'General'],
    ['1,234.5', 1234.5, 'Double', 'General'],
    ['12%', 0.12, 'Double', '0%'],
    ['1/4/2024', 45383, 'Double', 'dd/mm/yyyy'],
    ['2024-04-01', 45383, 'Double', 'dd/mm/yyyy'],
    ['1 Apr 2024', 45383, 'Double', 'dd/mm/yyyy'],
    ['31/2/2024', '31/2/2024', 'String', 'General'],
    ['TRUE', true, 'Boolean', 'General'],
    ['#N/A', '#N/A', 'Error', 'General'],
    ['', '', 'Empty', 'General'],
    ['=A1+1', '=A1+1', 'Empty', 'General'],
    ['-none', '=-none', 'Empty', 'General'],
    ["'-none", '-none', 'String', 'General'],
    ['- none given', '=- none given', 'Empty', 'General'],
    ['C/123', 'C/123', 'String', 'General'],
  ])('%s', async (text, value, type, format) => {
    expect(await written(text)).toEqual([value, type, format]);
  });

  test('a cell of text format keeps what is written', async () => {
    const value = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['=007']];
      cell.load('values,formulas');
      await context.sync();
      return [cell.values, cell.formulas];
    });
    expect(value).toEqual([[['=007']], [['=007']]]);
  });
});

test('null leaves a cell as it is; one value stands for all', async () => {
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.values = [
      [null, 20],
      [30, null],
    ] as unknown as number[][];
    sheet.getRange('A4:B5').values = 'x' as unknown as string[][];
    const all = sheet.getRange('A1:B5').load('values');
    await context.sync();
    return all.values;
  });
  expect(values).toEqual([
    [1, 20],
    [30, 4],
    ['', ''],
    ['x', 'x'],
    ['x', 'x'],
  ]);
});

test('an array of another shape is refused, and what came before it stays', async () => {
  const error = await failure(
    office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Log');
      sheet.getRange('A1').values = [['kept']];
      sheet.getRange('A2:B3').values = [[1, 2]];
      sheet.getRange('A5').values = [['never']];
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
  expect(error.debugInfo.errorLocation).toBe('Range.values');
  expect(error.debugInfo.statement).toContain('values = ');
  expect([workbook.sheet('Log')?.value(0, 0), workbook.sheet('Log')?.value(4, 0)]).toEqual(['kept', null]);
});

test('5,000 rows of 30 columns go out and come back in pieces, and land in the right cells', async () => {
  const rows = Array.from({ length: 5000 }, (_row, row) =>
    Array.from({ length: 30 }, (_cell, column) => row * 100 + column),
  );
  const before = office.counts.roundTrips;
  const values = await onSheet(async (sheet, context) => {
    sheet.getRange('B3').getResizedRange(4999, 29).values = rows;
    await context.sync();
    const range = sheet.getUsedRange().load('values,address');
    await context.sync();
    expect(range.address).toMatch(/!B3:AE5002$/);
    return range.values;
  });
  expect(values).toEqual(rows);
  expect(office.counts.roundTrips - before).toBe(2);
});

test('a range is pinned where it was when it was first sent', async () => {
  const addresses = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    const used = sheet.getUsedRange().load('address');
    await context.sync();
    sheet.getRange('C9').values = [[9]];
    sheet.getRange('1:2').insert('Down');
    used.load('address');
    await context.sync();
    return used.address;
  });
  expect(addresses).toMatch(/!A3:A5$/);
});

test('whole columns have an address but no values', async () => {
  const column = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('C:D').load('address,values,isEntireColumn,columnCount');
    await context.sync();
    return [range.address, range.values, range.isEntireColumn, range.columnCount];
  });
  expect(column).toEqual([expect.stringMatching(/!C:D$/), null, true, 2]);
});

describe('one range from another', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 1), 'C4'],
    ['getRow', (range) => range.getRow(1), 'B4:D4'],
    ['getColumn', (range) => range.getColumn(2), 'D3:D5'],
    ['getLastRow', (range) => range.getLastRow(), 'B5:D5'],
    ['getLastCell', (range) => range.getLastCell(), 'D5'],
    ['getOffsetRange', (range) => range.getOffsetRange(-1, 2), 'D2:F4'],
    ['getResizedRange', (range) => range.getResizedRange(1, -2), 'B3:B6'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'B3'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B6:D7'],
    ['getRowsAbove', (range) => range.getRowsAbove(), 'B2:D2'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(2), 'E3:F5'],
    ['getBoundingRect', (range) => range.getBoundingRect('F9'), 'B3:F9'],
    ['getIntersection', (range) => range.getIntersection('C1:C4'), 'C3:C4'],
    ['getEntireRow', (range) => range.getEntireRow(), '3:5'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
  ])('%s of B3:D5', async (_name, from, expected) => {
    const address = await onSheet(async (sheet, context) => {
      const range = from(sheet.getRange('B3:D5')).load('address');
      await context.sync();
      return range.address.split('!')[1];
    });
    expect(address).toBe(expected);
  });

  test('outside the sheet is refused', async () => {
    const error = await failure(
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.getOffsetRange']);
  });

  test('no intersection is an error, or a null object', async () => {
    const isNull = await onSheet(async (sheet, context) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      none.format.fill.color = 'red';
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
    const error = await failure(
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').getIntersection('B2').load('address');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
  });
});

test('inserted and deleted rows take formulas, tables and rules along', async () => {
  await onSheet(async (sheet, context) => {
    sheet.name = 'Moving';
    sheet.getRange('A1:B4').values = [
      ['Team', 'Days'],
      ['East', 5],
      ['West', 7],
      ['North', 9],
    ];
    sheet.getRange('D1').formulas = [['=SUM(B2:B4)+Moving!$B$4']];
    const table = sheet.tables.add('A1:B4', true);
    table.name = 'tblMoving';
    sheet.getRange('B2:B4').conditionalFormats.add('Custom').custom.rule.formula = '=$B2>6';
    await context.sync();
    sheet.getRange('3:3').insert('Down');
    await context.sync();
  });
  const sheet = workbook.sheet('Moving');
  expect(sheet?.formula(0, 3)).toBe('SUM(B2:B5)+Moving!$B$5');
  expect(sheet?.tables[0]?.rect.rows).toBe(5);
  expect(sheet?.conditionalFormats[0]?.ranges).toEqual([{ row: 1, column: 1, rows: 4, columns: 1 }]);
  expect(sheet?.value(3, 0)).toBe('West');
});

test('copyFrom moves relative references and fills a larger target', async () => {
  const formulas = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').formulas = [[5, '=A1*$A$1']];
    sheet.getRange('B2:B3').copyFrom('B1');
    const range = sheet.getRange('B1:B3').load('formulas');
    await context.sync();
    return range.formulas;
  });
  expect(formulas).toEqual([['=A1*$A$1'], ['=A2*$A$1'], ['=A3*$A$1']]);
});

test('shown text follows the number format', async () => {
  const text = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[45383, 0.125, 1234.5]];
    range.numberFormat = [['dd/mm/yyyy', '0.0%', '#,##0']];
    range.load('text');
    await context.sync();
    return range.text;
  });
  expect(text).toEqual([['01/04/2024', '12.5%', '1,235']]);
});

test('more than five million cells are refused', async () => {
  const error = await failure(
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:F1000000').load('values');
      await context.sync();
    }),
  );
  expect(error.code).toBe('RangeExceedsLimit');
});

test('sorting a range keeps rows together, blanks last', async () => {
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B5');
    range.values = [
      ['Team', 'Days'],
      ['West', 3],
      ['East', 9],
      ['', 1],
      ['North', 4],
    ];
    range.sort.apply([{ key: 0, ascending: true }], false, true);
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    ['Team', 'Days'],
    ['East', 9],
    ['North', 4],
    ['West', 3],
    ['', 1],
  ]);
});

test('visible cells are the blocks between hidden rows and columns', async () => {
  const address = await onSheet(async (sheet, context) => {
    sheet.name = 'Hidden';
    sheet.getRange('3:4').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    const visible = sheet.getRange('A1:C6').getSpecialCells('Visible').load('address');
    await context.sync();
    return visible.address;
  });
  expect(address).toBe('Hidden!A1:A2,Hidden!C1:C2,Hidden!A5:A6,Hidden!C5:C6');
});

test('constants, formulas and blanks are found in blocks', async () => {
  const addresses = await onSheet(async (sheet, context) => {
    sheet.name = 'Special';
    sheet.getRange('A1:C3').formulas = [
      [1, 'x', '=A1'],
      [2, 'y', '=A2'],
      ['', 'z', 4],
    ];
    const range = sheet.getRange('A1:C3');
    const found = [
      range.getSpecialCells('Constants', 'Text'),
      range.getSpecialCells('Constants'),
      range.getSpecialCells('Formulas'),
      range.getSpecialCells('Blanks'),
    ].map((areas) => areas.load('address'));
    const none = sheet.getRange('B1:B3').getSpecialCellsOrNullObject('Blanks');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    return found.map((areas) => areas.address.replaceAll('Special!', ''));
  });
  expect(addresses).toEqual(['B1:B3', 'A1:A2,B1:B3,C3', 'C1:C2', 'A3']);
});

test('a text longer than a cell holds is refused, and a longer formula', async () => {
  const refused = async (value: string): Promise<string> =>
    (
      await failure(
        onSheet(async (sheet, context) => {
          sheet.getRange('A1').values = [[value]];
          await context.sync();
        }),
      )
    ).code;
  expect(await refused('x'.repeat(32_768))).toBe('InvalidArgument');
  expect(await refused(`=LEN("${'x'.repeat(8_200)}")`)).toBe('FormulaLengthExceedsLimit');
});

test('properties are set together', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A2');
    range.set({ values: [[1], [2]], format: { font: { bold: true }, fill: { color: '#00FF00' } } });
    range.load('values,format/font/bold,format/fill/color');
    await context.sync();
    return [range.values, range.format.font.bold, range.format.fill.color];
  });
  expect(seen).toEqual([[[1], [2]], true, '#00FF00']);
});

test('a range kept between runs is followed as rows move', async () => {
  const range = await office.Excel.run(async (context) => {
    const kept = context.workbook.worksheets.add('Kept').getRange('B5');
    context.trackedObjects.add(kept);
    await context.sync();
    return kept;
  });
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Kept').getRange('1:3').insert('Down');
    await context.sync();
  });
  range.load('address');
  await range.context.sync();
  expect(range.address).toBe('Kept!B8');
  range.context.trackedObjects.remove(range);
  await range.context.sync();
});
