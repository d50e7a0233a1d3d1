import { addin, addinFunctions } from '../../workbench/cli/addin';
import { openOffice, type Opened } from '../../workbench/cli/openOffice';
import type { FunctionResult } from '../../workbench/host/functionCalls';
import type { NodeOffice } from '../../workbench/host/nodeOffice';
import { day } from '../day';
import { boot, workbookWith } from '../workbench/host/office';

/** 20 December 2024 and 8 January 2025, as cells hold them. */
const start = day('Fri 20 Dec 2024');
const end = day('Wed 8 Jan 2025');

/** Each function with what its arguments must be, and what a single cell of them gives: a date as its serial. */
const calls: Readonly<Record<string, readonly [args: readonly unknown[], answer: unknown]>> = {
  STAGE1DUE: [[start], end],
  STAGE2DUE: [[start], day('Wed 29 Jan 2025')],
  STAGE3DUE: [[start], day('Wed 5 Feb 2025')],
  PANELREPORTDUE: [[start], day('Tue 31 Dec 2024')],
  PANELRESPONSEDUE: [[start], day('Wed 15 Jan 2025')],
  CORPORATEDUE: [[2, start], day('Wed 22 Jan 2025')],
  ACKNOWLEDGEDUE: [[start], day('Tue 24 Dec 2024')],
  ESCALATEBY: [[start], day('Wed 22 Jan 2025')],
  COMPLAINTTIMELIMIT: [[start], day('Sat 20 Dec 2025')],
  ADDWORKINGDAYS: [[start, 10], end],
  ISWORKINGDAY: [[start], true],
  WORKINGDAYSTAKEN: [[start, end], 10],
  WORKINGDAYSLATE: [[start, end], 10],
  TIMESCALESTATUS: [[start, end], 'Late'],
  WITHINTIMESCALE: [[start, end], false],
  REPORTINGYEAR: [[start], '2024/25'],
  REPORTINGQUARTER: [[start], 'Q3'],
};
const { functions } = addinFunctions();
const counts = new Map(functions.map(({ name, parameters }) => [name, parameters.length]));
const block = (value: unknown) => [[value]];

/** The arguments of a call: what is left out is null, as Excel hands it in. */
function callOf(name: string, given: readonly unknown[]): unknown[] {
  return Array.from({ length: counts.get(name) ?? 0 }, (_, i) => (i < given.length ? block(given[i]) : null));
}

describe('Called through the dispatch of office.js', () => {
  let office: NodeOffice;
  beforeAll(async () => {
    office = await boot(workbookWith(), { scripts: [addin.functions] });
  });
  const call = (name: string, args: readonly unknown[]) => office.callFunction(name, args, 'Log!B2');

  test('are all the functions there are', () => {
    expect([...Object.keys(calls), 'BANKHOLIDAYS'].sort()).toEqual([...counts.keys()].sort());
  });

  test.each(Object.entries(calls))(
    '%s answers a single cell, its options left out',
    async (name, [given, answer]) => {
      expect(plain(await call(name, callOf(name, given)))).toEqual({ value: block(answer) });
    },
  );

  test.each(Object.keys(calls))('%s answers a blank to a blank, however it is handed in', async (name) => {
    const [given] = calls[name] ?? [[]];
    const results = [0, null, ''].map(async (empty) => {
      // The date is the first argument, but for a corporate stage.
      const args = given.map((value, i) => (i === (name === 'CORPORATEDUE' ? 1 : 0) ? empty : value));
      return plain(await call(name, callOf(name, args)));
    });
    expect(await Promise.all(results)).toEqual(Array(3).fill({ value: block('') }));
  });

  test.each(Object.keys(calls))('%s takes every option as a blank cell', async (name) => {
    const [given, answer] = calls[name] ?? [[], null];
    const results = [0, null, ''].map(async (empty) => {
      const options = Array(callOf(name, given).length - given.length).fill(empty) as unknown[];
      return plain(await call(name, callOf(name, [...given, ...options])));
    });
    expect(await Promise.all(results)).toEqual(Array(3).fill({ value: block(answer) }));
  });

  test.each(Object.keys(calls))('%s says what to enter when nothing is given', async (name) => {
    expect(await call(name, callOf(name, []))).toMatchObject({
      error: '#VALUE!',
      message: expect.stringMatching(/^Enter the /),
    });
  });

  test.each(Object.keys(calls))('%s says that an error cell is no date', async (name) => {
    const error = { type: 'CustomFunctionError', code: '#REF!' };
    const [given] = calls[name] ?? [[]];
    expect(await call(name, callOf(name, [error, ...given.slice(1)]))).toMatchObject({
      error: '#VALUE!',
      message: expect.stringMatching(/ must be (a real date, for example 12\/05\/2024|1 or 2), not "#REF!"$/),
    });
  });

  test.each(Object.keys(calls))(
    '%s answers a column in its own shape, each argument paired',
    async (name) => {
      const [given, answer] = calls[name] ?? [[], null];
      const args = callOf(name, []).map((_, i) => (i < given.length ? [[given[i]], [''], [given[i]]] : null));
      expect(plain(await call(name, args))).toEqual({
        // A number left blank is 0, and a date is blank: so is the answer.
        value: [[answer], [''], [answer]],
      });
    },
  );

  test('BANKHOLIDAYS spills two columns', async () => {
    const result = plain(await call('BANKHOLIDAYS', [block(2025)])) as { value: unknown[][] };
    expect(result.value).toHaveLength(8);
    expect(result.value[1]).toEqual([day('Fri 18 Apr 2025'), 'Good Friday']);
    expect(plain(await call('BANKHOLIDAYS', [null]))).toMatchObject({ value: { length: 295 } });
  });

  test('a text date is read day first', async () => {
    expect(plain(await call('STAGE1DUE', [[['20/12/2024'], ['20 Dec 2024']], null, null]))).toEqual({
      value: [[end], [end]],
    });
  });
});

describe('In the cells of a workbook', () => {
  let opened: Opened;
  const rows = [
    ['Received', 'Extended', 'Due', 'Completed'],
    [start, 'Yes', day('Wed 22 Jan 2025'), day('Thu 23 Jan 2025')],
    [null, null, null, null],
    ['20/12/2024', null, end, null],
  ];
  beforeAll(async () => {
    opened = await openOffice(workbookWith(rows), day('Fri 10 Jan 2025'));
  });
  afterAll(() => opened.office.close());

  test('functions spill, pair their ranges, and are called by other formulas', async () => {
    const answers = await opened.office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Log');
      sheet.getRange('F2').formulas = [['=STAGE1DUE(A2:A4,B2:B4)']];
      sheet.getRange('G2').formulas = [['=TIMESCALESTATUS(C2:C4,D2:D4,TODAY())']];
      sheet.getRange('H2').formulas = [['=IF(WITHINTIMESCALE(C2,D2),"in time",WORKINGDAYSLATE(C2,D2))']];
      await context.sync();
      const range = sheet.getRange('F2:H4').load('values,text');
      await context.sync();
      return { values: range.values, text: range.text };
    });
    expect(answers.values).toEqual([
      [day('Wed 22 Jan 2025'), 'Late', 1],
      ['', '', ''],
      [end, 'Overdue', ''],
    ]);
    expect(answers.text.map(([due]) => due)).toEqual(['22/01/2025', '', '08/01/2025']);
  });

  test('table columns are read by name, and the answer follows a cell that changes', async () => {
    const answers = await opened.office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Table');
      sheet.getRange('A1:B3').values = [
        ['Received', 'Due'],
        [start, ''],
        ['', ''],
      ];
      sheet.tables.add('A1:B3', true).name = 'Cases';
      sheet.getRange('B2:B3').formulas = [['=STAGE1DUE([@Received])'], ['=STAGE1DUE(Cases[@Received])']];
      await context.sync();
      const before = sheet.getRange('B2:B3').load('values');
      await context.sync();
      const first = before.values;
      sheet.getRange('A3').values = [[day('Mon 3 Mar 2025')]];
      await context.sync();
      const after = sheet.getRange('B2:B3').load('values');
      await context.sync();
      return [first, after.values];
    });
    expect(answers).toEqual([
      [[end], ['']],
      [[end], [day('Mon 17 Mar 2025')]],
    ]);
  });
});

/** A result with dates as their serials. */
function plain(result: FunctionResult): unknown {
  if ('error' in result) return result;
  const rows = result.value as unknown[][];
  return { value: rows.map((row) => row.map(serial)) };
}

function serial(cell: unknown): unknown {
  return typeof cell === 'object' && cell !== null && 'basicValue' in cell ? cell.basicValue : cell;
}
