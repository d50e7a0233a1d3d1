import { listChase } from '../../src/actions/listChase';
import { makeChaseList } from '../../src/actions/makeChaseList';
import type { MadeChaseList } from '../../src/actions/makeChaseList';
import { Workbook, type Sheet } from '../../workbench/workbook/workbook';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';
import { fillSheet } from '../csvLog';
import { day } from '../day';
import { complaintOf, startOffice } from './addinOffice';
import { failEachRoundTrip } from './failEachRoundTrip';
import { workbookParts } from './workbookParts';

jest.setTimeout(60_000);

const request = { today: '2025-03-19' };
const headings = 'Ref,Date received,Service area,Team,Complainant name,Stage 1 response,Suspended from';

/** An officer's workbook, the log on a sheet whose name has every character that a link must take care of. */
function workbookOf(rows: string): Workbook {
  const workbook = new Workbook();
  fillSheet(
    workbook.addSheet(`Officer's "log"`, '{00000000-0000-4000-8000-000000000001}'),
    `${headings}\n${rows}`,
  );
  fillSheet(workbook.addSheet('My notes', '{00000000-0000-4000-8000-000000000002}'), 'Mine');
  return workbook;
}

const rows = `C1,03/03/2025,Safeguarding,North,Ann Smith,,
C2,04/03/2025,Fostering,=1+1,Bob Jones,,
C3,05/03/2025,Fostering,South,Cy Brown,,06/03/2025
,07/03/2025,Fostering,South,Di Green,,
C5,03/03/2025,Fostering,South,Ed White,14/03/2025,
`;

async function make(workbook: Workbook): Promise<MadeChaseList> {
  await startOffice(workbook);
  return makeChaseList(request);
}

function chaseSheetOf(workbook: Workbook): Sheet {
  const sheet = workbook.sheet('Chase list');
  if (!sheet) throw new Error('There is no chase list.');
  return sheet;
}

function valuesOf(sheet: Sheet, row: number, columns = 8): unknown[] {
  return Array.from({ length: columns }, (_, column) => sheet.value(row, column));
}

test('The chase list stands on a sheet of its own, with a link to each row, and the day it is as at', async () => {
  const workbook = workbookOf(rows);
  expect(await make(workbook)).toEqual({
    sheet: 'Chase list',
    counts: { overdue: 2, 'this-week': 1, 'next-week': 0, later: 0 },
    apart: 2,
  });
  const sheet = chaseSheetOf(workbook);
  expect([0, 1, 2, 3].map((row) => sheet.value(row, 0))).toEqual([
    'Chase list',
    'As at 19 March 2025. 2 overdue, 1 due this week (to Sunday 23 March 2025), 0 due next week, 0 due later.',
    'Overdue by service area: Fostering 1; Safeguarding 1.',
    'Read from “Officer\'s "log"”. The links go to the rows as they stood then: make the list again when the log has changed or was sorted.',
  ]);
  expect(valuesOf(sheet, 5)).toEqual([
    'Status',
    'Reference',
    'Service area',
    'Team',
    'Awaited',
    'Due',
    'Working days late',
    'Worth knowing',
  ]);
  expect([6, 7, 8].map((row) => valuesOf(sheet, row, 7))).toEqual([
    ['Overdue', null, 'Fostering', '=1+1', 'Stage 1 response', day('Tue 18 Mar 2025'), 1],
    ['Overdue', null, 'Safeguarding', 'North', 'Stage 1 response', day('Mon 17 Mar 2025'), 2],
    ['Due this week', null, 'Fostering', 'South', 'Stage 1 response', day('Fri 21 Mar 2025'), null],
  ]);
  expect([6, 7, 8].map((row) => sheet.formula(row, 1))).toEqual([
    `HYPERLINK("#'Officer''s ""log""'!A3","C2")`,
    `HYPERLINK("#'Officer''s ""log""'!A2","C1")`,
    `HYPERLINK("#'Officer''s ""log""'!A5","Officer's ""log"" row 5")`,
  ]);
  expect(sheet.formula(6, 3)).toBeNull();
});

test('What is open and not to be chased stands below, as a table of its own', async () => {
  const workbook = workbookOf(rows);
  await make(workbook);
  const sheet = chaseSheetOf(workbook);
  expect(sheet.value(10, 0)).toMatch(/^Open, and not to be chased/);
  expect([12, 13].map((row) => valuesOf(sheet, row, 7))).toEqual([
    [
      'Suspended',
      null,
      'Fostering',
      'South',
      'Stage 1 response',
      day('Wed 19 Mar 2025'),
      day('Thu 6 Mar 2025'),
    ],
    [
      'May still ask',
      null,
      'Fostering',
      'South',
      'Whether stage 2 is asked for',
      day('Fri 11 Apr 2025'),
      day('Fri 14 Mar 2025'),
    ],
  ]);
  expect(workbook.tables().map(({ name, rect }) => [name, rect.row, rect.rows])).toEqual([
    ['ChaseList', 5, 4],
    ['ChaseListApart', 11, 3],
  ]);
});

test('It prints on landscape pages one page wide, headed on each, and its headings stay in view', async () => {
  const workbook = workbookOf(rows);
  await make(workbook);
  const sheet = chaseSheetOf(readXlsx(writeXlsx(workbook)));
  expect(sheet.page).toMatchObject({
    orientation: 'Landscape',
    fitToWidth: 1,
    fitToHeight: null,
    centerFooter: 'Chase list, as at 19 March 2025, page &P of &N',
  });
  expect(sheet.freeze).toMatchObject({ rows: 6 });
});

test('With nothing to chase it says so', async () => {
  const workbook = workbookOf('C5,03/02/2025,Fostering,South,Ed White,14/02/2025,\n');
  expect((await make(workbook)).counts.overdue).toBe(0);
  const sheet = chaseSheetOf(workbook);
  expect(sheet.value(1, 0)).toBe('As at 19 March 2025. Nothing is overdue, and nothing is awaited.');
  expect(workbook.tables()).toEqual([]);
});

test('It holds no name and no free text of the log', async () => {
  const workbook = workbookOf(rows);
  await make(workbook);
  const sheet = chaseSheetOf(workbook);
  const all = Array.from({ length: 30 }, (_, row) => valuesOf(sheet, row).join('|')).join('\n');
  expect(all).not.toMatch(/Smith|Jones|Brown|Green|White/);
});

test('Made again, it takes the place of the earlier one, and all else is as it was', async () => {
  const workbook = workbookOf(rows);
  const officers = (parts: Record<string, string>) =>
    [1, 2].map((sheet) => parts[`xl/worksheets/sheet${sheet}.xml`]);
  const before = workbookParts(workbook);
  await make(workbook);
  const once = workbookParts(workbook);
  await make(workbook);
  const twice = workbookParts(workbook);
  expect(Object.keys(twice)).toEqual(Object.keys(once));
  expect(twice['xl/worksheets/sheet3.xml']).toBe(once['xl/worksheets/sheet3.xml']);
  expect(officers(twice)).toEqual(officers(once));
  // Only which sheet is in front has changed.
  expect(officers(once).map((part) => part?.replace(' tabSelected="1"', ''))).toEqual(
    officers(before).map((part) => part?.replace(' tabSelected="1"', '')),
  );
  expect(workbook.sheets.map(({ name }) => name)).toEqual([`Officer's "log"`, 'My notes', 'Chase list']);
});

test('A sheet of the officer’s own of that name is refused in a sentence, and left alone', async () => {
  const workbook = workbookOf(rows);
  fillSheet(workbook.addSheet('Chase list', '{00000000-0000-4000-8000-000000000003}'), 'Whom I chase');
  const before = workbookParts(workbook);
  await startOffice(workbook);
  expect(await complaintOf(makeChaseList(request))).toEqual({
    name: 'AddinError',
    message:
      'The workbook has a sheet of your own called “Chase list”, a name the chase list needs; rename your sheet, then try again.',
  });
  expect(workbookParts(workbook)).toEqual(before);
});

test.each([
  ['a first list', () => workbookOf(rows)],
  ['a list in place of an earlier one', madeBefore],
])('Of %s, whichever round trip fails, the workbook is as it was', async (_, prepare) => {
  expect(await failEachRoundTrip(prepare, () => makeChaseList(request))).toBeLessThanOrEqual(9);
});

async function madeBefore(): Promise<Workbook> {
  const workbook = workbookOf(rows);
  await make(workbook);
  return readXlsx(writeXlsx(workbook));
}

test('The pane is given the same list, and nothing is written', async () => {
  const workbook = workbookOf(rows);
  await startOffice(workbook);
  const before = workbookParts(workbook);
  const { items } = await listChase(request);
  expect(workbookParts(workbook)).toEqual(before);
  const { counts } = await makeChaseList(request);
  expect(items.filter(({ group }) => group === 'overdue')).toHaveLength(counts.overdue);
});

test('1,500 rows that are all overdue take no more round trips than five', async () => {
  const tripsOf = async (count: number) => {
    const many = Array.from(
      { length: count },
      (_, index) => `C${index},03/03/2025,Area,Team ${index % 7},,,`,
    );
    const office = await startOffice(workbookOf(`${many.join('\n')}\n`));
    await makeChaseList(request);
    return office.counts.roundTrips;
  };
  expect(await tripsOf(1_500)).toBe(await tripsOf(5));
});
