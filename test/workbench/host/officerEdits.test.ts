import { OfficerEdits } from '../../../workbench/host/officerEdits';
import { Calculator } from '../../../workbench/workbook/calculation/calculator';
import type { Sheet } from '../../../workbench/workbook/workbook';
import { boot, workbookWith } from './office';

/** A sheet with a text that looks like a number, a number, and a formula that doubles it. */
async function start() {
  const workbook = workbookWith([['007', 5]]);
  const sheet = workbook.sheets[0] as Sheet;
  sheet.setFormula(0, 2, 'B1*2', 10);
  const calculator = new Calculator({ workbook, today: 45_000 });
  const office = await boot(workbook, { calculator });
  return { office, sheet, edits: new OfficerEdits(office.host) };
}

describe('what the officer typed', () => {
  test('is undone to what was kept, not to what typing it again would make of it', async () => {
    const { sheet, edits } = await start();
    await edits.type(sheet, 0, 0, 'changed');
    expect(sheet.value(0, 0)).toBe('changed');
    expect(await edits.undo()).toMatchObject({ kind: 'done', row: 0, column: 0 });
    expect(sheet.value(0, 0)).toBe('007');
  });

  test('is worked out again after undoing and after doing again', async () => {
    const { sheet, edits } = await start();
    await edits.type(sheet, 0, 1, '8');
    expect(sheet.value(0, 2)).toBe(16);
    await edits.undo();
    expect(sheet.value(0, 2)).toBe(10);
    await edits.redo();
    expect(sheet.value(0, 2)).toBe(16);
  });

  test('gives its formula and the format it took back', async () => {
    const { sheet, edits } = await start();
    await edits.type(sheet, 0, 2, '01/04/2024');
    const { styles } = sheet.workbook;
    expect(styles.format(sheet.style(0, 2)).numberFormat).not.toBe('General');
    await edits.undo();
    expect(sheet.formula(0, 2)).toBe('B1*2');
    expect(styles.format(sheet.style(0, 2)).numberFormat).toBe('General');
  });

  test('is undone the last first, and nothing more once all is', async () => {
    const { sheet, edits } = await start();
    await edits.type(sheet, 0, 0, 'one');
    await edits.type(sheet, 0, 0, 'two');
    await edits.undo();
    expect(sheet.value(0, 0)).toBe('one');
    await edits.undo();
    expect(await edits.undo()).toEqual({ kind: 'nothing' });
    expect([edits.canUndo, edits.canRedo]).toEqual([false, true]);
  });

  test('can no longer be done again once something else is typed', async () => {
    const { sheet, edits } = await start();
    await edits.type(sheet, 0, 0, 'one');
    await edits.undo();
    await edits.type(sheet, 0, 1, '6');
    expect(edits.canRedo).toBe(false);
  });

  test('is left as it is where the add-in has changed the cell since', async () => {
    const { office, sheet, edits } = await start();
    await edits.type(sheet, 0, 0, 'typed');
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Log').getRange('A1').values = [['the add-in’s']];
      await context.sync();
    });
    expect(await edits.undo()).toMatchObject({ kind: 'changed-since', row: 0, column: 0 });
    expect(sheet.value(0, 0)).toBe('the add-in’s');
    expect(edits.canRedo).toBe(false);
  });

  test('is told to the add-in as a change, and so is undoing it', async () => {
    const { office, sheet, edits } = await start();
    const told: string[] = [];
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Log').onChanged.add(async ({ address }) => {
        told.push(address);
      });
      await context.sync();
    });
    await edits.type(sheet, 0, 0, 'typed');
    await edits.undo();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toEqual(['A1', 'A1']);
  });

  test('is not kept where Excel refuses it', async () => {
    const { sheet, edits } = await start();
    sheet.isProtected = true;
    await expect(edits.type(sheet, 0, 0, 'typed')).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(edits.canUndo).toBe(false);
  });
});
