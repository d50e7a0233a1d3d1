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

/** What is asked of each function, all at once: office.js gathers their answers and gives them twice a second. */
async function ofEach(ask: (name: string, given: unknown[]) => Promise<unknown>): Promise<object> {
  const asked = Object.entries(calls).map(async ([name, [given]]) => [name, await ask(name, [...given])]);
  return Object.fromEntries((await Promise.all(asked)) as [string, unknown][]) as object;
}

function expectedOfEach(expected: (answer: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(calls).map(([name, [, answer]]) => [name, expected(answer)]));
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

  test('each answers a single cell, its options left out', async () => {
    const answers = await ofEach(async (name, given) => plain(await call(name, callOf(name, given))));
    expect(answers).toEqual(expectedOfEach((answer) => ({ value: block(answer) })));
  });

  test.each([[0], [null], ['']])('each answers a blank to a blank handed in as %p', async (empty) => {
    const answers = await ofEach(async (name, given) => {
      // The date is the first argument, but for a corporate stage.
      const dateAt = name === 'CORPORATEDUE' ? 1 : 0;
      return plain(
        await call(
          name,
          callOf(
            name,
            given.map((value, i) => (i === dateAt ? empty : value)),
          ),
        ),
      );
    });
    expect(answers).toEqual(expectedOfEach(() => ({ value: block('') })));
  });

  test.each([[0], [null], ['']])(
    'each takes options that are blank cells, handed in as %p',
    async (empty) => {
      const answers = await ofEach(async (name, given) => {
        const options = callOf(name, []).slice(given.length).fill(empty);
        return plain(await call(name, callOf(name, [...given, ...options])));
      });
      expect(answers).toEqual(expectedOfEach((answer) => ({ value: block(answer) })));
    },
  );

  test('each says what to enter when nothing is given', async () => {
    const answers = await ofEach((name) => call(name, callOf(name, [])));
    const message: unknown = expect.stringMatching(/^Enter the /);
    expect(answers).toEqual(expectedOfEach(() => ({ error: '#VALUE!', message })));
  });

  test('each says that an error cell is no date', async () => {
    const error = { type: 'CustomFunctionError', code: '#REF!' };
    const answers = await ofEach((name, given) => call(name, callOf(name, [error, ...given.slice(1)])));
    const message: unknown = expect.stringMatching(
      / must be (a real date, for example 12\/05\/2024|1 or 2), not "#REF!"$/,
    );
    expect(answers).toEqual(expectedOfEach(() => ({ error: '#VALUE!', message })));
  });

  test('each answers a column in its own shape, its ranges paired row by row', async () => {
    const answers = await ofEach(async (name, given) => {
      const columns = given.map((value) => [[value], [''], [value]]);
      const args = callOf(name, []).map((_, i) => columns[i] ?? null);
      return plain(await call(name, args));
    });
    expect(answers).toEqual(expectedOfEach((answer) => ({ value: [[answer], [''], [answer]] })));
  });

  test('BANKHOLIDAYS spills two columns', async () => {
    const result = plain(await call('BANKHOLIDAYS', [block(2025)])) as { value: unknown[][] };
    expect(result.value).toHaveLength(8);
    expect(result.value[1]).toEqual([day('Fri 18 Apr 2025'), 'Good Friday']);
    expect(plain(await call('BANKHOLIDAYS', [null]))).toMatchObject({ value: { length: 295 } });
  });

  test('a date is one that is shown as a date, or a plain serial where Excel takes no formatted numbers', async () => {
    const older = await boot(workbookWith(), {
      scripts: [addin.functions],
      offered: { ExcelApi: '1.13', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' },
    });
    const args = callOf('STAGE1DUE', [start]);
    expect(await call('STAGE1DUE', args)).toEqual({
      value: block({ type: 'FormattedNumber', basicValue: end, numberFormat: 'dd/mm/yyyy' }),
    });
    expect(await older.callFunction('STAGE1DUE', args, 'Log!B2')).toEqual({ value: block(end) });
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
