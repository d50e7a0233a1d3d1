import { Calculator } from '../../../../workbench/workbook/calculation/calculator';
import { formulaCases } from './formulaCases';
import { formulaLog, today } from './formulaLog';

async function answer(formula: string): Promise<unknown> {
  const calculator = new Calculator({ workbook: formulaLog(), today });
  const { value } = await calculator.evaluate(formula);
  return typeof value === 'object' && value !== null && 'error' in value ? value.error : value;
}

describe.each(Object.entries(formulaCases))('%s', (_, cases) => {
  test.each(cases)('%s is %p', async (formula, expected) => {
    expect(await answer(formula)).toEqual(expected);
  });
});

describe('a formula that cannot be read says where', () => {
  test.each([
    ['=1+', 'The formula ends too soon.'],
    ['=SUM(1', 'The formula ends too soon; "," was expected.'],
    ['=(1', 'The formula ends too soon; ")" was expected.'],
    ['="a', 'A text in the formula has no closing quotation mark.'],
    ['=1 2', 'The formula has 2 where it cannot be.'],
    ['=Log[Days', 'A "[" in the formula has no "]".'],
    ['={1,2;3}', 'The rows of an array in the formula are not of one length.'],
    ['', 'The formula ends too soon.'],
  ])('%s: %s', async (formula, message) => {
    const calculator = new Calculator({ workbook: formulaLog(), today });
    expect(await calculator.evaluate(formula)).toEqual({
      value: { error: '#NAME?' },
      numberFormat: null,
      message,
    });
  });
});
