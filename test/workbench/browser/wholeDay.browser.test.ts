import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { readXlsx } from '../../../workbench/workbook/xlsx/readXlsx';
import type { CellValue, Workbook } from '../../../workbench/workbook/workbook';
import { faultyLogFile } from './faultyLog';
import { PaneDriver } from './paneDriver';
import { selectFirstFigure } from './selectFirstFigure';

jest.setTimeout(300_000);

const file = faultyLogFile();
let driver: PaneDriver;

beforeAll(async () => {
  driver = await PaneDriver.start(file);
});

afterAll(() => driver?.stop());

/** The officer's whole day in one sitting and by the keyboard alone: each step goes on from the one before. */
test('a whole day: map, fix, flag, chase, close, build, trace, publish, and take everything away again', async () => {
  await driver.open('6 records');
  driver.page.setDefaultTimeout(90_000);
  const { pane } = driver;
  await driver.pressButton('Skip the guide');

  // Map a column.
  await tabTo(pane.getByLabel('Zqx'));
  await driver.page.keyboard.type('User');
  await driver.pressButton('Save 1 change');
  await pane.getByText('All 6 headings were understood.').waitFor();

  // Check the log, and make the certain fixes.
  await choosePage('Check');
  await driver.pressButton('Check log');
  const kinds = pane.getByRole('checkbox', { name: /\(\d+\)$/ });
  await kinds.first().waitFor();
  for (const kind of await kinds.all()) {
    await tabTo(kind);
    await driver.page.keyboard.press('Space');
  }
  await driver.pressButton('Apply 2 fixes');
  await pane.getByText('2 cells put right.').first().waitFor();

  // Flag breaches, and make the chase list.
  await choosePage('Deadlines');
  await driver.pressButton('Flag breaches');
  await pane.getByText('The log is flagged').waitFor();

  // Add a closure day.
  await choosePage('Setup');
  await driver.pressButton(/^Closure days/);
  await driver.pressButton('Add a closure day');
  await driver.page.keyboard.type('27/12/2024');
  await driver.page.keyboard.press('Enter');
  await pane.getByText('27/12/2024', { exact: true }).waitFor();

  // Build the annual tables.
  await choosePage('Annual report');
  await driver.pressButton('Build annual tables');
  await pane.getByText(/The annual tables for .* are built/).waitFor();

  // Trace a figure.
  await driver.pressButton('Trace a figure');
  await pane.evaluate(selectFirstFigure);
  await pane.getByRole('heading', { name: /^Counted: \d records?$/ }).waitFor();

  // Make a publishable copy.
  await driver.pressButton('Make a publishable copy');
  await driver.pressButton('Make the publishable copy');
  await pane.getByText('The publishable copy is made.').waitFor();
  expect(await driver.violations()).toEqual([]);

  const busy = await driver.saved();
  expect(busy.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'Complaints log',
      'Complaints setup',
      'Log check',
      'Chase list',
      'Annual tables 2024-25',
      'Annual published 2024-25',
    ]),
  );
  expect(busy.sheet('Complaints log')?.conditionalFormats.length).toBeGreaterThan(0);
  expect(busy.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length).toBeLessThan(100);

  // Take everything away again: what is left is the officer's log with the fixes they chose.
  await choosePage('Setup');
  await driver.pressButton(/^Remove everything/);
  await driver.pressButton('Remove it all');
  await pane.getByText(/^Removed: /).waitFor();
  const left = await driver.saved();
  expect(left.sheets.map(({ name }) => name)).toEqual(['Complaints log']);
  expect(left.sheet('Complaints log')?.conditionalFormats).toEqual([]);
  expect(left.names).toEqual([]);
  expect(changedCells(readXlsx(new Uint8Array(readFileSync(file))), left)).toEqual([
    // Column E, the hard space after South; and the date that was typed as text.
    { row: 4, column: 5, now: 'South' },
    { row: 6, column: 2, now: 45_391 },
  ]);
  expect(driver.faults).toEqual([]);
});

/** Shows a page from the row of tabs, when axe finds nothing wrong with the one that is left. */
async function choosePage(label: string): Promise<void> {
  await driver.pane.getByRole('progressbar').first().waitFor({ state: 'detached' });
  expect(await driver.violations()).toEqual([]);
  await tabTo(driver.pane.getByRole('tab', { selected: true }), 'Shift+Tab');
  for (let presses = 0; presses < 8 && (await driver.focusedText()) !== label; presses += 1) {
    await driver.page.keyboard.press('ArrowRight');
  }
  await driver.page.keyboard.press('Enter');
  await driver.pane.getByRole('heading', { level: 1, name: label }).waitFor();
}

/** Presses Tab until something has the focus; with Shift it goes back. */
async function tabTo(place: Locator, key = 'Tab'): Promise<void> {
  await place.waitFor();
  const hasFocus = () => place.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 200; presses += 1) {
    if (await hasFocus()) return;
    await driver.page.keyboard.press(key);
  }
  throw new Error('The Tab key does not lead there.');
}

/** The log's cells that differ, as the sheet numbers them. */
function changedCells(before: Workbook, after: Workbook) {
  const cell = (workbook: Workbook, row: number, column: number): CellValue =>
    workbook.sheet('Complaints log')?.value(row, column) ?? null;
  const changed: { row: number; column: number; now: CellValue }[] = [];
  for (let row = 0; row < 20; row += 1) {
    for (let column = 0; column < 20; column += 1) {
      const now = cell(after, row, column);
      if (cell(before, row, column) !== now) changed.push({ row: row + 1, column: column + 1, now });
    }
  }
  return changed;
}
