import { changeSetup } from '../../src/actions/changeSetup';
import { viewSetup } from '../../src/actions/editSetup';
import { applyTimescalePreset, previewTimescalePreset } from '../../src/actions/timescalePreset';
import type { PresetPreview } from '../../src/actions/timescalePreset';
import type { PresetId } from '../../src/domain/timescales/timescalePresets';
import { Workbook, type CellValue } from '../../workbench/workbook/workbook';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';
import { day } from '../day';
import { complaintOf, startOffice } from './addinOffice';
import { failEachRoundTrip } from './failEachRoundTrip';
import { workbookParts } from './workbookParts';

jest.setTimeout(60_000);

const preset: PresetId = 'lgsco-code-2024';
const codeSource = 'LGSCO, Complaint Handling Code of February 2024 (as others report it)';

function logWorkbook(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Complaints log', '{00000000-0000-4000-8000-000000000001}');
  const rows: readonly (readonly CellValue[])[] = [
    ['Ref', 'Date received', 'Team'],
    ['C1', day('Fri 20 Dec 2024'), 'North'],
  ];
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
  return workbook;
}

/** A log with Complaints setup, as a file that is opened again. */
async function withSetup(): Promise<Workbook> {
  const workbook = logWorkbook();
  await startOffice(workbook);
  await changeSetup({});
  const opened = readXlsx(writeXlsx(workbook));
  await startOffice(opened);
  return opened;
}

function place(workbook: Workbook) {
  const found = workbook.tables().find(({ name }) => name === 'SetupTimescales');
  if (!found) throw new Error('There is no table of timescales.');
  return found;
}

function rowsOf(workbook: Workbook): readonly (readonly CellValue[])[] {
  const { sheet, rect } = place(workbook);
  return Array.from({ length: rect.rows - 1 }, (_row, at) =>
    Array.from({ length: rect.columns }, (_cell, index) =>
      sheet.value(rect.row + 1 + at, rect.column + index),
    ),
  );
}

function shownOf({ changes }: PresetPreview): readonly string[] {
  return changes.map(({ name, before, after }) => `${name}: ${before?.words} -> ${after.words}`);
}

async function protectSetup(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Complaints setup').protection.protect();
    await context.sync();
  });
}

async function apply(): Promise<void> {
  await applyTimescalePreset({ preset, previewed: await previewTimescalePreset({ preset }) });
}

test('a preset is shown before it is taken, and showing it writes nothing', async () => {
  const workbook = await withSetup();
  const before = workbookParts(workbook);
  const preview = await previewTimescalePreset({ preset });
  expect(preview.makesSheet).toBe(false);
  expect(shownOf(preview)).toEqual([
    'Corporate acknowledgement: 2 working days, from: received -> 5 working days, from: received',
    'Corporate stage 1 response: 10 working days, 20 when extended, from: received -> 10 working days, 20 when extended, from: acknowledged',
  ]);
  expect(workbookParts(workbook)).toEqual(before);
});

test('taken, its rows are changed and all others stay, with the officer’s own columns', async () => {
  const workbook = await withSetup();
  const { sheet, rect } = place(workbook);
  sheet.setFormula(rect.row + 9, rect.column + 2, '5+5', 10);
  sheet.setValue(rect.row + 2, rect.column + 2, 7);
  const before = rowsOf(workbook);
  await apply();
  const after = rowsOf(workbook);
  expect(after.filter((_row, at) => at < 7 || at > 8)).toEqual(before.filter((_row, at) => at < 7 || at > 8));
  expect(after.slice(7, 9)).toEqual([
    ['Corporate', 'acknowledge', 5, null, 'received', codeSource],
    ['Corporate', 'corporate1', 10, 20, 'acknowledged', codeSource],
  ]);
  expect(sheet.formula(rect.row + 9, rect.column + 2)).toBe('5+5');
  expect((await previewTimescalePreset({ preset })).changes).toEqual([]);
  const timescales = (await viewSetup()).find(({ name }) => name === 'SetupTimescales');
  expect(timescales?.rows.flatMap(({ problems }) => problems)).toEqual([]);
});

test('one preset after another leaves the timescales of the last', async () => {
  const workbook = await withSetup();
  const before = rowsOf(workbook);
  await apply();
  const previewed = await previewTimescalePreset({ preset: 'corporate' });
  await applyTimescalePreset({ preset: 'corporate', previewed });
  expect(rowsOf(workbook)).toEqual(before);
});

test('a workbook without Complaints setup gets one, with the preset in it', async () => {
  const workbook = logWorkbook();
  await startOffice(workbook);
  const preview = await previewTimescalePreset({ preset });
  expect([preview.makesSheet, preview.changes.length]).toEqual([true, 2]);
  expect(workbook.sheets).toHaveLength(1);
  await applyTimescalePreset({ preset, previewed: preview });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Complaints log', 'Complaints setup']);
  expect(rowsOf(workbook)).toHaveLength(10);
  expect(rowsOf(workbook)[7]).toEqual(['Corporate', 'acknowledge', 5, null, 'received', codeSource]);
});

describe('Nothing is written', () => {
  test.each<[string, (workbook: Workbook) => unknown, string]>([
    [
      'to a sheet that is protected',
      protectSetup,
      'The sheet “Complaints setup” is protected, so nothing can be kept there; choose Review, Unprotect Sheet, then try again.',
    ],
    [
      'when a timescale is no longer what was shown',
      (workbook) =>
        place(workbook).sheet.setValue(place(workbook).rect.row + 9, place(workbook).rect.column + 2, 15),
      'The timescales on Complaints setup have been changed meanwhile, so they were left as they are; look at what would change again, then try again.',
    ],
  ])('%s', async (_, change, message) => {
    const workbook = await withSetup();
    const previewed = await previewTimescalePreset({ preset });
    await change(workbook);
    const before = workbookParts(workbook);
    expect((await complaintOf(applyTimescalePreset({ preset, previewed }))).message).toBe(message);
    expect(workbookParts(workbook)).toEqual(before);
  });

  test('where a heading that it needs is gone', async () => {
    const workbook = await withSetup();
    const { sheet, rect } = place(workbook);
    sheet.setValue(rect.row, rect.column + 4, 'From when');
    const message =
      'The table SetupTimescales on Complaints setup has no column “Counts from”; enter that heading again, then try again.';
    expect((await complaintOf(previewTimescalePreset({ preset }))).message).toBe(message);
  });
});

test.each<[string, () => Promise<Workbook>]>([
  ['with Complaints setup', withSetup],
  ['without', async () => logWorkbook()],
])('all or nothing, whichever round trip fails: %s', async (_, make) => {
  const made = writeXlsx(await make());
  expect(await failEachRoundTrip(() => readXlsx(made), apply)).toBeGreaterThan(3);
});
