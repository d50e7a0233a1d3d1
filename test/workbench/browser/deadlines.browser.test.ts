import type { BrowserContextOptions } from 'playwright-core';
import { addin } from '../../../workbench/cli/addin';
import { PaneDriver } from './paneDriver';

jest.setTimeout(240_000);

let driver: PaneDriver;

beforeAll(async () => {
  driver = await PaneDriver.start(addin.exampleLog);
});

afterAll(() => driver?.stop());

afterEach(async () => {
  await driver.close();
  expect(driver.faults.splice(0)).toEqual([]);
});

/** The pane at Deadlines on Thursday 20 March 2025, with what is awaited read and edits followed. */
async function openDeadlines(options: BrowserContextOptions = {}): Promise<void> {
  await driver.openPage(options, (page) => page.clock.setSystemTime(new Date('2025-03-20T10:00:00')));
  await driver.choosePage('Deadlines');
  await driver.pane.getByText('Brought up to date while you edit the log').waitFor();
  await driver.pane.getByText('3 overdue').first().waitFor();
}

/** Waits until the cell gone to holds this: its name alone would do for A1, where a workbook opens. */
async function formulaBarHolds(text: string): Promise<void> {
  await driver.page.waitForFunction(
    (expected) => document.querySelector<HTMLInputElement>('#formula')?.value === expected,
    text,
  );
}

const group = (name: string) => driver.pane.getByRole('button', { name });

describe('Deadlines', () => {
  test('tells what is overdue, as at when, and goes to a row from its reference', async () => {
    await openDeadlines();
    await driver.pane.getByText('As at 20 March 2025').waitFor();
    await group('Overdue (3)').waitFor();
    await driver.pane.getByText('97 working days late, due 31 October 2024').waitFor();
    await driver.pressButton('CSC-0556');
    await formulaBarHolds('CSC-0556');
  });

  test('shows one group, one team, or what is searched for', async () => {
    await openDeadlines();
    await driver.pane.getByLabel('Show').selectOption({ label: 'Due next week' });
    await driver.pane.getByText('3 of 25 lines').waitFor();
    await driver.pane.getByLabel('Service area or team').selectOption({ label: 'Early Help' });
    await driver.pane.getByText('1 of 25 lines').waitFor();
    await driver.pane.getByLabel('Search').fill('nobody');
    await driver.pane.getByText('0 of 25 lines').waitFor();
  });

  test('follows the log while it is edited', async () => {
    await openDeadlines();
    await driver.pressButton('CSC-0556');
    await formulaBarHolds('CSC-0556');
    await driver.page.locator('#formula').fill('CSC-9999');
    await driver.page.locator('#formula').press('Enter');
    await group('CSC-9999').waitFor();
    expect(await driver.pane.getByRole('button', { name: 'CSC-0556' }).count()).toBe(0);
  });

  test('makes the chase list on a sheet, and leads there', async () => {
    await openDeadlines();
    await driver.pressButton('Make chase list');
    await driver.pane.getByText('Made:').waitFor();
    await driver.pane.getByRole('button', { name: 'Chase list', exact: true }).click();
    const { sheets, activeSheet } = await driver.saved();
    expect([sheets.at(-1)?.name, activeSheet?.name]).toEqual(['Chase list', 'Chase list']);
  });

  test('makes the scorecard of the last month that is over, unless another is chosen', async () => {
    await openDeadlines();
    const periods = driver.pane.getByLabel('Month or quarter');
    expect(await periods.inputValue()).toBe('2025-02');
    await periods.selectOption({ label: 'Q3 2024-25' });
    await driver.pressButton('Make scorecard');
    await driver.pane.getByRole('button', { name: 'Scorecard Q3 2024-25' }).waitFor();
    const { sheets } = await driver.saved();
    expect(sheets.at(-1)?.name).toBe('Scorecard Q3 2024-25');
  });

  test('makes the bulletin of a quarter on a sheet of its own', async () => {
    await openDeadlines();
    await driver.pane.getByLabel('Month or quarter').selectOption({ label: 'Q3 2024-25' });
    await driver.pressButton('Make bulletin');
    await driver.pane.getByRole('button', { name: 'Bulletin Q3 2024-25' }).waitFor();
    const { sheets } = await driver.saved();
    expect(sheets.at(-1)?.name).toBe('Bulletin Q3 2024-25');
  });

  test('puts the flags on and takes them away by the keyboard, within 320 pixels, and tells which rows may lack one', async () => {
    await openDeadlines();
    await driver.setWidth(320);
    await driver.pressButton('Flag breaches');
    await driver.pane.getByText('The log is flagged, with the chase list beside it.').waitFor();
    await driver.pane.getByText(/may lack a flag, since no formula can tell/).waitFor();
    await driver.pane
      .getByRole('button', { name: /, row \d+$/ })
      .first()
      .waitFor();
    expect(await driver.violations()).toEqual([]);
    expect(await driver.overflow()).toBeLessThanOrEqual(0);
    const flagged = await driver.saved();
    expect(flagged.sheets.flatMap((sheet) => sheet.conditionalFormats).length).toBeGreaterThan(20);

    await driver.pressButton('Take the flags away');
    await driver.pane.getByText('The flags are taken away.').waitFor();
    expect(await driver.focusedText()).toBe('Take the flags away');
    expect((await driver.saved()).sheets.map(({ name }) => name)).not.toContain('Deadline flags');
  });

  test('says the flags in words too where asked, by the keyboard, after showing which columns that adds', async () => {
    await openDeadlines();
    const { page, pane } = driver;
    await driver.setWidth(320);
    await driver.tabTo('Say it in words too');
    await page.keyboard.press(' ');
    await pane.getByText('6 columns would be added.').first().waitFor();
    await pane.getByText(/^Stage 1 status: column [A-Z]+ of Complaints log, table ComplaintsLog$/).waitFor();
    expect(await driver.violations()).toEqual([]);
    expect(await driver.overflow()).toBeLessThanOrEqual(0);
    const heading = (workbook: Awaited<ReturnType<typeof driver.saved>>) =>
      workbook.table('ComplaintsLog')?.columns.filter((name) => name.endsWith(' status'));
    const before = heading(await driver.saved());

    await driver.pressButton('Flag breaches');
    await pane.getByText('In words:').waitFor();
    await pane.getByText('6 columns are there already: they are brought up to date.').waitFor();
    expect(heading(await driver.saved())?.length).toBe((before?.length ?? 0) + 6);
    await pane.getByRole('button', { name: 'Stage 1 status' }).click();
    expect(await driver.violations()).toEqual([]);

    await driver.pressButton('Take the flags away');
    await pane.getByText('The flags are taken away.').waitFor();
    expect(heading(await driver.saved())).toEqual(before);
  });

  test.each<[string, BrowserContextOptions, number]>([
    ['at 320 pixels', {}, 320],
    ['in the dark', { colorScheme: 'dark' }, 400],
    ['in forced colours', { forcedColors: 'active' }, 400],
  ])(
    'axe finds nothing %s with everything open, nor is there sideways scrolling',
    async (_, options, width) => {
      await openDeadlines(options);
      await driver.setWidth(width);
      await driver.openEverything();
      expect(await driver.violations()).toEqual([]);
      expect(await driver.overflow()).toBeLessThanOrEqual(0);
    },
  );
});
