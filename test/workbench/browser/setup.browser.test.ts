import { faultyLogFile } from './faultyLog';
import { PaneDriver } from './paneDriver';

jest.setTimeout(240_000);

let driver: PaneDriver;

beforeAll(async () => {
  driver = await PaneDriver.start(faultyLogFile());
});

afterAll(() => driver?.stop());

beforeEach(async () => {
  await driver.open('6 records');
  await driver.choosePage('Setup');
});

afterEach(async () => {
  await driver.close();
  expect(driver.faults.splice(0)).toEqual([]);
});

async function openClosures(): Promise<void> {
  await driver.pane.getByRole('button', { name: 'Make Complaints setup' }).click();
  await driver.pane.getByRole('button', { name: 'Closure days: 0 rows' }).click();
}

test('a workbook without a setup is told so, and gets one', async () => {
  expect(await driver.violations()).toEqual([]);
  await driver.pane.getByRole('button', { name: 'Make Complaints setup' }).click();
  await driver.pane.getByRole('button', { name: 'Timescales: 10 rows' }).waitFor();
  expect((await driver.saved()).sheets.map(({ name }) => name)).toContain('Complaints setup');
});

test('a closure day is added, changed and deleted by the keyboard alone, and stands in the sheet', async () => {
  await openClosures();
  await driver.pressButton('Add a closure day');
  await driver.page.keyboard.type('31/02/2025');
  await driver.page.keyboard.press('Enter');
  await driver.pane.getByText('must be a real date').waitFor();
  expect(await driver.focusedText()).toBe('Date');
  expect(await driver.violations()).toEqual([]);

  await driver.page.keyboard.press('Control+a');
  await driver.page.keyboard.type('27/12/2024');
  await driver.page.keyboard.press('Tab');
  await driver.page.keyboard.type('Office closed');
  await driver.page.keyboard.press('Enter');
  await driver.pane.getByText('27/12/2024 · Office closed').waitFor();
  await driver.pane.waitForFunction(() => document.activeElement?.textContent === 'Add a closure day');

  await driver.pressButton('Change 27/12/2024 · Office closed');
  await driver.page.keyboard.press('Tab');
  await driver.page.keyboard.press('Control+a');
  await driver.page.keyboard.type('Holiday');
  await driver.page.keyboard.press('Enter');
  await driver.pane.getByText('27/12/2024 · Holiday').waitFor();
  const saved = await driver.saved();
  const table = saved.tables().find(({ name }) => name === 'SetupClosures');
  if (!table) throw new Error('The table is not there.');
  expect(table.sheet.value(table.rect.row + 1, table.rect.column + 1)).toBe('Holiday');

  await driver.pressButton('Delete 27/12/2024 · Holiday');
  await driver.pane.getByText('Nothing yet.').first().waitFor();
});

test('what was typed is kept when Excel takes no changes, and the officer is told what to do', async () => {
  await openClosures();
  await driver.pane.getByRole('button', { name: 'Add a closure day' }).click();
  await driver.pane.getByLabel('Date').fill('27/12/2024');
  await driver.pane.evaluate(async () => {
    const { Excel } = window as unknown as {
      Excel: { run(work: (context: never) => Promise<void>): Promise<void> };
    };
    await Excel.run(
      async (context: {
        workbook: { worksheets: { getItem(name: string): { protection: { protect(): void } } } };
        sync(): Promise<void>;
      }) => {
        context.workbook.worksheets.getItem('Complaints setup').protection.protect();
        await context.sync();
      },
    );
  });
  await driver.pane.getByRole('button', { name: 'Save' }).click();
  await driver.pane.getByText('is protected, so nothing can be kept there').waitFor();
  expect(await driver.pane.getByLabel('Date').inputValue()).toBe('27/12/2024');
  expect(await driver.violations()).toEqual([]);
});

test('every section fits 320 pixels, and axe finds nothing in any of them', async () => {
  await openClosures();
  await driver.setWidth(320);
  await driver.openEverything();
  await driver.pane.getByRole('button', { name: 'Add a timescale' }).click();
  expect(await driver.overflow()).toBeLessThanOrEqual(0);
  expect(await driver.violations()).toEqual([]);
});

test('the timescales of a preset are read first, and taken by the keyboard alone', async () => {
  await openClosures();
  await driver.pressButton('LGSCO Code 2024 …');
  await driver.pane.waitForFunction(() => document.activeElement?.tagName === 'H3');
  expect(await driver.focusedText()).toBe('LGSCO Code 2024: 2 timescales to change');
  expect(
    await driver.pane
      .getByRole('listitem')
      .filter({ hasText: 'Corporate acknowledgement' })
      .first()
      .innerText(),
  ).toBe(
    [
      'Corporate acknowledgement',
      "Now: 2 working days, from: received. Source: Councils' own practice (2 to 5 working days)",
      'Then: 5 working days, from: received. Source: LGSCO, Complaint Handling Code of February 2024 (as others report it)',
    ].join('\n'),
  );
  await driver.pane
    .getByText(
      'Your log has no column for Date acknowledged: without it, what counts from there has no due date.',
    )
    .waitFor();
  await driver.setWidth(320);
  expect(await driver.overflow()).toBeLessThanOrEqual(0);
  expect(await driver.violations()).toEqual([]);

  await driver.pressButton('Keep mine');
  await driver.pane.waitForFunction(() => document.activeElement?.textContent === 'LGSCO Code 2024 …');
  expect(await acknowledgementDays()).toBe(2);

  await driver.pressButton('LGSCO Code 2024 …');
  await driver.pressButton('Use these timescales');
  await driver.pane.getByText('LGSCO Code 2024 is in force: 2 timescales changed.').waitFor();
  await driver.pane.waitForFunction(() => document.activeElement?.textContent === 'LGSCO Code 2024 …');
  expect(await driver.violations()).toEqual([]);
  expect(await acknowledgementDays()).toBe(5);

  await driver.pressButton('LGSCO Code 2024 …');
  await driver.pane.getByText('These timescales are in force already.').waitFor();
});

test('a preset makes the setup where there is none, and keeps the focus', async () => {
  await driver.pressButton('LGSCO Code 2024 …');
  await driver.pane.getByText('Complaints setup is made first, with these timescales in it.').waitFor();
  expect(await driver.violations()).toEqual([]);
  await driver.pressButton('Use these timescales');
  await driver.pane.getByRole('button', { name: 'Timescales: 10 rows' }).waitFor();
  await driver.pane.waitForFunction(() => document.activeElement?.textContent === 'LGSCO Code 2024 …');
  expect(await acknowledgementDays()).toBe(5);
});

/** Of corporate complaints, as the sheet has it: the eighth row. */
async function acknowledgementDays(): Promise<unknown> {
  const table = (await driver.saved()).tables().find(({ name }) => name === 'SetupTimescales');
  if (!table) throw new Error('The table is not there.');
  return table.sheet.value(table.rect.row + 8, table.rect.column + 2);
}

test('everything is removed by the keyboard once what goes and what stays was read, and the result is told', async () => {
  await openClosures();
  await driver.pressButton('Remove everything …');
  await driver.pane.waitForFunction(() => document.activeElement?.tagName === 'H3');
  expect(await driver.focusedText()).toBe('Remove everything the add-in added?');
  await driver.setWidth(320);
  expect(await driver.overflow()).toBeLessThanOrEqual(0);
  expect(await driver.violations()).toEqual([]);

  await driver.pressButton('Keep it');
  await driver.pane.waitForFunction(() => document.activeElement?.textContent === 'Remove everything …');
  expect((await driver.saved()).sheets.map(({ name }) => name)).toContain('Complaints setup');

  await driver.pressButton('Remove everything …');
  await driver.pressButton('Remove it all');
  await driver.pane.getByText('Removed: 1 sheet (“Complaints setup”).').waitFor();
  await driver.pane.getByRole('button', { name: 'Make Complaints setup' }).waitFor();
  expect(await driver.focusedText()).toBe('Remove everything …');
  expect(await driver.violations()).toEqual([]);
  expect((await driver.saved()).sheets.map(({ name }) => name)).not.toContain('Complaints setup');
});

test('nothing is removed while the log is protected, and the officer is told what to do', async () => {
  await driver.choosePage('Deadlines');
  await driver.pressButton('Flag breaches');
  await driver.pane.getByText('The log is flagged').waitFor();
  await driver.choosePage('Setup');
  await driver.pane.evaluate(async () => {
    const { Excel } = window as unknown as {
      Excel: { run(work: (context: never) => Promise<void>): Promise<void> };
    };
    await Excel.run(
      async (context: {
        workbook: { worksheets: { getFirst(): { protection: { protect(): void } } } };
        sync(): Promise<void>;
      }) => {
        context.workbook.worksheets.getFirst().protection.protect();
        await context.sync();
      },
    );
  });
  await driver.pressButton('Remove everything …');
  await driver.pressButton('Remove it all');
  await driver.pane.getByText(/is protected/).waitFor();
  expect(await driver.violations()).toEqual([]);
  expect((await driver.saved()).sheets.map(({ name }) => name)).toContain('Deadline flags');
});
