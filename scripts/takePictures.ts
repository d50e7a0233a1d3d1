/**
 * Takes the pictures of docs/images: every page of the pane at 320, 400 and 600 pixels, in light and dark, on the example log.
 *
 *     npm run build && npm run pictures
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { pages } from '../src/taskpane/frame/pages';
import { serve } from '../workbench/browser/serve';
import { findChromium } from './findPrograms.cjs';

const root = join(__dirname, '..');
const folder = join(root, 'docs', 'images');
const widths = [320, 400, 600];
const schemes = ['light', 'dark'] as const;
const height = 900;
/** The first reading of the log, on a slow machine too. */
const patience = 120_000;

void takeAll();

async function takeAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const served = await serve({ file: join(root, 'examples', 'complaints-log.xlsx'), port: 0 });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  for (const scheme of schemes) await takeOf(browser, served.url, scheme);
  await browser.close();
  await served.close();
}

async function takeOf(browser: Browser, url: string, colorScheme: (typeof schemes)[number]): Promise<void> {
  const viewport = { width: 1400, height: height + 100 };
  const context = await browser.newContext({ ignoreHTTPSErrors: true, colorScheme, viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(url);
  const frame = await paneOf(page);
  await workThrough(frame);
  if (colorScheme === 'light') {
    await frame
      .getByRole('button', { name: 'Statutory complaints received, by quarter', exact: true })
      .click();
    await page.locator('#cell-name', { hasText: /^A[1-9]\d+$/ }).waitFor();
    await page.setViewportSize({ ...viewport, width: 1800 });
    await page.screenshot({ path: join(folder, 'workbench.png') });
    await page.setViewportSize(viewport);
  }

  for (const width of widths) {
    await page.locator('.pane').evaluate((pane: HTMLElement, pixels) => {
      Object.assign(pane.style, { width: `${pixels}px`, minWidth: '0', flex: 'none' });
    }, width);
    for (const { id, label } of pages) {
      await openPage(frame, label);
      const element = await page.waitForSelector('iframe');
      await element.screenshot({ path: join(folder, `${id}-${width}-${colorScheme}.png`) });
    }
  }
  await context.close();
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  await frame.getByRole('heading', { level: 1 }).waitFor();
  return frame;
}

/** What an officer would have done by the time each page has something to show. */
async function workThrough(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Skip the guide' }).click();
  await openPage(frame, 'Setup');
  await frame.getByRole('button', { name: 'Make Complaints setup' }).click();
  await frame.getByRole('button', { name: /^Timescales/ }).click();
  await openPage(frame, 'Check');
  await frame.getByRole('button', { name: 'Check log', exact: true }).click();
  await frame
    .getByText(/on the sheet/)
    .first()
    .waitFor();
  await openPage(frame, 'Annual report');
  await frame.getByRole('button', { name: 'Build annual tables' }).click();
  await frame
    .getByRole('button', { name: /Annual tables/ })
    .last()
    .waitFor();
}

async function openPage(frame: Frame, label: string): Promise<void> {
  await frame.getByRole('tab', { name: label }).click();
  await frame.getByRole('heading', { level: 1, name: label }).waitFor();
  await frame.getByRole('progressbar').first().waitFor({ state: 'detached' });
}
