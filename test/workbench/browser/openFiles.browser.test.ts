import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** The beginning of what Excel makes of a workbook with a password: no zip, but a compound file with an encrypted package. */
function passwordProtected(): Buffer {
  const bytes = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from('EncryptedPackage', 'utf16le').copy(bytes, 1024);
  return bytes;
}

describe('a file that cannot be opened', () => {
  test.each([
    ['has a password', 'locked.xlsx', passwordProtected, /password/i],
    ['is empty', 'empty.xlsx', () => Buffer.alloc(0), /empty/i],
    ['is no workbook', 'log.xlsx', () => Buffer.from('Ref,Date\r\n1,2'), /Excel workbook \(\.xlsx\)/],
    [
      'is cut off',
      'broken.xlsx',
      () => readFileSync(faultyLogFile()).subarray(0, 2000),
      /broken|damaged|whole/i,
    ],
    ['would be huge', 'huge.xlsx', hugeFile, /too large/],
  ])(
    'because it %s is told in one sentence, and what was open stays',
    async (_why, name, bytes, sentence) => {
      const path = join(mkdtempSync(join(tmpdir(), 'files-')), name);
      writeFileSync(path, bytes());
      await driver.page.getByLabel('Open a workbook').setInputFiles(path);
      const message = driver.page.locator('#message');
      await message.waitFor();
      expect(await message.textContent()).toMatch(sentence);
      expect(await message.textContent()).not.toMatch(/went wrong/);
      expect(await driver.cell('C-01').isVisible()).toBe(true);
      expect(await driver.page.locator('#file-name').textContent()).toBe('faulty-log.xlsx');
    },
  );
});

describe('files', () => {
  test('are opened one after another, each with a pane of its own', async () => {
    for (const [file, sheet] of [
      [twoLogsFile(), 'Other log'],
      [faultyLogFile(), 'Complaints log'],
      [twoLogsFile(), 'Team log'],
    ] as const) {
      await driver.page.getByLabel('Open a workbook').setInputFiles(file);
      await driver.page.getByRole('tab', { name: sheet }).waitFor();
      await driver.findPane();
    }
    await driver.pane.getByText('This workbook has several logs').waitFor();
    expect(await driver.page.locator('iframe').count()).toBe(1);
  });

  test('are opened where they are dropped on the page', async () => {
    const { page } = driver;
    const content = readFileSync(twoLogsFile()).toString('base64');
    const dropped = await page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], 'dropped.xlsx'));
      return transfer;
    }, content);
    await page.dispatchEvent('#grid', 'dragenter', { dataTransfer: dropped });
    await page.getByText('Drop an Excel workbook here').waitFor();
    await page.dispatchEvent('#grid', 'drop', { dataTransfer: dropped });
    await page.getByRole('tab', { name: 'Other log' }).waitFor();
    expect(await page.locator('#file-name').textContent()).toBe('dropped.xlsx');
    expect(await page.getByText('Drop an Excel workbook here').isVisible()).toBe(false);
  });
});

describe('the page of the workbench', () => {
  test('says that it is not Excel', async () => {
    const title = await driver.page.getByRole('heading', { level: 1 }).textContent();
    expect(title).toContain('not Microsoft Excel');
  });

  test('needs no sideways scrolling at 1024 pixels, and has the sheet and the pane beside each other', async () => {
    const { page } = driver;
    await page.setViewportSize({ width: 1024, height: 700 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(1024);
    const [sheet, pane] = [
      await page.locator('#grid').boundingBox(),
      await page.locator('#pane').boundingBox(),
    ];
    expect(sheet!.width).toBeGreaterThan(500);
    expect(pane!.x).toBeGreaterThanOrEqual(sheet!.x + sheet!.width - 1);
  });
});

/** A zip whose one part says that it unpacks to 3 GB. */
function hugeFile(): Buffer {
  const bytes = Buffer.from(readFileSync(faultyLogFile()));
  const central = bytes.indexOf(Buffer.from('504b0102', 'hex'));
  bytes.writeUInt32LE(3_000_000_000, central + 24);
  return bytes;
}
