import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asCommand, withinProcess, writeLog } from './runComplaints';

// The bundle that ships, through the real office.js: once as people run it, the rest within this process.

// The first command may have to build the add-in.
jest.setTimeout(240_000);

const log = `Ref,Date received,Team,Stage 1 response,Stage 1 outcome,Extended to
C1,03/03/2025,North,14/03/2025,Upheld,
C2,03/03/2025,South,,,
C3,10/03/2025,South,,,
C4,03/03/2025,North,18/03/2025,Upheld,21/03/2025
C5,,North,18/03/2025,Upheld,
C6,18/03/2025,,,,
`;
const other = 'Reference,Date received,Stage 2 requested\nX1,03/03/2025,\n';

interface Listed {
  readonly today: string;
  readonly clocks: readonly Record<string, unknown>[];
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'complaints-deadlines-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function logFile(name: string, sheets: Readonly<Record<string, string>>): string {
  return writeLog(join(folder, name), sheets);
}

test('Run as a command, it prints one JSON document and nothing else, and leaves the file alone', async () => {
  const path = logFile('command.xlsx', { Log: log });
  const before = readFileSync(path);
  const { status, out, error } = await asCommand(['deadlines', path, '--json', '--today', '2025-03-19']);
  expect([status, error]).toEqual([0, '']);

  const { today, clocks, ...rest } = JSON.parse(out) as Listed;
  expect([today, rest]).toEqual(['2025-03-19', {}]);
  expect(clocks.map(({ reference, clock, status: stands }) => [reference, clock, stands])).toEqual([
    ['C1', 'stage1', 'on-time'],
    ['C2', 'stage1', 'overdue'],
    ['C3', 'stage1', 'due-soon'],
    ['C4', 'stage1', 'on-time-extended'],
    ['C5', 'stage1', 'cannot-tell'],
    ['C6', 'stage1', 'open'],
  ]);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['command.xlsx']);
});

test('Days are written YYYY-MM-DD or null, and each clock tells its row, sheet and owner', async () => {
  const { out } = await withinProcess(
    'deadlines',
    logFile('days.xlsx', { Log: log }),
    '--json',
    '--today',
    '2025-03-19',
  );
  const { clocks } = JSON.parse(out) as Listed;
  expect(clocks[3]).toEqual({
    reference: 'C4',
    row: 5,
    clock: 'stage1',
    start: '2025-03-03',
    due: '2025-03-17',
    extendedDue: '2025-03-21',
    completed: '2025-03-18',
    status: 'on-time-extended',
    workingDays: 11,
    workingDaysLate: 0,
    because:
      '10 working days from 3 March 2025 end on 17 March 2025, extended to 21 March 2025; answered on 18 March 2025.',
    sheet: 'Log',
    team: 'North',
    area: null,
  });
  expect(clocks[4]).toMatchObject({
    start: null,
    due: null,
    extendedDue: null,
    completed: '2025-03-18',
    workingDays: null,
    workingDaysLate: null,
  });
});

test('Without --json a person reads what is overdue, what is due soon, what cannot be told, and how many there are', async () => {
  const path = logFile('person.xlsx', { Log: log });
  const { status, out } = await withinProcess('deadlines', path, '--today', '2025-03-19');
  expect(status).toBe(0);
  expect(out).toBe(`Where every clock stands on 19 March 2025.

Overdue: 1
  C2, Log row 3: Stage 1 response, due 17/03/2025 (South)
    10 working days from 3 March 2025 end on 17 March 2025; not answered by 19 March 2025, 2 working days late.

Due soon: 1
  C3, Log row 4: Stage 1 response, due 24/03/2025 (South)
    10 working days from 10 March 2025 end on 24 March 2025; not answered by 19 March 2025, 3 working days left.

Cannot be told: 1
  C5, Log row 6: Stage 1 response (North)
    There is no due date: the log does not give the day received.

Clocks: 6.
  1 overdue
  1 due soon
  1 open
  1 cannot be told
  1 on time
  1 on time within an extension
`);
});

test('The longest overdue comes first', async () => {
  const path = logFile('order.xlsx', {
    Log: 'Ref,Date received,Stage 1 response\nN1,10/03/2025,\nN2,03/03/2025,\nN3,06/03/2025,\n',
  });
  const { out } = await withinProcess('deadlines', path, '--today', '2025-04-30');
  expect(out.match(/N\d/g)).toEqual(['N2', 'N3', 'N1']);
});

test('Several sheets that differ are an input error that names them; --sheet chooses', async () => {
  const path = logFile('two.xlsx', { Log: log, Other: other });
  const { status, out, error } = await withinProcess('deadlines', path);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error.trimEnd().split('\n')).toEqual([expect.stringMatching(/Log.*Other/)]);

  const chosen = await withinProcess(
    'deadlines',
    path,
    '--sheet',
    'Other',
    '--json',
    '--today',
    '2025-03-19',
  );
  expect((JSON.parse(chosen.out) as Listed).clocks.map(({ reference }) => reference)).toEqual(['X1']);
});

test.each<[string, string[], RegExp]>([
  ['no such file', ['none.xlsx'], /none\.xlsx; check its name and folder\.$/],
  ['a false date', ['person.xlsx', '--today', '19/03/2025'], /^--today must be a real date/],
  ['a sheet that is not there', ['person.xlsx', '--sheet', 'Nowhere'], /Nowhere/],
  ['a table that is not there', ['person.xlsx', '--table', 'Nowhere'], /Nowhere/],
  ['an option that is not there', ['person.xlsx', '--out', 'x.xlsx'], /^Unknown option '--out'/],
])('%s is one sentence and status 2', async (_, [file = '', ...rest], sentence) => {
  logFile('person.xlsx', { Log: log });
  const { status, out, error } = await withinProcess('deadlines', join(folder, file), ...rest);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error.trimEnd().split('\n')).toEqual([expect.stringMatching(sentence)]);
});
