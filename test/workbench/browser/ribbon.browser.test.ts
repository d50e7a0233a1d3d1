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

describe('the Complaints tab, as the manifest declares it', () => {
  test('opens the pane at the page of each button, its heading taking the focus', async () => {
    for (const [button, heading] of [
      ['Build annual tables', 'Annual report'],
      ['Check log', 'Check'],
      ['Flag breaches', 'Deadlines'],
      ['Setup', 'Setup'],
      ['Chase list', 'Deadlines'],
      ['Help', 'Help'],
      ['Help', 'Help'],
    ] as const) {
      await press(button);
      await driver.pane.getByRole('heading', { level: 1, name: heading }).waitFor();
      await driver.pane.waitForFunction(() => document.activeElement?.tagName === 'H1');
    }
  });

  test('opens the pane again at its page once it is closed, and where it was with Open pane', async () => {
    const pane = driver.page.getByRole('complementary', { name: 'Task pane' });
    await driver.page.getByRole('button', { name: 'Close pane' }).click();
    await pane.waitFor({ state: 'hidden' });
    await press('Check log');
    await pane.waitFor();
    await driver.pane.getByRole('heading', { level: 1, name: 'Check' }).waitFor();
    await driver.page.getByRole('button', { name: 'Close pane' }).click();
    await press('Open pane');
    await pane.waitFor();
    await driver.pane.getByRole('heading', { level: 1, name: 'Check' }).waitFor();
  });

  test('loses no press that comes before the pane has started', async () => {
    await driver.close();
    await driver.openPage({}, async (page) => {
      // The pane's large script is slow to come; the ribbon is there long before it.
      await page.route('**/taskpane.js', async (route) => {
        await page.getByRole('button', { name: 'Build annual tables' }).click();
        await route.continue();
      });
    });
    await driver.pane.getByRole('heading', { level: 1, name: 'Annual report' }).waitFor();
  });

  test('is walked with the arrow keys, and takes the Tab key once', async () => {
    const { page } = driver;
    await page.getByRole('button', { name: 'Open pane' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await driver.pane.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
    const stops = await page
      .getByRole('toolbar')
      .getByRole('button')
      .evaluateAll((buttons) => buttons.filter((button) => (button as HTMLElement).tabIndex === 0).length);
    expect(stops).toBe(1);
  });
});

describe('Excel’s theme', () => {
  test('is followed where Excel tells it, and looked at again when the officer comes back to the pane', async () => {
    const background = () =>
      driver.pane.evaluate(
        () => getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor,
      );
    expect(await background()).toBe('rgb(255, 255, 255)');
    const tell = (theme: Partial<Office.OfficeTheme>) =>
      driver.pane.evaluate((value) => {
        Object.defineProperty(Office.context, 'officeTheme', { configurable: true, value });
        window.dispatchEvent(new Event('focus'));
      }, theme);
    await tell({ isDarkTheme: true });
    expect(await background()).toBe('rgb(41, 41, 41)');
    await tell({ bodyBackgroundColor: '#FFFFFF' });
    expect(await background()).toBe('rgb(255, 255, 255)');
    await tell({ bodyBackgroundColor: '#262626' });
    expect(await background()).toBe('rgb(41, 41, 41)');
  });
});

async function press(name: string): Promise<void> {
  await driver.page.getByRole('toolbar').getByRole('button', { name }).click();
}
