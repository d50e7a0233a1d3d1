import { largeLogFile, largeLogRows } from './largeLog';
import { PaneDriver } from './paneDriver';

jest.setTimeout(180_000);

let driver: PaneDriver;

beforeAll(async () => {
  driver = await PaneDriver.start(largeLogFile());
  await driver.openPage({});
  await driver.cell('R-1').waitFor();
});

afterAll(async () => {
  await driver?.stop();
  expect(driver.faults).toEqual([]);
});

describe('a workbook of 20,000 rows', () => {
  test('draws the rows in view and no others, wherever it is scrolled', async () => {
    for (const row of [largeLogRows, 10_000, 15_000, 1]) {
      await goTo(`A${row + 1}`);
      await driver.cell(`R-${row}`).waitFor();
      const drawn = await driver.page.evaluate(() => ({
        nodes: document.querySelectorAll('#grid *').length,
        rows: document.querySelectorAll('#grid [role=row]').length,
      }));
      expect(drawn.rows).toBeLessThan(100);
      expect(drawn.nodes).toBeLessThan(6_000);
    }
  });

  test('knows how high its rows are before they are in view, so that charts stand where they belong', async () => {
    const height = await driver.page.evaluate(
      () => document.querySelector('#grid .ag-grid-viewport')?.scrollHeight ?? 0,
    );
    expect(height / largeLogRows).toBeCloseTo(20, 0);
  });

  test('keeps its frozen headings and first column in view', async () => {
    await goTo(`AC${largeLogRows}`);
    await driver.cell(`R-${largeLogRows - 1}`).waitFor();
    const heading = driver.cell('Heading 29');
    expect(await heading.isVisible()).toBe(true);
    const [above, below] = [
      await heading.boundingBox(),
      await driver.cell(`R-${largeLogRows - 1}`).boundingBox(),
    ];
    expect(above!.y).toBeLessThan(below!.y);
    expect(below!.x).toBeLessThan(above!.x);
  });

  test('shows the flags of its conditional formats where their formulas hold', async () => {
    await goTo('A10001');
    const colour = (text: string) =>
      driver
        .cell(text)
        .locator('.sheet-cell')
        .evaluate((cell) => getComputedStyle(cell).backgroundColor);
    await driver.cell('R-10000').waitFor();
    expect(await colour('R-10000')).toBe('rgb(255, 199, 206)');
    expect(await colour('R-10001')).toBe('rgb(255, 255, 255)');
  });
});

/** By office.js, as a link of the pane would. */
async function goTo(address: string): Promise<void> {
  const frame = await (await driver.page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  await frame.getByRole('heading', { level: 1 }).waitFor();
  await frame.evaluate(
    (place) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Large').getRange(place).select();
        await context.sync();
      }),
    address,
  );
}
