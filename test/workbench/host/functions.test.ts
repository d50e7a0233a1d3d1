import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NodeOffice } from '../../../workbench/host/nodeOffice';
import { boot, workbookWith } from './office';

/** As a build makes it: a classic script that says which function answers to which name. */
const script = `
  CustomFunctions.associate('PLUS', (a, b) => a + b);
  CustomFunctions.associate('HEADINGS', (rows) => rows.map((row) => [row[0]]));
  CustomFunctions.associate('LATER', async (value) => { await new Promise((done) => setTimeout(done, 5)); return value; });
  CustomFunctions.associate('REFUSE', () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'No such day'); });
  CustomFunctions.associate('NOTANUMBER', () => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber));
  CustomFunctions.associate('BREAK', () => { throw new Error('broken'); });
  CustomFunctions.associate('WHERE', (invocation) => invocation.address);
  Office.actions.associate('writeHello', async (event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Log').getRange('A1').values = [['from ' + event.source.id]];
      await context.sync();
    });
    event.completed();
  });
`;

let folder: string;
let office: NodeOffice;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'functions-'));
  const path = join(folder, 'functions.js');
  writeFileSync(path, script);
  office = await boot(workbookWith(), { scripts: [path] });
});

afterAll(() => rmSync(folder, { recursive: true }));

const calls: [string, unknown[], unknown][] = [
  ['PLUS', [40, 2], { value: 42 }],
  ['plus', ['a', 'b'], { value: 'ab' }],
  [
    'HEADINGS',
    [
      [
        ['x', 1],
        ['y', 2],
      ],
    ],
    { value: [['x'], ['y']] },
  ],
  ['LATER', [7], { value: 7 }],
  ['REFUSE', [], { error: '#N/A', message: 'No such day' }],
  ['NOTANUMBER', [], { error: '#NUM!', message: '' }],
  ['BREAK', [], { error: '#VALUE!', message: '' }],
  ['WHERE', [], { value: 'Log!B2' }],
];

test("functions are called through Office.js's own dispatch", async () => {
  const answers = calls.map(([name, args]) => office.callFunction(name, args, 'Log!B2'));
  expect(await Promise.all(answers)).toEqual(calls.map(([, , expected]) => expected));
});

test('many calls are answered together', async () => {
  const results = await Promise.all(
    Array.from({ length: 200 }, (_call, index) => office.callFunction('PLUS', [index, 1])),
  );
  expect(results.map((result) => 'value' in result && result.value)).toEqual(
    results.map((_result, index) => index + 1),
  );
});

test('calls do not count as round trips of the add-in', async () => {
  office.counts.reset();
  await office.callFunction('PLUS', [1, 1]);
  expect(office.counts.roundTrips).toBe(0);
});

test('a ribbon button runs its command and waits until it is done', async () => {
  await office.triggerRibbonCommand('writeHello', 'BuildButton');
  expect(office.host.workbook.sheet('Log')?.value(0, 0)).toBe('from BuildButton');
});

test('the pane can be hidden and the ribbon changed', async () => {
  await office.Office.addin.hide();
  expect(office.host.session.paneState).toBe('Background');
  await office.Office.addin.showAsTaskpane();
  expect(office.host.session.paneState).toBe('Visible');
});
