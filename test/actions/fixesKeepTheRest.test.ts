import { applyFixes, putBackFixes } from '../../src/actions/applyFixes';
import type { AppliedFixes } from '../../src/actions/applyFixes';
import { checkLog } from '../../src/actions/checkLog';
import type { CellValue, Sheet, Workbook } from '../../workbench/workbook/workbook';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';
import { day } from '../day';
import { excelRepairs } from '../excelRepairs';
import { workbookWith } from '../workbench/host/office';
import { logSheetName, logSheetPart, officersLog } from '../workbench/workbook/xlsx/officersLog';
import { difference } from '../workbench/workbook/xlsx/parts';
import { startOffice } from './addinOffice';
import { workbookParts } from './workbookParts';

jest.setTimeout(120_000);

const daysBetweenSystems = 1462;
const headings = ['Reference', 'Date received', 'Stage 1 response date', 'Stage 1 outcome', 'Team'];
const rows: readonly (readonly CellValue[])[] = [
  ['C1', 45_400, 45_410, 'Upheld', 'North'],
  ['C2', 45_401, '14 March 2025', 'part upheld', 'NORTH'],
  ['C3', 45_402, '2024-06-03', 'Not upheld ', 'North'],
];

function dirtyLog(): Workbook {
  return workbookWith([headings, ...rows]);
}

function logOf(workbook: Workbook): Sheet {
  return workbook.sheet(logSheetName) ?? workbook.sheets[0]!;
}

/** Makes every fix that the check of the log offers. */
async function fixAll(workbook: Workbook): Promise<AppliedFixes> {
  await startOffice(workbook);
  const sheet = logOf(workbook).name;
  const { fixes } = await checkLog({ today: '2025-05-16', log: { sheets: [sheet] } });
  return applyFixes({ fixes });
}

function format(sheet: Sheet, row: number, column: number): string {
  return sheet.workbook.styles.format(sheet.style(row, column)).numberFormat;
}

describe('in an officer’s workbook with a filter, a hidden column, a rule, a validation and a comment', () => {
  function saved(): Uint8Array {
    const workbook = readXlsx(officersLog(true));
    const log = logOf(workbook);
    for (let row = 1; row < 9; row++)
      for (let column = 0; column < 20; column++) {
        const value = log.value(row, column);
        if (typeof value === 'string' && value !== '' && row % 2 === 0)
          log.setValue(row, column, `${value}\u00a0`);
      }
    return writeXlsx(workbook);
  }

  test('only the cells of the log change, and put back not one byte has', async () => {
    const original = saved();
    const workbook = readXlsx(original);
    const { applied, skipped } = await fixAll(workbook);
    expect(applied.length).toBeGreaterThan(5);
    expect(skipped).toEqual([]);

    const fixed = writeXlsx(workbook);
    expect(excelRepairs(fixed)).toEqual([]);
    const changed = ['xl/sharedStrings.xml', logSheetPart];
    expect(difference(original, fixed)).toEqual({ added: [], removed: [], changed });

    await putBackFixes({ applied });
    expect(difference(original, writeXlsx(workbook))).toEqual({ added: [], removed: [], changed: [] });
  });
});

test('put back, the workbook is as it was, part by part', async () => {
  const workbook = dirtyLog();
  const before = workbookParts(workbook);
  const { applied } = await fixAll(workbook);
  expect(workbookParts(workbook)).not.toEqual(before);
  expect(await putBackFixes({ applied })).toEqual({ putBack: 5, skipped: [] });
  expect(workbookParts(workbook)).toEqual(before);
});

test('rows that a filter or the officer has hidden are put right too, and stay hidden', async () => {
  const workbook = dirtyLog();
  logOf(workbook).autoFilter = { row: 0, column: 0, rows: 4, columns: 5 };
  logOf(workbook).rowAt(2).hidden = true;
  logOf(workbook).columns.set(3, { hidden: true });
  const { applied } = await fixAll(workbook);
  expect(applied).toHaveLength(5);
  expect(logOf(workbook).value(2, 3)).toBe('Partially upheld');
  expect(logOf(workbook).rows.get(2)?.hidden).toBe(true);
  expect(logOf(workbook).columns.get(3)).toEqual({ hidden: true });
  expect(logOf(workbook).autoFilter).toEqual({ row: 0, column: 0, rows: 4, columns: 5 });
});

test('in an Excel table', async () => {
  const workbook = dirtyLog();
  const table = {
    id: 1,
    name: 'Complaints',
    sheet: logOf(workbook),
    rect: { row: 0, column: 0, rows: 4, columns: 5 },
    columns: headings,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: 'TableStyleMedium2',
  };
  logOf(workbook).tables.push({ ...table });
  const { applied } = await fixAll(workbook);
  expect(applied).toHaveLength(5);
  expect(logOf(workbook).value(3, 3)).toBe('Not upheld');
  expect(logOf(workbook).tables).toEqual([table]);
});

test('in a cell merged down over the elements of a complaint', async () => {
  const workbook = workbookWith([
    ['Reference', 'Date received', 'Team', 'Issues', 'Stage 1 outcome'],
    ['C1', '14 March 2025', ' North', 'Delay', 'Upheld'],
    [null, null, null, 'Attitude', 'not  upheld'],
    ['C2', 45_402, 'North', 'Delay', 'Upheld'],
  ]);
  const merges = [0, 1, 2].map((column) => ({ row: 1, column, rows: 2, columns: 1 }));
  logOf(workbook).merges = merges;
  const before = workbookParts(workbook);
  const { applied } = await fixAll(workbook);
  const log = logOf(workbook);
  expect([log.value(1, 1), log.value(1, 2), log.value(2, 4)]).toEqual([
    day('Fri 14 Mar 2025'),
    'North',
    'Not upheld',
  ]);
  expect(log.merges).toEqual(merges);
  await putBackFixes({ applied });
  expect(workbookParts(workbook)).toEqual(before);
});

test('a date typed into cells formatted as Text becomes a date that shows as one, and text again put back', async () => {
  const workbook = dirtyLog();
  const log = logOf(workbook);
  const asText = workbook.styles.changed(0, { numberFormat: '@' });
  for (let row = 1; row < 4; row++) for (const column of [2, 3]) log.setStyle(row, column, asText);
  log.setValue(1, 2, '13/04/2024');
  const before = workbookParts(workbook);
  const { applied } = await fixAll(workbook);
  expect([log.value(2, 2), format(log, 2, 2)]).toEqual([day('Fri 14 Mar 2025'), 'dd/mm/yyyy']);
  expect([log.value(2, 3), format(log, 2, 3)]).toEqual(['Partially upheld', '@']);
  await putBackFixes({ applied });
  expect([log.value(2, 2), format(log, 2, 2)]).toEqual(['14 March 2025', '@']);
  expect(workbookParts(workbook)).toEqual(before);
});

test('in a workbook of the 1904 date system a date is written as the workbook numbers it', async () => {
  const workbook = workbookWith([
    headings,
    ...rows.map((row) =>
      row.map((value) => (typeof value === 'number' ? value - daysBetweenSystems : value)),
    ),
  ]);
  workbook.date1904 = true;
  const before = workbookParts(workbook);
  const { applied } = await fixAll(workbook);
  expect(logOf(workbook).value(2, 2)).toBe(day('Fri 14 Mar 2025') - daysBetweenSystems);
  const { fixes } = await checkLog({ today: '2025-05-16' });
  expect(fixes).toEqual([]);
  await putBackFixes({ applied });
  expect(workbookParts(workbook)).toEqual(before);
});

describe('what begins as a formula or a number does stays the text it is', () => {
  const texts = ['=1+1', '+44 20', '-North', '@North', "'North", '007', '1/2', 'TRUE', '#N/A!', '1e5', '50%'];

  test.each(texts)('%s', async (text) => {
    for (const numberFormat of ['General', '@']) {
      const workbook = workbookWith([headings, ['C1', 45_400, 45_410, 'Upheld', `${text}\u00a0`]]);
      const log = logOf(workbook);
      log.setStyle(1, 4, workbook.styles.changed(0, { numberFormat }));
      const before = workbookParts(workbook);
      const { applied } = await fixAll(workbook);
      expect([log.value(1, 4), log.formula(1, 4), format(log, 1, 4)]).toEqual([text, null, numberFormat]);
      await putBackFixes({ applied });
      expect(workbookParts(workbook)).toEqual(before);
    }
  });
});
