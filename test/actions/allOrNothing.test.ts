import { join } from 'node:path';
import { buildAnnualTables } from '../../src/actions/buildAnnualTables';
import type { BuildRequest } from '../../src/actions/buildAnnualTables';
import type { Faults } from '../../workbench/host/faults';
import type { Workbook } from '../../workbench/workbook/workbook';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';
import { csvLog } from '../csvLog';
import { build, complaintOf, startOffice } from './addinOffice';
import { failEachRoundTrip } from './failEachRoundTrip';
import { differences, workbookParts } from './workbookParts';

jest.setTimeout(240_000);

const request: BuildRequest = { year: '2019-20', today: '2026-05-01' };

/** An officer's workbook: the log, a sheet of notes in front, and a cell of it selected. */
function officersWorkbook(): Workbook {
  const workbook = csvLog(join(__dirname, '../cases/darlington-2019-20/log.csv'));
  const notes = workbook.addSheet('My notes', '{00000000-0000-4000-8000-000000000002}');
  notes.setValue(0, 0, 'Mine');
  workbook.activeSheet = notes;
  workbook.selection = { sheet: notes, rect: { row: 2, column: 1, rows: 1, columns: 1 } };
  return workbook;
}

/**
 * The same with the annual tables of an earlier build in it, saved and opened again, our pivots sheet moved to the front
 * by the officer.
 */
async function workbookWithBuild(): Promise<Workbook> {
  saved ??= await savedBuild();
  const workbook = readXlsx(saved);
  const isPivots = ({ name }: { name: string }): boolean => name === 'Annual pivots 2019-20';
  workbook.sheets = [
    ...workbook.sheets.filter(isPivots),
    ...workbook.sheets.filter((sheet) => !isPivots(sheet)),
  ];
  const notes = workbook.sheet('My notes');
  if (!notes) throw new Error('The notes are lost.');
  workbook.activeSheet = notes;
  workbook.selection = { sheet: notes, rect: { row: 2, column: 1, rows: 1, columns: 1 } };
  return workbook;
}

let saved: Uint8Array | null = null;

async function savedBuild(): Promise<Uint8Array> {
  const workbook = officersWorkbook();
  await build(workbook, { year: '2019-20' });
  return writeXlsx(workbook);
}

async function roundTripsOf(workbook: Workbook, asked = request): Promise<number> {
  const office = await startOffice(workbook);
  await buildAnnualTables(asked);
  return office.counts.roundTrips;
}

async function buildWith(
  workbook: Workbook,
  faults: Faults,
  asked = request,
): Promise<{ name: string; message: string } | null> {
  await startOffice(workbook, { faults });
  return buildAnnualTables(asked).then(
    () => null,
    (error: unknown) => error as Error,
  );
}

describe.each([
  // Nothing has gone: there is always a way back.
  ['a first build', async () => officersWorkbook(), ['as it was']],
  ['a build over an earlier one', workbookWithBuild, ['as it was', 'done']],
])('%s', (_name, prepare, expectedOutcomes) => {
  test('whichever round trip fails, the workbook is as it was', async () => {
    expect(await failEachRoundTrip(prepare, () => buildAnnualTables(request))).toBeGreaterThan(6);
  });

  test('when the last fails part-way, the workbook is either as it was or as it should be', async () => {
    const finished = await prepare();
    const office = await startOffice(finished);
    await buildAnnualTables(request);
    const trips = office.counts.roundTrips;
    const { actions = 0 } = office.counts.batches.find(({ number }) => number === trips) ?? {};
    const outcomes = new Set<string>();
    for (let actionIndex = 0; actionIndex < actions; actionIndex += Math.ceil(actions / 12)) {
      const workbook = await prepare();
      const before = workbookParts(workbook);
      const error = await buildWith(workbook, { failAt: trips, actionIndex });
      outcomes.add(error ? 'as it was' : 'done');
      const expected = error
        ? differences(before, workbookParts(workbook))
        : sheetNames(workbook).filter((name, index) => name !== sheetNames(finished)[index]);
      expect([actionIndex, expected]).toEqual([actionIndex, []]);
      if (!error)
        expect(workbook.tables().map(({ name }) => name)).toEqual(finished.tables().map(({ name }) => name));
    }
    expect(outcomes).toEqual(new Set(expectedOutcomes));
  });

  test('stopped by the officer before any round trip, the workbook is as it was', async () => {
    const trips = await roundTripsOf(await prepare());
    for (let allowed = 0; allowed < trips; allowed++) {
      const workbook = await prepare();
      const before = workbookParts(workbook);
      const office = await startOffice(workbook);
      const signal = {
        get aborted() {
          return office.counts.roundTrips >= allowed;
        },
      };
      const { name } = await complaintOf(buildAnnualTables(request, { signal }));
      expect(name).toBe('CancelledError');
      expect([allowed, differences(before, workbookParts(workbook))]).toEqual([allowed, []]);
    }
  });
});

const copyName = 'Annual published 2019-20';
const kept: BuildRequest = {
  ...request,
  tables: ['issues', 'stage1-by-team'],
  countBy: 'decided',
  withoutTeams: ['Fostering Team'],
  keep: true,
};

describe.each<[string, BuildRequest]>([
  ['with its choice kept and a publishable copy', { ...kept, publish: {} }],
  ['of every table', { ...request, tables: 'all' }],
])('a build over an earlier one, %s', (_name, asked) => {
  test('whichever round trip fails, the workbook is as it was', async () => {
    expect(await failEachRoundTrip(workbookWithBuild, () => buildAnnualTables(asked))).toBeGreaterThan(6);
  });
});

test('stopped by the officer after the choice was kept, it is not kept, and nothing is left behind', async () => {
  const asked = { ...kept, publish: {} };
  const trips = await roundTripsOf(await workbookWithBuild(), asked);
  for (let allowed = 0; allowed < trips; allowed++) {
    const workbook = await workbookWithBuild();
    const before = workbookParts(workbook);
    const office = await startOffice(workbook);
    const signal = {
      get aborted() {
        return office.counts.roundTrips >= allowed;
      },
    };
    const { name } = await complaintOf(buildAnnualTables(asked, { signal }));
    expect([allowed, name]).toEqual([allowed, 'CancelledError']);
    expect([allowed, differences(before, workbookParts(workbook))]).toEqual([allowed, []]);
  }
});

test('built twice with its choice kept and a publishable copy, the second replaces the first and nothing else', async () => {
  const asked = { ...kept, publish: {} };
  const workbook = await workbookWithBuild();
  await startOffice(workbook);
  const first = await buildAnnualTables(asked);
  const before = workbookParts(workbook);
  const names = sheetNames(workbook);
  expect(await buildAnnualTables(asked)).toEqual(first);
  expect(sheetNames(workbook)).toEqual(names);
  expect(names).toContain(copyName);
  expect(Object.keys(workbookParts(workbook))).toEqual(Object.keys(before));
});

test.each([
  [{ code: 'AccessDenied' }, /protected or read-only/],
  [{ officeError: 5004 }, /A cell is being edited/],
])('what the officer can put right is said in a sentence: %o', async (fault, sentence) => {
  const workbook = officersWorkbook();
  const error = await buildWith(workbook, { failAt: 1, ...fault });
  expect(error?.name).toBe('AddinError');
  expect(error?.message).toMatch(sentence);
});

test('the officer is told of each step', async () => {
  await startOffice(officersWorkbook());
  const steps: string[] = [];
  await buildAnnualTables(request, { onProgress: (step) => steps.push(step) });
  expect(steps[0]).toBe('Reading the log');
  expect(steps.length).toBeGreaterThan(4);
});

function sheetNames({ sheets }: Workbook): string[] {
  return sheets.map(({ name }) => name);
}
