import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type Locator,
  type Page,
} from 'playwright-core';
import { findChromium } from '../../../scripts/findPrograms.cjs';
import { serve, type Served } from '../../../workbench/browser/serve';
import { readXlsx } from '../../../workbench/workbook/xlsx/readXlsx';
import type { Workbook } from '../../../workbench/workbook/workbook';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** The workbench's page with one workbook open, and the real pane in it, driven as a person would. */
export class PaneDriver {
  page!: Page;
  pane!: Frame;
  /** What the page threw. */
  readonly faults: string[] = [];

  private constructor(
    private readonly served: Served,
    private readonly browser: Browser,
  ) {}

  static async start(file: string): Promise<PaneDriver> {
    // First the browser: without one, a server left running would keep the tests from ever ending.
    const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
    const served = await serve({ file, port: 0 });
    return new PaneDriver(served, browser);
  }

  /** A new page, with the pane at its first page and the log read. */
  async open(records: string, options: BrowserContextOptions = {}): Promise<void> {
    await this.openPage(options);
    await this.pane.getByText(records).first().waitFor();
  }

  /** A new page, with whatever the pane first shows. */
  async openPage(options: BrowserContextOptions, prepare: (page: Page) => Promise<void> = async () => {}) {
    const viewport = { width: 1400, height: 900 };
    const context = await this.browser.newContext({ ignoreHTTPSErrors: true, viewport, ...options });
    this.page = await context.newPage();
    this.page.setDefaultTimeout(60_000);
    this.page.on('pageerror', (error) => this.faults.push(error.message));
    await prepare(this.page);
    await this.page.goto(this.served.url);
    await this.findPane();
  }

  /** Once the pane's page has been loaded anew. */
  async findPane(): Promise<void> {
    for (let tries = 0; tries < 20; tries += 1) {
      const element = await this.page.waitForSelector('iframe');
      const frame = await element.contentFrame();
      // The frame of a page that is just going has nothing in it any more.
      if (!frame || frame.isDetached()) continue;
      await frame.getByRole('heading', { level: 1 }).waitFor();
      this.pane = frame;
      return;
    }
    throw new Error('The pane has no frame.');
  }

  /** Opens another workbook, whose pane takes the place of the one before. */
  async openFile(path: string): Promise<void> {
    await this.page.getByLabel('Open a workbook').setInputFiles(path);
    await this.page.locator('#file-name', { hasText: basename(path) }).waitFor();
    await this.findPane();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }

  /** A cell of the sheet on show, by the whole of what it shows. */
  cell(text: string): Locator {
    return this.page.getByRole('gridcell', { name: text, exact: true });
  }

  async setWidth(pixels: number): Promise<void> {
    await this.page.locator('#pane').evaluate((pane, width) => (pane.style.width = `${width}px`), pixels);
    await this.pane.waitForFunction((width) => window.innerWidth <= width, pixels);
  }

  async choosePage(name: string): Promise<void> {
    await this.pane.getByRole('tab', { name }).click();
    await this.pane.getByRole('heading', { level: 1, name }).waitFor();
  }

  /** By the keyboard: the focus is put on it, as the Tab key would, and Enter pressed. */
  async pressButton(name: string | RegExp, key = 'Enter'): Promise<void> {
    const button = this.pane.getByRole('button', { name }).first();
    await button.waitFor();
    await this.tabTo(await button.evaluate((element) => element.textContent ?? ''));
    await this.page.keyboard.press(key);
  }

  /** Presses Tab until what has the focus reads so. */
  async tabTo(text: string): Promise<void> {
    for (let presses = 0; presses < 120; presses += 1) {
      if ((await this.focusedText()) === text) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not lead to “${text}”.`);
  }

  /** The text of what has the focus; of a box or radio button, its label's. */
  focusedText(): Promise<string> {
    return this.pane.evaluate(() => {
      const element = document.activeElement;
      const isInput = element instanceof HTMLInputElement;
      return (isInput ? element.labels?.[0]?.textContent : element?.textContent) ?? '';
    });
  }

  focusedTag(): Promise<string | undefined> {
    return this.pane.evaluate(() => document.activeElement?.tagName);
  }

  async openEverything(): Promise<void> {
    const closed = this.pane.getByRole('button', { expanded: false });
    while ((await closed.count()) > 0) await closed.first().click();
  }

  /** The workbook as it is now, saved and read again. */
  async saved(): Promise<Workbook> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Download the workbook' }).click(),
    ]);
    return readXlsx(new Uint8Array(readFileSync(await download.path())));
  }

  /** By how many pixels the pane must be scrolled sideways. */
  overflow(): Promise<number> {
    return this.pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  /** What axe finds wrong in the pane. */
  async violations(): Promise<string[]> {
    await this.pane.evaluate(axeSource);
    // A colour half-way to another has a contrast that nobody sees; a spinner turns for ever.
    await this.pane.evaluate(async () => {
      const passing = document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity);
      await Promise.allSettled(passing.map(({ finished }) => finished));
    });
    return this.pane.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const results = await axe.run({ iframes: false });
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
  }
}
