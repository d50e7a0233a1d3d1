import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDueDateColumns } from '../../../src/actions/dueDateColumns';
import { checkLog } from '../../../src/actions/checkLog';
import { readXlsx } from '../../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../workbench/workbook/xlsx/writeXlsx';
import { logSheetName, officersLog } from '../workbook/xlsx/officersLog';
import { startOffice } from '../../actions/addinOffice';
import { difference } from '../workbook/xlsx/parts';
import { withinProcess } from './runComplaints';

// The bundle that ships, through the real office.js: from a file to a file.

jest.setTimeout(180_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'complaints-remove-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const originals: readonly (readonly [name: string, file: () => Uint8Array, sheet: string, year: string])[] = [
  ['the example log', () => readFileSync('examples/complaints-log.xlsx'), 'Complaints log', '2024-25'],
  ['an officer’s workbook', () => officersLog(), logSheetName, '2019-20'],
  ['an officer’s workbook that opens at the log', () => officersLog(true), logSheetName, '2019-20'],
];
const nothing = { added: [], changed: [], removed: [] };

describe.each(originals)('%s', (_, original, sheet) => {
  test('flagged, and everything removed from the file: every part is as it was', async () => {
    const before = original();
    const [input, flagged, plain] = files('log', 'flagged', 'plain');
    writeFileSync(input, before);
    await run('flag', input, '--out', flagged, '--sheet', sheet, '--today', '2025-03-25');
    await run('remove', flagged, '--out', plain);
    expect(difference(before, readFileSync(flagged)).added).not.toEqual([]);
    expect(difference(before, readFileSync(plain))).toEqual(nothing);
  });
});

describe.each(originals)('%s', (_, original, sheet, year) => {
  test('flagged twice, with annual tables, checks and due dates, and everything removed: every part is as it was', async () => {
    const before = original();
    const [input, flagged, again, built, full, plain] = files(
      'log',
      'flagged',
      'again',
      'built',
      'full',
      'plain',
    );
    writeFileSync(input, before);
    await run('flag', input, '--out', flagged, '--sheet', sheet, '--today', '2025-03-25');
    await run('flag', flagged, '--out', again, '--sheet', sheet, '--today', '2025-06-25');
    await run('build', again, '--out', built, '--sheet', sheet, '--year', year, '--today', '2025-06-25');
    const workbook = readXlsx(readFileSync(built));
    await startOffice(workbook);
    await checkLog({ today: '2025-06-25', log: { sheets: [sheet] } });
    await addDueDateColumns({ columns: ['acknowledge', 'stage1'], kind: 'excel', log: { sheets: [sheet] } });
    // One of ours is in front: the first of the officer's takes its place, where another was there before it is put back by hand.
    const { sheets, activeSheet: front } = readXlsx(before);
    expect(sheets.map(({ name }) => name)).not.toContain(workbook.activeSheet?.name);
    if (front && front.name !== sheets[0]?.name) workbook.activeSheet = workbook.sheet(front.name);
    writeFileSync(full, writeXlsx(workbook));
    await run('remove', full, '--out', plain);
    expect(difference(before, readFileSync(plain))).toEqual(nothing);
  });
});

function files<Names extends readonly string[]>(...names: Names): { [Place in keyof Names]: string } {
  return names.map((name) => join(folder, `${name}.xlsx`)) as { [Place in keyof Names]: string };
}

async function run(...words: string[]): Promise<void> {
  const { status, error } = await withinProcess(...words);
  expect([status, error]).toEqual([0, '']);
}
