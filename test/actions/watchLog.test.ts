import { makeChaseList } from '../../src/actions/makeChaseList';
import { watchLog } from '../../src/actions/watchLog';
import type { StopWatching } from '../../src/actions/watchLog';
import type { NodeOffice } from '../../workbench/host/nodeOffice';
import { Workbook, type Sheet } from '../../workbench/workbook/workbook';
import { fillSheet } from '../csvLog';
import { startOffice } from './addinOffice';
import { workbookParts } from './workbookParts';

const pace = { quiet: 40, longest: 400 };
const cell = (row: number) => ({ row, column: 2, rows: 1, columns: 1 });

let office: NodeOffice;
let log: Sheet;
let told: number;
let stop: StopWatching;

beforeEach(async () => {
  const workbook = new Workbook();
  log = workbook.addSheet('Log', '{00000000-0000-4000-8000-000000000001}');
  fillSheet(log, 'Ref,Date received,Stage 1 response\nC1,03/03/2025,\nC2,04/03/2025,\n');
  office = await startOffice(workbook);
  told = 0;
  stop = await watchLog(() => (told += 1), pace);
});

/** Waits until it was told so often, and then to see that it is told no more. */
async function isTold(times: number): Promise<number> {
  for (let wait = 0; wait < 200 && told < times; wait++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise((resolve) => setTimeout(resolve, 4 * pace.quiet));
  return told;
}

test('Twenty edits that come close together are told once, and ask the workbook no more than what is ours', async () => {
  const before = office.counts.roundTrips;
  for (let edit = 0; edit < 20; edit++) await office.host.edit(log, cell(1), [[45_700 + edit]]);
  expect(await isTold(1)).toBe(1);
  expect(office.counts.roundTrips - before).toBe(2);

  await office.host.edit(log, cell(2), [[45_710]]);
  expect(await isTold(2)).toBe(2);
  // The log is known by now.
  expect(office.counts.roundTrips - before).toBe(2);
});

test('Edits that never stop are told all the same, now and then', async () => {
  const until = Date.now() + 3 * pace.longest;
  while (Date.now() < until) {
    await office.host.edit(log, cell(1), [[45_700]]);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(told).toBeGreaterThanOrEqual(1);
});

test('A co-author’s edit is told like the officer’s, and answered with no write', async () => {
  await office.host.editRemotely(log, cell(1), [[45_720]]);
  const before = workbookParts(office.host.workbook);
  expect(await isTold(1)).toBe(1);
  expect(workbookParts(office.host.workbook)).toEqual(before);
});

test('Rows that are sorted, and a sheet that is deleted, are told', async () => {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem('Log')
      .getRange('A2:C3')
      .sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  expect(await isTold(1)).toBe(1);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.add('Spare');
    await context.sync();
    context.workbook.worksheets.getItem('Spare').delete();
    await context.sync();
  });
  expect(await isTold(2)).toBe(2);
});

test('The sheets that we make, and edits of them, are not told', async () => {
  await makeChaseList({ today: '2025-03-20' });
  expect(await isTold(1)).toBe(0);
  const ours = office.host.workbook.sheet('Chase list');
  if (!ours) throw new Error('There is no chase list.');
  await office.host.edit(ours, cell(30), [['Rang them']]);
  expect(await isTold(1)).toBe(0);
});

test('Nothing is told once the watch has ended', async () => {
  await office.host.edit(log, cell(1), [[45_720]]);
  await stop();
  await office.host.edit(log, cell(2), [[45_720]]);
  expect(await isTold(1)).toBe(0);
});

test('Watching leaves nothing in the workbook', async () => {
  const { workbook } = office.host;
  const watched = workbookParts(workbook);
  await stop();
  expect(workbookParts(workbook)).toEqual(watched);
});
