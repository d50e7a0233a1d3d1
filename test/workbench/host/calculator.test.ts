import type { Calculator, CellsChanged } from '../../../workbench/host/session';
import type { Sheet } from '../../../workbench/workbook/workbook';
import { boot, workbookWith } from './office';

/** Works out "=A1*2" alone, and "=PLUS(a,b)" by the add-in's custom function. */
class TwoFormulas implements Calculator {
  readonly asked: (readonly CellsChanged[])[] = [];
  call: (args: number[]) => Promise<unknown> = () => Promise.resolve(null);

  async recalculate(changed: readonly CellsChanged[]): Promise<void> {
    this.asked.push(changed);
    const sheet = changed[0]?.sheet as Sheet;
    for (const [index, row] of sheet.rows) {
      for (const [column, formula] of row.formulas)
        sheet.setResult(index, column, await this.resultOf(sheet, formula));
    }
  }

  private async resultOf(sheet: Sheet, formula: string): Promise<number> {
    const args = /^PLUS\((\d+),(\d+)\)$/.exec(formula);
    if (!args) return Number(sheet.value(0, 0)) * 2;
    return (await this.call([Number(args[1]), Number(args[2])])) as number;
  }
}

test('formulas are worked out before they are read in the same request, and at its end', async () => {
  const calculator = new TwoFormulas();
  const office = await boot(workbookWith(), { calculator });
  const values = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Log');
    sheet.getRange('A1:B1').formulas = [[21, '=A1*2']];
    const range = sheet.getRange('A1:B1').load('values,formulas');
    sheet.getRange('A1').values = [[4]];
    await context.sync();
    const after = sheet.getRange('B1').load('values');
    await context.sync();
    return [range.values, range.formulas, after.values];
  });
  expect(values).toEqual([[[21, 42]], [[21, '=A1*2']], [[8]]]);
  expect(calculator.asked).toHaveLength(2);
});

test('a cell’s custom function is answered while the request that wrote it still waits', async () => {
  const calculator = new TwoFormulas();
  const office = await boot(workbookWith(), { calculator });
  office.runCode(`CustomFunctions.associate('PLUS', (a, b) => a + b)`);
  calculator.call = async (args) => {
    const result = await office.callFunction('PLUS', args, 'Log!A1');
    return 'value' in result ? result.value : null;
  };
  const values = await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Log').getRange('A1');
    cell.formulas = [['=PLUS(40,2)']];
    cell.load('values');
    await context.sync();
    return cell.values;
  });
  expect(values).toEqual([[42]]);
});

test("what stands on a PivotTable's cells is worked out after it", async () => {
  const calculator = new TwoFormulas();
  const workbook = workbookWith([['Team'], ['East']]);
  const office = await boot(workbook, { calculator });
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Log');
    const pivot = sheet.pivotTables.add('Teams', 'A1:A2', 'D1');
    pivot.rowHierarchies.add(pivot.hierarchies.getItem('Team'));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem('Team'));
    await context.sync();
  });
  expect(calculator.asked.flat().map(({ rect }) => rect.column)).toEqual([3]);
});
