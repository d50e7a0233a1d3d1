import { Calculator } from '../../../workbench/workbook/calculation/calculator';
import { ConditionalLooks } from '../../../workbench/workbook/conditionalLooks';
import { Workbook, type ConditionalFormatModel, type Sheet } from '../../../workbench/workbook/workbook';
import { fill } from '../host/office';

const plain = { fill: null, fontColor: null, bold: null, italic: null, strikethrough: null };

function sheetWith(
  rows: Parameters<typeof fill>[1],
  rules: readonly Partial<ConditionalFormatModel>[],
): Sheet {
  const sheet = new Workbook().addSheet('Log', '{11111111-0000-0000-0000-000000000001}');
  fill(sheet, rows);
  sheet.conditionalFormats = rules.map((rule, index) => ({
    id: String(index),
    ranges: [{ row: 0, column: 0, rows: 10, columns: 1 }],
    type: 'Custom',
    priority: index,
    stopIfTrue: false,
    formulas: [],
    operator: null,
    format: { ...plain, fill: `#00000${index}` },
    ...rule,
  }));
  return sheet;
}

function looksOf(sheet: Sheet): ConditionalLooks {
  const calculator = new Calculator({ workbook: sheet.workbook, today: 45_000 });
  return new ConditionalLooks(sheet, (node, at) => calculator.valueInRule(node, at));
}

/** By row: the fill that the rules give column A. */
function fills(rows: Parameters<typeof fill>[1], ...rules: Partial<ConditionalFormatModel>[]) {
  const looks = looksOf(sheetWith(rows, rules));
  return rows.map((_, row) => looks.at(row, 0)?.fill ?? null);
}

describe('a conditional format', () => {
  test('reads its formula from each cell as it stands to the first', () => {
    expect(
      fills(
        [
          [1, 5],
          [2, 1],
          [3, 9],
        ],
        { formulas: ['$B1>4'] },
      ),
    ).toEqual(['#000000', null, '#000000']);
  });

  test.each([
    ['greaterThan', ['2'], [null, null, '#000000']],
    ['lessThanOrEqual', ['2'], ['#000000', '#000000', null]],
    ['equal', ['$B$1'], [null, '#000000', null]],
    ['notEqual', ['2'], ['#000000', null, '#000000']],
    ['between', ['2', '3'], [null, '#000000', '#000000']],
    ['notBetween', ['2', '3'], ['#000000', null, null]],
  ])('compares cells: %s %j', (operator, formulas, expected) => {
    expect(fills([[1, 2], [2], [3]], { type: 'CellValue', operator, formulas })).toEqual(expected);
  });

  test('finds text by the formula that goes with it', () => {
    const rule = {
      type: 'ContainsText',
      operator: 'containsText',
      formulas: ['NOT(ISERROR(SEARCH("late",A1)))'],
    };
    expect(fills([['Very late'], ['In time']], rule)).toEqual(['#000000', null]);
  });

  test('gives way to one before it where both say the same, and adds where they do not', () => {
    const looks = looksOf(
      sheetWith(
        [[1]],
        [
          { formulas: ['TRUE'], priority: 2, format: { ...plain, fill: '#111111', bold: true } },
          { formulas: ['TRUE'], priority: 1, format: { ...plain, fill: '#222222' } },
        ],
      ),
    );
    expect(looks.at(0, 0)).toMatchObject({ fill: '#222222', bold: true });
  });

  test('ends the row of rules when it says so', () => {
    const looks = looksOf(
      sheetWith(
        [[1]],
        [
          { formulas: ['TRUE'], stopIfTrue: true },
          { formulas: ['TRUE'], format: { ...plain, bold: true } },
        ],
      ),
    );
    expect(looks.at(0, 0)?.bold).toBeNull();
  });

  test.each(['STAGE1DUE(A1)', '1/0', 'SUM(', '"text"'])(
    'does nothing when its formula gives no yes: %s',
    (formula) => {
      expect(fills([[1]], { formulas: [formula] })).toEqual([null]);
    },
  );

  test('of a kind without a formula, such as a colour scale, is passed over', () => {
    expect(fills([[1]], { type: 'ColorScale' })).toEqual([null]);
  });

  test('leaves cells outside its ranges alone', () => {
    expect(looksOf(sheetWith([[1, 1]], [{ formulas: ['TRUE'] }])).at(0, 1)).toBeNull();
  });
});
