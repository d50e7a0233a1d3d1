import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listDeadlines } from '../../src/actions/listDeadlines';
import type { Deadline } from '../../src/actions/listDeadlines';
import { openLog } from '../../src/actions/openLog';
import { isoText } from '../../src/domain/calendar/day';
import type { Day } from '../../src/domain/calendar/day';
import { reportingYear } from '../../src/domain/calendar/period';
import { createWorkingCalendar } from '../../src/domain/calendar/workingDays';
import type { Case } from '../../src/domain/log/case';
import { readLog } from '../../src/domain/log/readLog';
import { analyseLog } from '../../src/domain/analyseLog';
import { caseClocks } from '../../src/domain/timescales/caseClocks';
import type { CaseClock } from '../../src/domain/timescales/caseClocks';
import { caseTimescales } from '../../src/domain/timescales/caseTimescales';
import type { CaseTimescales, StageTimescale } from '../../src/domain/timescales/caseTimescales';
import type { ClockStatus } from '../../src/domain/timescales/clockRun';
import { Workbook, type Sheet } from '../../workbench/workbook/workbook';
import { exampleLog } from '../builtLog';
import { caseWorkbook } from '../cases/caseWorkbook';
import { fillSheet } from '../csvLog';
import { day } from '../day';
import { complaintOf, startOffice } from './addinOffice';
import { workbookParts } from './workbookParts';

jest.setTimeout(120_000);

function workbookOf(sheets: Readonly<Record<string, string>>): Workbook {
  const workbook = new Workbook();
  Object.entries(sheets).forEach(([name, csv], index) =>
    fillSheet(workbook.addSheet(name, `{00000000-0000-4000-8000-00000000000${index + 1}}`), csv),
  );
  return workbook;
}

async function deadlinesOf(workbook: Workbook, today: string): Promise<readonly Deadline[]> {
  await startOffice(workbook);
  return listDeadlines({ today });
}

const year2425 = `Complaints 2024-25
Ref,Date received,Acknowledged,Service area,Team,Stage 1 response,Stage 1 outcome,Stage 2 requested,Stage 2 response
C1,03/03/2025,04/03/2025,Safeguarding,North,14/03/2025,Upheld,17/03/2025,
C2,10/03/2025,,Fostering,South,,,,
Total,2
`;
const year2526 = `Ref,Date received,Acknowledged,Service area,Team,Stage 1 response,Stage 1 outcome,Stage 2 requested,Stage 2 response
C3,01/04/2025,,,North,,,,
`;

test('Every clock of every complaint comes in the log’s order, with its row and who has it', async () => {
  const deadlines = await deadlinesOf(workbookOf({ '2024-25': year2425, '2025-26': year2526 }), '2025-03-25');
  const shown = deadlines.map(({ reference, sheet, row, clock, status, area, team }) =>
    [reference, sheet, row, clock, status, area, team].join(' | '),
  );
  expect(shown).toEqual([
    'C1 | 2024-25 | 3 | acknowledge | on-time | Safeguarding | North',
    'C1 | 2024-25 | 3 | stage1 | on-time | Safeguarding | North',
    'C1 | 2024-25 | 3 | stage2 | open | Safeguarding | North',
    'C2 | 2024-25 | 4 | acknowledge | overdue | Fostering | South',
    'C2 | 2024-25 | 4 | stage1 | overdue | Fostering | South',
  ]);
  expect(deadlines[4]).toEqual({
    reference: 'C2',
    sheet: '2024-25',
    row: 4,
    clock: 'stage1',
    start: day('Mon 10 Mar 2025'),
    due: day('Mon 24 Mar 2025'),
    extendedDue: null,
    longestDue: day('Mon 7 Apr 2025'),
    completed: null,
    stoppedOn: null,
    status: 'overdue',
    cannotTell: null,
    workingDays: 11,
    workingDaysLate: 1,
    because:
      '10 working days from 10 March 2025 end on 24 March 2025; not answered by 25 March 2025, 1 working day late.',
    remarks: [],
    area: 'Fostering',
    team: 'South',
  });
});

test('Where each stage has a row of its own, a clock has the row and the team of its stage', async () => {
  const log = `Ref,Stage,Date received,Team,Response sent,Outcome
C1,Stage 1,03/03/2025,North,14/03/2025,Not upheld
C2,Stage 1,05/03/2025,South,,
C1,Stage 2,17/03/2025,Central,,
`;
  const deadlines = await deadlinesOf(workbookOf({ Log: log }), '2025-03-25');
  expect(deadlines.map(({ reference, clock, row, team }) => [reference, clock, row, team])).toEqual([
    ['C1', 'stage1', 2, 'North'],
    ['C1', 'stage2', 4, 'Central'],
    ['C2', 'stage1', 3, 'South'],
  ]);
});

test('The limits and the non-working days of Complaints setup hold', async () => {
  const workbook = workbookOf({
    '2024-25': year2425,
    'Complaints setup': `Date,Reason
21/03/2025,Office closed

Procedure,Clock,Working days,Extended working days,Counts from,Source
Both,acknowledge,3,,received,
Statutory,stage1,15,20,received,Our own policy
`,
  });
  const setup = workbook.sheets[1];
  if (!setup) throw new Error('There is no setup sheet.');
  addTable(setup, 'SetupClosures', 0, 2, 2);
  addTable(setup, 'SetupTimescales', 3, 3, 6);

  const deadlines = await deadlinesOf(workbook, '2025-03-25');
  const ofC2 = deadlines.filter(({ reference }) => reference === 'C2');
  expect(ofC2.map(({ clock, due, workingDays, status }) => [clock, due, workingDays, status])).toEqual([
    ['acknowledge', day('Thu 13 Mar 2025'), 10, 'overdue'],
    ['stage1', day('Tue 1 Apr 2025'), 10, 'due-soon'],
  ]);
});

function addTable(sheet: Sheet, name: string, row: number, rows: number, columns: number): void {
  const headings = Array.from({ length: columns }, (_, index) => String(sheet.value(row, index)));
  sheet.tables.push({
    id: sheet.tables.length + 1,
    name,
    sheet,
    rect: { row, column: 0, rows, columns },
    columns: headings,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: 'TableStyleLight9',
  });
  sheet.touch('tables');
}

test('Nothing is written', async () => {
  const workbook = exampleLog();
  await startOffice(workbook);
  const before = workbookParts(workbook);
  expect((await listDeadlines({ today: '2025-03-20' })).length).toBeGreaterThan(500);
  expect(workbookParts(workbook)).toEqual(before);
});

test('A day that is no date, and a workbook without a log, are refused in a sentence', async () => {
  await startOffice(workbookOf({ Notes: 'Milk\nEggs\n' }));
  expect(await complaintOf(listDeadlines({ today: '20/03/2025' }))).toMatchObject({
    name: 'AddinError',
    message: expect.stringMatching(/“20\/03\/2025” must be a real date/),
  });
  expect(await complaintOf(listDeadlines({ today: '2025-03-20' }))).toMatchObject({ name: 'AddinError' });
});

test('It can be cancelled', async () => {
  await startOffice(exampleLog());
  const cancelled = AbortSignal.abort();
  const told = await complaintOf(listDeadlines({ today: '2025-03-20' }, { signal: cancelled }));
  expect(told.name).toBe('CancelledError');
});

// The annual report works its timeliness out by a way of its own: what it counts as in time must be so here.

const folder = join(__dirname, '..', 'cases');
const readable = readdirSync(folder).filter((name) => {
  const expected = join(folder, name, 'expected.md');
  return existsSync(expected) && !readFileSync(expected, 'utf8').includes('## Refused');
});
const logs: readonly [name: string, open: () => Workbook][] = [
  ['the example log', exampleLog],
  ...readable.map((name): [string, () => Workbook] => [name, () => caseWorkbook(join(folder, name))]),
];

test.each(logs)('In %s every stage stands as the annual report has it', async (_, open) => {
  await startOffice(open());
  const { workbook, options, closures, setup } = await openLog({});
  const { cases, fields } = readLog(workbook.values, options);
  const calendar = createWorkingCalendar(closures);

  for (const today of [day('Tue 1 Oct 2024'), day('Wed 30 Apr 2025')]) {
    const clocks = cases.map((one) => caseClocks(one, { calendar, today, fields, limits: setup.limits }));
    cases.forEach((complaint, index) => {
      if (!isReceivedBy(complaint, today)) return expect(clocks[index]).toEqual([]);
      const timescales = caseTimescales(complaint, calendar, today, setup.limits);
      return expectAgreement(clocks[index] ?? [], timescales);
    });
    expect(await listDeadlines({ today: isoText(today) })).toMatchObject(clocks.flat());
  }
});

function isReceivedBy({ recordType, received }: Case, today: Day): boolean {
  return recordType === 'Complaint' && (received === null || received <= today);
}

function expectAgreement(clocks: readonly CaseClock[], timescales: CaseTimescales): void {
  for (const [ids, stage] of stagesOf(timescales)) {
    const clock = clocks.find(({ clock: id }) => ids.includes(id));
    expect(clock === undefined).toBe(stage === null);
    if (!stage || !clock) continue;
    expect([clock.clock, clock.status]).toEqual([clock.clock, expect.stringMatching(statusesOf(stage))]);
    if (stage.decision?.how === 'answered')
      expect(clock.workingDays).toBe(stage.clock?.workingDaysTaken ?? null);
  }
}

function stagesOf({
  stage1,
  stage2,
}: CaseTimescales): readonly [readonly Deadline['clock'][], StageTimescale | null][] {
  return [
    [['stage1', 'corporate1'], stage1],
    [['stage2', 'corporate2'], stage2],
  ];
}

/** What the status may be where the annual report says this of the stage. */
function statusesOf({ decision, leftOut, clock }: StageTimescale): RegExp {
  const any = (...statuses: ClockStatus[]) => new RegExp(`^(${statuses.join('|')})$`);
  if (decision === null) return any('open', 'due-soon', 'overdue', 'suspended', 'cannot-tell');
  if (leftOut === 'cannot tell') return any('cannot-tell');
  if (leftOut === 'withdrawn') return any('withdrawn', 'cannot-tell');
  if (leftOut === 'escalated') return any('late', 'cannot-tell');
  if (clock?.kept === 'first limit') return any('on-time');
  if (clock?.kept === 'extension') return any('on-time-extended');

  return clock?.kept === 'late' ? any('late') : any('cannot-tell');
}

test('The example log’s clocks count up to the figures that its annual report prints', async () => {
  const today = day('Fri 16 May 2025');
  const deadlines = await deadlinesOf(exampleLog(), isoText(today));
  const { workbook, options, closures } = await openLog({});
  const period = reportingYear('2024-25');
  if (!period) throw new Error('There is no such year.');
  const { tables, parsed } = analyseLog({
    sheets: workbook.values,
    choice: options,
    period,
    today,
    closures,
    tables: 'all',
  });
  const figure = (id: string, label: string) =>
    tables.find((table) => table.id === id)?.rows.find(({ labels }) => labels[0] === label)?.values[0];
  const suspended = new Set(
    parsed.cases.filter(({ suspendedFrom }) => suspendedFrom !== null).map(({ reference }) => reference),
  );
  const count = (clock: Deadline['clock'], ...statuses: ClockStatus[]) =>
    deadlines.filter(
      (one) =>
        one.clock === clock &&
        one.completed !== null &&
        one.completed >= period.from &&
        one.completed <= period.to &&
        statuses.includes(one.status) &&
        !suspended.has(one.reference),
    ).length;

  expect(count('stage1', 'on-time')).toBe(figure('stage1-timescales', 'Within 10 working days'));
  expect(count('stage1', 'on-time-extended')).toBe(figure('stage1-timescales', 'Within an agreed extension'));
  expect(count('stage2', 'on-time')).toBe(figure('stage2-timescales', 'Within 25 working days'));
  expect(count('stage1', 'on-time')).toBeGreaterThan(20);
});
