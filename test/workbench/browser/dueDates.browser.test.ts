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

describe('due dates in the log, by the keyboard alone', () => {
  test('are chosen, previewed, added and taken away, with the focus never lost', async () => {
    const { page, pane } = driver;
    await driver.pressButton('Due dates in your log');
    await pane.getByText('Columns to add').waitFor();
    await driver.tabTo('Acknowledgement due');
    await page.keyboard.press(' ');
    await driver.tabTo('Our formulas, such as =STAGE1DUE');
    await driver.pressButton('Preview');
    await pane.getByRole('heading', { name: 'What would be added' }).waitFor();
    expect(await pane.getByText('=ACKNOWLEDGEDUE(B2)').count()).toBe(1);
    expect(headings(await driver.saved())).not.toContain('Acknowledgement due');

    await driver.pressButton('Add 1 column');
    await pane.getByText('1 column added.').first().waitFor();
    expect(await driver.focusedText()).toBe('Due dates in your log');
    const added = await driver.saved();
    expect(headings(added)[6]).toBe('Acknowledgement due');
    expect(added.sheet('Complaints log')?.formula(1, 6)).toBe('ACKNOWLEDGEDUE(B2)');
    // A column of ours is no heading for the officer to puzzle over.
    await pane.getByText('1 heading to look at.').waitFor();

    await driver.pressButton('Take our due dates away');
    await pane.getByText('1 column taken away.').first().waitFor();
    expect(headings(await driver.saved())).not.toContain('Acknowledgement due');
  });

  test('say what they wait for when the log has no date to count from', async () => {
    const { pane } = driver;
    await driver.pressButton('Due dates in your log');
    await pane.getByText('Stage 2 due: The log has no column for').first().waitFor();
    expect(await pane.getByRole('checkbox', { name: 'Stage 2 due', exact: true }).count()).toBe(0);
  });

  test('can be Excel’s own formulas, on the list of days of Complaints setup', async () => {
    const { page, pane } = driver;
    await driver.pressButton('Due dates in your log');
    await pane.getByText('Columns to add').waitFor();
    await driver.tabTo('Stage 1 due');
    await page.keyboard.press(' ');
    await driver.tabTo('Our formulas, such as =STAGE1DUE');
    await page.keyboard.press('ArrowDown');
    await driver.pressButton('Preview');
    await pane.getByText(/WORKDAY\.INTL\(.*SetupNonWorkingDays/).waitFor();
    await driver.pressButton('Add 1 column');
    await pane.getByText('1 column added.').first().waitFor();
    const workbook = await driver.saved();
    expect(workbook.sheet('Complaints log')?.formula(1, 6)).toContain('WORKDAY.INTL');
    expect(workbook.sheet('Complaints setup')).toBeDefined();
  });
});

describe('formulas turned into values', () => {
  test('are previewed, turned, and put back after a look at another page', async () => {
    const { pane } = driver;
    await addStage1Due();
    await driver.pressButton('Turn formulas into values');
    await pane.getByRole('button', { name: 'Preview' }).last().click();
    await pane.getByText('6 formulas would become values.').first().waitFor();
    await pane.getByText('Complaints log: 6 cells').waitFor();
    expect(await driver.violations()).toEqual([]);

    await driver.pressButton('Turn 6 formulas into values');
    await pane.getByText('6 formulas turned into values.').first().waitFor();
    expect(await driver.focusedText()).toBe('Turn formulas into values');
    const frozen = (await driver.saved()).sheet('Complaints log');
    expect(frozen?.formula(1, 6)).toBeNull();
    expect(frozen?.value(1, 6)).toBe(45399);

    await driver.choosePage('Check');
    await driver.choosePage('Log');
    await driver.pressButton('Put 6 formulas back');
    await pane.getByText('6 formulas put back.').first().waitFor();
    expect((await driver.saved()).sheet('Complaints log')?.formula(1, 6)).toBe('STAGE1DUE(B2)');
  });

  test('say so where there are none', async () => {
    const { pane } = driver;
    await driver.pressButton('Turn formulas into values');
    await driver.pressButton('Preview');
    await pane.getByText('No cell has a formula that uses one of our functions.').first().waitFor();
  });
});

describe('everyone can use it', () => {
  test('axe finds nothing with everything open and previewed, nor is there sideways scrolling at 320, 400 and 600 pixels', async () => {
    const { pane } = driver;
    await driver.openEverything();
    await pane.getByRole('checkbox', { name: 'Stage 1 due', exact: true }).check();
    await pane.getByRole('radio', { name: /^Excel’s own formulas/ }).check();
    await pane.getByRole('button', { name: 'Preview' }).first().click();
    await pane.getByRole('heading', { name: 'What would be added' }).waitFor();
    expect(await driver.violations()).toEqual([]);
    for (const width of [600, 400, 320]) {
      await driver.setWidth(width);
      expect(await driver.overflow()).toBeLessThanOrEqual(0);
    }
    await pane.getByRole('button', { name: 'Add 1 column' }).click();
    await pane.getByText('1 column added.').first().waitFor();
    expect(await driver.violations()).toEqual([]);
    expect(await driver.overflow()).toBeLessThanOrEqual(0);
  });
});

async function addStage1Due(): Promise<void> {
  const { pane } = driver;
  await pane.getByRole('button', { name: 'Due dates in your log' }).click();
  await pane.getByRole('checkbox', { name: 'Stage 1 due', exact: true }).check();
  await pane.getByRole('button', { name: 'Preview' }).click();
  await pane.getByRole('button', { name: 'Add 1 column' }).click();
  await pane.getByText('1 column added.').first().waitFor();
}

function headings(workbook: Awaited<ReturnType<PaneDriver['saved']>>): string[] {
  const sheet = workbook.sheet('Complaints log');
  return Array.from({ length: 10 }, (_, column) => String(sheet?.value(0, column) ?? ''));
}
