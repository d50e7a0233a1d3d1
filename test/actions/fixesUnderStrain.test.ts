import { applyFixes, putBackFixes } from '../../src/actions/applyFixes';
import type { AppliedFixes } from '../../src/actions/applyFixes';
import { checkLog } from '../../src/actions/checkLog';
import { certainFixes } from '../../src/domain/fixes/certainFixes';
import type { Fix } from '../../src/domain/fixes/fix';
import { readLog } from '../../src/domain/log/readLog';
import { runInExcel } from '../../src/excel/excelSession';
import { readWorkbook } from '../../src/excel/readWorkbook';
import type { NodeOffice } from '../../workbench/host/nodeOffice';
import type { CellValue, Workbook } from '../../workbench/workbook/workbook';
import { workbookWith } from '../workbench/host/office';
import { complaintOf, startOffice } from './addinOffice';
import { workbookParts } from './workbookParts';

jest.setTimeout(120_000);

const mostBytes = 5 * 1024 * 1024;
const headings = ['Reference', 'Date received', 'Stage 1 response date', 'Stage 1 outcome', 'Team'];

/** A log of which the first cells of the columns of outcomes and response dates can be put right. */
function logWith(dirty: number, every = 1): Workbook {
  const isDirty = (index: number): boolean => index % every === 0 && index < dirty * every;
  const rows = Array.from({ length: dirty * every }, (_row, index): CellValue[] => [
    `C${index}`,
    45_400,
    isDirty(index) ? '14 March 2025' : 45_410,
    isDirty(index) ? 'Partially  upheld' : 'Partially upheld',
    'North',
  ]);
  return workbookWith([headings, ...rows]);
}

async function fixesOf(): Promise<readonly Fix[]> {
  return (await checkLog({ today: '2025-05-16' })).fixes;
}

/** The round trips of a piece of work, and the largest request and answer of them. */
async function costOf(office: NodeOffice, work: () => Promise<unknown>) {
  const [trips, batches] = [office.counts.roundTrips, office.counts.batches.length];
  await work();
  const own = office.counts.batches.slice(batches);
  return {
    trips: office.counts.roundTrips - trips,
    largest: Math.max(...own.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes])),
    actions: own.reduce((sum, { actions }) => sum + actions, 0),
  };
}

test('the round trips grow with each 5,000 cells, and not with each', async () => {
  const tripsFor = async (dirty: number, every = 1): Promise<number[]> => {
    const office = await startOffice(logWith(dirty, every));
    const fixes = await fixesOf();
    expect(fixes).toHaveLength(dirty * 2);
    let applied: AppliedFixes['applied'] = [];
    const there = await costOf(office, async () => ({ applied } = await applyFixes({ fixes })));
    const back = await costOf(office, () => putBackFixes({ applied }));
    expect(applied).toHaveLength(dirty * 2);
    expect(Math.max(there.largest, back.largest)).toBeLessThan(mostBytes);
    return [there.trips, back.trips];
  };
  const few = await tripsFor(5);
  expect(await tripsFor(2_500)).toEqual(few);
  const [there = 0, back = 0] = few;
  // Read and written: a second 5,000 cells cost one round trip each.
  expect(await tripsFor(5_000)).toEqual([there + 2, back + 2]);
});

test('cells that stand apart are written one by one, and read together', async () => {
  const office = await startOffice(logWith(1_000, 3));
  const read = await costOf(office, fixesOf);
  const clean = await startOffice(logWith(0));
  const unasked = await costOf(clean, fixesOf);
  expect(read.actions - unasked.actions).toBeLessThan(50);
});

test('more than Excel sends at once is asked for in halves, down to single cells', async () => {
  const team = (at: number): string => `${'Team of the north '.repeat(1_700)}${at}`;
  const rows = Array.from({ length: 120 }, (_row, at): CellValue[] => [
    `C${at}`,
    45_400,
    45_410,
    'Upheld',
    `${team(at)} `,
  ]);
  const workbook = workbookWith([headings, ...rows]);
  const before = workbookParts(workbook);
  const office = await startOffice(workbook);
  const fixes = certainFixes(readLog((await runInExcel(readWorkbook)).values));
  expect(fixes).toHaveLength(120);
  const asked = office.counts.batches.length;
  const { applied } = await applyFixes({ fixes });
  expect([applied.length, workbook.sheets[0]!.value(120, 4)]).toEqual([120, team(119)]);
  await putBackFixes({ applied });
  expect(workbookParts(workbook)).toEqual(before);
  const refused = office.counts.batches.slice(asked).filter(({ error }) => error !== null);
  expect(refused.length).toBeGreaterThan(3);
});

describe('all or nothing', () => {
  test('when a round trip fails half-way through its changes, every cell is as it was', async () => {
    const whole = await startOffice(logWith(10, 7));
    const fixes = await fixesOf();
    const { trips } = await costOf(whole, () => applyFixes({ fixes }));
    for (const actionIndex of [1, 5, 20, 40]) {
      const workbook = logWith(10, 7);
      const before = workbookParts(workbook);
      await startOffice(workbook, { faults: { failAt: trips, actionIndex } });
      const { name, message } = await complaintOf(applyFixes({ fixes }));
      expect([name, message]).toEqual(['ExcelFault', 'Excel could not do what was asked of it.']);
      expect(workbookParts(workbook)).toEqual(before);
    }
  });

  test('and when putting back fails, every cell is as it was fixed', async () => {
    const workbook = logWith(10, 7);
    const office = await startOffice(workbook);
    const { applied } = await applyFixes({ fixes: await fixesOf() });
    const fixed = workbookParts(workbook);
    const first = office.counts.roundTrips;
    for (const [trip, actionIndex] of [[1], [2], [3], [3, 9]]) {
      office.host.faults = { failAt: office.counts.roundTrips + trip!, actionIndex };
      expect((await complaintOf(putBackFixes({ applied }))).name).toBe('ExcelFault');
      expect(workbookParts(workbook)).toEqual(fixed);
    }
    expect(office.counts.roundTrips).toBeGreaterThan(first + 8);
  });

  test('stopped by the officer before the last round trip, every cell is as it was', async () => {
    const workbook = logWith(6_000);
    await startOffice(workbook);
    const fixes = await fixesOf();
    const before = workbookParts(workbook);
    let asked = 0;
    const { name } = await complaintOf(applyFixes({ fixes }, { isCancelled: () => ++asked === 7 }));
    expect([name, asked]).toEqual(['CancelledError', 7]);
    expect(workbookParts(workbook)).toEqual(before);
  });

  test('when Excel fails for good, the officer is told how to get the cells back', async () => {
    const office = await startOffice(logWith(10));
    const fixes = await fixesOf();
    const from = office.counts.roundTrips + 4;
    office.host.faults = {
      get failAt() {
        return Math.max(from, office.counts.roundTrips);
      },
    };
    expect(await complaintOf(applyFixes({ fixes }))).toEqual({
      name: 'ExcelFault',
      message:
        'Excel failed, and then failed to put your cells back as they were; choose Undo, or close the workbook without saving.',
    });
  });
});
