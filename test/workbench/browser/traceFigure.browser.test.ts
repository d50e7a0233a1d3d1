import { PaneDriver } from './paneDriver';
import { faultyLogFile } from './faultyLog';

jest.setTimeout(180_000);

let driver: PaneDriver;

beforeAll(async () => {
  driver = await PaneDriver.start(faultyLogFile());
});

afterAll(() => driver?.stop());

afterEach(async () => {
  await driver.close();
  expect(driver.faults.splice(0)).toEqual([]);
});

test('a selected figure lists its rows, leads to them and back, and passes axe at 320 px', async () => {
  await driver.open('6 records');
  await driver.choosePage('Annual report');
  await driver.pane.getByRole('button', { name: 'Build annual tables' }).click();
  await driver.pane.getByText(/The annual tables for .* are built/).waitFor();
  await driver.pane.getByRole('button', { name: 'Trace a figure' }).click();
  await driver.pane.getByText('Select one cell of the annual tables that holds a figure.').first().waitFor();

  await driver.pane.evaluate(selectFirstFigure);
  const figure = driver.pane.getByRole('region', { name: 'The figure' });
  await figure.getByRole('heading', { name: /^Counted: \d records?$/ }).waitFor();
  const selected = await driver.page.locator('#cell-name').textContent();

  await driver.setWidth(320);
  expect(await driver.violations()).toEqual([]);
  expect(await driver.overflow()).toBe(0);

  await figure.getByRole('listitem').first().getByRole('button').click();
  await driver.page.getByRole('tab', { name: 'Complaints log', selected: true }).waitFor();
  await figure.getByRole('button', { name: 'Back to the figure' }).click();
  await driver.page.getByRole('tab', { name: /^Annual tables/, selected: true }).waitFor();
  await driver.page.locator('#cell-name', { hasText: selected ?? '' }).waitFor();
});

/** In the pane: the first count of this year that is not 0. */
async function selectFirstFigure(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(
      (await namesOf(context)).find((name) => name.startsWith('Annual tables')) ?? '',
    );
    const used = sheet.getUsedRange().load('values,rowIndex,columnIndex');
    await context.sync();
    const heading = used.values.findIndex((row) => row.includes('This year'));
    const column = (used.values[heading] ?? []).indexOf('This year');
    const row = used.values.findIndex((cells, index) => index > heading && Number(cells[column]) > 0);
    sheet.activate();
    sheet.getRangeByIndexes(used.rowIndex + row, used.columnIndex + column, 1, 1).select();
    await context.sync();
  });

  async function namesOf(context: Excel.RequestContext): Promise<readonly string[]> {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  }
}
