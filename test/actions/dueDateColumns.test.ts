import {
  addDueDateColumns,
  previewDueDateColumns,
  removeDueDateColumns,
} from '../../src/actions/dueDateColumns';
import { bankHolidays, holidayName, knownTo } from '../../src/domain/calendar/bankHolidays';
import { addDays, displayText } from '../../src/domain/calendar/day';
import { publishedYearEnd } from '../../src/domain/calendar/publishedHolidays';
import { openOffice } from '../../workbench/cli/openOffice';
import type { NodeOffice } from '../../workbench/host/nodeOffice';
import type { CellValue, Workbook } from '../../workbench/workbook/workbook';
import { day } from '../day';
import { workbookWith } from '../workbench/host/office';
import { complaintOf } from './addinOffice';
import { workbookParts } from './workbookParts';

const open: NodeOffice[] = [];
afterAll(() => open.forEach((office) => office.close()));

const received = day('Fri 20 Dec 2024');
const rows: readonly (readonly CellValue[])[] = [
  ['Reference', 'Date received', 'Stage 1 due', 'Stage 2 requested'],
  ['C1', received, day('Fri 3 Jan 2025'), day('Mon 3 Feb 2025')],
  ['C2', day('Mon 3 Mar 2025'), null, null],
  ['APRIL 2025', null, null, null],
  ['C3', 'soon', null, day('Tue 1 Apr 2025')],
];

async function start(workbook: Workbook, failAt?: number): Promise<NodeOffice> {
  const { office } = await openOffice(workbook, day('Mon 7 Apr 2025'));
  open.push(office);
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  if (failAt !== undefined) office.host.faults = { failAt };
  return office;
}

async function withTable(): Promise<{ workbook: Workbook; office: NodeOffice }> {
  const workbook = workbookWith(rows.filter(([reference]) => reference !== 'APRIL 2025'));
  workbook.sheets[0]!.setValue(0, 1, 'Date [received]');
  const office = await start(workbook);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Log').tables.add('A1:D4', true).name = 'Complaints';
    await context.sync();
  });
  return { workbook, office };
}

const grid = (workbook: Workbook, column: number, count: number) =>
  Array.from({ length: count }, (_, row) => workbook.sheets[0]!.value(row, column));

describe('Beside a plain range', () => {
  test('due dates stand in the first free columns, with nothing beside rows that are no record', async () => {
    const workbook = workbookWith(rows);
    await start(workbook);
    const { columns, leftOut } = await addDueDateColumns({
      columns: ['stage1', 'stage2', 'stage3-panel'],
      kind: 'ours',
    });
    expect(columns).toEqual([
      {
        id: 'stage1',
        heading: 'Stage 1 due (calculated)',
        sheet: 'Log',
        table: null,
        column: 'E',
        from: 'Date received',
        formula: '=STAGE1DUE(B2)',
        rows: 3,
        provisional: false,
      },
      {
        id: 'stage2',
        heading: 'Stage 2 due',
        sheet: 'Log',
        table: null,
        column: 'F',
        from: 'Stage 2 requested',
        formula: '=STAGE2DUE(D2)',
        rows: 3,
        provisional: false,
      },
    ]);
    expect(leftOut).toEqual([
      { id: 'stage3-panel', sheet: 'Log', why: 'The log has no column for Stage 3 requested.' },
    ]);
    expect(grid(workbook, 4, 5)).toEqual([
      'Stage 1 due (calculated)',
      day('Wed 8 Jan 2025'),
      day('Mon 17 Mar 2025'),
      null,
      { error: '#VALUE!' },
    ]);
    expect(grid(workbook, 5, 3)).toEqual(['Stage 2 due', day('Mon 10 Mar 2025'), '']);
  });

  test('taken away, the workbook is as it was, part by part', async () => {
    const workbook = workbookWith(rows);
    await start(workbook);
    const before = workbookParts(workbook);
    await addDueDateColumns({ columns: ['acknowledge', 'stage1-extended'], kind: 'ours' });
    expect(workbookParts(workbook)).not.toEqual(before);
    expect(await removeDueDateColumns()).toEqual({ removed: 2, kept: [] });
    expect(workbookParts(workbook)).toEqual(before);
  });

  test('a column in which the officer has typed since is theirs', async () => {
    const workbook = workbookWith(rows);
    await start(workbook);
    await addDueDateColumns({ columns: ['stage2'], kind: 'ours' });
    workbook.sheets[0]!.setValue(1, 4, 'agreed by phone');
    expect(await removeDueDateColumns()).toEqual({
      removed: 0,
      kept: [{ sheet: 'Log', heading: 'Stage 2 due', why: 'It holds values that are not formulas of ours.' }],
    });
    expect(workbook.sheets[0]!.value(1, 4)).toBe('agreed by phone');
  });
});

describe('In a table', () => {
  test('the table grows by the columns, whose formulas name the column they count from', async () => {
    const { workbook } = await withTable();
    const { columns } = await addDueDateColumns({ columns: ['stage1-extended'], kind: 'ours' });
    expect(columns[0]?.formula).toBe("=STAGE1DUE([@[Date '[received']]],TRUE)");
    expect(workbook.sheets[0]!.tables[0]?.columns).toEqual([
      'Reference',
      'Date [received]',
      'Stage 1 due',
      'Stage 2 requested',
      'Stage 1 due if extended',
    ]);
    expect(grid(workbook, 4, 3).slice(1)).toEqual([day('Wed 22 Jan 2025'), day('Mon 31 Mar 2025')]);
  });

  test('and shrinks again, part by part as it was', async () => {
    const { workbook } = await withTable();
    const before = workbookParts(workbook);
    await addDueDateColumns({ columns: ['stage1-extended', 'escalate', 'stage2'], kind: 'ours' });
    expect(await removeDueDateColumns()).toEqual({ removed: 2, kept: [] });
    expect(workbookParts(workbook)).toEqual(before);
  });
});

describe('As Excel’s own formulas', () => {
  test('the dates stand on the days of Complaints setup, closure days with them, and agree with ours', async () => {
    const workbook = workbookWith(rows);
    const office = await start(workbook);
    await addDueDateColumns({ columns: ['stage1', 'stage2'], kind: 'excel' });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Log', 'Complaints setup']);
    expect(workbook.sheets[0]!.formula(1, 4)).toContain('WORKDAY.INTL(B2,10,1,SetupNonWorkingDays[Date])');
    expect(grid(workbook, 4, 5).slice(1)).toEqual([day('Wed 8 Jan 2025'), day('Mon 17 Mar 2025'), null, '']);
    await office.Excel.run(async (context) => {
      const closures = context.workbook.tables.getItem('SetupClosures').getDataBodyRange();
      closures.getCell(0, 0).values = [[day('Fri 27 Dec 2024')]];
      await context.sync();
    });
    expect(workbook.sheets[0]!.value(1, 4)).toBe(day('Thu 9 Jan 2025'));
  });

  test('a date whose answer lies outside the known years is #N/A', async () => {
    const workbook = workbookWith([
      ['Reference', 'Date received'],
      ['C1', day('Tue 31 Dec 2030')],
      ['C2', day('Mon 2 Dec 2030')],
    ]);
    await start(workbook);
    await addDueDateColumns({ columns: ['stage1'], kind: 'excel' });
    expect(grid(workbook, 2, 3).slice(1)).toEqual([{ error: '#N/A' }, day('Mon 16 Dec 2030')]);
  });
});

describe('Dates after the last published year of bank holidays', () => {
  const inYears = (...receipts: readonly CellValue[]) =>
    workbookWith([['Reference', 'Date received'], ...receipts.map((receipt, i) => [`C${i + 1}`, receipt])]);

  test.each<[string, CellValue, boolean]>([
    ['that fall before its end', addDays(publishedYearEnd, -22), false],
    ['that fall after it', publishedYearEnd, true],
    ['typed as text', displayText(publishedYearEnd), true],
    ['that are outside the known years, and so are none', knownTo, false],
  ])('%s', async (_what, receipt, provisional) => {
    await start(inYears(received, receipt));
    const { columns } = await previewDueDateColumns({ columns: ['stage1'], kind: 'ours' });
    expect(columns.map((column) => column.provisional)).toEqual([provisional]);
  });

  test('are told apart column by column, in a workbook of the 1904 date system too', async () => {
    const workbook = inYears(addDays(publishedYearEnd, -22) - 1462);
    workbook.date1904 = true;
    await start(workbook);
    const { columns } = await addDueDateColumns({ columns: ['stage1', 'stage1-extended'], kind: 'excel' });
    expect(columns.map(({ id, provisional }) => [id, provisional])).toEqual([
      ['stage1', false],
      ['stage1-extended', true],
    ]);
  });

  test('are so marked on Complaints setup, by the names of their bank holidays', async () => {
    const workbook = workbookWith(rows);
    await start(workbook);
    await addDueDateColumns({ columns: ['stage1'], kind: 'excel' });
    const setup = workbook.sheet('Complaints setup')!;
    const table = setup.tables.find(({ name }) => name === 'SetupNonWorkingDays')!;
    const named = Array.from({ length: bankHolidays.length }, (_, i) => [
      setup.value(table.rect.row + 1 + i, table.rect.column),
      setup.value(table.rect.row + 1 + i, table.rect.column + 1),
    ]);
    expect(named).toEqual(bankHolidays.map((holiday) => [holiday.day, holidayName(holiday)]));
    expect(named.at(-1)?.[1]).toBe('Boxing Day (provisional)');
  });
});

describe('Nothing is added', () => {
  test('by a preview', async () => {
    const workbook = workbookWith(rows);
    await start(workbook);
    const before = workbookParts(workbook);
    expect((await previewDueDateColumns({ columns: ['stage1'], kind: 'excel' })).columns).toHaveLength(1);
    expect(workbookParts(workbook)).toEqual(before);
  });

  test.each<[string, () => Promise<Workbook>, string]>([
    [
      'to a protected sheet',
      async () => {
        const workbook = workbookWith(rows);
        workbook.sheets[0]!.isProtected = true;
        await start(workbook);
        return workbook;
      },
      'The sheet “Log” is protected, so nothing was changed; choose Review, Unprotect Sheet, then try again.',
    ],
    [
      'twice',
      async () => {
        const workbook = workbookWith(rows);
        await start(workbook);
        await addDueDateColumns({ columns: ['stage1'], kind: 'ours' });
        return workbook;
      },
      'The sheet “Log” has our column “Stage 1 due (calculated 2)” already; take the due date columns away first, or choose others.',
    ],
  ])('%s', async (_what, prepare, message) => {
    const workbook = await prepare();
    const before = workbookParts(workbook);
    expect((await complaintOf(addDueDateColumns({ columns: ['stage1'], kind: 'ours' }))).message).toBe(
      message,
    );
    expect(workbookParts(workbook)).toEqual(before);
  });

  test('whichever round trip fails', async () => {
    const office = await start(workbookWith(rows));
    await addDueDateColumns({ columns: ['stage1', 'stage2'], kind: 'excel' });
    const trips = office.counts.roundTrips;
    for (let trip = 1; trip <= trips; trip++) {
      const workbook = workbookWith(rows);
      await start(workbook, trip);
      const before = workbookParts(workbook);
      await complaintOf(addDueDateColumns({ columns: ['stage1', 'stage2'], kind: 'excel' }));
      expect([trip, workbookParts(workbook)]).toEqual([trip, before]);
    }
  });
});
