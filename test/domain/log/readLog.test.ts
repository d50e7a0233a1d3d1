import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import { runChecks } from '../../../src/domain/checks/runChecks';
import type { Case } from '../../../src/domain/log/case';
import { readLog } from '../../../src/domain/log/readLog';
import type { ReadLogOptions } from '../../../src/domain/log/readLog';
import type { SheetValues } from '../../../src/domain/log/sheetValues';
import { timeLimits } from '../../../src/domain/timescales/timeLimits';
import { day } from '../../day';
import { sheetOf } from './sheetOf';

function read(drawing: string, options: ReadLogOptions = {}) {
  return readLog([sheetOf(drawing)], options);
}

function onlyCase(drawing: string): Case {
  const { cases } = read(drawing);
  expect(cases).toHaveLength(1);
  return cases[0]!;
}

const perComplaint = `
  Ref | Date received | Team | Due | Date responded | Outcome | Stage 2 requested | S2 response | S2 outcome
  C1 | Mon 3 Mar 2025 | North | Mon 17 Mar 2025 | Mon 10 Mar 2025 | Not upheld | Mon 24 Mar 2025 | Tue 6 May 2025 | Upheld
  C2 | Tue 4 Mar 2025 | South | Tue 18 Mar 2025 | Wed 12 Mar 2025 | Upheld | | |
`;
const perStage = `
  Ref | Stage | Date received | Team | Due | Date responded | Outcome
  C1 | 1 | Mon 3 Mar 2025 | North | Mon 17 Mar 2025 | Mon 10 Mar 2025 | Not upheld
  C2 | 1 | Tue 4 Mar 2025 | South | Tue 18 Mar 2025 | Wed 12 Mar 2025 | Upheld
  C1 | 2 | Mon 24 Mar 2025 | North | | Tue 6 May 2025 | Upheld
`;

/** A case without what its layout alone decides: which rows it was in, and that a stage's row names its team. */
function told({ rows: _rows, stage2, ...rest }: Case) {
  const { area: _area, team: _team, ...stage } = stage2;
  return { ...rest, stage2: stage };
}

describe('The layout', () => {
  test('one row a complaint and one row a stage tell the same cases', () => {
    const [across, down] = [read(perComplaint), read(perStage)];
    expect(across.log.layout).toBe('row-per-complaint');
    expect(down.log.layout).toBe('row-per-stage');
    expect(down.cases.map(told)).toEqual(across.cases.map(told));
    expect(down.cases[0]?.rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(down.fields).toContain('stage2Outcome');
  });

  test('a reference may end with its stage, with or without a stage column', () => {
    const suffixed = perStage.replace('C1 | 2', 'C1/2');
    expect(suffixed).not.toBe(perStage);
    const withoutColumn = perStage
      .replace(' | Stage', '')
      .replace(/(C\d) \| 1/g, '$1')
      .replace('C1 | 2', 'C1/2');
    const withColumn = perStage.replace('C1 | 2', 'C1/2 | 2');
    for (const drawing of [withoutColumn, withColumn]) {
      const { cases, log } = read(drawing);
      expect(log.layout).toBe('row-per-stage');
      expect(cases.map(told)).toEqual(read(perComplaint).cases.map(told));
    }
  });

  test('numbers after a slash are not stages when they run on', () => {
    const { log, cases } = read(`
      Ref | Received
      2024/1 | Mon 3 Mar 2025
      2024/2 | Tue 4 Mar 2025
      2024/3 | Wed 5 Mar 2025
      2024/4 | Thu 6 Mar 2025
    `);
    expect(log.layout).toBe('row-per-complaint');
    expect(cases.map(({ reference }) => reference)).toEqual(['2024/1', '2024/2', '2024/3', '2024/4']);
  });

  test('a "Current stage" beside stages across says only where the complaint stands', () => {
    const { log } = read(`
      Ref | Received | Current stage | S1 outcome | Stage 2 requested
      C1 | Mon 3 Mar 2025 | 2 | Upheld | Mon 24 Mar 2025
    `);
    expect(log.layout).toBe('row-per-complaint');
  });

  test('a stage 2 row with no stage 1 row is a complaint received that day', () => {
    const { cases } = read(`${perStage.trimEnd()}\n  C9 | 2 | Tue 1 Apr 2025 | North | | |\n`);
    expect(cases[2]).toMatchObject({ reference: 'C9', received: day('Tue 1 Apr 2025') });
    expect(cases[2]?.stage2.requested).toBe(day('Tue 1 Apr 2025'));
  });

  test('a stage has the team of its own row', () => {
    const { cases } = read(perStage.replace('Mon 24 Mar 2025 | North', 'Mon 24 Mar 2025 | South'));
    expect(cases[0]).toMatchObject({ team: 'North', stage2: { team: 'South' } });
  });

  test("the Ombudsman's own row tells what the Ombudsman decided, in any words", () => {
    const { cases, findings } = read(
      `${perStage.trimEnd()}\n  C1 | LGSCO | Mon 2 Jun 2025 | North | | Tue 1 Jul 2025 | Upheld: maladministration\n`,
    );
    expect(cases[0]?.ombudsman).toEqual({
      referred: day('Mon 2 Jun 2025'),
      decided: day('Tue 1 Jul 2025'),
      decision: 'Upheld: maladministration',
    });
    expect(findings).toEqual([]);
  });

  test('a reference merged down over its stages is the one above', () => {
    const { cases } = read(`
      Ref | Stage | Date received | Date responded
      C1 | Stage 1 | Mon 3 Mar 2025 | Mon 10 Mar 2025
       | Stage 2 | Mon 24 Mar 2025 |
    `);
    expect(cases).toHaveLength(1);
    expect(cases[0]?.stage2.requested).toBe(day('Mon 24 Mar 2025'));
  });

  test('the same stage again on another day is another complaint; on the same day it is told', () => {
    const again = (date: string) =>
      read(`${perStage.trimEnd()}\n  C2 | 1 | ${date} | South | | | Not upheld\n`);
    expect(again('Fri 4 Apr 2025').cases).toHaveLength(3);
    const same = again('Tue 4 Mar 2025');
    expect(same.cases).toHaveLength(2);
    expect(same.cases[1]?.stage1.outcome).toBe('Partially upheld');
    expect(same.findings.map(({ check, row }) => [check, row])).toEqual([['repeated-stage', 5]]);
  });

  test('a complaint merged down over its elements is one complaint', () => {
    const record = onlyCase(`
      Ref | Received | Issue | Outcome
      C1 | Mon 3 Mar 2025 | Delay | Upheld
       | | Attitude | Not upheld
    `);
    expect(record).toMatchObject({ issues: ['Delay', 'Attitude'], stage1: { outcome: 'Partially upheld' } });
    expect(record.rows).toHaveLength(2);
  });
});

describe('The row of headings', () => {
  test('may have titles above, and stands where the sheet says', () => {
    const { log, cases } = readLog([
      sheetOf(`Complaints log 2024-25 |\nUpdated weekly |\n|\nRef | Date received\nC1 | Mon 3 Mar 2025`, {
        firstRow: 3,
        firstColumn: 2,
      }),
    ]);
    expect(log).toMatchObject({ headerRow: 6, rows: 1, sheets: ['Log'], table: null });
    expect(log.columns.map(({ column }) => column)).toEqual(['B', 'C']);
    expect(cases[0]?.rows).toEqual([{ sheet: 'Log', row: 7 }]);
  });

  test('may stand under merged banners', () => {
    const { log } = read(`
      Complaint | | STAGE 1 | | | STAGE 2: Investigation | | | Stage Three | | |
      Ref | Received | Due | Sent | Outcome | Requested | Sent | Outcome | Requested | Panel | Outcome | Team
      C1 | Mon 3 Mar 2025 | | | Upheld | | | | | | | North
    `);
    expect(log.headerRow).toBe(2);
    expect(log.columns.map(({ field }) => field).join(' ')).toBe(
      'reference received stage1Due stage1Responded stage1Outcome stage2Requested stage2Responded stage2Outcome stage3Requested stage3Panel stage3Outcome team',
    );
    expect(log.columns[4]?.how).toBe('under "STAGE 1"');
  });

  test('may be merged down where there is no banner', () => {
    const { log } = read(`
      Ref | Date received | Team | Stage 1 | | Stage 2 |
       | | | Sent | Outcome | Sent | Outcome
      C1 | Mon 3 Mar 2025 | North | | Upheld | |
    `);
    expect(log).toMatchObject({ headerRow: 2, rows: 1, notRecognised: [] });
    expect(log.columns.map(({ field }) => field)).toContain('stage2Outcome');
  });

  test('of an Excel table is its first; its totals row is no record', () => {
    const sheet = sheetOf('Notes |\nRef | Received\nC1 | Mon 3 Mar 2025\nTotal | 1', {
      tables: [{ name: 'tblLog', firstRow: 2, firstColumn: 1, rows: 3, columns: 2, hasTotals: true }],
    });
    const { log, nonRows } = readLog([sheet]);
    expect(log).toMatchObject({ table: 'tblLog', headerRow: 2, rows: 1 });
    expect(nonRows).toEqual([{ sheet: 'Log', row: 4, reason: 'total' }]);
  });
});

describe('A row that is no record is told with why', () => {
  const drawing = (row: string) => `
    Ref | Date received | Team | Outcome | Due
    C1 | Mon 3 Mar 2025 | North | Upheld |
    ${row}
    C2 | Tue 4 Mar 2025 | South | |
  `;

  test.each([
    ['| | | |', 'blank'],
    ['APRIL 2024 | | | |', 'month or year banner'],
    ['Mon 1 Apr 2024 | | | |', 'month or year banner'],
    ['Quarter 2 | | | |', 'month or year banner'],
    ['2024/25 | | | |', 'month or year banner'],
    ['Ref | Date received | Team | Outcome | Due', 'repeated header'],
    ['Total | 12 | 3 | |', 'total'],
    ['March subtotal | | 3 | |', 'total'],
    ['| 12 | 3 | 4 |', 'total'],
    ['C3 | | | | Mon 17 Mar 2025', 'only a reference'],
    ['C3 | | | |', 'only a reference'],
    ['C3 | - | | - |', 'only a reference'],
    ['C3 | 0 | | #VALUE! | #VALUE!', 'only a reference'],
    ['Key: red = late | | | |', 'note'],
    ['PU | Partially upheld | | |', 'note'],
  ])('%s: %s', (row, reason) => {
    const { nonRows, cases } = read(drawing(row));
    expect(nonRows).toEqual([{ sheet: 'Log', row: 3, reason }]);
    expect(cases).toHaveLength(2);
  });

  test.each([
    ['a missing received date', 'C3 | | North | |'],
    ['a missing reference', '| Wed 5 Mar 2025 | North | |'],
    ['an unreadable received date', 'C3 | soon | North | |'],
    ['nothing but a reference and a date', 'C3 | Wed 5 Mar 2025 | | |'],
    ['nothing but a reference and an unreadable date', 'C3 | soon | | |'],
    ['nothing but a reference and an error', 'C3 | #REF! | | |'],
    ['nothing but a reference and a word for no date', 'C3 | ongoing | | |'],
    ['nothing but a reference and a word for no outcome', 'C3 | | | TBC |'],
  ])('but %s leaves a record a record', (_what, row) => {
    expect(read(drawing(row)).cases).toHaveLength(3);
  });
});

test.each([
  ['ongoing', 'missing-received-date'],
  ['soon', 'unreadable-date'],
])('A last row of a reference and "%s", under a banner, is a record with the finding %s', (words, check) => {
  const { records, fields, nonRows, findings } = read(`
    Ref | Date received | Team
    C1 | Mon 3 Mar 2025 | North
    C2 | Tue 4 Mar 2025 | South
    APRIL 2025 | |
    C3 | ${words} |
  `);
  expect(records.map((record) => record.case.reference)).toEqual(['C1', 'C2', 'C3']);
  expect(nonRows.map(({ row, reason }) => [row, reason])).toEqual([[4, 'month or year banner']]);

  const context = { records, fields, calendar: createWorkingCalendar([]), limits: timeLimits, lists: [] };
  const told = [...findings, ...runChecks({ ...context, today: day('Mon 30 Jun 2025') })];
  expect(told.filter(({ row, field }) => row === 5 && field === 'received')).toMatchObject([
    { check, severity: 'error', column: 'B' },
  ]);
});

describe('A finding says what is wrong and how to put it right', () => {
  test('a date that cannot be read, once', () => {
    const { findings } = read('Ref | Received | Team\nC1 | 03/06 | North\nC2 | Mon 3 Mar 2025 | North');
    expect(findings.map(({ check, row, column, message }) => [check, row, column, message])).toEqual([
      [
        'unreadable-date',
        2,
        'B',
        '"03/06" in Received has no year. Enter the day, month and year, such as 14/03/2025, or leave the cell blank.',
      ],
    ]);
  });

  test('several teams: the first counts', () => {
    const { cases } = read('Ref | Received | Team\nC1 | Mon 3 Mar 2025 | North; South');
    expect(cases[0]?.team).toBe('North');
  });

  test('"Escalated" is the outcome of a stage 1 that was never answered, and of no other', () => {
    const { cases, findings } = read(`
      Ref | Received | S1 response | S1 outcome | Stage 2 requested
      C1 | Mon 3 Mar 2025 | | Escalated to Stage 2 | Mon 24 Mar 2025
      C2 | Mon 3 Mar 2025 | Mon 10 Mar 2025 | Escalated to Stage 2 | Mon 24 Mar 2025
    `);
    expect(cases[0]?.stage1.outcome).toBe('Escalated with no stage 1 response');
    expect(cases[1]?.stage1.outcome).toEqual({ notUnderstood: 'Escalated to Stage 2' });
    expect(findings.map(({ check, row }) => [check, row])).toEqual([['unknown-outcome', 3]]);
  });

  test("a date that was never entered is none of the reader's", () => {
    expect(read('Ref | Received | Team\nC1 | Mon 3 Mar 2025 | North\nC2 | | North').findings).toEqual([]);
  });
});

describe('Withdrawn with Yes and no day', () => {
  test('makes the outcome of the stage that was open Withdrawn', () => {
    const { cases } = read('Ref | Received | Withdrawn\nC1 | Mon 3 Mar 2025 | Yes\nC2 | Mon 3 Mar 2025 | No');
    expect(cases.map(({ stage1 }) => stage1.outcome)).toEqual(['Withdrawn', null]);
  });
});

describe('Values', () => {
  test('that differ only in case or spaces are one, spelled as most rows do', () => {
    const { cases } = read(
      'Ref | Received | Team\nC1 | Mon 3 Mar 2025 | north  team\nC2 | Mon 3 Mar 2025 | North Team\nC3 | Mon 3 Mar 2025 | North Team',
    );
    expect(cases.map(({ team }) => team)).toEqual(['North Team', 'North Team', 'North Team']);
  });

  test('are spelled as in the fixed list', () => {
    const { cases } = read('Ref | Received | Team\nC1 | Mon 3 Mar 2025 | NORTH TEAM', {
      lists: [{ field: 'team', values: ['North team'] }],
    });
    expect(cases[0]?.team).toBe('North team');
  });

  test('settled once are read so in every column of the kind', () => {
    const { cases, findings } = read(
      'Ref | Received | S1 outcome | S2 outcome\nC1 | Mon 3 Mar 2025 | Amber | amber',
      {
        words: [{ field: 'stage1Outcome', word: 'Amber', means: 'Partially upheld' }],
      },
    );
    expect([cases[0]?.stage1.outcome, cases[0]?.stage2.outcome]).toEqual([
      'Partially upheld',
      'Partially upheld',
    ]);
    expect(findings).toEqual([]);
  });
});

describe('Which sheets are the log', () => {
  const log = (name: string, reference = 'C1') =>
    sheetOf(`Ref | Received\n${reference} | Mon 3 Mar 2025`, { name });
  const other = sheetOf('Case ID | Date received | Team\nD1 | Mon 3 Mar 2025 | North', { name: 'Other' });
  const lists = sheetOf('Teams | Issues\nNorth | Delay', { name: 'Lists' });
  const refusal = (sheets: readonly SheetValues[], options: ReadLogOptions = {}) => {
    try {
      readLog(sheets, options);
    } catch (error) {
      return error instanceof Error && error.name === 'AddinError' ? error.message : error;
    }
    return 'nothing was refused';
  };

  test('the one candidate is read', () => {
    expect(readLog([lists, log('2024-25')]).log.sheets).toEqual(['2024-25']);
  });

  test('several with the same headings are one log', () => {
    const { log: read, cases } = readLog([log('2023-24'), log('2024-25', 'C2')]);
    expect(read.sheets).toEqual(['2023-24', '2024-25']);
    expect(cases.map(({ rows }) => rows[0].sheet)).toEqual(['2023-24', '2024-25']);
  });

  test('several with different headings are for the officer to choose', () => {
    expect(refusal([log('2024-25'), other])).toBe(
      'This workbook has several logs with different headings: "2024-25" and "Other". Choose which sheet to read, or all of them to be read as one log.',
    );
    expect(readLog([log('2024-25'), other], { sheets: ['other'] }).log.sheets).toEqual(['Other']);
    expect(readLog([log('2024-25'), other], { sheets: ['Other', '2024-25'] }).cases).toHaveLength(2);
  });

  test("our own sheets are never read as the officer's", () => {
    expect(readLog([log('Annual data 2024-25'), log('Chase list'), other]).log.sheets).toEqual(['Other']);
  });

  test('a sheet named for other records is read beside the log', () => {
    const compliments = sheetOf('Date | From | Team | Theme\nTue 4 Mar 2025 | Parent | North | Kindness', {
      name: 'Compliments',
    });
    const { cases, fields } = readLog([log('Complaints'), compliments]);
    expect(cases[1]).toMatchObject({
      recordType: 'Compliment',
      received: day('Tue 4 Mar 2025'),
      team: 'North',
      complimentOrigin: 'Parent',
      complimentThemes: ['Kindness'],
    });
    expect(fields).toContain('recordType');
  });

  test("a sheet's name tells the procedure where no column does", () => {
    const { cases } = readLog([log('Stat 24-25'), log('Corp 24-25', 'C2'), log('Non-statutory', 'C3')]);
    expect(cases.map(({ procedure }) => procedure)).toEqual(['statutory', 'corporate', 'corporate']);
  });

  test('hidden rows that hold records are read, and counted', () => {
    const sheet = sheetOf('Ref | Received\nC1 | Mon 3 Mar 2025\nC2 | Tue 4 Mar 2025\n|', {
      hiddenRows: [3, 4],
    });
    expect(readLog([sheet]).log).toMatchObject({ rows: 2, hiddenRows: 1 });
  });

  test.each<[string, readonly SheetValues[], ReadLogOptions, string]>([
    [
      'no sheets',
      [],
      {},
      'The visible sheets of this workbook are empty, so there is no log to read. Open the workbook that holds your complaints log.',
    ],
    [
      'an empty sheet',
      [sheetOf('|')],
      {},
      'The visible sheets of this workbook are empty, so there is no log to read. Open the workbook that holds your complaints log.',
    ],
    [
      'no log',
      [lists],
      {},
      'No complaints log was found on the visible sheets. A log has a row of headings, with at least a reference and a date received: name those columns, or open the workbook that holds your log.',
    ],
    [
      'no received date',
      [sheetOf('Ref | Team\nC1 | North')],
      {},
      'The sheet "Log" has no column for the date received, which the log needs to be read. Give that column the heading "Date received", or choose another sheet.',
    ],
    [
      'no reference',
      [sheetOf('Received | Team\nMon 3 Mar 2025 | North')],
      {},
      'The sheet "Log" has no column for the reference, which the log needs to be read. Give that column the heading "Reference", or choose another sheet.',
    ],
    [
      'a sheet that is not there',
      [lists],
      { sheets: ['Log'] },
      'There is no visible sheet called "Log". Choose one of "Lists".',
    ],
    [
      'a table that is not there',
      [lists],
      { tables: ['T'] },
      'There is no table called "T": the visible sheets have no Excel tables. Choose a sheet instead.',
    ],
  ])('%s: one sentence that says what to do', (_what, sheets, options, message) => {
    expect(refusal(sheets, options)).toBe(message);
  });
});
