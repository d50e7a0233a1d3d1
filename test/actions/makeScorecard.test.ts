import { makeScorecard } from '../../src/actions/makeScorecard';
import { listChase } from '../../src/actions/listChase';
import { Workbook, type Sheet } from '../../workbench/workbook/workbook';
import { exampleLog } from '../builtLog';
import { fillSheet } from '../csvLog';
import { complaintOf, startOffice } from './addinOffice';
import { failEachRoundTrip } from './failEachRoundTrip';

jest.setTimeout(60_000);

const request = { period: '2025-03', today: '2025-04-04' };
const headings = 'Ref,Date received,Service area,Team,Procedure,Stage 1 response,Stage 1 outcome';

const rows = `C1,03/02/2025,Safeguarding,North,Statutory,,
C2,04/03/2025,Fostering,South,Statutory,14/03/2025,Upheld
C3,05/03/2025,Fostering,South,Statutory,01/04/2025,Not upheld
C4,20/03/2025,Fostering,East,Statutory,,
`;

function workbookOf(csv: string): Workbook {
  const workbook = new Workbook();
  fillSheet(workbook.addSheet('Log', '{00000000-0000-4000-8000-000000000001}'), `${headings}\n${csv}`);
  return workbook;
}

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The rows of a table, from the one below its headings to the first blank one. */
function tableOf(sheet: Sheet, title: RegExp): unknown[][] {
  let row = 0;
  while (!title.test(String(sheet.value(row, 0) ?? ''))) row += 1;
  const lines: unknown[][] = [];
  for (row += 3; sheet.value(row, 0) !== null; row += 1)
    lines.push([0, 1, 2, 3, 4, 5].map((column) => sheet.value(row, column)));
  return lines;
}

test('The scorecard of a month tells what was open and overdue at its end, by team, and how the month went', async () => {
  const workbook = workbookOf(rows);
  await startOffice(workbook);
  expect(await makeScorecard(request)).toEqual({
    sheet: 'Scorecard March 2025',
    tables: [
      'open-and-overdue',
      'caseflow',
      'compliance',
      'stage1-timescales',
      'response-times',
      'timeliness-by-team',
      'stage1-by-team',
    ],
  });
  const sheet = sheetNamed(workbook, 'Scorecard March 2025');
  expect([0, 1].map((row) => sheet.value(row, 0))).toEqual([
    'Scorecard March 2025',
    '1 March 2025 to 31 March 2025, as at 4 April 2025; open and overdue on 31 March 2025.',
  ]);
  expect(tableOf(sheet, /^Open and overdue$/)).toEqual([
    ['Fostering', 'East', 1, 0, null, null],
    ['Fostering', 'South', 1, 1, 8, null],
    ['Safeguarding', 'North', 1, 1, 30, null],
    ['Total', null, 3, 2, 30, null],
  ]);
  // Open at start, received, decided, withdrawn, open at end.
  expect(tableOf(sheet, /open, received and decided/)[0]).toEqual(['Stage 1', 1, 3, 1, 0, 3]);
});

test('What is overdue on the sheet is what the chase list of that day has', async () => {
  const workbook = exampleLog();
  await startOffice(workbook);
  const { sheet: name } = await makeScorecard({ period: '2024-25 Q3', today: '2025-05-16' });
  const { items } = await listChase({ today: '2024-12-31' });
  const overdue = items.filter(({ group }) => group === 'overdue').length;
  const total = tableOf(sheetNamed(workbook, name), /^Open and overdue$/).find(
    ([label]) => label === 'Total',
  );
  expect(total?.slice(2, 4)).toEqual([items.length, overdue]);
  expect(overdue).toBeGreaterThan(0);
});

test('A month in which nothing was received has its scorecard', async () => {
  const workbook = workbookOf(rows);
  await startOffice(workbook);
  const { sheet: name } = await makeScorecard({ period: '2025-01', today: '2025-04-04' });
  expect(tableOf(sheetNamed(workbook, name), /^Open and overdue$/)).toEqual([
    ['Total', 0, 0, null, null, null],
  ]);
});

test.each([
  [{ period: '2025-05' }, /^May 2025 has not begun yet; choose a month or quarter that has\.$/],
  [{ period: 'last month' }, /“last month” must be a month, written like 2025-03, or a quarter/],
])('%o is refused in a sentence', async (wrong, sentence) => {
  await startOffice(workbookOf(rows));
  expect(await complaintOf(makeScorecard({ ...request, ...wrong }))).toEqual({
    name: 'AddinError',
    message: expect.stringMatching(sentence),
  });
});

test('Whichever round trip fails, the workbook is as it was', async () => {
  const trips = await failEachRoundTrip(
    () => workbookOf(rows),
    () => makeScorecard(request),
  );
  expect(trips).toBeLessThanOrEqual(9);
});
