import { checkLog } from '../../src/actions/checkLog';
import type { LogCheck } from '../../src/actions/logCheck';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';
import type { NodeOffice } from '../../workbench/host/nodeOffice';
import { Workbook, type Sheet } from '../../workbench/workbook/workbook';
import { exampleLog } from '../builtLog';
import { fillSheet } from '../csvLog';
import { complaintOf, startOffice } from './addinOffice';
import { failEachRoundTrip } from './failEachRoundTrip';
import { workbookParts } from './workbookParts';

jest.setTimeout(120_000);

const request = { today: '2025-05-16' };
const headingRow = 4;

/** The example log with mistakes in it, on a sheet whose name has every character that a link must take care of. */
function faultyLog(): Workbook {
  const workbook = exampleLog();
  const [log] = workbook.sheets;
  if (!log) throw new Error('The example log has no sheet.');
  log.name = `Officer's "log" 24-25`;
  const type = (row: number, heading: string, value: string | number | null) =>
    log.setValue(row - 1, columnHeaded(log, heading), value);
  type(8, 'Date received', null);
  type(9, 'Date received', '31/02/2024');
  type(10, 'Stage 1 responded', 40_000);
  type(11, 'Stage 1 outcome', '=1+1');
  return workbook;
}

function columnHeaded(sheet: Sheet, heading: string): number {
  for (let column = 0; column < 100; column++) if (sheet.value(3, column) === heading) return column;
  throw new Error(`No heading ${heading}.`);
}

async function write(workbook: Workbook): Promise<LogCheck> {
  await startOffice(workbook);
  return checkLog({ ...request, write: true });
}

function logCheckOf(workbook: Workbook): Sheet {
  const sheet = workbook.sheet('Log check');
  if (!sheet) throw new Error('There is no sheet Log check.');
  return sheet;
}

test('tells how the log was understood, and changes nothing', async () => {
  const workbook = exampleLog();
  await startOffice(workbook);
  const before = workbookParts(workbook);
  const { log, years, nonRows, sheet } = await checkLog(request);
  expect(log).toMatchObject({ layout: 'row-per-complaint', hiddenRows: 0 });
  expect(log.columns.length).toBeGreaterThan(20);
  expect(years).toEqual(['2024-25', '2023-24', '2022-23']);
  expect([nonRows, sheet]).toEqual([[], null]);
  expect(workbookParts(workbook)).toEqual(before);
});

test('findings come sheet by sheet, from the top, from left to right', async () => {
  await startOffice(faultyLog());
  const { findings } = await checkLog(request);
  const places = findings.map(({ row, column }) => row * 1_000 + column.length * 100 + column.charCodeAt(0));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(findings.map(({ row }) => row)).toEqual(expect.arrayContaining([8, 9, 10, 11]));
});

describe('the sheet Log check', () => {
  let workbook: Workbook;
  let before: Record<string, string>;
  let check: LogCheck;
  let sheet: Sheet;

  beforeAll(async () => {
    workbook = faultyLog();
    before = workbookParts(workbook);
    check = await write(workbook);
    sheet = logCheckOf(workbook);
  });

  test('stands in front, under its title, with what was read and what was found', () => {
    expect(check.sheet).toBe('Log check');
    expect(workbook.activeSheet).toBe(sheet);
    expect(sheet.value(0, 0)).toBe('Log check');
    expect(sheet.value(1, 0)).toMatch(/^As at 16 May 2025\. Found: \d+ errors? \(figures would be wrong\), /);
    expect(sheet.value(2, 0)).toBe(`Read from “Officer's "log" 24-25”: 657 rows, one for each record.`);
  });

  test('has a line for each finding, in a table that can be filtered', () => {
    const [table] = sheet.tables;
    expect(table).toMatchObject({
      name: 'LogCheck',
      columns: ['Severity', 'What', 'Where', 'Reference', 'Heading', 'Value', 'What to do'],
      rect: { row: headingRow, column: 0, rows: check.findings.length + 1, columns: 7 },
    });
    check.findings.forEach(({ severity, message }, index) => {
      const row = headingRow + 1 + index;
      expect(String(sheet.value(row, 0)).toLowerCase()).toBe(severity);
      expect(sheet.value(row, 6)).toBe(message);
    });
  });

  test('leads to the cell, and says which record and heading it is', () => {
    const row =
      headingRow + 1 + check.findings.findIndex(({ check: id }) => id === 'response-before-receipt');
    expect(sheet.formula(row, 2)).toBe(
      `HYPERLINK("#'Officer''s ""log"" 24-25'!W10","Officer's ""log"" 24-25 W10")`,
    );
    expect([1, 3, 4, 5].map((column) => sheet.value(row, column))).toEqual([
      'Response before receipt',
      workbook.sheets[0]?.value(9, 0),
      'Stage 1 responded',
      '06/07/2009',
    ]);
  });

  test('keeps text of the log as text, whatever it begins with', () => {
    const row = headingRow + 1 + check.findings.findIndex(({ value }) => value === '=1+1');
    expect([sheet.value(row, 5), sheet.formula(row, 5)]).toEqual(['=1+1', null]);
  });

  test('leaves the log as it was', () => {
    const after = workbookParts(workbook);
    const ofLog = Object.keys(before).filter((name) =>
      /worksheets\/sheet[12]\.xml$|tables\/table1/.test(name),
    );
    expect(ofLog.length).toBeGreaterThan(2);
    // Another sheet is in front.
    const cells = (part = '') => part.replace(' tabSelected="1"', '');
    expect(ofLog.filter((name) => cells(before[name]) !== cells(after[name]))).toEqual([]);
  });
});

test('checking again replaces the sheet where it stands, and gives the same one', async () => {
  const workbook = faultyLog();
  await write(workbook);
  const first = workbookParts(workbook);
  const names = workbook.sheets.map(({ name }) => name);
  await write(workbook);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
  expect(names).toEqual(['Officer\'s "log" 24-25', 'Lists', 'Log check', 'Complaints setup']);
  const tables = workbook.tables().map(({ name }) => name);
  expect(tables.filter((name) => !name.startsWith('Setup'))).toEqual(['ComplaintsLog', 'LogCheck']);
  expect(new Set(tables).size).toBe(tables.length);
  expect(Object.keys(workbookParts(workbook)).length).toBe(Object.keys(first).length);
});

test('when nothing is wrong the sheet says so, without a table', async () => {
  const workbook = new Workbook();
  fillSheet(
    workbook.addSheet('Log', '{00000000-0000-4000-8000-000000000001}'),
    'Reference,Date received,Stage 1 responded,Stage 1 outcome\nC1,01/04/2025,08/04/2025,Upheld\n',
  );
  const { findings } = await write(workbook);
  const sheet = logCheckOf(workbook);
  expect(findings).toEqual([]);
  expect([sheet.value(1, 0), sheet.tables]).toEqual(['As at 16 May 2025. Nothing was found wrong.', []]);
});

test('whichever round trip fails, the workbook is as it was', async () => {
  const saved = writeXlsx(await checked(faultyLog()));
  const trips = await failEachRoundTrip(
    () => readXlsx(saved),
    () => checkLog({ ...request, write: true }),
  );
  expect(trips).toBeGreaterThan(4);
});

async function checked(workbook: Workbook): Promise<Workbook> {
  await write(workbook);
  return workbook;
}

test('a sheet of the officer’s own called Log check is not touched', async () => {
  const workbook = faultyLog();
  workbook.addSheet('log CHECK', '{00000000-0000-4000-8000-000000000009}').setValue(0, 0, 'Mine');
  await startOffice(workbook);
  const before = workbookParts(workbook);
  expect(await complaintOf(checkLog({ ...request, write: true }))).toEqual({
    name: 'AddinError',
    message:
      'The workbook has a sheet of your own called “log CHECK”, a name the check of the log needs; rename your sheet, then try again.',
  });
  expect(workbookParts(workbook)).toEqual(before);
});

test('thousands of findings are written in blocks, with no more of Excel’s objects than a few', async () => {
  const workbook = faultyLog();
  const [log] = workbook.sheets;
  if (!log?.tables[0]) throw new Error('The log has no table.');
  const { rows } = log.tables[0].rect;
  const received = columnHeaded(log, 'Date received');
  const team = columnHeaded(log, 'Team');
  for (let row = 4; row < 6_000; row++) {
    log.setValue(row, 0, `R${row}`);
    log.setValue(row, received, 'some day');
    log.setValue(row, team, 'Duty team');
  }
  log.tables[0].rect = { ...log.tables[0].rect, rows: Math.max(rows, 6_000 - 3) };
  const office = await startOffice(workbook);
  const { findings } = await checkLog({ ...request, write: true });
  expect(findings.length).toBeGreaterThan(5_900);
  const sheet = logCheckOf(workbook);
  expect(sheet.tables[0]?.rect.rows).toBe(findings.length + 1);
  expect(sheet.value(headingRow + findings.length, 6)).toBe(findings.at(-1)?.message);
  const { batches } = office.counts;
  expect(Math.max(...batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(5 * 1024 * 1024);

  // Office.js itself parts large blocks; nothing is asked for each finding.
  expect(actionsOf(office)).toBeLessThan(1_500 + findings.length / 10);
});

function actionsOf({ counts }: NodeOffice): number {
  return counts.batches.reduce((sum, { actions }) => sum + actions, 0);
}
