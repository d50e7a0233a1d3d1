import { readXlsx } from '../../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../workbench/workbook/xlsx/writeXlsx';
import { boot, workbookWith } from './office';

test('a rule draws borders, which are saved and read again', async () => {
  const workbook = workbookWith([[1], [2]]);
  const { Excel } = await boot(workbook);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Log').getRange('A1:A2');
    const rule = range.conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$A1>1';
    const top = rule.custom.format.borders.getItem('EdgeTop');
    top.style = 'Dash';
    top.color = '#123456';
    await context.sync();
  });
  const [rule] = readXlsx(writeXlsx(workbook)).sheet('Log')!.conditionalFormats;
  expect(rule?.format?.borders).toEqual({ EdgeTop: { style: 'Dash', weight: 'Thin', color: '#123456' } });
});

test('when a rule goes, those after it move up, so that the others are as they were', async () => {
  const workbook = workbookWith([[1], [2]]);
  const { Excel } = await boot(workbook);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Log').getRange('A1:A2');
    const first = range.conditionalFormats.add('Custom');
    first.custom.rule.formula = '=$A1>1';
    const second = range.conditionalFormats.add('Custom');
    second.custom.rule.formula = '=$A1>2';
    await context.sync();
    second.delete();
    await context.sync();
  });
  const rules = workbook.sheet('Log')!.conditionalFormats;
  expect(rules.map(({ priority, formulas }) => [priority, formulas[0]])).toEqual([[1, '$A1>1']]);
});
