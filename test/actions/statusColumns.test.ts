import { addDueDateColumns, removeDueDateColumns } from '../../src/actions/dueDateColumns';
import { checkLog } from '../../src/actions/checkLog';
import { flagLog } from '../../src/actions/flagLog';
import type { FlaggedLog, FlagRequest } from '../../src/actions/flagLog';
import { removeEverything, removeFlags } from '../../src/actions/removeEverything';
import { previewStatusColumns } from '../../src/actions/statusColumns';
import type { Faults } from '../../workbench/host/faults';
import type { NodeOffice } from '../../workbench/host/nodeOffice';
import { Calculator } from '../../workbench/workbook/calculation/calculator';
import { Workbook } from '../../workbench/workbook/workbook';
import type { CellValue } from '../../workbench/workbook/workbook';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';
import { fillSheet } from '../csvLog';
import { day } from '../day';
import { startOffice } from './addinOffice';
import { failEachRoundTrip } from './failEachRoundTrip';
import { differences, workbookParts } from './workbookParts';

jest.setTimeout(120_000);

const today = day('Tue 25 Mar 2025');
const log = `Complaints 2024-25
Ref,Date received,Acknowledged,Team,Stage 1 extended to,Stage 1 response,Stage 1 outcome,Stage 2 requested,Stage 2 response
C1,03/03/2025,04/03/2025,North,,14/03/2025,Upheld,17/03/2025,
C2,03/03/2025,,South,,,,,
C3,17/03/2025,18/03/2025,South,,,,,
C4,03/02/2025,04/02/2025,South,Yes,24/02/2025,Upheld,,
C5,03/02/2025,12/02/2025,South,,21/02/2025,Withdrawn,,
`;
const words = [
  ['Acknowledgement status', 'Stage 1 status', 'Stage 2 status'],
  ['On time', 'On time', 'Open'],
  ['Overdue', 'Overdue', ''],
  ['On time', 'Due soon', ''],
  ['On time', 'Within extension', ''],
  ['Late', 'Withdrawn', ''],
];

function officersWorkbook(csv = log): Workbook {
  const workbook = new Workbook();
  fillSheet(workbook.addSheet('Log', '{00000000-0000-4000-8000-000000000001}'), csv);
  return readXlsx(writeXlsx(workbook));
}

async function start(workbook: Workbook, faults?: Faults): Promise<NodeOffice> {
  return startOffice(workbook, {
    calculator: new Calculator({ workbook, today }),
    ...(faults ? { faults } : {}),
  });
}

async function withTable(): Promise<Workbook> {
  const workbook = officersWorkbook();
  const office = await start(workbook);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Log').tables.add('A2:I7', true).name = 'Complaints';
    await context.sync();
  });
  return readXlsx(writeXlsx(workbook));
}

async function flag(
  workbook: Workbook,
  request: Partial<FlagRequest> = {},
  faults?: Faults,
): Promise<FlaggedLog> {
  await start(workbook, faults);
  return flagLog({ today: '2025-03-25', statusColumns: true, ...request });
}

function shown(workbook: Workbook, column = 9, columns = 3, rows = 6): CellValue[][] {
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_cell, across) =>
      workbook.sheet('Log')!.value(1 + down, column + across),
    ),
  );
}

function formulasOn(workbook: Workbook): readonly string[] {
  return [...workbook.sheet('Log')!.rows.values()].flatMap(({ formulas }) => [...formulas.values()]);
}

describe.each([
  ['beside a plain range', async () => officersWorkbook()],
  ['in a table', withTable],
])('Columns of statuses %s', (_what, prepare) => {
  test('say in words what the flags show, and what needs no flag', async () => {
    const workbook = await prepare();
    const { statusColumns, leftOut } = await flag(workbook);
    expect(statusColumns.map(({ heading, range }) => `${heading} ${range}`)).toEqual([
      'Acknowledgement status J3:J7',
      'Stage 1 status K3:K7',
      'Stage 2 status L3:L7',
    ]);
    expect(leftOut).toEqual([]);
    expect(shown(workbook)).toEqual(words);
  });

  test('are none when nobody asked for them', async () => {
    const workbook = await prepare();
    const { statusColumns } = await flag(workbook, { statusColumns: false });
    expect(statusColumns).toEqual([]);
    expect(formulasOn(workbook)).toEqual([]);
  });

  test('are no columns of the log when it is read again', async () => {
    const workbook = await prepare();
    await start(workbook);
    const before = await checkLog({ today: '2025-03-25' });
    await flagLog({ today: '2025-03-25', statusColumns: true });
    const after = await checkLog({ today: '2025-03-25' });
    expect(after.log).toEqual(before.log);
    expect(after.findings).toEqual(before.findings);
  });

  test('are brought up to date in their place when the log is flagged again, asked for or not', async () => {
    const workbook = await prepare();
    await flag(workbook);
    const again = readXlsx(writeXlsx(workbook));
    again.sheet('Log')!.setValue(3, 5, day('Mon 24 Mar 2025'));
    const { statusColumns } = await flag(again, { statusColumns: false });
    expect(statusColumns.map(({ heading, column }) => `${heading} ${column}`)).toEqual([
      'Acknowledgement status J',
      'Stage 1 status K',
      'Stage 2 status L',
    ]);
    expect(shown(again)[2]).toEqual(['Late', 'Late', '']);
    const formulas = formulasOn(again);
    expect(formulas).toHaveLength(15);
    expect(formulas.filter((formula) => /ct[kvnd]_1/.test(formula))).toEqual([]);
    expect(shown(again, 12, 1)).toEqual([[null], [null], [null], [null], [null], [null]]);
  });

  test('go with the flags, and the log is as it was', async () => {
    const workbook = await prepare();
    await start(workbook);
    const before = workbookParts(workbook);
    await flagLog({ today: '2025-03-25', statusColumns: true });
    const removed = await removeEverything();
    expect([removed.columns, removed.kept]).toEqual([3, []]);
    expect(differences(before, workbookParts(workbook))).toEqual([]);
  });

  test('go when the flags are taken away, and due date columns stay', async () => {
    const workbook = await prepare();
    await start(workbook);
    await addDueDateColumns({ columns: ['stage1'], kind: 'excel' });
    await flagLog({ today: '2025-03-25', statusColumns: true });
    expect((await removeFlags()).columns).toBe(3);
    expect(shown(workbook, 9, 2, 1)).toEqual([['Stage 1 due', null]]);
  });

  test('stay when the due date columns are taken away', async () => {
    const workbook = await prepare();
    await flag(workbook);
    await addDueDateColumns({ columns: ['stage1'], kind: 'excel' });
    expect(await removeDueDateColumns()).toEqual({ removed: 1, kept: [] });
    expect(shown(workbook)).toEqual(words);
  });

  test('keep what the officer has typed in them, when flagged again and when taken away', async () => {
    const workbook = await prepare();
    await flag(workbook);
    workbook.sheet('Log')!.setValue(3, 10, '=agreed');
    await flag(workbook);
    expect(shown(workbook).map(([, stage1]) => stage1)).toEqual([
      'Stage 1 status',
      'On time',
      '=agreed',
      'Due soon',
      'Within extension',
      'Withdrawn',
    ]);
    const { columns, kept } = await removeFlags();
    expect(columns).toBe(2);
    expect(kept).toEqual([
      {
        sheet: 'Log',
        heading: 'Stage 1 status',
        why: 'You typed in it, so only our formulas in it were cleared.',
      },
    ]);
    expect(formulasOn(workbook)).toEqual([]);
  });

  test.each(['a first time', 'again'])(
    'whichever round trip of flagging %s fails, the workbook is as it was',
    async (time) => {
      const first = await prepare();
      if (time === 'again') {
        await flag(first);
        first.sheet('Log')!.setValue(4, 10, 'typed');
      }
      const file = writeXlsx(first);
      const trips = await failEachRoundTrip(
        () => readXlsx(file),
        () => flagLog({ today: '2025-03-25', statusColumns: true }),
        start,
      );
      expect(trips).toBeGreaterThan(6);
    },
  );

  test('when one of the last two round trips of flagging fails part-way, all is as it was or as it should be', async () => {
    const first = await prepare();
    await flag(first);
    const file = writeXlsx(first);
    const office = await start(readXlsx(file));
    await flagLog({ today: '2025-03-25', statusColumns: true });
    const trips = office.counts.roundTrips;
    const places = [trips - 1, trips].flatMap((failAt) => {
      const { actions = 0 } = office.counts.batches.find(({ number }) => number === failAt) ?? {};
      return [0, 0.3, 0.6, 0.8, 0.9, 0.95].map((part) => [failAt, Math.floor(part * actions)] as const);
    });
    for (const [failAt, actionIndex] of places) {
      const workbook = readXlsx(file);
      await flag(workbook, {}, { failAt, actionIndex }).catch(() => undefined);
      const names = new Set(workbook.names.map(({ name }) => name));
      const lost = formulasOn(workbook).flatMap((formula) =>
        (formula.match(/\bct[kvnd]_[12]\b/g) ?? []).filter((name) => !names.has(name)),
      );
      expect([failAt, actionIndex, lost]).toEqual([failAt, actionIndex, []]);
      expect([failAt, actionIndex, shown(workbook)]).toEqual([failAt, actionIndex, words]);
    }
  });

  test('whichever round trip of taking them away fails, the workbook is as it was', async () => {
    const flagged = await prepare();
    await flag(flagged);
    const file = writeXlsx(flagged);
    const trips = await failEachRoundTrip(
      () => readXlsx(file),
      () => removeFlags(),
      start,
    );
    expect(trips).toBeGreaterThan(3);
  });
});

test('a preview names the columns, and changes nothing', async () => {
  const workbook = officersWorkbook();
  await start(workbook);
  const before = workbookParts(workbook);
  expect(await previewStatusColumns()).toEqual({
    added: [
      { heading: 'Acknowledgement status', sheet: 'Log', table: null, column: 'J', range: 'J3:J7' },
      { heading: 'Stage 1 status', sheet: 'Log', table: null, column: 'K', range: 'K3:K7' },
      { heading: 'Stage 2 status', sheet: 'Log', table: null, column: 'L', range: 'L3:L7' },
    ],
    there: 0,
    leftOut: [],
  });
  expect(workbookParts(workbook)).toEqual(before);
});
