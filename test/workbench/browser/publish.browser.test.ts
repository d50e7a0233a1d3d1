import { join } from 'node:path';
import { PaneDriver } from './paneDriver';

jest.setTimeout(180_000);

let driver: PaneDriver;

beforeAll(async () => {
  driver = await PaneDriver.start(join(__dirname, '../../../examples/complaints-log.xlsx'));
});

afterAll(() => driver?.stop());

beforeEach(async () => {
  await driver.open('records');
  await driver.choosePage('Annual report');
  await driver.setWidth(320);
  await driver.pressButton('Make a publishable copy');
});

afterEach(async () => {
  await driver.close();
  expect(driver.faults.splice(0)).toEqual([]);
});

describe('Make a publishable copy', () => {
  test('is done by the keyboard, says what is left out and how to send it, and passes axe at 320 px', async () => {
    const { page, pane } = driver;
    await choose('How to protect small numbers', 'Always protect');
    await choose('Numbers to leave out', '1 to 3');
    expect(await driver.violations()).toEqual([]);
    expect(await driver.overflow()).toBeLessThanOrEqual(0);

    await driver.pressButton('Make the publishable copy');
    const made = pane.getByRole('region', { name: 'The publishable copy' });
    await made.getByText('The publishable copy is made.').waitFor({ timeout: 100_000 });
    await made.getByText('so none can be worked out').waitFor();
    await made.getByText('this workbook holds the log').waitFor();
    expect(await driver.focusedText()).toBe('Make the publishable copy');
    expect(await driver.violations()).toEqual([]);
    expect(await driver.overflow()).toBeLessThanOrEqual(0);

    await driver.pressButton(/^Annual published/);
    await page.getByRole('tab', { name: /^Annual published/, selected: true }).waitFor();
  });

  test('says what to do when a sheet of the officer’s has its name, and changes nothing', async () => {
    const { page, pane } = driver;
    const year = await pane.getByLabel('Reporting year').evaluate(textOfChosen);
    await pane.evaluate(addSheet, `Annual published ${year}`);
    await driver.pressButton('Make the publishable copy');
    await pane.getByRole('alert').getByText(`Annual published ${year}`).waitFor({ timeout: 100_000 });
    expect(await page.getByRole('tab', { name: /^Annual published/ }).count()).toBe(1);
    expect(await driver.violations()).toEqual([]);
    expect(await driver.overflow()).toBeLessThanOrEqual(0);
  });
});

/** By the arrow keys. */
async function choose(label: string, option: string): Promise<void> {
  const select = driver.pane.getByLabel(label);
  await driver.tabTo((await select.textContent()) ?? '');
  const shown = () => select.evaluate(textOfChosen);
  for (let presses = 0; presses < 12 && (await shown()) !== option; presses += 1) {
    await driver.page.keyboard.press('ArrowDown');
  }
  expect(await shown()).toBe(option);
}

function textOfChosen(element: HTMLElement | SVGElement): string {
  return (element as HTMLSelectElement).selectedOptions[0]?.text ?? '';
}

/** In the pane. */
async function addSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}
