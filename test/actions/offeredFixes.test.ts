import { changeSetup } from '../../src/actions/changeSetup';
import { checkLog } from '../../src/actions/checkLog';
import type { NodeOffice } from '../../workbench/host/nodeOffice';
import { openOffice } from '../../workbench/cli/openOffice';
import type { CellValue, Sheet, Workbook } from '../../workbench/workbook/workbook';
import { day } from '../day';
import { workbookWith } from '../workbench/host/office';
import { startOffice } from './addinOffice';
import { workbookParts } from './workbookParts';

jest.setTimeout(120_000);

const today = '2025-05-16';
const headings = ['Reference', 'Date received', 'Stage 1 response date', 'Stage 1 outcome', 'Team'];

/** Three complaints; the last two hold what can be put right without a doubt. */
function dirtyLog(): Workbook {
  return workbookWith([
    headings,
    ['C1', 45_400, 45_410, 'Upheld', 'North'],
    ['C2', 45_401, '14 March 2025', 'part upheld', 'NORTH'],
    ['C3', 45_402, 45_412, 'Not upheld ', 'North'],
  ]);
}

function logOf(workbook: Workbook): Sheet {
  return workbook.sheets[0]!;
}

async function offered(): Promise<string[]> {
  const { fixes } = await checkLog({ today });
  return fixes.map(({ column, row, kind }) => `${column}${row} ${kind}`);
}

test('the check of the log offers what can be put right, and changes nothing', async () => {
  const workbook = dirtyLog();
  await startOffice(workbook);
  const before = workbookParts(workbook);
  expect(await offered()).toEqual(['C3 date', 'D3 spelling', 'E3 spelling', 'D4 spaces']);
  expect(workbookParts(workbook)).toEqual(before);
});

test('a word that the officer has settled on Complaints setup is no longer offered', async () => {
  await startOffice(dirtyLog());
  await changeSetup({ words: [{ field: 'stage1Outcome', word: 'part upheld', means: 'Partially upheld' }] });
  expect(await offered()).toEqual(['C3 date', 'E3 spelling', 'D4 spaces']);
});

test('values are spelled as the drop-down of their column has them', async () => {
  const workbook = dirtyLog();
  logOf(workbook).dataValidations.push({
    ranges: [{ row: 1, column: 4, rows: 3, columns: 1 }],
    type: 'list',
    operator: null,
    formulas: ['"NORTH,South"'],
    allowBlank: true,
    prompt: null,
    error: null,
  });
  await startOffice(workbook);
  expect((await offered()).filter((at) => at.startsWith('E'))).toEqual(['E2 spelling', 'E4 spelling']);
});

test('a cell that a formula works out is not offered, alone or among others', async () => {
  const workbook = dirtyLog();
  logOf(workbook).setFormula(2, 3, '"part "&"upheld"', 'part upheld');
  logOf(workbook).setFormula(2, 2, 'TEXT(45730,"d mmmm yyyy")', '14 March 2025');
  await startOffice(workbook);
  expect(await offered()).toEqual(['E3 spelling', 'D4 spaces']);
});

test('cells on both sides of a formula’s spilled answer are offered', async () => {
  const teams = ['North ', null, null, 'North ', 'North'];
  const workbook = workbookWith([
    headings,
    ...teams.map((team, at): CellValue[] => [`C${at}`, 45_400, 45_410, 'Upheld', team]),
  ]);
  logOf(workbook).setFormula(2, 4, 'REPORTINGYEAR(B3:B4)');
  const { office, calculator } = await openOffice(workbook, day('Fri 16 May 2025'));
  await calculator.recalculateAll();
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  try {
    expect([2, 3].map((row) => logOf(workbook).value(row, 4))).toEqual(['2024/25', '2024/25']);
    expect(await offered()).toEqual(['E2 spaces', 'E5 spaces']);
  } finally {
    office.close();
  }
});

test('a clean log is not asked for formulas, and a dirty one once for each 5,000 cells', async () => {
  const tripsFor = async (dirty: number): Promise<number> => {
    const rows = Array.from({ length: 6_000 }, (_row, index) => [
      `C${index}`,
      45_400,
      45_410,
      index < dirty ? 'Upheld ' : 'Upheld',
      index < dirty - 6_000 ? 'North ' : 'North',
    ]);
    const { counts }: NodeOffice = await startOffice(workbookWith([headings, ...rows]));
    expect(await offered()).toHaveLength(dirty);
    return counts.roundTrips;
  };
  const clean = await tripsFor(0);
  expect((await tripsFor(1)) - clean).toBe(1);
  expect((await tripsFor(5_000)) - clean).toBe(1);
  expect((await tripsFor(10_000)) - clean).toBe(2);
});
