import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addin } from '../../../workbench/cli/addin';
import type { Workbook } from '../../../workbench/workbook/workbook';
import { writeXlsx } from '../../../workbench/workbook/xlsx/writeXlsx';
import { faultyLogFile } from './faultyLog';
import { PaneDriver } from './paneDriver';

jest.setTimeout(180_000);

let driver: PaneDriver;

beforeAll(async () => {
  driver = await PaneDriver.start(faultyLogFile());
});

afterAll(() => driver?.stop());

beforeEach(async () => {
  await driver.open('6 records');
  await driver.choosePage('Annual report');
});

afterEach(async () => {
  await driver.close();
  expect(driver.faults.splice(0)).toEqual([]);
});

describe('what is in the annual report, chosen by the keyboard alone', () => {
  test('stands in the workbook in the order chosen, is kept, and is shown when the workbook is opened again', async () => {
    const { page, pane } = driver;
    await driver.pressButton('Choose what is in it');
    await driver.tabTo('A reporting year');
    await page.keyboard.press('ArrowDown');
    await driver.tabTo('As each table says: received, and decided for outcomes and timeliness');
    await page.keyboard.press('ArrowDown');
    const titles = await chooseThreeTables();
    await driver.pressButton('Order of the tables');
    await driver.pressButton(`Move down: ${titles[0]}`);
    expect(await focusedLabel()).toBe(`Move down: ${titles[0]}`);
    await page.keyboard.press('Enter');
    expect(await focusedLabel()).toBe(`Move down: ${titles[0]}`);
    const chosen = [titles[1], titles[2], titles[0]];
    expect(await orderShown()).toEqual(chosen);
    await driver.tabTo('Keep this choice on Complaints setup for the next time');
    await page.keyboard.press(' ');

    await driver.pressButton('Build annual tables');
    await pane.getByText('Your choice is kept on Complaints setup.').waitFor();
    const workbook = await driver.saved();
    expect(tablesOn(workbook, 'Tables 1 Apr 24 to 30 Jun 24', titles)).toEqual([...chosen, ...chosen]);

    await driver.openFile(fileOf(workbook));
    await driver.choosePage('Annual report');
    await driver.pane.getByText(/^As you chose: 3 of \d+ tables; counted by the day received\.$/).waitFor();
    expect(await driver.pane.getByLabel('Quarter').inputValue()).toBe('2024-04-01');
    await driver.openEverything();
    expect(await orderShown()).toEqual(chosen);
  });

  test('is any two dates, without a team; what is missing is said and nothing is built', async () => {
    const { page, pane } = driver;
    await driver.pressButton('Choose what is in it');
    await driver.tabTo('A reporting year');
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowDown');
    await pane.getByLabel('First day').fill('2024-04-03');
    await pane.getByLabel('Last day').fill('');
    await driver.pressButton('Build annual tables');
    await pane.getByRole('alert').getByText('the first and the last day of a period').waitFor();
    expect(await driver.violations()).toEqual([]);

    await pane.getByLabel('Last day').fill('2024-04-30');
    await driver.pressButton(/^Tables: /);
    await driver.pressButton('Choose none of these');
    await driver.pressButton('Build annual tables');
    await pane.getByRole('alert').getByText('Choose at least one table.').waitFor();
    expect(await page.getByRole('tab', { name: /^Tables / }).count()).toBe(0);

    await driver.pressButton('The usual tables');
    await driver.pressButton('Teams left out: none');
    await driver.tabTo('South');
    await page.keyboard.press(' ');
    await pane.getByText('As you chose: without South.').waitFor();
    await driver.pressButton('Build annual tables');
    await pane.getByText('The annual tables for 3 April 2024 to 30 April 2024 are built.').waitFor();
    const notes = textsOf(await driver.saved(), 'Tables 3 Apr 24 to 30 Apr 24');
    expect(notes.some((text) => text.includes('Like for like: without South.'))).toBe(true);
  });

  test('splits response times at a day of the period, and says when it is none', async () => {
    const { page, pane } = driver;
    await driver.pressButton('Choose what is in it');
    await pane.getByLabel('Split response times at').fill('2031-01-06');
    await pane.getByText('As you chose: response times split at 6 January 2031.').waitFor();
    await driver.pressButton('Build annual tables');
    await pane.getByRole('alert').getByText('6 January 2031 is not one; choose another day.').waitFor();
    expect(await page.getByRole('tab', { name: /^Tables / }).count()).toBe(0);
  });

  test('is not built when the build is cancelled, and the focus goes to what says so', async () => {
    // Of a log that takes long enough to build.
    await driver.openFile(addin.exampleLog);
    await driver.choosePage('Annual report');
    const { page, pane } = driver;
    await driver.pressButton('Build annual tables');
    await driver.pressButton('Cancel');
    await pane.getByText('Cancelled. The workbook is as it was.').waitFor();
    expect(await driver.focusedText()).toBe('Cancelled. The workbook is as it was.');
    expect(await page.getByRole('tab', { name: /^Annual / }).count()).toBe(0);
    expect(await driver.violations()).toEqual([]);
  });

  test('lists the tables that wait for a column under what they wait for, before and after the build', async () => {
    const { pane } = driver;
    await driver.pressButton('Choose what is in it');
    await driver.pressButton(/^\d+ tables waiting for a column$/);
    const waiting = pane.getByRole('listitem').filter({ has: pane.getByText('Ethnicity', { exact: true }) });
    const [title = ''] = await waiting.first().getByRole('listitem').allInnerTexts();
    expect(title).toMatch(/ethnic/i);
    await driver.pressButton('Build annual tables');
    const built = pane.getByRole('region', { name: 'What was built' });
    await built.getByRole('button', { name: /^Not made: \d+ tables waiting/ }).click();
    await built.getByText(`${title}: Ethnicity`).waitFor();
  });
});

describe('everyone can choose what is in the annual report', () => {
  test.each([['light'], ['dark']] as const)(
    'axe finds nothing in the %s with everything open, nor is there sideways scrolling at 400 and 320 pixels',
    async (colorScheme) => {
      await driver.close();
      await driver.open('6 records', { colorScheme });
      await driver.choosePage('Annual report');
      await driver.openEverything();
      await driver.pane.getByRole('radio', { name: 'Any two dates' }).check();
      expect(await driver.violations()).toEqual([]);
      for (const width of [400, 320]) {
        await driver.setWidth(width);
        expect(await driver.overflow()).toBeLessThanOrEqual(0);
      }
    },
  );
});

/** Of all there are, the first three that a search finds. */
async function chooseThreeTables(): Promise<string[]> {
  const { page, pane } = driver;
  await driver.pressButton(/^Tables: /);
  await driver.pressButton('Choose none of these');
  await driver.tabTo('Search the tables');
  await page.keyboard.type('by team');
  const titles: string[] = [];
  for (const index of [0, 1, 2]) {
    const box = pane.getByRole('group').getByRole('checkbox').nth(index);
    const title = await box.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '');
    await driver.tabTo(title);
    await page.keyboard.press(' ');
    titles.push(title);
  }
  return titles;
}

function focusedLabel(): Promise<string | null | undefined> {
  return driver.pane.evaluate(() => document.activeElement?.getAttribute('aria-label'));
}

function orderShown(): Promise<string[]> {
  const items = driver.pane.getByRole('list', { name: 'Order of the tables' }).getByRole('listitem');
  return items.evaluateAll((elements) => elements.map((element) => element.firstChild?.textContent ?? ''));
}

function fileOf(workbook: Workbook): string {
  const path = join(mkdtempSync(join(tmpdir(), 'choices-')), 'kept.xlsx');
  writeFileSync(path, writeXlsx(workbook));
  return path;
}

/** The titles that stand in the first column of a sheet, from its contents list downwards. */
function tablesOn(workbook: Workbook, sheet: string, titles: readonly string[]): string[] {
  return textsOf(workbook, sheet).filter((text) => titles.includes(text));
}

function textsOf(workbook: Workbook, name: string): string[] {
  const sheet = workbook.sheet(name);
  return Array.from({ length: 400 }, (_, row) => String(sheet?.value(row, 0) ?? ''));
}
