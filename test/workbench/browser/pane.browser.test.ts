import { pages } from '../../../src/taskpane/frame/pages';
import type { Workbook } from '../../../workbench/workbook/workbook';
import { faultyLogFile, twoLogsFile } from './faultyLog';
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

describe('the pages of the pane', () => {
  test('are changed with the arrow keys and Enter, and the focus goes to the page’s heading', async () => {
    await driver.pane.getByRole('tab', { name: 'Log' }).focus();
    await driver.page.keyboard.press('ArrowRight');
    expect(await driver.focusedText()).toBe('Check');
    await driver.page.keyboard.press('Enter');
    await driver.pane.getByRole('heading', { level: 1, name: 'Check' }).waitFor();
    expect(await driver.focusedTag()).toBe('H1');

    await driver.pane.getByRole('tab', { name: 'Check', selected: true }).focus();
    await driver.page.keyboard.press('End');
    await driver.page.keyboard.press(' ');
    await driver.pane.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
    expect(await driver.focusedText()).toBe('Help');
  });

  test('open where the officer left them in this workbook', async () => {
    await driver.choosePage('Annual report');
    await driver.page.reload();
    await driver.findPane();
    await driver.pane.getByRole('heading', { level: 1, name: 'Annual report' }).waitFor();
  });

  test('are read on with the Tab key from the heading, which office.js would take for the end of the pane', async () => {
    await driver.pane.getByRole('button', { name: 'Skip the guide' }).click();
    await driver.choosePage('Check');
    expect(await driver.focusedTag()).toBe('H1');
    await driver.page.keyboard.press('Tab');
    expect(await driver.focusedText()).toBe('Check log');
    await driver.page.keyboard.press('Shift+Tab');
    expect(await driver.focusedText()).toBe('Check');
  });

  test('only the chosen tab takes the Tab key, and it names the page it shows', async () => {
    const stops = await driver.pane
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((tab) => (tab as HTMLElement).tabIndex));
    expect(stops).toEqual(pages.map((_, index) => (index === 0 ? 0 : -1)));
    await driver.pane.getByRole('tabpanel', { name: 'Log' }).waitFor();
  });
});

describe('the Log page', () => {
  test('shows what was read, with the heading nobody knows first', async () => {
    await driver.pane.getByText('The headings are in row 1. Each complaint has one row.').waitFor();
    expect(await driver.pane.getByRole('combobox').first().inputValue()).toBe('');
    await driver.pane.getByLabel('Zqx').waitFor();
  });

  test('keeps a chosen field on Complaints setup and reads the log again with it, by keyboard', async () => {
    await driver.pane.getByLabel('Zqx').selectOption({ label: 'User group' });
    await driver.pane.getByText('Changed, not saved yet.').waitFor();
    await driver.pane.getByRole('button', { name: 'Save 1 change' }).focus();
    await driver.page.keyboard.press('Enter');
    await driver.pane.getByText('All 6 headings were understood.').waitFor();
    expect(await driver.focusedText()).toBe('Columns');

    const columns = texts(await driver.saved(), 'Complaints setup');
    expect(columns.some((row) => row.includes('Zqx') && row.includes('User group'))).toBe(true);
  });

  test('no longer asks about a heading that was left out', async () => {
    await driver.pane.getByRole('button', { name: /what each gives/ }).click();
    await driver.pane.getByLabel('Team').selectOption({ label: 'Leave out' });
    await driver.pane.getByRole('button', { name: 'Save 1 change' }).click();
    await driver.pane.getByText('1 heading to look at.').waitFor();
    await driver.pane.getByText('You left it out, on Complaints setup.').waitFor();
  });

  test('says which tables wait for what the log does not give', async () => {
    const missing = driver.pane.getByRole('region', { name: 'Not in your log' });
    await missing.getByRole('button', { name: /tables of the annual report wait for/ }).click();
    await missing.getByRole('listitem').first().waitFor();
    expect(await missing.textContent()).toMatch(/Ethnicity: without it there is no table “[^”]*ethnic/i);
  });
});

describe('the Check page', () => {
  test('checks the log, writes Log check, and a finding selects its cell', async () => {
    await check();
    await driver.page.getByRole('tab', { name: 'Log check' }).waitFor();
    await driver.pane
      .getByRole('button', { name: /Unknown outcome|outcome/i })
      .first()
      .click();
    await driver.pane.getByRole('button', { name: 'D3', exact: true }).last().click();
    await driver.page.locator('#cell-name', { hasText: /^D3$/ }).waitFor();
    await driver.page.getByRole('tab', { name: 'Complaints log', selected: true }).waitFor();
  });

  test('shows only the findings that are asked for', async () => {
    await check();
    const status = driver.pane.getByRole('status').filter({ hasText: 'finding' }).first();
    const all = await status.textContent();
    await driver.pane.getByLabel('Search').fill('vindicated');
    await driver.pane.getByText(/^2 of \d+ findings$/).waitFor();
    await driver.pane.getByLabel('Show').selectOption('note');
    await driver.pane.getByText(/^0 of \d+ findings$/).waitFor();
    expect(all).toMatch(/^\d+ findings$/);
  });

  test('settles a word once for every cell that says it', async () => {
    await check();
    await driver.pane.getByLabel('“Vindicated”').selectOption('Upheld');
    await driver.pane.getByRole('button', { name: 'Settle 1 word' }).click();
    await driver.pane.getByRole('heading', { name: 'Words to settle' }).waitFor({ state: 'detached' });
    const words = texts(await driver.saved(), 'Complaints setup');
    expect(words.some((row) => row.includes('Vindicated') && row.includes('Upheld'))).toBe(true);
    expect(valueAt(await driver.saved(), 2, 3)).toBe('Vindicated');
  });

  test('changes only the cells that were ticked, and puts them back', async () => {
    await check();
    await driver.choosePage('Check');
    const apply = driver.pane.getByRole('button', { name: /^Apply/ });
    expect(await apply.getAttribute('aria-disabled')).toBe('true');

    await driver.pane.getByRole('checkbox', { name: 'Change B6 of Complaints log' }).check();
    await driver.pane.getByRole('button', { name: 'Apply 1 fix' }).click();
    await driver.pane.getByText('1 cell put right.').first().waitFor();
    expect(valueAt(await driver.saved(), 5, 1)).toBe(45391);
    expect(valueAt(await driver.saved(), 3, 4)).toBe('South\u00a0');

    await driver.choosePage('Log');
    await driver.choosePage('Check');
    await driver.pane.getByRole('button', { name: 'Put back 1 cell' }).click();
    await driver.pane.getByText('1 cell put back as it was.').first().waitFor();
    expect(valueAt(await driver.saved(), 5, 1)).toBe('9 April 2024');
  });
});

describe('a workbook with two logs that differ', () => {
  test('asks which to read, and reads the one that is chosen', async () => {
    await driver.openFile(twoLogsFile());
    await driver.pane.getByText('This workbook has several logs').waitFor();
    await driver.pane.getByRole('checkbox', { name: 'Sheet Other log' }).check();
    expect(await driver.violations()).toEqual([]);
    await driver.pane.getByRole('button', { name: 'Read these' }).click();
    await driver.pane.getByText('2 records').waitFor();
  });
});

describe('the bank holidays’ end', () => {
  test('is told a year ahead, on every page', async () => {
    await driver.close();
    await driver.openPage({}, (page) => page.clock.setFixedTime(new Date('2028-11-24T09:00:00Z')));
    await driver.pane.getByText('The published bank holidays end on').waitFor();
    await driver.choosePage('Check');
    await driver.pane.getByText('The published bank holidays end on').waitFor();
    expect(await driver.violations()).toEqual([]);
  });

  test('is not told before', async () => {
    await driver.close();
    await driver.openPage({}, (page) => page.clock.setFixedTime(new Date('2026-11-24T09:00:00Z')));
    await driver.pane.getByText('6 records').first().waitFor();
    expect(await driver.pane.getByText('The published bank holidays').count()).toBe(0);
  });
});

async function check(): Promise<void> {
  await driver.choosePage('Check');
  await driver.pane.getByRole('button', { name: 'Check log' }).click();
  await driver.pane.getByText('6 records of “Complaints log” checked.').waitFor();
}

/** Each row of a sheet as the texts in it. */
function texts(workbook: Workbook, sheetName: string): string[][] {
  const sheet = workbook.sheet(sheetName);
  if (!sheet) throw new Error(`There is no sheet ${sheetName}.`);
  return Array.from({ length: 120 }, (_, row) =>
    Array.from({ length: 40 }, (__, column) => String(sheet.value(row, column) ?? '')).filter(
      (text) => text !== '',
    ),
  );
}

function valueAt(workbook: Workbook, row: number, column: number): unknown {
  return workbook.sheet('Complaints log')?.value(row, column);
}
