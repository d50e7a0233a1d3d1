import type { Faults } from '../../../workbench/host/faults';
import { boot, failure, workbookWith } from './office';

/** Writes A1, A2 and A3 in three round trips, the last of two statements. */
async function threeWrites(faults: Faults) {
  const workbook = workbookWith();
  const office = await boot(workbook, { faults });
  const work = office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Log');
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    await context.sync();
    sheet.getRange('A3').values = [[3]];
    sheet.getRange('A4').values = [[4]];
    await context.sync();
  });
  const cells = (): unknown[] => [0, 1, 2, 3].map((row) => workbook.sheet('Log')?.value(row, 0));
  return { office, work, cells };
}

test('the round trip asked for fails, and nothing of it is applied', async () => {
  const { office, work, cells } = await threeWrites({ failAt: 2 });
  const error = await failure(work);
  expect([error.code, error.httpStatusCode]).toEqual(['GeneralException', 500]);
  expect(cells()).toEqual([1, null, null, null]);
  expect(office.counts.roundTrips).toBe(2);
});

test('it may fail part-way, what came before it being applied', async () => {
  const { work, cells } = await threeWrites({
    failAt: 3,
    actionIndex: 7,
    code: 'AccessDenied',
    message: 'No.',
  });
  const error = await failure(work);
  expect([error.code, error.message]).toEqual(['AccessDenied', 'No.']);
  expect(cells()).toEqual([1, 2, 3, null]);
});

test.each([
  [5012, 'InvalidOrTimedOutSession'],
  [5102, 'ActivityLimitReached'],
  [5004, 'InvalidOperationInCellEditMode'],
])('Office error %i is %s', async (officeError, code) => {
  const { work, cells } = await threeWrites({ failAt: 1, officeError });
  expect((await failure(work)).code).toBe(code);
  expect(cells()).toEqual([null, null, null, null]);
});

test('only the N-th fails: what follows goes through', async () => {
  const workbook = workbookWith();
  const office = await boot(workbook, { faults: { failAt: 1 } });
  const write = (value: number): Promise<void> =>
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Log').getRange('A1').values = [[value]];
      await context.sync();
    });
  await failure(write(1));
  await write(2);
  expect(workbook.sheet('Log')?.value(0, 0)).toBe(2);
});

test("only the add-in's own round trips are counted, with their bytes", async () => {
  const { office, work } = await threeWrites({});
  await work;
  await new Promise((resolve) => setTimeout(resolve, 50));
  const { counts } = office;
  expect(counts.roundTrips).toBe(3);
  const own = counts.batches.filter((batch) => batch.kind === 'user');
  expect(own).toHaveLength(3);
  expect(counts.batches.some((batch) => batch.kind === 'cleanup')).toBe(true);
  expect(counts.requestBytes).toBe(own.reduce((sum, batch) => sum + batch.requestBytes, 0));
  expect(counts.responseBytes).toBeGreaterThan(100);
});

test('each round trip can be slowed', async () => {
  const start = Date.now();
  const { work } = await threeWrites({ latency: 60 });
  await work;
  expect(Date.now() - start).toBeGreaterThanOrEqual(180);
});
