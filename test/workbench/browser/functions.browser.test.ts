import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/findPrograms.cjs';
import { functionReference } from '../../../src/functions/functionReference';
import { serve, type Served } from '../../../workbench/browser/serve';
import { openOffice } from '../../../workbench/cli/openOffice';
import { Workbook, type CellValue } from '../../../workbench/workbook/workbook';
import { readXlsx } from '../../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../workbench/workbook/xlsx/writeXlsx';
import { day } from '../../day';

jest.setTimeout(240_000);

/** Every function, in every way the reference shows; answers may spill, so each has columns of its own. */
const formulas = Object.values(functionReference).flatMap(({ examples }) =>
  examples.map(({ formula }) => formula),
);
const columnsEach = 3;
const rowsRead = 12;

function workbookOfFormulas(date1904: boolean): Workbook {
  const workbook = new Workbook();
  workbook.date1904 = date1904;
  const sheet = workbook.addSheet('Formulas', '{00000000-0000-4000-8000-000000000001}');
  formulas.forEach((formula, index) => sheet.setFormula(0, index * columnsEach, formula.slice(1)));
  return workbook;
}

function answers(workbook: Workbook): Record<string, CellValue[][]> {
  const sheet = workbook.sheets[0]!;
  return Object.fromEntries(
    formulas.map((formula, index) => [
      formula,
      Array.from({ length: rowsRead }, (_, row) =>
        Array.from({ length: columnsEach }, (__, column) => sheet.value(row, index * columnsEach + column)),
      ),
    ]),
  );
}

async function answersInNode(workbook: Workbook): Promise<Record<string, CellValue[][]>> {
  const { office, calculator } = await openOffice(workbook, day('Mon 3 Feb 2025'));
  await calculator.recalculateAll();
  office.close();
  return answers(workbook);
}

describe.each([
  ['1900', false],
  ['1904', true],
])('in a workbook of the %s date system', (_name, date1904) => {
  let served: Served;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'functions-')), 'formulas.xlsx');
    writeFileSync(file, writeXlsx(workbookOfFormulas(date1904)));
    served = await serve({ file, port: 0 });
    browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
    page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    await page.goto(served.url);
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test('every function answers in Chromium, through the dispatch of office.js, as it does in Node', async () => {
    await page.getByRole('tab', { name: 'Formulas' }).waitFor();
    await page.getByRole('gridcell', { name: '08/01/2025', exact: true }).first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the workbook' }).click(),
    ]);
    const inChromium = answers(readXlsx(new Uint8Array(readFileSync(await download.path()))));
    expect(inChromium).toEqual(await answersInNode(workbookOfFormulas(date1904)));
    expect(
      Object.values(inChromium)
        .flat(2)
        .filter((value) => value !== null).length,
    ).toBeGreaterThanOrEqual(formulas.length);
  });
});
