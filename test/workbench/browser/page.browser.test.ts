import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/findPrograms.cjs';
import { serve, type Served } from '../../../workbench/browser/serve';
import { shippedBundle } from '../../shippedBundle';
import { readXlsx } from '../../../workbench/workbook/xlsx/readXlsx';

const example = join(__dirname, '../../../examples/complaints-log.xlsx');
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

jest.setTimeout(240_000);

let served: Served;
let browser: Browser;
let page: Page;
const outside: string[] = [];
const faults: string[] = [];

beforeAll(async () => {
  served = await serve({ file: example, port: 0 });
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  page = await (
    await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 900 } })
  ).newPage();
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(served.url) && !url.startsWith('blob:') && !url.startsWith('data:'))
      outside.push(url);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(served.url);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe('the web workbench, with the real task pane in a real browser', () => {
  test('shows the example log, and the pane has read it', async () => {
    await expect(tabs()).resolves.toEqual(['Complaints log', 'Lists']);
    const pane = await paneFrame();
    await pane.getByText('657 records').waitFor();
    await page.getByRole('gridcell', { name: 'CSC-0001', exact: true }).waitFor();
  });

  test('builds the annual tables when the button is pressed, and shows the sheets', async () => {
    const pane = await paneFrame();
    await pane.getByRole('tab', { name: 'Annual report' }).click();
    await pane.getByLabel('Reporting year').selectOption('2024-25');
    await pane.getByRole('button', { name: 'Build annual tables' }).click();
    await pane.getByText('The annual tables for 2024-25 are built.').waitFor({ timeout: 60_000 });
    await page.getByRole('tab', { name: 'Annual checks 2024-25' }).waitFor();
    expect(await tabs()).toEqual([
      'Complaints log',
      'Lists',
      'Annual tables 2024-25',
      'Annual pivots 2024-25',
      'Annual data 2024-25',
      'Annual summary 2024-25',
      'Annual checks 2024-25',
      'Complaints setup',
    ]);
    await pane.getByText(/all \d+ checks agree/).waitFor();
  });

  test('goes to a sheet that is clicked in the pane', async () => {
    const pane = await paneFrame();
    await pane.getByRole('button', { name: 'Annual checks 2024-25' }).click();
    await page.getByRole('tab', { name: 'Annual checks 2024-25', selected: true }).waitFor();
  });

  test('evaluates =STAGE1DUE typed into a cell, by Office.js’s own dispatch', async () => {
    await page.getByRole('tab', { name: 'Lists' }).click();
    await page.getByRole('tab', { name: 'Lists', selected: true }).waitFor();
    await page.getByLabel('What the selected cell holds').fill('=STAGE1DUE(DATE(2024,12,20))');
    await page.getByLabel('What the selected cell holds').press('Enter');
    await page.getByRole('gridcell', { name: '08/01/2025', exact: true }).waitFor();
  });

  test('gives the workbook back as a file that holds the pivots and charts', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the workbook' }).click(),
    ]);
    const workbook = readXlsx(new Uint8Array(readFileSync(await download.path())));
    const pivots = workbook.sheet('Annual pivots 2024-25')?.pivots ?? [];
    const charts = workbook.sheet('Annual tables 2024-25')?.charts ?? [];
    expect(pivots.length).toBeGreaterThanOrEqual(4);
    expect(charts.length).toBeGreaterThanOrEqual(4);
  });

  test('says plainly that a file is no workbook, and keeps the one that is open', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'workbench-')), 'log.csv');
    writeFileSync(path, 'Ref,Date received\r\n1,01/04/2024\r\n');
    await page.getByLabel('Open a workbook').setInputFiles(path);
    await page.locator('#message', { hasText: 'Excel workbook (.xlsx)' }).waitFor();
    expect(await tabs()).toContain('Annual tables 2024-25');
  });

  test('opens another workbook with a pane of its own', async () => {
    await page.getByLabel('Open a workbook').setInputFiles(example);
    await page.getByRole('tab', { name: 'Annual tables 2024-25' }).waitFor({ state: 'detached' });
    await (await paneFrame()).getByText('657 records').waitFor();
  });

  test('asked nothing of any other address, and threw nothing', () => {
    expect(outside).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('the add-in it serves', () => {
  test.each(['functions.js', 'functions.json', 'actions.js', 'taskpane.js', 'assets/icon-32.png'])(
    '%s is byte for byte what ships',
    async (name) => {
      const response = await page.request.get(`${served.url}${name}`);
      expect((await response.body()).equals(readFileSync(shippedBundle(name)))).toBe(true);
    },
  );

  test('taskpane.html is what ships, but for where office.js is', async () => {
    const text = await (await page.request.get(`${served.url}taskpane.html`)).text();
    const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
    expect(text.replace('/office/office.js', cdn)).toBe(readFileSync(shippedBundle('taskpane.html'), 'utf8'));
  });

  test('nothing outside the folders it serves can be read', async () => {
    for (const path of [
      '%2e%2e/package.json',
      'office/%2e%2e/package.json',
      'workbench/..%2f..%2fpackage.json',
    ]) {
      expect((await page.request.get(`${served.url}${path}`)).status()).toBe(404);
    }
  });
});

describe('everyone can use it', () => {
  test('axe finds nothing wrong in the pane or in the page', async () => {
    expect(await violations(await paneFrame())).toEqual([]);
    expect(await violations(page.mainFrame())).toEqual([]);
  });

  test('the pane needs no sideways scrolling at 320 pixels', async () => {
    await page.locator('#pane').evaluate((place) => (place.style.width = '320px'));
    const pane = await paneFrame();
    await pane.waitForFunction(() => window.innerWidth <= 320);
    const overflow = await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('the build can be started with the keyboard alone', async () => {
    const pane = await paneFrame();
    await pane.getByRole('tab', { name: 'Annual report' }).click();
    await pane.getByLabel('Reporting year').focus();
    await page.keyboard.press('Tab');
    const focused = await pane.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe('Build annual tables');
    await page.keyboard.press('Enter');
    await pane.getByText(/The annual tables for .* are built\./).waitFor({ timeout: 60_000 });
  });
});

async function tabs(): Promise<string[]> {
  await page.getByRole('tab').first().waitFor();
  return page.getByRole('tab').allTextContents();
}

/** The pane's frame, once its page has loaded. */
async function paneFrame(): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  await frame.getByRole('heading', { level: 1 }).waitFor();
  return frame;
}

interface Axe {
  run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  const found = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // The pane is another frame, tested by itself.
    const results = await axe.run({ iframes: false });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
  return found;
}
