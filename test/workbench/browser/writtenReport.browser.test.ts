import { faultyLogFile } from './faultyLog';
import { PaneDriver } from './paneDriver';

jest.setTimeout(240_000);

let driver: PaneDriver;

beforeAll(async () => {
  driver = await PaneDriver.start(faultyLogFile());
});

afterAll(() => driver?.stop());

beforeEach(async () => {
  await driver.open('6 records');
  await driver.choosePage('Annual report');
  await driver.pane.getByRole('button', { name: 'Check a written report' }).click();
});

afterEach(async () => {
  await driver.close();
  expect(driver.faults.splice(0)).toEqual([]);
});

const pasted = [
  'Issue\t2024-25\t%\t2023-24',
  'Delay\t48\t59.25%\t44',
  'Conduct\t33\t40.74%\t17',
  'Total\t81\t100%\t62',
  '',
  'There were 81 complaints, an increase of 30% from 61 last year.',
].join('\n');

describe('Check a written report', () => {
  test('names what does not agree in pasted text, with the right figure, and passes axe at 320 px', async () => {
    await driver.setWidth(320);
    await driver.pane.getByLabel('A table or pages of the report').fill(pasted);
    await driver.pressButton('Check the text');
    const found = driver.pane.getByRole('region', { name: 'What was found' });
    await found.getByText('3 things do not agree, in 1 table and 1 line of text.').waitFor();
    expect(await found.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining(
        '48 of 81 is 59.26%, but 59.25% is printed: it was cut off instead of rounded.',
      ),
      expect.stringContaining('The total is printed as 62, but its 2 rows add to 61.'),
      expect.stringContaining('From 61 to 81 is 32.8%, but the sentence says 30%.'),
    ]);
    expect(await driver.focusedText()).toBe('Check the text');
    expect(await driver.violations()).toEqual([]);
    expect(await driver.overflow()).toBe(0);
  });

  test('says what to paste when nothing is', async () => {
    await driver.pressButton('Check the text');
    await driver.pane.getByRole('alert').getByText('Nothing has been pasted').waitFor();
    expect(await driver.violations()).toEqual([]);
  });

  test('reads the selected cells, and goes to the row of what it finds', async () => {
    await driver.pane.evaluate(selectDraft);
    await driver.pressButton('Check the selected cells');
    const found = driver.pane.getByRole('region', { name: 'What was found' });
    await found.getByText('1 thing does not agree, in 1 table.').waitFor();
    await found.getByText('The total is printed as 62, but its 2 rows add to 61.').waitFor();
    expect(await driver.violations()).toEqual([]);

    await driver.pane.evaluate(lookElsewhere);
    await driver.page.getByRole('tab', { name: 'Complaints log', selected: true }).waitFor();
    await driver.pressButton(/Total, 2023-24 \(row 6\)/);
    await driver.page.getByRole('tab', { name: 'Draft', selected: true }).waitFor();
    await driver.page.locator('#cell-name', { hasText: 'B6' }).waitFor();
  });
});

/** In the pane: a table of a report on a sheet of its own, whose last total is one too many, is selected. */
async function selectDraft(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Draft');
    const cells = sheet.getRange('B3:D6');
    cells.values = [
      ['Issue', '2024-25', '2023-24'],
      ['Delay', 48, 44],
      ['Conduct', 33, 17],
      ['Total', 81, 62],
    ];
    sheet.activate();
    cells.select();
    await context.sync();
  });
}

/** In the pane. */
async function lookElsewhere(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Complaints log').activate();
    await context.sync();
  });
}
