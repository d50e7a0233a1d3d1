import { pages } from '../../../src/taskpane/frame/pages';
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

describe('everyone can use it', () => {
  test.each(pages)('axe finds nothing on $label, as it opens', async ({ label }) => {
    await driver.choosePage(label);
    expect(await driver.violations()).toEqual([]);
  });

  test('axe finds nothing on Check with everything open, nor is there sideways scrolling at 320 pixels', async () => {
    await driver.setWidth(320);
    await check();
    await driver.openEverything();
    expect(await driver.violations()).toEqual([]);
    expect(await driver.overflow()).toBeLessThanOrEqual(0);
  });

  test('axe finds nothing on Log with everything open, nor is there sideways scrolling at 320 pixels', async () => {
    await driver.setWidth(320);
    await driver.openEverything();
    await driver.pane.getByLabel('Zqx').selectOption({ label: 'User group' });
    expect(await driver.violations()).toEqual([]);
    expect(await driver.overflow()).toBeLessThanOrEqual(0);
  });

  test('at 400% zoom nothing needs sideways scrolling, with what was found open', async () => {
    await driver.close();
    await driver.open('6 records', { deviceScaleFactor: 4 });
    await driver.setWidth(320);
    await check();
    await driver.openEverything();
    expect(await driver.overflow()).toBeLessThanOrEqual(0);
  });

  test.each([
    ['at 400% zoom', { deviceScaleFactor: 4 }],
    ['in forced colours', { forcedColors: 'active' }],
    ['in the dark', { colorScheme: 'dark' }],
  ] as const)(
    '%s axe finds nothing on any page, nor is there sideways scrolling at 320 pixels',
    async (_, how) => {
      await driver.close();
      await driver.open('6 records', how);
      await driver.setWidth(320);
      for (const { label } of pages) {
        await driver.choosePage(label);
        await driver.openEverything();
        expect([label, await driver.violations(), await driver.overflow()]).toEqual([label, [], 0]);
      }
    },
  );

  test('in forced colours the chosen tab is told by a line, and axe finds nothing', async () => {
    await driver.close();
    await driver.open('6 records', { forcedColors: 'active' });
    const lines = await driver.pane
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor));
    expect(lines[0]).not.toBe(lines[1]);
    await check();
    await driver.openEverything();
    expect(await driver.violations()).toEqual([]);
  });

  test('in the dark axe finds nothing', async () => {
    await driver.close();
    await driver.open('6 records', { colorScheme: 'dark' });
    await check();
    await driver.openEverything();
    expect(await driver.violations()).toEqual([]);
  });
});

async function check(): Promise<void> {
  await driver.choosePage('Check');
  await driver.pane.getByRole('button', { name: 'Check log' }).click();
  await driver.pane.getByText('6 records of “Complaints log” checked.').waitFor();
}
