import { faultyLogFile } from './faultyLog';
import { PaneDriver } from './paneDriver';

jest.setTimeout(180_000);

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

describe('a cell that is typed into', () => {
  test('is told to the add-in as a change, through office.js, and so is undoing it', async () => {
    const { page, pane } = driver;
    await pane.evaluate(async () => {
      Object.assign(window, { told: [] as string[] });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Complaints log').onChanged.add(async ({ address }) => {
          (window as unknown as { told: string[] }).told.push(address);
        });
        await context.sync();
      });
    });
    const told = (count: number) =>
      pane.waitForFunction((least) => (window as unknown as { told: string[] }).told.length >= least, count);

    await driver.cell('Vindicated').first().click();
    await page.keyboard.type('Upheld');
    await page.keyboard.press('Enter');
    await told(1);
    expect((await driver.saved()).sheet('Complaints log')?.value(2, 3)).toBe('Upheld');

    await page.keyboard.press('Control+z');
    await told(2);
    expect((await driver.saved()).sheet('Complaints log')?.value(2, 3)).toBe('Vindicated');
    await page.getByRole('button', { name: 'Redo' }).click();
    await told(3);
    expect((await driver.saved()).sheet('Complaints log')?.value(2, 3)).toBe('Upheld');
    expect(await pane.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([
      'D3',
      'D3',
      'D3',
    ]);
  });

  test('is left as it was with Escape, and emptied with Delete', async () => {
    const { page } = driver;
    await driver.cell('C-03').click();
    await page.keyboard.type('gone');
    await page.keyboard.press('Escape');
    expect((await driver.saved()).sheet('Complaints log')?.value(3, 0)).toBe('C-03');
    await driver.cell('C-03').click();
    await page.keyboard.press('Delete');
    await driver.cell('C-03').waitFor({ state: 'detached' });
    expect((await driver.saved()).sheet('Complaints log')?.value(3, 0)).toBeNull();
  });

  test('shows what it holds, not what it shows, while it is typed into', async () => {
    const { page } = driver;
    await driver.cell('03/04/2024').first().click();
    await page.keyboard.press('F2');
    expect(await page.getByRole('gridcell').getByRole('textbox').inputValue()).toBe('45385');
    await page.keyboard.press('Escape');
  });
});

describe('the sheet, with the keyboard alone', () => {
  test('takes the focus at the selected cell, walks with the arrow keys, and lets the Tab key go on', async () => {
    const { page } = driver;
    await page.getByLabel('What the selected cell holds').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.locator('#cell-name', { hasText: /^A2$/ }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('#cell-name', { hasText: /^B2$/ }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  });

  test('follows the pane to a cell, and leaves the focus in the pane', async () => {
    const { page, pane } = driver;
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Complaints log').getRange('E5').select();
        await context.sync();
      }),
    );
    await pane.getByRole('button', { name: 'Go to Check' }).focus();
    await page.locator('#cell-name', { hasText: /^E5$/ }).waitFor();
    await page.locator('.is-selected', { hasText: 'South' }).waitFor();
    expect(await driver.focusedText()).toBe('Go to Check');
  });
});
