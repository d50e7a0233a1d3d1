import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asCommand, withinProcess, writeLog } from './runComplaints';

// The bundle that ships, through the real office.js: once as people run it, the rest within this process.

// The first command may have to build the add-in.
jest.setTimeout(240_000);

const year2425 = `Complaints 2024-25
Ref,Date rec'd,S1 response,S1 outcome,Team,Shoe size
APRIL 2024
C1,03/04/2024,28/03/2024,Upheld,North,4
C2,'31/02/2024,12/04/2024,Sort of upheld,North,
C3,10/04/2024,17/04/2024,Not upheld,South,
Total,3
`;
const year2526 = `Ref,Date rec'd,S1 response,S1 outcome,Team,Shoe size
C4,01/04/2025,,,South,
`;
const other = 'Reference,Date received,Stage 2 requested\nX1,01/04/2024,\n';

interface Checked {
  readonly log: object;
  readonly columns: readonly object[];
  readonly missing: readonly string[];
  readonly notRecognised: readonly string[];
  readonly findings: readonly { check: string; sheet: string; row: number; column: string }[];
  readonly nonRows: readonly object[];
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'complaints-check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function logFile(name: string, sheets: Readonly<Record<string, string>>): string {
  return writeLog(join(folder, name), sheets);
}

async function checked(...words: string[]): Promise<Checked> {
  const { status, out, error } = await withinProcess('check', ...words, '--json', '--today', '2025-05-16');
  expect({ status, error }).toEqual({ status: 0, error: '' });
  return JSON.parse(out) as Checked;
}

test('run as a command, it prints one JSON document and nothing else, and leaves the file alone', async () => {
  const path = logFile('command.xlsx', { '2024-25': year2425 });
  const before = readFileSync(path);
  const files = readdirSync(folder);
  const { status, out, error } = await asCommand(['check', path, '--json', '--today', '2025-05-16']);
  expect([status, error]).toEqual([0, '']);
  expect(Object.keys(JSON.parse(out) as object).slice(0, 5)).toEqual([
    'log',
    'columns',
    'missing',
    'notRecognised',
    'findings',
  ]);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(files);
});

test('tells in JSON how the log was understood', async () => {
  const { log, columns, missing, notRecognised, nonRows } = await checked(
    logFile('log.xlsx', { '2024-25': year2425 }),
  );
  expect(log).toMatchObject({
    sheet: ['2024-25'],
    table: null,
    headerRow: 2,
    rows: 3,
    layout: 'row-per-complaint',
    hiddenRows: 0,
    hiddenColumns: 0,
  });
  expect(columns).toHaveLength(5);
  expect(columns[0]).toEqual({
    field: 'reference',
    heading: 'Ref',
    column: 'A',
    how: 'same name',
    sheet: '2024-25',
  });
  expect(missing).toEqual(expect.arrayContaining(['procedure', 'issues', 'stage2Responded']));
  expect(missing).not.toContain('received');
  expect(notRecognised).toEqual(['Shoe size']);
  expect(nonRows).toEqual([
    { sheet: '2024-25', row: 3, reason: 'month or year banner' },
    { sheet: '2024-25', row: 7, reason: 'total' },
  ]);
});

test('every finding has its check, severity, place, field, value and message', async () => {
  const { findings } = await checked(logFile('findings.xlsx', { '2024-25': year2425 }));
  expect(findings).toContainEqual({
    check: 'response-before-receipt',
    severity: 'error',
    row: 4,
    column: 'C',
    field: 'stage1Responded',
    value: '28/03/2024',
    message: expect.stringMatching(/\(28\/03\/2024\) must be the same as or after .*\(03\/04\/2024\)/),
    sheet: '2024-25',
  });
  expect(findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ check: 'unreadable-date', row: 5, column: 'B', value: '31/02/2024' }),
      expect.objectContaining({ check: 'unknown-outcome', row: 5, column: 'D', value: 'Sort of upheld' }),
    ]),
  );
  for (const finding of findings) {
    expect(Object.keys(finding).sort()).toEqual(
      ['check', 'column', 'field', 'message', 'row', 'severity', 'sheet', 'value'].sort(),
    );
  }
});

test('several sheets with the same headings are read as one log', async () => {
  const { log, findings } = await checked(
    logFile('years.xlsx', { '2024-25': year2425, '2025-26': year2526 }),
  );
  expect(log).toMatchObject({ sheet: ['2024-25', '2025-26'], rows: 4 });
  expect(findings.map(({ sheet }) => sheet)).toEqual(findings.map(({ sheet }) => sheet).sort());
});

test('several that differ are an input error that names them; --sheet chooses', async () => {
  const path = logFile('two.xlsx', { '2024-25': year2425, Other: other });
  const { status, out, error } = await withinProcess('check', path);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error.trimEnd().split('\n')).toEqual([expect.stringMatching(/2024-25.*Other/)]);
  expect((await checked(path, '--sheet', 'Other')).log).toMatchObject({ sheet: ['Other'], rows: 1 });
});

test('without --json it tells a person what was understood, then what was found, by check', async () => {
  const path = logFile('person.xlsx', { '2024-25': year2425 });
  const { status, out, progress } = await withinProcess('check', path, '--today', '2025-05-16');
  expect(status).toBe(0);
  expect(progress).toEqual(['Opening the workbook', 'Reading the log', 'Checking the log']);
  const lines = out.split('\n');
  expect(lines[0]).toBe('The log: “2024-25”; headings in row 2; a row for each complaint; 3 rows.');
  expect(lines[1]).toBe('No records: 2024-25 row 3 (month or year banner); 2024-25 row 7 (total).');
  expect(out).toMatch(/^ {2}2024-25 C {2}“S1 response” = Stage 1 responded \(known spelling\)$/m);
  expect(out).toMatch(/^Not recognised: Shoe size\.$/m);
  expect(out).toMatch(/^Response before receipt \(error, 1\)\n {2}2024-25 C4 {2}S1 response \(28/m);
});

test.each<[string, string[], RegExp]>([
  ['no such file', ['none.xlsx'], /none\.xlsx; check its name and folder\.$/],
  ['a false date', ['person.xlsx', '--today', '16/05/2025'], /^--today must be a real date/],
  ['a sheet that is not there', ['person.xlsx', '--sheet', 'Nowhere'], /Nowhere/],
  ['a table that is not there', ['person.xlsx', '--table', 'Nowhere'], /Nowhere/],
  ['an option that is not there', ['person.xlsx', '--out', 'x.xlsx'], /^Unknown option '--out'/],
  ['a workbook without a log', ['nothing.xlsx'], /no log|not a log|A log has|empty/i],
])('%s is one sentence and status 2', async (_, [file = '', ...rest], sentence) => {
  logFile('person.xlsx', { '2024-25': year2425 });
  logFile('nothing.xlsx', { Notes: 'Milk\nEggs\n' });
  const { status, out, error } = await withinProcess('check', join(folder, file), ...rest);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error.trimEnd().split('\n')).toEqual([expect.stringMatching(sentence)]);
});
