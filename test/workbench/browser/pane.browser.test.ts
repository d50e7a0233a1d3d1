import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/findPrograms.cjs';
import { serve, type Served } from '../../../workbench/browser/serve';
import { readXlsx } from '../../../workbench/workbook/xlsx/readXlsx';
import type { Workbook } from '../../../workbench/workbook/workbook';
import { faultyLogFile, twoLogsFile } from './faultyLog';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

jest.setTimeout(120_000);

let served: Served;
let browser: Browser;
let page: Page;
let pane: Frame;
const faults: string[] = [];

beforeAll(async () => {
  served = await serve({ file: faultyLogFile(), port: 0 });
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

beforeEach(async () => {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1400, height: 900 },
  });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(served.url);
  pane = await paneFrame();
  await pane.getByText('6 records').first().waitFor();
});

afterEach(async () => {
  await page.context().close();
  expect(faults.splice(0)).toEqual([]);
});

describe('the pages of the pane', () => {
  test('are changed with the arrow keys and Enter, and the focus goes to the page’s heading', async () => {
    await pane.getByRole('tab', { name: 'Log' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focusedText()).toBe('Check');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { level: 1, name: 'Check' }).waitFor();
    expect(await focusedTag()).toBe('H1');

    await pane.getByRole('tab', { name: 'Check', selected: true }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press(' ');
    await pane.getByRole('heading', { level: 1, name: 'Annual report' }).waitFor();
    expect(await focusedText()).toBe('Annual report');
  });

  test('open where the officer left them in this workbook', async () => {
    await openPage('Annual report');
    await page.reload();
    pane = await paneFrame();
    await pane.getByRole('heading', { level: 1, name: 'Annual report' }).waitFor();
  });

  test('only the chosen tab takes the Tab key, and it names the page it shows', async () => {
    const stops = await pane
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((tab) => (tab as HTMLElement).tabIndex));
    expect(stops).toEqual([0, -1, -1]);
    await pane.getByRole('tabpanel', { name: 'Log' }).waitFor();
  });
});

describe('the Log page', () => {
  test('shows what was read, with the heading nobody knows first', async () => {
    await pane.getByText('The headings are in row 1. Each complaint has one row.').waitFor();
    expect(await pane.getByRole('combobox').first().inputValue()).toBe('');
    await pane.getByLabel('Zqx').waitFor();
  });

  test('keeps a chosen field on Complaints setup and reads the log again with it, by keyboard', async () => {
    await pane.getByLabel('Zqx').selectOption({ label: 'User group' });
    await pane.getByText('Changed, not saved yet.').waitFor();
    await pane.getByRole('button', { name: 'Save 1 change' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByText('All 6 headings were understood.').waitFor();
    expect(await focusedText()).toBe('Columns');

    const columns = texts(await saved(), 'Complaints setup');
    expect(columns.some((row) => row.includes('Zqx') && row.includes('User group'))).toBe(true);
  });

  test('says which tables wait for what the log does not give', async () => {
    const missing = pane.getByRole('region', { name: 'Not in your log' });
    expect(await missing.textContent()).toMatch(/Ethnicity: without it there is no table “[^”]*ethnic/i);
  });
});

describe('the Check page', () => {
  test('checks the log, writes Log check, and a finding selects its cell', async () => {
    await check();
    await page.getByRole('tab', { name: 'Log check' }).waitFor();
    await pane
      .getByRole('button', { name: /Unknown outcome|outcome/i })
      .first()
      .click();
    await pane.getByRole('button', { name: 'D3', exact: true }).last().click();
    await page.locator('#cell-name', { hasText: /^D3$/ }).waitFor();
    await page.getByRole('tab', { name: 'Complaints log', selected: true }).waitFor();
  });

  test('shows only the findings that are asked for', async () => {
    await check();
    const status = pane.getByRole('status').filter({ hasText: 'finding' }).first();
    const all = await status.textContent();
    await pane.getByLabel('Search').fill('vindicated');
    await pane.getByText(/^2 of \d+ findings$/).waitFor();
    await pane.getByLabel('Show').selectOption('note');
    await pane.getByText(/^0 of \d+ findings$/).waitFor();
    expect(all).toMatch(/^\d+ findings$/);
  });

  test('settles a word once for every cell that says it', async () => {
    await check();
    await pane.getByLabel('“Vindicated”').selectOption('Upheld');
    await pane.getByRole('button', { name: 'Settle 1 word' }).click();
    await pane.getByRole('heading', { name: 'Words to settle' }).waitFor({ state: 'detached' });
    const words = texts(await saved(), 'Complaints setup');
    expect(words.some((row) => row.includes('Vindicated') && row.includes('Upheld'))).toBe(true);
    expect(valueAt(await saved(), 2, 3)).toBe('Vindicated');
  });

  test('changes only the cells that were ticked, and puts them back', async () => {
    await check();
    await openPage('Check');
    const apply = pane.getByRole('button', { name: /^Apply/ });
    expect(await apply.getAttribute('aria-disabled')).toBe('true');

    await pane.getByRole('checkbox', { name: 'Change B6 of Complaints log' }).check();
    await pane.getByRole('button', { name: 'Apply 1 fix' }).click();
    await pane.getByText('1 cell put right.').first().waitFor();
    expect(valueAt(await saved(), 5, 1)).toBe(45391);
    expect(valueAt(await saved(), 3, 4)).toBe('South\u00a0');

    await openPage('Log');
    await openPage('Check');
    await pane.getByRole('button', { name: 'Put back 1 cell' }).click();
    await pane.getByText('1 cell put back as it was.').first().waitFor();
    expect(valueAt(await saved(), 5, 1)).toBe('9 April 2024');
  });
});

describe('a workbook with two logs that differ', () => {
  test('asks which to read, and reads the one that is chosen', async () => {
    await page.getByLabel('Open a workbook').setInputFiles(twoLogsFile());
    pane = await paneFrame();
    await pane.getByText('This workbook has several logs').waitFor();
    await pane.getByRole('checkbox', { name: 'Sheet Other log' }).check();
    expect(await violations()).toEqual([]);
    await pane.getByRole('button', { name: 'Read these' }).click();
    await pane.getByText('2 records').waitFor();
  });
});

describe('everyone can use it', () => {
  test.each(['Log', 'Check', 'Annual report'])('axe finds nothing on %s, as it opens', async (name) => {
    await openPage(name);
    expect(await violations()).toEqual([]);
  });

  test('axe finds nothing on Check with everything open, nor is there sideways scrolling at 320 pixels', async () => {
    await page.addStyleTag({ content: '.pane { width: 320px !important; }' });
    await check();
    await openEverything();
    expect(await violations()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  test('axe finds nothing on Log with everything open, nor is there sideways scrolling at 320 pixels', async () => {
    await page.addStyleTag({ content: '.pane { width: 320px !important; }' });
    await openEverything();
    await pane.getByLabel('Zqx').selectOption({ label: 'User group' });
    expect(await violations()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});

async function paneFrame(): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  await frame.getByRole('heading', { level: 1 }).waitFor();
  return frame;
}

async function openPage(name: string): Promise<void> {
  await pane.getByRole('tab', { name }).click();
  await pane.getByRole('heading', { level: 1, name }).waitFor();
}

async function check(): Promise<void> {
  await openPage('Check');
  await pane.getByRole('button', { name: 'Check log' }).click();
  await pane.getByText('6 records of “Complaints log” checked.').waitFor();
}

async function openEverything(): Promise<void> {
  const closed = pane.getByRole('button', { expanded: false });
  while ((await closed.count()) > 0) await closed.first().click();
}

function focusedText(): Promise<string | null | undefined> {
  return pane.evaluate(() => document.activeElement?.textContent);
}

function focusedTag(): Promise<string | undefined> {
  return pane.evaluate(() => document.activeElement?.tagName);
}

async function saved(): Promise<Workbook> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the workbook' }).click(),
  ]);
  return readXlsx(new Uint8Array(readFileSync(await download.path())));
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

function overflow(): Promise<number> {
  return pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

interface Axe {
  run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

async function violations(): Promise<string[]> {
  await pane.evaluate(axeSource);
  return pane.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const results = await axe.run({ iframes: false });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}
