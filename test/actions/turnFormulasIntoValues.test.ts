import {
  previewFormulasAsValues,
  putFormulasBack,
  turnFormulasIntoValues,
} from '../../src/actions/turnFormulasIntoValues';
import { ourFunctions } from '../../src/domain/formulas/ourFunctions';
import { addinFunctions } from '../../workbench/cli/addin';
import { openOffice } from '../../workbench/cli/openOffice';
import type { NodeOffice } from '../../workbench/host/nodeOffice';
import type { Workbook } from '../../workbench/workbook/workbook';
import { day } from '../day';
import { workbookWith } from '../workbench/host/office';
import { complaintOf } from './addinOffice';
import { workbookParts } from './workbookParts';

const received = day('Fri 20 Dec 2024');
const due = day('Wed 8 Jan 2025');
const open: NodeOffice[] = [];

afterAll(() => open.forEach((office) => office.close()));

/** A log with our formulas: alone, within others, spilled, on a hidden sheet, and one that shows an error. */
function workbookWithFormulas(): Workbook {
  const workbook = workbookWith([
    ['Reference', 'Date received', 'Due', 'Within other formulas', 'Excel’s own'],
    ['C1', received],
    ['C2', received],
    ['C3', 'soon'],
  ]);
  const log = workbook.sheets[0]!;
  log.setFormula(1, 2, 'STAGE1DUE(B2)');
  log.setFormula(2, 2, 'IF(B3="","",STAGE1DUE(B3))');
  log.setFormula(3, 2, 'STAGE1DUE(B4)');
  log.setFormula(1, 3, '"In "&WORKINGDAYSTAKEN(B2,C2)&" days"');
  log.setFormula(1, 4, 'WORKDAY(B2,10)');
  log.setFormula(2, 4, '"=STAGE1DUE("');
  const notes = workbook.addSheet('Notes', '{22222222-0000-4000-8000-000000000001}');
  notes.visibility = 'Hidden';
  notes.setFormula(1, 1, 'STAGE1DUE(Log!B2:B3)');
  return workbook;
}

async function start(workbook: Workbook, failAt?: number): Promise<NodeOffice> {
  const { office, calculator } = await openOffice(workbook, day('Mon 3 Feb 2025'));
  await calculator.recalculateAll();
  open.push(office);
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  if (failAt !== undefined) office.host.faults = { failAt: office.counts.roundTrips + failAt };
  return office;
}

test('the names that are looked for are those of every function', () => {
  expect([...ourFunctions].sort()).toEqual(
    addinFunctions()
      .functions.map(({ name }) => name)
      .sort(),
  );
});

test('a preview says what each cell would hold, and changes nothing', async () => {
  const workbook = workbookWithFormulas();
  await start(workbook);
  const before = workbookParts(workbook);
  const { cells, left } = await previewFormulasAsValues();
  expect(cells.map(({ sheet, column, row, shown }) => `${sheet} ${column}${row} ${shown}`)).toEqual([
    'Log C2 08/01/2025',
    'Log D2 In 10 days',
    'Log C3 08/01/2025',
    'Notes B2 08/01/2025',
  ]);
  expect(left).toEqual([{ sheet: 'Log', row: 4, column: 'C', formula: '=STAGE1DUE(B4)', shown: '#VALUE!' }]);
  expect(workbookParts(workbook)).toEqual(before);
});

test('our formulas become the values they show, dates as dates; Excel’s own and errors stay', async () => {
  const workbook = workbookWithFormulas();
  await start(workbook);
  await turnFormulasIntoValues();
  const [log, notes] = workbook.sheets;
  const held = (row: number, column: number) => [log!.formula(row, column), log!.value(row, column)];
  expect(held(1, 2)).toEqual([null, due]);
  expect(held(2, 2)).toEqual([null, due]);
  expect(held(3, 2)).toEqual(['STAGE1DUE(B4)', { error: '#VALUE!' }]);
  expect(held(1, 3)).toEqual([null, 'In 10 days']);
  expect(held(1, 4)[0]).toBe('WORKDAY(B2,10)');
  expect([notes!.formula(1, 1), notes!.value(1, 1), notes!.value(2, 1)]).toEqual([null, due, due]);
  const formats = [log!.style(1, 2), notes!.style(2, 1)].map(
    (style) => workbook.styles.format(style).numberFormat,
  );
  expect(formats).toEqual(['dd/mm/yyyy', 'dd/mm/yyyy']);
});

test('put back, the workbook is as it was, part by part', async () => {
  const workbook = workbookWithFormulas();
  await start(workbook);
  const before = workbookParts(workbook);
  const { cells } = await turnFormulasIntoValues();
  expect(workbookParts(workbook)).not.toEqual(before);
  expect(await putFormulasBack({ cells })).toEqual({ putBack: 4, left: [] });
  expect(workbookParts(workbook)).toEqual(before);
});

test('a cell that the officer has changed since keeps what they typed', async () => {
  const workbook = workbookWithFormulas();
  await start(workbook);
  const { cells } = await turnFormulasIntoValues();
  const log = workbook.sheets[0]!;
  log.setValue(1, 2, 'agreed by phone');
  const { putBack, left } = await putFormulasBack({ cells });
  expect([putBack, left.map(({ column, row }) => `${column}${row}`)]).toEqual([3, ['C2']]);
  expect(log.value(1, 2)).toBe('agreed by phone');
});

test('a protected sheet is named, and nothing is changed', async () => {
  const workbook = workbookWithFormulas();
  workbook.sheets[0]!.isProtected = true;
  await start(workbook);
  const before = workbookParts(workbook);
  expect((await complaintOf(turnFormulasIntoValues())).message).toContain('“Log” is protected');
  expect(workbookParts(workbook)).toEqual(before);
});

test('whichever round trip fails, the workbook is as it was', async () => {
  const office = await start(workbookWithFormulas());
  const asked = office.counts.roundTrips;
  await turnFormulasIntoValues();
  const trips = office.counts.roundTrips - asked;
  expect(trips).toBeGreaterThan(4);
  for (let trip = 1; trip <= trips; trip++) {
    const workbook = workbookWithFormulas();
    await start(workbook, trip);
    const before = workbookParts(workbook);
    expect((await complaintOf(turnFormulasIntoValues())).name).toBe('ExcelFault');
    expect(workbookParts(workbook)).toEqual(before);
  }
});

test('the round trips do not grow with the cells', async () => {
  const tripsFor = async (rows: number): Promise<number> => {
    const workbook = workbookWith(Array.from({ length: rows }, () => [received]));
    const log = workbook.sheets[0]!;
    for (let row = 0; row < rows; row++) log.setFormula(row, 1, `REPORTINGYEAR(A${row + 1})`);
    const office = await start(workbook);
    const before = office.counts.roundTrips;
    await turnFormulasIntoValues();
    return office.counts.roundTrips - before;
  };
  expect(await tripsFor(1_000)).toBe(await tripsFor(10));
});
