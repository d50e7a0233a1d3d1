import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import { runChecks } from '../../../src/domain/checks/runChecks';
import { readLog } from '../../../src/domain/log/readLog';
import type { ReadLogOptions } from '../../../src/domain/log/readLog';
import type { PlainValue, SheetValues } from '../../../src/domain/log/sheetValues';
import { timeLimits } from '../../../src/domain/timescales/timeLimits';
import { day } from '../../day';
import { sheetOf } from './sheetOf';

/** From 1 January 1900, day 1 of the usual system, to 1 January 1904, day 0 of the other. */
const between = 1462;

/** A log with every kind of slip that a check of dates finds, and numbers that are none. */
const slips = sheetOf(`
  Ref | Date received | Acknowledged | S1 due | Extended | S1 response | S1 outcome | Withdrawn | Suspended from | Suspended to | Age | DOB | Event | Remedy £ | Stage 2 requested | S2 response
  C1 | Mon 8 Apr 2024 | Wed 10 Apr 2024 | Mon 22 Apr 2024 | | Fri 19 Apr 2024 | Upheld | | | | 14 | Fri 5 Mar 2010 | Mon 1 Apr 2024 | 250 | |
  C2 | Mon 15 Apr 2024 | Wed 17 Apr 2024 | Tue 30 Apr 2024 | 1 | Sat 19 Apr 2042 | Upheld | | | | 14 | | | 45400 | |
  C3 | Mon 22 Apr 2024 | Mon 8 Apr 2024 | Tue 7 May 2024 | Tue 21 May 2024 | Fri 19 Apr 2024 | Not upheld | | | | Fri 5 Mar 2010 | | | | |
  C4 | Mon 29 Apr 2024 | | | Fri 6 Jun 2025 | 2024 | Not upheld | | | | | Mon 5 Mar 1900 | | | |
  C5 | Mon 6 May 2024 | 07/05/2024 | | | 03/06/0204 | | | Wed 1 May 2024 | Mon 1 Apr 2024 | 150 | Thu 5 Jun 2025 | | -5 | |
  C6 | Fri 5 Dec 2025 | 0 | | Yes | Fri 10 May 2024 | Upheld | | | | | | Fri 5 Mar 2010 | | |
  C7 | Mon 20 May 2024 | Tue 21 May 2024 | 0 | | Thu 6 Jun 2024 | Upheld | 1 | | | | | | | Sun 7 Apr 2024 | Thu 11 Jul 2024
  C8 | Mon 27 May 2024 | Tue 28 May 2024 | | | | | Yes | | | | | | | Mon 8 Jul 2024 | Sat 11 Jul 1992
  C8 | | Tue 28 May 2024 | | | 45453 | | | | | | | | | soon |
  C10 | Thu 6 Jun 2024 | Fri 5 Jul 2024 | | | Mon 10 Jun 2024 | | | | | | | | | |
  C10 | Thu 6 Jun 2024 | Fri 5 Jul 2024 | | | Mon 10 Jun 2024 | | | | | | | | | |
`);
const rowAStage = sheetOf(`
  Ref | Stage | Date | Due | Response | Outcome
  C1 | 1 | Mon 8 Apr 2024 | Mon 22 Apr 2024 | Sat 19 Apr 2042 | Upheld
  C1 | 2 | Mon 1 Apr 2024 | | Fri 5 Jul 2024 | Upheld
  C2 | 1 | Mon 15 Apr 2024 | Mon 29 Apr 2024 | 31/04/2024 | Not upheld
  C2 | 2 | Wed 8 May 2024 | | 2024 | Not upheld
`);

test.each([
  ['a row a complaint', slips],
  ['a row a stage', rowAStage],
])('A workbook of the 1904 system gives the same cases and findings as any other: %s', (_layout, sheet) => {
  const usual = checked([sheet]);
  expect(checked([in1904(sheet)])).toEqual(usual);
  expect(usual.findings.length).toBeGreaterThan(3);
});

test('Both systems are read in one go when a log of each is chosen', () => {
  const other = in1904({ ...slips, name: 'Old' });
  const both = checked([slips, other], { sheets: ['Log', 'Old'] });
  const received = both.cases.map((each) => each.received);
  expect(received.slice(received.length / 2)).toEqual(received.slice(0, received.length / 2));
});

test('The value of a finding is the date as the officer sees it, in either system', () => {
  const seen = [slips, in1904(slips)].map((sheet) =>
    checked([sheet])
      .findings.filter(({ row, field }) => row === 3 && field === 'stage1Responded')
      .map(({ check, value }) => [check, value]),
  );
  expect(seen[0]).toContainEqual(['year-typo', '19/04/2042']);
  expect(seen[1]).toEqual(seen[0]);
});

function checked(sheets: readonly SheetValues[], options: ReadLogOptions = {}) {
  const { cases, findings, fields, records } = readLog(sheets, options);
  const context = {
    records,
    fields,
    today: day('Mon 30 Jun 2025'),
    calendar: createWorkingCalendar([]),
    limits: timeLimits,
    lists: [],
  };
  const told = [...findings, ...runChecks(context)];
  return { cases, findings: told };
}

/** The same sheet as a workbook of the 1904 system holds it: only its real dates are other numbers. */
function in1904(sheet: SheetValues): SheetValues {
  const [headings = [], ...rows] = sheet.values;
  const money = headings.indexOf('Remedy £');
  const inSystem = (cell: PlainValue, column: number) =>
    typeof cell === 'number' && cell > 10_000 && column !== money ? cell - between : cell;
  return { ...sheet, values: [headings, ...rows.map((row) => row.map(inSystem))], is1904: true };
}
