import { applyFixes, putBackFixes } from '../../src/actions/applyFixes';
import { certainFixes } from '../../src/domain/fixes/certainFixes';
import type { Fix } from '../../src/domain/fixes/fix';
import { readLog } from '../../src/domain/log/readLog';
import { runInExcel } from '../../src/excel/excelSession';
import { readWorkbook } from '../../src/excel/readWorkbook';
import type { CellValue, Sheet } from '../../workbench/workbook/workbook';
import { Workbook } from '../../workbench/workbook/workbook';
import { day } from '../day';
import { startOffice } from './addinOffice';
import { failEachRoundTrip } from './failEachRoundTrip';
import { workbookParts } from './workbookParts';

jest.setTimeout(120_000);

const headings = [
  'Reference',
  'Date received',
  'Team',
  'Stage 1 response date',
  'Stage 1 outcome',
  'Remedy amount',
];

/** A small log with every kind of dirt that can be put right. */
function dirtyLog(rows: readonly (readonly CellValue[])[] = dirtyRows): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Log', '{00000000-0000-4000-8000-000000000001}');
  const dates = workbook.styles.changed(0, { numberFormat: 'd mmm yyyy' });
  [headings, ...rows].forEach((row, index) =>
    row.forEach((value, column) => {
      sheet.setValue(index, column, value);
      if (index > 0 && (column === 1 || column === 3))
        sheet.setStyle(index, column, typeof value === 'number' ? dates : 0);
    }),
  );
  return workbook;
}

const dirtyRows: readonly (readonly CellValue[])[] = [
  [' 007', 45_400, 'North', 45_410, 'Upheld', 50],
  ['C2', '14 March 2024', 'NORTH', '2024-03-20', 'partly upheld', '£1,200.50'],
  ['C3', 45_402, 'North\u00a0', '13/04/2024', 'Not upheld ', '75'],
  ['C4', 45_403, 'North', '03/05/2024', '3 upheld, 2 not', null],
];

async function fixesOf(): Promise<readonly Fix[]> {
  const { values } = await runInExcel(readWorkbook);
  return certainFixes(readLog(values));
}

function sheetOf(workbook: Workbook): Sheet {
  return workbook.sheets[0]!;
}

function cell(workbook: Workbook, address: string): [CellValue, string] {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const sheet = sheetOf(workbook);
  const [r, c] = [Number(row) - 1, letter.charCodeAt(0) - 65];
  return [sheet.value(r, c), workbook.styles.format(sheet.style(r, c)).numberFormat];
}

test('whichever round trip fails, every cell is as it was', async () => {
  await startOffice(dirtyLog());
  const fixes = await fixesOf();
  expect(await failEachRoundTrip(dirtyLog, () => applyFixes({ fixes }))).toBeGreaterThanOrEqual(3);
});

test('a cell that has changed, holds a formula or lost its sheet is left and told; a protected sheet stops all', async () => {
  const workbook = dirtyLog();
  await startOffice(workbook);
  const fixes = await fixesOf();
  sheetOf(workbook).setValue(2, 2, 'South');
  sheetOf(workbook).setFormula(2, 4, '"partly "&"upheld"', 'partly upheld');
  const gone = { ...fixes[0]!, sheet: 'Old log' };
  const { skipped } = await applyFixes({ fixes: [...fixes, gone] });
  expect(skipped.map(({ fix, reason }) => [`${fix.column}${fix.row}`, reason])).toEqual([
    ['C3', 'changed'],
    ['E3', 'formula'],
    ['A2', 'sheet-gone'],
  ]);
  expect(sheetOf(workbook).formula(2, 4)).toBe('"partly "&"upheld"');

  const locked = dirtyLog();
  sheetOf(locked).isProtected = true;
  await startOffice(locked);
  await expect(applyFixes({ fixes })).rejects.toMatchObject({
    name: 'AddinError',
    message: /“Log” is protected/,
  });
});

test('puts every chosen cell right, and leaves nothing to put right', async () => {
  const workbook = dirtyLog();
  await startOffice(workbook);
  const fixes = await fixesOf();
  const { applied, skipped } = await applyFixes({ fixes });
  expect(skipped).toEqual([]);
  expect(applied.map(({ fix }) => `${fix.column}${fix.row} ${fix.kind}`)).toEqual([
    'A2 spaces',
    'B3 date',
    'C3 spelling',
    'D3 date',
    'E3 spelling',
    'F3 number',
    'C4 spaces',
    'D4 date',
    'E4 spaces',
    'F4 number',
  ]);
  expect(
    ['A2', 'B3', 'C3', 'D3', 'E3', 'F3', 'C4', 'D4', 'E4', 'F4'].map((at) => cell(workbook, at)),
  ).toEqual([
    ['007', 'General'],
    [day('Thu 14 Mar 2024'), 'd mmm yyyy'],
    ['North', 'General'],
    [day('Wed 20 Mar 2024'), 'd mmm yyyy'],
    ['Partially upheld', 'General'],
    [1200.5, 'General'],
    ['North', 'General'],
    [day('Sat 13 Apr 2024'), 'd mmm yyyy'],
    ['Not upheld', 'General'],
    [75, 'General'],
  ]);
  expect(await fixesOf()).toEqual([]);
});

test('put back, the workbook is as it was, part by part', async () => {
  const workbook = dirtyLog();
  const before = workbookParts(workbook);
  await startOffice(workbook);
  const { applied } = await applyFixes({ fixes: await fixesOf() });
  expect(workbookParts(workbook)).not.toEqual(before);
  expect(await putBackFixes({ applied })).toEqual({ putBack: applied.length, skipped: [] });
  expect(workbookParts(workbook)).toEqual(before);
});

test('only the chosen cells change', async () => {
  const workbook = dirtyLog();
  await startOffice(workbook);
  const [first] = (await fixesOf()).filter(({ kind }) => kind === 'date');
  await applyFixes({ fixes: [first!] });
  const changed = dirtyLog();
  const dates = changed.styles.changed(0, { numberFormat: 'd mmm yyyy' });
  sheetOf(changed).setValue(2, 1, day('Thu 14 Mar 2024'));
  sheetOf(changed).setStyle(2, 1, dates);
  expect(workbookParts(workbook)).toEqual(workbookParts(changed));
});
