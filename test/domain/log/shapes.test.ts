import fc from 'fast-check';
import type { SheetValues } from '../../../src/domain/log/sheetValues';
import { readLog } from '../../../src/domain/log/readLog';
import { day } from '../../day';
import { sheetOf } from './sheetOf';

function read(drawing: string, options: Partial<SheetValues> = {}) {
  return readLog([{ ...sheetOf(drawing), ...options }]);
}

function told({ cases, nonRows }: ReturnType<typeof readLog>) {
  return {
    references: cases.map(({ reference }) => reference),
    nonRows: Object.fromEntries(nonRows.map(({ row, reason }) => [row, reason])),
  };
}

describe('The headings', () => {
  test('stand under a title, a row of stage banners and a row of limits', () => {
    const { cases, log, nonRows } = read(`
      CHILDREN'S SOCIAL CARE COMPLAINTS 2024-25
       | | STAGE 1 | | | STAGE 2 | |
       | | 10 working days | | | 25 working days | |
      Ref | Received | Due | Sent | Outcome | Requested | Sent | Outcome
      C1 | Mon 3 Mar 2025 | Mon 17 Mar 2025 | Fri 7 Mar 2025 | NU | Mon 10 Mar 2025 | Mon 7 Apr 2025 | PU
    `);
    expect([log.headerRow, nonRows]).toEqual([4, []]);
    expect(cases[0]).toMatchObject({
      stage1: { due: day('Mon 17 Mar 2025'), responded: day('Fri 7 Mar 2025'), outcome: 'Not upheld' },
      stage2: { requested: day('Mon 10 Mar 2025'), outcome: 'Partially upheld' },
    });
  });

  test('stand below a page of instructions', () => {
    const page = Array.from({ length: 80 }, (_, line) => `Instruction ${line + 1}`).join('\n');
    const { log, cases } = read(`${page}\nRef | Date received | Team\nC1 | Mon 3 Mar 2025 | North`);
    expect([log.headerRow, cases.length]).toEqual([81, 1]);
  });

  test('start where the sheet says: column C, row 7', () => {
    const { log } = read('Ref | Date received\nC1 | Mon 3 Mar 2025', { firstRow: 7, firstColumn: 3 });
    expect([log.headerRow, log.columns.map(({ column }) => column)]).toEqual([7, ['C', 'D']]);
  });

  test("are found when only the officer's own map knows them", () => {
    const drawing = 'Title\nKey | Arrived | Worker\nC1 | Mon 3 Mar 2025 | North';
    const { log, cases } = readLog([sheetOf(drawing)], {
      columnMap: [
        { heading: 'Key', field: 'reference' },
        { heading: 'Arrived', field: 'received' },
      ],
    });
    expect([log.headerRow, cases.length]).toEqual([2, 1]);
  });
});

test('Every row below the headings that is no record is told with why', () => {
  const log = read(`
    Ref | Date received | Team | Outcome
    APRIL 2024
    C1 | Mon 8 Apr 2024 | North | Upheld
    C2 | Tue 9 Apr 2024 | South | NU
    Sub-total | | 2 |
     | | |
    Ref | Date received | Team | Outcome
    Q1
    C3 | Mon 13 May 2024 | North | PU
    Total | | 3 |
    Note: withdrawn complaints are struck through.
  `);
  expect(told(log)).toEqual({
    references: ['C1', 'C2', 'C3'],
    nonRows: {
      2: 'month or year banner',
      5: 'total',
      6: 'blank',
      7: 'repeated header',
      8: 'month or year banner',
      10: 'total',
      11: 'note',
    },
  });
});

test('Sheets of several years whose headings drift are one log, each with its own columns', () => {
  const { cases, log } = readLog([
    sheetOf('Ref No | Rec’d | Team\nC1 | Mon 3 Apr 2023 | North', { name: '2023-24' }),
    sheetOf('Team | Case ID | Date received\nSouth | C2 | Mon 8 Apr 2024', { name: 'Complaints 24-25' }),
    sheetOf('Teams | Issues\nNorth | Delay', { name: 'Lists' }),
  ]);
  expect(log.sheets).toEqual(['2023-24', 'Complaints 24-25']);
  expect(cases.map(({ reference, team }) => [reference, team])).toEqual([
    ['C1', 'North'],
    ['C2', 'South'],
  ]);
});

test('An Archive with the headings of the log is read with it; Lists are no log, though they have its words', () => {
  const { cases, log } = readLog([
    sheetOf('Ref | Date received | Team\nC2 | Mon 8 Apr 2024 | North', { name: 'Complaints' }),
    sheetOf('Team | Date Rec | Case Ref\nSouth | Mon 10 Apr 2023 | C1', { name: 'Archive' }),
    sheetOf('Team | Outcome | Reference\nNorth | Upheld | how to number', { name: 'Lists' }),
  ]);
  expect(log.sheets).toEqual(['Complaints', 'Archive']);
  expect(cases.map(({ reference, team }) => [reference, team])).toEqual([
    ['C2', 'North'],
    ['C1', 'South'],
  ]);
});

test('Where a date is merged over two complaints, only the first has it, and the second is a record all the same', () => {
  const { cases, nonRows } = read(`
    Ref | Date received | Team | S1 outcome
    C1 | Mon 8 Apr 2024 | North | Upheld
    C2 | | North | Not upheld
    C3 | Tue 9 Apr 2024 | North | Upheld
  `);
  expect(cases.map(({ reference, received }) => [reference, received])).toEqual([
    ['C1', day('Mon 8 Apr 2024')],
    ['C2', null],
    ['C3', day('Tue 9 Apr 2024')],
  ]);
  expect(nonRows).toEqual([]);
});

test('Sheets named Stat and Corp tell the procedure', () => {
  const { cases } = readLog([
    sheetOf('Ref | Date received\nC1 | Mon 8 Apr 2024', { name: 'Stat' }),
    sheetOf('Ref | Date received\nC2 | Mon 8 Apr 2024', { name: 'Corp 24-25' }),
  ]);
  expect(cases.map(({ procedure }) => procedure)).toEqual(['statutory', 'corporate']);
});

test.each([
  ['Annual tables 2024-25'],
  ['Tables 1 Apr 19 to 31 Mar 20'],
  ['Pivots 1 Apr 19 to 31 Mar 20 (2)'],
  ['Complaints setup'],
  ['Log check'],
])('Our own sheet "%s" is never the log', (name) => {
  const { log } = readLog([
    sheetOf('Ref | Date received\nC1 | Mon 8 Apr 2024'),
    sheetOf('Ref | Date received | Team\nC1 | Mon 8 Apr 2024 | North', { name }),
  ]);
  expect(log.sheets).toEqual(['Log']);
});

test('Hidden columns are counted, read or not', () => {
  const { log } = read('Ref | Date received | Child name\nC1 | Mon 8 Apr 2024 | Ann', {
    hiddenColumns: [2, 3],
  });
  expect(log.hiddenColumns).toBe(2);
});

test('In a workbook of the 1904 system real dates are read right, and text and small numbers as they stand', () => {
  const received = day('Mon 8 Apr 2024') - 1462;
  const { cases } = readLog([
    {
      ...sheetOf(
        `Ref | Date received | S1 response | Age | Extended\nC1 | ${received} | 10/04/2024 | 14 | 1`,
      ),
      is1904: true,
    },
  ]);
  expect(cases[0]).toMatchObject({
    received: day('Mon 8 Apr 2024'),
    age: 14,
    stage1: { responded: day('Wed 10 Apr 2024'), extended: true },
  });
});

test('A sheet of 16,384 columns and one of 1,048,576 rows, mostly blank, are read', () => {
  const wide = sheetOf('Ref | Date received\nC1 | Mon 8 Apr 2024');
  const values = wide.values.map((row) => [...row, ...Array<string>(16_382).fill('')]);
  expect(readLog([{ ...wide, values }]).cases).toHaveLength(1);

  const blank = ['', ''];
  const tall = [...wide.values, ...Array<string[]>(1_048_574).fill(blank)];
  const { cases, nonRows } = readLog([{ ...wide, values: tall }]);
  expect([cases.length, nonRows.length]).toEqual([1, 1_048_574]);
});

/** A complaint with the stages it reached, each with a request, a response and an outcome. */
const complaints = fc.array(
  fc.array(
    fc.record({
      wait: fc.integer({ min: 1, max: 20 }),
      days: fc.option(fc.integer({ min: 1, max: 40 })),
      outcome: fc.constantFrom('Upheld', 'Partially upheld', 'Not upheld', 'Inconclusive'),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  { minLength: 1, maxLength: 12 },
);

/** The stages of a complaint with their days: a stage is asked for some days after the one before it began. */
function staged(stages: readonly { wait: number; days: number | null; outcome: string }[], place: number) {
  let began = day('Mon 1 Apr 2024') + place * 7;
  return stages.map(({ wait, days, outcome }, stage) => {
    began += stage === 0 ? 0 : wait;
    return { began, responded: days === null ? '' : began + days, outcome: days === null ? '' : outcome };
  });
}

test.each([
  ['repeated', (reference: string) => reference],
  ['suffixed', (reference: string, stage: number) => `${reference}/${stage}`],
])('One row a complaint and one row a stage, the reference %s, are the same cases', (_kind, named) => {
  const sheet = (values: SheetValues['values']): SheetValues => ({ ...sheetOf('x'), values });
  const across = ['Ref', 'Date received', 'S1 response', 'S1 outcome'].concat(
    ...[2, 3].map((stage) => [`S${stage} requested`, `S${stage} response`, `S${stage} outcome`]),
  );
  fc.assert(
    fc.property(complaints, (drawn) => {
      const all = drawn.map(staged);
      const perComplaint = all.map((stages, place) => [
        `C${place}`,
        ...[0, 1, 2].flatMap((stage) => {
          const { began = '', responded = '', outcome = '' } = stages[stage] ?? {};
          return [began, responded, outcome];
        }),
      ]);
      const perStage = all.flatMap((stages, place) =>
        stages.map(({ began, responded, outcome }, stage) => [
          named(`C${place}`, stage + 1),
          stage + 1,
          began,
          responded,
          outcome,
        ]),
      );
      const headings = ['Ref', 'Stage', 'Date received', 'Date responded', 'Outcome'];
      const casesOf = (values: SheetValues['values']) =>
        readLog([sheet(values)]).cases.map(({ rows: _rows, ...record }) => record);
      const [one, other] = [casesOf([across, ...perComplaint]), casesOf([headings, ...perStage])];
      // Where no row is beyond stage 1, nothing tells that a suffix is a stage.
      const hasSuffixes = all.some((stages) => stages.length > 1);
      fc.pre(hasSuffixes);
      expect(other).toEqual(one);
    }),
    { numRuns: 100 },
  );
});
