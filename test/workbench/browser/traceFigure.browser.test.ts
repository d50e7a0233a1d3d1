import { PaneDriver } from './paneDriver';
import { selectFirstFigure } from './selectFirstFigure';
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
