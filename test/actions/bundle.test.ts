import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildAnnualTables } from '../../src/actions/buildAnnualTables';
import { csvLog } from '../csvLog';
import { startOffice } from './addinOffice';

jest.setTimeout(60_000);

const bundle = join(__dirname, '../../dist/actions.js');
const log = (): ReturnType<typeof csvLog> => csvLog(join(__dirname, '../cases/darlington-2019-20/log.csv'));
const request = { year: '2019-20', today: '2026-05-01' };

interface Toolkit {
  buildAnnualTables(request: unknown, hooks?: unknown): Promise<unknown>;
  describeLog(request: unknown): Promise<{ years: readonly string[] }>;
}

/** The actions as they ship, in the window that office.js runs in. */
async function shipped(): Promise<Toolkit> {
  if (!existsSync(bundle)) throw new Error('dist/actions.js is missing: run `npm run build` first.');
  const office = await startOffice(log(), { scripts: [bundle] });
  return office.window['ComplaintsToolkit'] as Toolkit;
}

test('the bundle that ships builds what the source builds', async () => {
  const built = await (await shipped()).buildAnnualTables(request);
  await startOffice(log());
  expect(JSON.parse(JSON.stringify(built))).toEqual(await buildAnnualTables(request));
});

test('the bundle tells what it read, and the years to choose from, the latest first', async () => {
  const { years } = await (await shipped()).describeLog({ today: '2026-05-01' });
  expect([...years]).toEqual(['2019-20', '2018-19']);
});

test('an error of the bundle keeps its name and its sentence', async () => {
  const error = await (
    await shipped()
  )
    .buildAnnualTables({ ...request, year: '1999-00' })
    .catch((one: unknown) => one);
  const { name, message } = error as Error;
  expect([name, message]).toEqual([
    'AddinError',
    'No complaint in the log was received in 1999-00; choose a year it holds: 2018-19 or 2019-20.',
  ]);
});
