import type { NodeOffice } from '../../../workbench/host/nodeOffice';
import type { CellFormat } from '../../../workbench/workbook/styleBook';
import type { Sheet, Workbook } from '../../../workbench/workbook/workbook';
import { boot, failure, workbookWith } from './office';

let office: NodeOffice;
let workbook: Workbook;
let log: Sheet;

beforeEach(async () => {
  workbook = workbookWith([
    ['Reference', 'A team with a long name'],
    ['C1', 'East'],
  ]);
  log = workbook.sheets[0] as Sheet;
  office = await boot(workbook);
});

function onLog<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office.Excel.run((context) => work(context.workbook.worksheets.getItem('Log'), context));
}

function formatOf(row: number, column: number): CellFormat {
  return workbook.styles.format(log.style(row, column));
}

test('fonts, fills, alignment and number formats reach the cells, each keeping the rest', async () => {
  await onLog(async (sheet, context) => {
    const { format } = sheet.getRange('A1:B1');
    format.font.bold = true;
    format.font.color = 'white';
    format.font.size = 14;
    format.font.name = 'Arial';
    format.fill.color = '#1F4E79';
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Top';
    format.wrapText = true;
    format.indentLevel = 1;
    sheet.getRange('A1').numberFormat = [['0.0']];
    await context.sync();
  });
  expect(formatOf(0, 0)).toMatchObject({
    bold: true,
    fontColor: '#FFFFFF',
    fontSize: 14,
    fontName: 'Arial',
    fill: '#1F4E79',
    horizontal: 'Center',
    vertical: 'Top',
    wrapText: true,
    indent: 1,
    numberFormat: '0.0',
  });
  expect(formatOf(0, 1).numberFormat).toBe('General');
  expect(formatOf(1, 0).bold).toBe(false);
});

test('what differs within a range reads as null', async () => {
  const seen = await onLog(async (sheet, context) => {
    sheet.getRange('A1').format.font.bold = true;
    const one = sheet.getRange('A1').load('format/font/bold');
    const both = sheet.getRange('A1:A2').load('format/font/bold,format/font/name');
    await context.sync();
    return [one.format.font.bold, both.format.font.bold, both.format.font.name];
  });
  expect(seen).toEqual([true, null, 'Calibri']);
});

test('borders go to the edges they name', async () => {
  await onLog(async (sheet, context) => {
    const { borders } = sheet.getRange('A1:B2').format;
    const edge = borders.getItem('EdgeBottom');
    edge.style = 'Continuous';
    edge.color = '#FF0000';
    edge.weight = 'Thick';
    borders.getItem('InsideVertical').style = 'Dash';
    await context.sync();
  });
  expect(formatOf(1, 0).borders).toEqual({
    EdgeBottom: { style: 'Continuous', weight: 'Thick', color: '#FF0000' },
    EdgeRight: { style: 'Dash', weight: 'Thin', color: '#000000' },
  });
  expect(formatOf(0, 1).borders).toEqual({ EdgeLeft: { style: 'Dash', weight: 'Thin', color: '#000000' } });
});

test('column widths are points, and fit the longest text', async () => {
  const widths = await onLog(async (sheet, context) => {
    const column = sheet.getRange('A:A');
    column.format.columnWidth = 96;
    column.load('format/columnWidth');
    sheet.getRange('B:B').format.autofitColumns();
    const fitted = sheet.getRange('B:B').load('format/columnWidth');
    const untouched = sheet.getRange('C:C').load('format/columnWidth');
    await context.sync();
    return [column.format.columnWidth, fitted.format.columnWidth, untouched.format.columnWidth];
  });
  expect(widths[0]).toBe(96);
  expect(widths[1]).toBeGreaterThan(110);
  expect(widths[2]).toBe(48);
  expect(log.changedParts).toContain('columns');
});

test('rows and columns are hidden; a whole column is formatted for cells to come', async () => {
  await onLog(async (sheet, context) => {
    sheet.getRange('C:D').columnHidden = true;
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('B:B').numberFormat = [['dd/mm/yyyy']];
    sheet.getRange('1:1').format.rowHeight = 30;
    await context.sync();
    const hidden = sheet.getRange('C:D').load('columnHidden');
    await context.sync();
    expect(hidden.columnHidden).toBe(true);
  });
  expect([log.columns.get(2)?.hidden, log.rows.get(1)?.hidden, log.rows.get(0)?.height]).toEqual([
    true,
    true,
    30,
  ]);
  expect(formatOf(999, 1).numberFormat).toBe('dd/mm/yyyy');
});

test('merging keeps the top left cell; clearing formats keeps values, and the other way round', async () => {
  await onLog(async (sheet, context) => {
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A2').format.font.bold = true;
    sheet.getRange('A2').clear('Contents');
    sheet.getRange('B2').format.font.bold = true;
    sheet.getRange('B2').clear('Formats');
    await context.sync();
  });
  expect(log.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  expect([log.value(0, 0), log.value(0, 1)]).toEqual(['Reference', null]);
  expect([log.value(1, 0), formatOf(1, 0).bold]).toEqual([null, true]);
  expect([log.value(1, 1), formatOf(1, 1).bold]).toEqual(['East', false]);
});

test('several ranges are formatted at once', async () => {
  await onLog(async (sheet, context) => {
    const areas = sheet.getRanges('A1,B2');
    areas.format.fill.color = 'yellow';
    areas.load('address,areaCount');
    await context.sync();
    expect([areas.address, areas.areaCount]).toEqual(['Log!A1,Log!B2', 2]);
  });
  expect([formatOf(0, 0).fill, formatOf(1, 1).fill, formatOf(0, 1).fill]).toEqual([
    '#FFFF00',
    '#FFFF00',
    null,
  ]);
});

describe('conditional formats', () => {
  test('of a formula, a value and a text', async () => {
    await onLog(async (sheet, context) => {
      const range = sheet.getRange('A2:B9');
      const custom = range.conditionalFormats.add('Custom').custom;
      custom.rule.formula = '=$B2="East"';
      custom.format.fill.color = '#FFC7CE';
      custom.format.font.bold = true;
      const value = range.conditionalFormats.add('CellValue').cellValue;
      value.rule = { formula1: '=10', formula2: '20', operator: 'Between' };
      value.format.font.color = 'red';
      const text = range.conditionalFormats.add('ContainsText').textComparison;
      text.rule = { operator: 'Contains', text: 'late "x"' };
      text.format.fill.color = 'yellow';
      await context.sync();
    });
    const [text, value, custom] = log.conditionalFormats;
    expect(custom).toMatchObject({
      type: 'Custom',
      formulas: ['$B2="East"'],
      priority: 3,
      ranges: [{ row: 1, column: 0, rows: 8, columns: 2 }],
      format: { fill: '#FFC7CE', bold: true },
    });
    expect(value).toMatchObject({
      type: 'CellValue',
      formulas: ['10', '20'],
      operator: 'between',
      priority: 2,
    });
    expect(text).toMatchObject({
      type: 'ContainsText',
      operator: 'containsText',
      text: 'late "x"',
      formulas: ['NOT(ISERROR(SEARCH("late ""x""",A2)))'],
      priority: 1,
    });
  });

  test.each([
    ['EqualTo', 'equal'],
    ['NotEqualTo', 'notEqual'],
    ['GreaterThanOrEqual', 'greaterThanOrEqual'],
    ['LessThan', 'lessThan'],
  ] as const)('the operator %s is %s in the file', async (operator, inFile) => {
    const read = await onLog(async (sheet, context) => {
      const { cellValue } = sheet.getRange('A2').conditionalFormats.add('CellValue');
      cellValue.rule = { formula1: '="Upheld"', operator };
      cellValue.load('rule');
      await context.sync();
      return cellValue.rule.operator;
    });
    expect([read, log.conditionalFormats[0]?.operator]).toEqual([operator, inFile]);
  });

  test('are listed by priority, found by id, and deleted one at a time', async () => {
    const seen = await onLog(async (sheet, context) => {
      const rules = sheet.getRange('A1:A9').conditionalFormats;
      rules.add('Custom').custom.rule.formula = '=A1>1';
      const kept = rules.add('Custom');
      kept.custom.rule.formula = '=A1>2';
      kept.load('id');
      rules.load('items/id,items/priority,items/type');
      await context.sync();
      const found = rules.getItem(kept.id);
      found.load('priority,custom/rule/formula');
      rules.items[1]?.delete();
      const others = sheet.getRange('C1').conditionalFormats.getCount();
      const count = rules.getCount();
      await context.sync();
      return [
        rules.items.map((rule) => rule.priority),
        found.priority,
        found.custom.rule.formula,
        count.value,
        others.value,
      ];
    });
    expect(seen).toEqual([[0, 1], 0, '=A1>2', 1, 0]);
  });

  test('of a kind the host lacks fail by name', async () => {
    const error = await failure(
      onLog(async (sheet, context) => {
        sheet.getRange('A1').conditionalFormats.add('DataBar');
        await context.sync();
      }),
    );
    expect(error.message).toBe('workbench host: conditional formats of type DataBar are not implemented');
  });
});

describe('data validation', () => {
  test('of a list, whole numbers and a formula', async () => {
    const seen = await onLog(async (sheet, context) => {
      const list = sheet.getRange('A2:A9').dataValidation;
      list.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
      list.errorAlert = { showAlert: true, style: 'Warning', title: 'Outcome', message: 'Choose one.' };
      sheet.getRange('B2').dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 99, operator: 'Between' },
      };
      sheet.getRange('B3').dataValidation.rule = { custom: { formula: '=B3>A3' } };
      sheet.getRange('A4').dataValidation.clear();
      list.load('type,rule,errorAlert');
      await context.sync();
      return [list.type, list.rule, list.errorAlert];
    });
    expect(seen).toEqual([
      'List',
      { list: { inCellDropDown: true, source: 'Yes,No' } },
      { showAlert: true, style: 'Warning', title: 'Outcome', message: 'Choose one.' },
    ]);
    expect(log.dataValidations.map(({ type, formulas, ranges }) => [type, formulas, ranges.length])).toEqual([
      ['list', ['"Yes,No"'], 2],
      ['whole', ['1', '99'], 1],
      ['custom', ['B3>A3'], 1],
    ]);
  });
});

describe('what a file of Excel’s cannot hold is refused', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a column wider than 255 characters', (sheet) => (sheet.getRange('A1').format.columnWidth = 5_000)],
    ['a row higher than 409.5 points', (sheet) => (sheet.getRange('A1').format.rowHeight = 410)],
    [
      'a prompt’s title of more than 32 characters',
      (sheet) =>
        (sheet.getRange('A1').dataValidation.prompt = {
          showPrompt: true,
          title: 'x'.repeat(33),
          message: '',
        }),
    ],
    [
      'an error message of more than 255',
      (sheet) =>
        (sheet.getRange('A1').dataValidation.errorAlert = {
          showAlert: true,
          style: 'Stop',
          title: '',
          message: 'x'.repeat(256),
        }),
    ],
    [
      'a footer of more than 253',
      (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'x'.repeat(254)),
    ],
  ])('%s', async (_, change) => {
    const error = await failure(
      onLog(async (sheet, context) => {
        change(sheet);
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});
