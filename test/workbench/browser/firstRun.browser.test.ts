import { faultyLogFile } from './faultyLog';
import { PaneDriver } from './paneDriver';

jest.setTimeout(240_000);

let driver: PaneDriver;

beforeAll(async () => {
  driver = await PaneDriver.start(faultyLogFile());
});

afterAll(() => driver?.stop());

beforeEach(() => driver.open('6 records'));

afterEach(async () => {
  await driver.close();
  expect(driver.faults.splice(0)).toEqual([]);
});

test('the guide walks through the three pages by the keyboard, and is not shown again', async () => {
  expect(await driver.violations()).toEqual([]);
  await driver.pane.getByRole('heading', { name: 'Step 1 of 3: See how your log was understood' }).waitFor();
  await driver.pressButton('Next');
  await driver.pane.getByRole('heading', { level: 1, name: 'Check' }).waitFor();
  await driver.pane.waitForFunction(() => document.activeElement?.textContent === 'Step 2 of 3: Check it');

  await driver.pressButton('Next');
  await driver.pane.getByRole('heading', { level: 1, name: 'Annual report' }).waitFor();
  await driver.pressButton('Done');
  await driver.pane.getByRole('heading', { name: /^Step/ }).waitFor({ state: 'detached' });
  expect(await driver.focusedText()).toBe('Annual report');

  await driver.page.reload();
  await driver.findPane();
  expect(await driver.pane.getByRole('heading', { name: /^Step/ }).count()).toBe(0);
});

test('the guide can be skipped at once', async () => {
  await driver.pressButton('Skip the guide');
  await driver.pane.getByRole('heading', { name: /^Step/ }).waitFor({ state: 'detached' });
  expect(await driver.focusedText()).toBe('Log');
});
