import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve as resolvePath } from 'node:path';
import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { csvLog } from '../../csvLog';
import { readXlsx } from '../../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../workbench/workbook/xlsx/writeXlsx';
import { Workbook, type CellValue } from '../../../workbench/workbook/workbook';
import { asCommand, withinProcess } from './runComplaints';
import type { Outcome } from './runComplaints';

// The command as people run it: a process of its own, the bundle that ships, the real office.js. Mistakes in what is
// given are tried within this process: there are many.

const root = join(__dirname, '..', '..', '..');
const launcher = join(root, 'workbench', 'cli', 'complaints.mjs');
const exampleLog = join(root, 'examples', 'complaints-log.xlsx');

// The first command may have to build the add-in.
jest.setTimeout(240_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'complaints-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function complaints(...words: string[]): Promise<Outcome> {
  return asCommand(words, folder);
}

async function json<T>(...words: string[]): Promise<T> {
  const { status, out, error } = await complaints(...words, '--json');
  expect({ status, error }).toEqual({ status: 0, error: '' });
  return JSON.parse(out) as T;
}

function fileOf(name: string, rows: readonly (readonly (CellValue | { formula: string })[])[]): string {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Sheet1', '{1}');
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (typeof cell === 'object' && cell !== null && 'formula' in cell)
        sheet.setFormula(r, c, cell.formula);
      else sheet.setValue(r, c, cell);
    }),
  );
  const path = join(folder, name);
  writeFileSync(path, writeXlsx(workbook));
  return path;
}

describe('complaints eval', () => {
  test("works formulas out, the add-in's through office.js's own dispatch", async () => {
    const formulas = [
      '=STAGE1DUE(DATE(2024,12,20))',
      '=STAGE1DUE({45646;45700},"Yes")',
      '=STAGE1DUE(A1)',
      '=STAGE1DUE()',
      '=STAGE1DUE("31/02/2024")',
      '=WORKINGDAYSTAKEN(DATE(2024,12,20),STAGE1DUE(DATE(2024,12,20)))',
      '=ISWORKINGDAY(DATE(2024,12,25))',
      '=ADDWORKINGDAYS(DATE(2024,12,20),1,{45649})',
      '=SUM({1,2;3,4})/0',
      '=TODAY()',
      '=1+',
    ];
    writeFileSync(join(folder, 'formulas.txt'), `${formulas.slice(1).join('\n')}\n\n`);
    const answers = await json<Record<string, unknown>[]>(
      'eval',
      formulas[0] as string,
      '--file',
      'formulas.txt',
      '--today',
      '2025-01-02',
    );
    expect(answers.map(({ formula }) => formula)).toEqual(formulas);
    expect(answers.map(({ formula: _, ...rest }) => rest)).toEqual([
      { value: 45_665, text: '08/01/2025' },
      { value: [[45_679], [45_728]], text: [['22/01/2025'], ['12/03/2025']] },
      { value: '', text: '' },
      { error: '#VALUE!', message: 'Enter the date received' },
      {
        error: '#VALUE!',
        message: 'The date received must be a real date, for example 12/05/2024, not "31/02/2024"',
      },
      { value: 10, text: '10' },
      { value: false, text: 'FALSE' },
      { value: 45_650, text: '24/12/2024' },
      { error: '#DIV/0!', message: 'A number is divided by zero or by a blank.' },
      { value: 45_659, text: '02/01/2025' },
      { error: '#NAME?', message: 'The formula ends too soon.' },
    ]);
  });
});

describe('complaints functions', () => {
  test('lists what Excel’s formula help shows', async () => {
    const functions = await json<{ name: string; description: string; parameters: object[] }[]>('functions');
    expect(functions.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['STAGE1DUE', 'ADDWORKINGDAYS', 'ISWORKINGDAY', 'WORKINGDAYSTAKEN']),
    );
    expect(functions.filter(({ description }) => description === '')).toEqual([]);
    expect(functions.find(({ name }) => name === 'STAGE1DUE')?.parameters).toContainEqual({
      name: 'closures',
      description: "The council's own closure days, besides the bank holidays of England and Wales.",
      optional: true,
    });
  });
});

describe('complaints script', () => {
  /** The first function called asks which date system the workbook has. */
  const askedByFunctions = 1;
  const script = `
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1:B2').formulas = [['=STAGE1DUE(A1)'], ['=WORKINGDAYSTAKEN(A1,B1)']];
      const range = sheet.getRange('A1:B2').load('values,text');
      await context.sync();
      console.log(range.values, range.text);
      if (sheet) NOTHING
    });`;

  test('runs Office.js code, the add-in’s functions in its cells, and writes the workbook', async () => {
    const input = fileOf('in.xlsx', [[45_646]]);
    const before = readFileSync(input);
    writeFileSync(join(folder, 'good.js'), script.replace('NOTHING', 'return;'));
    const result = await json('script', 'good.js', input, '--out', 'scripted.xlsx');
    expect(result).toEqual({
      log: ['[[45646,45665],["",10]] [["45646","08/01/2025"],["","10"]]'],
      error: null,
      roundTrips: 1 + askedByFunctions,
    });
    const sheet = readXlsx(readFileSync(join(folder, 'scripted.xlsx'))).sheet('Sheet1');
    expect([sheet?.formula(0, 1), sheet?.value(0, 1)]).toEqual(['STAGE1DUE(A1)', 45_665]);
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  test('tells a failure as office.js does, and exits 1', async () => {
    writeFileSync(
      join(folder, 'bad.js'),
      script.replace('NOTHING', "{ sheet.getRange('no such'); await context.sync(); }"),
    );
    const { status, out } = await complaints('script', 'bad.js', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      error: { code: 'InvalidArgument' },
      roundTrips: 2 + askedByFunctions,
    });
  });
});

describe('complaints recalc', () => {
  test("stores the values of the add-in's functions and of what depends on them, and of nothing else", async () => {
    const input = fileOf('recalc.xlsx', [
      [45_646, { formula: 'STAGE1DUE(A1)' }, { formula: 'B1+1' }, { formula: '1+1' }],
      ['x', { formula: 'STAGE1DUE(A2)' }],
    ]);
    const result = await json('recalc', input, '--out', 'recalculated.xlsx');
    expect(result).toEqual({ cells: 2, errors: 1 });
    const sheet = readXlsx(readFileSync(join(folder, 'recalculated.xlsx'))).sheet('Sheet1');
    expect([0, 1, 2, 3].map((column) => sheet?.value(0, column))).toEqual([45_646, 45_665, 45_666, null]);
    expect(sheet?.value(1, 1)).toEqual({ error: '#VALUE!' });
  });
});

describe('complaints build', () => {
  interface Built {
    readonly year: string;
    readonly today: string;
    readonly tables: readonly {
      id: string;
      sheet: string;
      range: string;
      rows: readonly { values: readonly unknown[] }[];
    }[];
    readonly pivots: readonly object[];
    readonly charts: readonly object[];
    readonly checks: readonly { id: string; ok: boolean }[];
    readonly sheets: readonly string[];
    readonly roundTrips: number;
    readonly requestBytes: number;
    readonly responseBytes: number;
  }

  test('writes the annual tables beside the log, and tells them in JSON', async () => {
    const before = readFileSync(exampleLog);
    const built = await json<Built>(
      'build',
      exampleLog,
      '--year',
      '2024-25',
      '--out',
      'built.xlsx',
      '--today',
      '2025-05-16',
    );
    expect(built).toMatchObject({ year: '2024-25', today: '2025-05-16' });
    expect(built.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(built.tables.length).toBeGreaterThan(10);
    expect(built.charts.length).toBeGreaterThan(3);
    expect(built.roundTrips).toBeGreaterThan(2);
    const workbook = readXlsx(readFileSync(join(folder, 'built.xlsx')));
    const logSheets = readXlsx(before).sheets.map(({ name }) => name);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...logSheets, ...built.sheets]),
    );
    expect(workbook.sheets.flatMap(({ pivots }) => pivots)).toHaveLength(built.pivots.length);
    expect(readFileSync(exampleLog).equals(before)).toBe(true);
  });

  test('a round trip that is made to fail leaves the sheets as they were, and exits 1 with a sentence', async () => {
    const { status, out, error } = await complaints(
      'build',
      exampleLog,
      '--year',
      '2024-25',
      '--out',
      'failed.xlsx',
      '--fail-at',
      '5',
    );
    expect({ status, out, error }).toEqual({
      status: 1,
      out: '',
      error:
        'Round trip 5 to the workbook was made to fail, and the tables were not built; the workbook as the add-in left it is in failed.xlsx.\n',
    });
    expect(unzipSync(readFileSync(join(folder, 'failed.xlsx')))).toEqual(unzipSync(readFileSync(exampleLog)));
  });

  test('whichever round trip is made to fail, what is written is the log as it was, part by part', async () => {
    const small = join(folder, 'small.xlsx');
    writeFileSync(small, writeXlsx(csvLog(join(__dirname, '../../cases/tidy-small-team/log.csv'))));
    const parts = unzipSync(readFileSync(small));
    const buildFailing = (failAt: number) =>
      complaints(
        ...['build', small, '--year', '2024-25', '--today', '2025-05-16', '--out', 'failed.xlsx'],
        ...['--publish', '--fail-at', String(failAt)],
      );
    let failAt = 1;
    for (let { status } = await buildFailing(failAt); status !== 0; { status } = await buildFailing(failAt)) {
      expect([failAt, status]).toEqual([failAt, 1]);
      expect([failAt, unzipSync(readFileSync(join(folder, 'failed.xlsx')))]).toEqual([failAt, parts]);
      failAt += 1;
    }
    expect(failAt).toBeGreaterThan(8);
  });

  test('a mistake is one sentence on standard error and status 2', async () => {
    const mistake = await complaints('build', exampleLog, '--year', '2024-27', '--out', 'o.xlsx');
    expect(mistake).toEqual({
      status: 2,
      out: '',
      error: '--year must be a reporting year written 2024-25.\n',
    });
  });

  test.each<[string, string[], string]>([
    [
      'no year',
      [exampleLog, '--out', 'o.xlsx'],
      'Give the year to build with --year, for example --year 2024-25.',
    ],
    [
      'no file',
      ['none.xlsx', '--year', '2024-25', '--out', 'o.xlsx'],
      'none.xlsx; check its name and folder.',
    ],
    [
      'no output',
      [exampleLog, '--year', '2024-25'],
      'Give the file to write with --out, for example --out annual-tables.xlsx.',
    ],
    [
      'a false date',
      [exampleLog, '--year', '2024-25', '--out', 'o.xlsx', '--today', '31/12/2024'],
      '--today must be a real date written YYYY-MM-DD, for example 2025-03-31.',
    ],
    [
      'a false year',
      [exampleLog, '--year', '2024-27', '--out', 'o.xlsx'],
      '--year must be a reporting year written 2024-25.',
    ],
    [
      'a period backwards',
      [exampleLog, '--from', '2025-01-02', '--to', '2025-01-01', '--out', 'o.xlsx'],
      '--to must be the same as or after --from.',
    ],
    [
      'a mistyped option',
      [exampleLog, '--yaer', '2024-25', '--out', 'o.xlsx'],
      "Unknown option '--yaer'. Did you mean --year? See complaints --help.",
    ],
    [
      'a period without its end',
      [exampleLog, '--from', '2024-04-01', '--out', 'o.xlsx'],
      'Give the last day of the period with --to.',
    ],
    [
      'a period without its start',
      [exampleLog, '--to', '2025-03-31', '--out', 'o.xlsx'],
      'Give the first day of the period with --from.',
    ],
    [
      'no table',
      [exampleLog, '--year', '2024-25', '--tables', ',', '--out', 'o.xlsx'],
      '--tables must name tables by their ids, for example --tables issues,stage1-outcomes; or all.',
    ],
    [
      'all tables and one',
      [exampleLog, '--year', '2024-25', '--tables', 'all,issues', '--out', 'o.xlsx'],
      '--tables all is every table; give no other ids with it.',
    ],
    [
      'a workbook whose structure is protected',
      ['locked.xlsx', '--year', '2024-25', '--out', 'o.xlsx'],
      'The workbook’s structure is protected, so no sheets can be added',
    ],
    ['no folder', [exampleLog, '--year', '2024-25', '--out', 'none/o.xlsx'], 'There is no folder'],
    [
      'a .csv',
      ['log.csv', '--year', '2024-25', '--out', 'o.xlsx'],
      'The file is text, such as a CSV file: open it in Excel and save it as an Excel workbook (.xlsx).',
    ],
    [
      'the input as output',
      ['copy.xlsx', '--year', '2024-25', '--out', './copy.xlsx'],
      '--out names the input file, which is never changed; give another name.',
    ],
    [
      'no log',
      ['empty.xlsx', '--year', '2024-25', '--out', 'o.xlsx'],
      'The visible sheets of this workbook are empty, so there is no log to read.',
    ],
    [
      'a year without complaints',
      [exampleLog, '--year', '2010-11', '--out', 'o.xlsx'],
      'No complaint in the log was received in 2010-11',
    ],
  ])('%s is one sentence and status 2, and nothing is written', async (_, words, sentence) => {
    writeFileSync(join(folder, 'log.csv'), 'Reference,Received\n1,01/04/2024\n');
    copyFileSync(exampleLog, join(folder, 'copy.xlsx'));
    fileOf('empty.xlsx', []);
    writeFileSync(join(folder, 'locked.xlsx'), withLockedStructure(readFileSync(exampleLog)));
    const before = readdirSync(folder).sort();
    const inFolder = words.map((word) => (/\.(xlsx|csv)$/.test(word) ? resolvePath(folder, word) : word));
    const { status, out, error } = await withinProcess('build', ...inFolder);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error.trimEnd().split('\n')).toEqual([expect.stringContaining(sentence)]);
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});

/** The workbook as Excel saves it after Review, Protect Workbook. */
function withLockedStructure(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['xl/workbook.xml'] as Uint8Array);
  return zipSync({
    ...parts,
    'xl/workbook.xml': strToU8(
      xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
    ),
  });
}

test('complaints --version tells the version of the add-in', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(await complaints('--version')).toEqual({ status: 0, out: `${version}\n`, error: '' });
});

test('a reader that stops early, as `| head` does, is no fault', async () => {
  const command = spawn(process.execPath, [launcher, 'functions'], { stdio: ['ignore', 'pipe', 'pipe'] });
  command.stdout.destroy();
  let error = '';
  command.stderr.on('data', (text: Buffer) => (error += text.toString()));
  const [status] = (await once(command, 'close')) as [number];
  expect({ status, error }).toEqual({ status: 0, error: '' });
});

test('complaints serve takes a free port when the usual one is taken, and ends well when it is stopped', async () => {
  const first = await served();
  const second = await served();
  expect(second.url).not.toBe(first.url);
  for (const { command } of [first, second]) {
    command.kill('SIGINT');
    expect(await once(command, 'close')).toEqual([0, null]);
  }
});

/** A workbench page of its own, once it has told its address. */
async function served() {
  const command = spawn(process.execPath, [launcher, 'serve'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  for await (const text of command.stdout.iterator({ destroyOnReturn: false })) {
    out += String(text);
    const [, url] = / at (https:\S+)/.exec(out) ?? [];
    if (url) return { command, url };
  }
  throw new Error(`The page did not start: ${out}`);
}
