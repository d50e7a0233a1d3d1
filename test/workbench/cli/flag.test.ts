import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '../../../workbench/workbook/workbook';
import { readXlsx } from '../../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../workbench/workbook/xlsx/writeXlsx';
import { fillSheet } from '../../csvLog';
import { withinProcess } from './runComplaints';

// The bundle that ships, through the real office.js.

const log = 'Ref,Date received,Stage 1 response\nC1,03/03/2025,14/03/2025\nC2,03/03/2025,\n';

let folder: string;
let input: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'complaints-flag-'));
  const workbook = new Workbook();
  fillSheet(workbook.addSheet('Log', '{00000000-0000-4000-8000-000000000001}'), log);
  input = join(folder, 'log.xlsx');
  writeFileSync(input, writeXlsx(workbook));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('flags are put on and taken away again, and the log is as it was', async () => {
  const [flagged, plain] = [join(folder, 'flagged.xlsx'), join(folder, 'plain.xlsx')];
  const put = await withinProcess('flag', input, '--out', flagged, '--json', '--today', '2025-03-25');
  expect([put.status, put.error]).toEqual([0, '']);
  expect(JSON.parse(put.out)).toMatchObject({
    sheets: ['Deadline flags', 'Chase list', 'Complaints setup'],
    rules: 3,
    chase: { overdue: 1 },
  });
  const taken = await withinProcess('remove', flagged, '--out', plain, '--json');
  expect(JSON.parse(taken.out)).toMatchObject({ rules: 3, names: 4 });
  expect(readXlsx(readFileSync(plain)).sheets.map(({ name }) => name)).toEqual(['Log']);
});

test('the statuses are said in words where asked, and go with the rest', async () => {
  const [flagged, plain] = [join(folder, 'worded.xlsx'), join(folder, 'unworded.xlsx')];
  const put = await withinProcess(
    'flag',
    input,
    '--out',
    flagged,
    '--today',
    '2025-03-25',
    '--status-columns',
  );
  expect([put.status, put.error]).toEqual([0, '']);
  expect(put.out).toContain('In words: Stage 1 status (Log, column D).');
  const log = readXlsx(readFileSync(flagged)).sheet('Log')!;
  expect([0, 1, 2].map((row) => log.value(row, 3))).toEqual(['Stage 1 status', 'On time', 'Overdue']);

  const again = await withinProcess('flag', flagged, '--out', flagged.replace('worded', 'again'), '--json');
  expect(JSON.parse(again.out).statusColumns).toEqual([
    { heading: 'Stage 1 status', sheet: 'Log', table: null, column: 'D', range: 'D2:D3' },
  ]);
  await withinProcess('remove', flagged, '--out', plain);
  expect(readXlsx(readFileSync(plain)).sheet('Log')!.value(0, 3)).toBeNull();
});

test.each([['8'], ['9'], ['10'], ['11'], ['12']])(
  'with the statuses in words, round trip %s that fails leaves the workbook as it was',
  async (failAt) => {
    const out = join(folder, 'failed-words.xlsx');
    const { status } = await withinProcess(
      'flag',
      input,
      '--out',
      out,
      '--fail-at',
      failAt,
      '--status-columns',
    );
    expect(status).toBe(1);
    expect(readFileSync(out).equals(Buffer.from(writeXlsx(readXlsx(readFileSync(input)))))).toBe(true);
  },
);

test('a round trip that fails leaves the workbook as it was, and the command says so', async () => {
  const out = join(folder, 'failed.xlsx');
  const { status, error } = await withinProcess('flag', input, '--out', out, '--fail-at', '8');
  expect(status).toBe(1);
  expect(error).toMatch(/^Round trip 8 to the workbook was made to fail, and the flags were not put on;/);
  expect(readFileSync(out).equals(Buffer.from(writeXlsx(readXlsx(readFileSync(input)))))).toBe(true);
});

test('an output that is no workbook is refused before any work', async () => {
  const { status, error } = await withinProcess('remove', input, '--out', join(folder, 'x.csv'));
  expect([status, error]).toEqual([
    2,
    '--out must be the name of an .xlsx file, for example annual-tables.xlsx.\n',
  ]);
  expect(existsSync(join(folder, 'x.csv'))).toBe(false);
});
