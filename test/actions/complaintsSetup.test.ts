import { changeSetup } from '../../src/actions/changeSetup';
import { buildAnnualTables } from '../../src/actions/buildAnnualTables';
import { describeLog } from '../../src/actions/describeLog';
import { openLog } from '../../src/actions/openLog';
import { readLog } from '../../src/domain/log/readLog';
import { Workbook, type CellValue, type Sheet } from '../../workbench/workbook/workbook';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';
import { day } from '../day';
import { excelRepairs } from '../excelRepairs';
import { openXmlFaults } from '../openXml';
import { build, complaintOf, startOffice } from './addinOffice';
import { workbookParts } from './workbookParts';

jest.setTimeout(120_000);

const setupName = 'Complaints setup';
const request = { year: '2024-25', today: '2025-06-01' };

const headings = ['Ref', 'Date received', 'Team', 'Stage 1 response', 'Stage 1 outcome', 'Wibble'];
const rows: readonly (readonly CellValue[])[] = [
  ['C1', day('Fri 20 Dec 2024'), 'North', day('Thu 9 Jan 2025'), 'Upheld', 'a'],
  ['C2', day('Mon 6 Jan 2025'), 'South', day('Fri 10 Jan 2025'), 'Sort of', 'b'],
  ['C3', day('Tue 7 Jan 2025'), 'North', day('Fri 10 Jan 2025'), 'Not upheld', 'c'],
];

function put(sheet: Sheet, table: readonly (readonly CellValue[])[], row = 0, column = 0): void {
  table.forEach((cells, at) =>
    cells.forEach((value, index) => sheet.setValue(row + at, column + index, value)),
  );
}

/** A log of three complaints, one outcome of which is the council's own word. */
function log(): Workbook {
  const workbook = new Workbook();
  put(workbook.addSheet('Complaints log', '{00000000-0000-4000-8000-000000000001}'), [headings, ...rows]);
  return workbook;
}

/** The rows of a setup table, without those that are blank. */
function table(workbook: Workbook, name: string): readonly (readonly CellValue[])[] {
  const found = workbook.tables().find((one) => one.name === name);
  if (!found) throw new Error(`There is no table ${name}.`);
  const { row, column, rows: count, columns } = found.rect;
  return Array.from({ length: count - 1 }, (_row, at) =>
    Array.from({ length: columns }, (_cell, index) => found.sheet.value(row + 1 + at, column + index)),
  ).filter((cells) => cells.some((value) => value !== null));
}

/** Types into a row of a setup table, as the officer would. @returns the cell's address on the sheet, "B7" */
function type(workbook: Workbook, name: string, at: number, values: readonly CellValue[]): void {
  const found = workbook.tables().find((one) => one.name === name);
  if (!found) throw new Error(`There is no table ${name}.`);
  put(found.sheet, [values], found.rect.row + 1 + at, found.rect.column);
}

async function read() {
  const opened = await openLog({});
  return { ...opened, log: readLog(opened.workbook.values, opened.options) };
}

describe('the first build makes Complaints setup', () => {
  test('with a row for each heading, saying how it was recognised, and a blank field where it was not', async () => {
    const workbook = log();
    await build(workbook, request);
    expect(table(workbook, 'SetupColumns')).toEqual([
      ['Reference', 'Ref', 'Complaints log', 'same name'],
      ['Date received', 'Date received', 'Complaints log', 'same name'],
      ['Team', 'Team', 'Complaints log', 'same name'],
      ['Stage 1 responded', 'Stage 1 response', 'Complaints log', 'known spelling'],
      ['Stage 1 outcome', 'Stage 1 outcome', 'Complaints log', 'same name'],
      [null, 'Wibble', 'Complaints log', 'not recognised'],
    ]);
  });

  test('with the law’s time limits, none stated as surer than it is', async () => {
    const workbook = log();
    await build(workbook, request);
    const limits = table(workbook, 'SetupTimescales');
    expect(limits.map((row) => row.slice(0, 5))).toEqual([
      ['Statutory', 'acknowledge', 2, null, 'received'],
      ['Statutory', 'stage1', 10, 20, 'received'],
      ['Statutory', 'stage2', 25, 65, 'stage 2 requested'],
      ['Statutory', 'stage3-panel', 30, null, 'stage 3 requested'],
      ['Statutory', 'stage3-report', 5, null, 'panel met'],
      ['Statutory', 'stage3-response', 15, null, 'panel report received'],
      ['Statutory', 'escalate', 20, null, 'stage 1 responded'],
      ['Corporate', 'acknowledge', 2, null, 'received'],
      ['Corporate', 'corporate1', 10, 20, 'received'],
      ['Corporate', 'corporate2', 20, 40, 'stage 2 requested'],
    ]);
    expect(limits.map((row) => row[5])).toContain('SI 2006/1738, regulation 14 (as others report it)');
    expect(limits.map((row) => row[5])).toContain('SI 2006/1738, regulation 19(4)');
  });

  test('read back, it says what was recognised without it', async () => {
    const workbook = log();
    await startOffice(workbook);
    const before = await read();
    await buildAnnualTables(request);
    const after = await read();
    expect([before.hasSetup, after.hasSetup]).toEqual([false, true]);
    expect(after.findings).toEqual([]);
    expect(after.log.log).toEqual(before.log.log);
    expect(after.log.findings).toEqual(before.log.findings);
    expect(after.setup.limits).toEqual(before.setup.limits);
  });

  test('and a later build only reads it', async () => {
    const workbook = log();
    await build(workbook, request);
    const sheet = workbook.sheet(setupName);
    type(workbook, 'SetupClosures', 0, [day('Fri 27 Dec 2024'), 'Closed']);
    const second = await buildAnnualTables(request);
    expect(second.sheets).not.toContain(setupName);
    expect(workbook.sheet(setupName)).toBe(sheet);
    expect(table(workbook, 'SetupClosures')).toEqual([[day('Fri 27 Dec 2024'), 'Closed']]);
  });

  test('as a file that Excel opens without repairs', async () => {
    const workbook = log();
    await build(workbook, request);
    const saved = writeXlsx(workbook);
    expect(excelRepairs(saved)).toEqual([]);
    expect(await openXmlFaults(saved)).toEqual([]);
    const office = await startOffice(readXlsx(saved));
    expect((await read()).findings).toEqual([]);
    office.close();
  });
});

describe('what the officer enters rules', () => {
  test('closure days move the limits, and those of a request add to them', async () => {
    const workbook = log();
    await build(workbook, request);
    const within = async (closures: readonly string[] = []) => {
      const { tables } = await buildAnnualTables({ ...request, closures });
      return tables.find(({ id }) => id === 'stage1-timescales')?.rows[0]?.values[0];
    };
    // Ten working days from 20 December 2024 end on 8 January, and C1 was answered on the 9th.
    expect(await within()).toBe(2);
    expect(await within(['2024-12-27'])).toBe(3);
    type(workbook, 'SetupClosures', 0, ['27 Dec 2024', 'Closed']);
    expect(await within()).toBe(3);
    // C1 a day later still.
    workbook.sheet('Complaints log')?.setValue(1, 3, day('Fri 10 Jan 2025'));
    expect(await within()).toBe(2);
    expect(await within(['2024-12-30'])).toBe(3);
  });

  test('a column chosen, a word settled, a limit set and a list reach the log’s reading', async () => {
    const workbook = log();
    await build(workbook, request);
    type(workbook, 'SetupColumns', 5, ['issues', 'Wibble', 'Complaints log', 'You chose it']);
    type(workbook, 'SetupWords', 0, ['stage1outcome', 'sort of', 'Partly upheld']);
    type(workbook, 'SetupLists', 0, ['Team', 'West', 'Children in care']);
    type(workbook, 'SetupTimescales', 1, ['statutory', 'Stage 1 response', 12, 20, 'acknowledged', 'Ours']);
    const { log: parsed, setup, findings, lists } = await read();
    expect(findings).toEqual([]);
    expect(parsed.cases.map(({ issues }) => issues)).toEqual([['a'], ['b'], ['c']]);
    expect(parsed.log.columns.find(({ field }) => field === 'issues')?.how).toBe('Complaints setup');
    expect(parsed.cases[1]?.stage1.outcome).toBe('Partially upheld');
    expect(setup.limits.stage1).toMatchObject({
      workingDays: 12,
      countsFrom: 'acknowledged',
      source: 'Ours',
      confirmation: 'local practice',
    });
    expect(lists).toEqual([{ field: 'team', values: [{ value: 'West', group: 'Children in care' }] }]);
  });

  test('wherever the officer moved or renamed it to, and hidden', async () => {
    const workbook = log();
    await build(workbook, request);
    const sheet = workbook.sheet(setupName);
    if (!sheet) throw new Error('It was not made.');
    sheet.name = 'What we told it';
    sheet.visibility = 'Hidden';
    type(workbook, 'SetupWords', 0, ['Stage 1 outcome', 'Sort of', 'Upheld']);
    const { log: parsed, hasSetup } = await read();
    expect(hasSetup).toBe(true);
    expect(parsed.cases[1]?.stage1.outcome).toBe('Upheld');
    sheet.visibility = 'Visible';
    expect((await describeLog({ today: request.today })).log.sheets).toEqual(['Complaints log']);
    expect((await buildAnnualTables(request)).sheets).not.toContain(setupName);
  });
});

describe('a broken row is a finding of its cell, and the rest still works', () => {
  test.each([
    ['SetupColumns', 0, ['Refrence', 'Ref'], 'A7', /"Refrence" is not a field of the log\. Enter/],
    ['SetupColumns', 0, ['Reference', null, 'x'], 'B7', /heading is blank\. Enter/],
    ['SetupWords', 0, ['Stage 1 outcome', 'Sort of', 'Kind of'], 'H7', /"Kind of" is not a meaning of/],
    ['SetupWords', 0, ['Procedure', 'S', null], 'H7', /meaning is blank\. Enter/],
    ['SetupLists', 0, ['Stage 1 responded', 'x'], 'J7', /has no list of values\. Enter/],
    ['SetupClosures', 0, ['31/02/2025'], 'N7', /"31\/02\/2025" must be a real date\. Enter/],
    ['SetupTimescales', 1, ['Statutory', 'stage one'], 'R8', /"stage one" is not a clock\. Enter/],
    ['SetupTimescales', 1, ['Statutory', 'stage1', 'ten'], 'S8', /"ten" must be a number\. Enter/],
    ['SetupTimescales', 1, ['Statutory', 'stage1', 30], 'T8', /fewer than the 30 working days/],
    ['SetupTimescales', 1, ['Corporate'], 'Q8', /not the procedure of stage1\. Enter Statutory/],
    ['SetupTimescales', 2, ['Statutory', 'stage2', 25, 65, 'acknowledged'], 'U9', /stage 2 requested/],
    ['SetupPublished', 0, ['2023-25', 'issues', 'Delay', '2023-24', 3], 'X7', /must be a reporting year/],
    ['SetupPublished', 0, ['2023-24', 'issues', 'Delay', '2023-24', 'c'], 'AB7', /"c" must be a number/],
    ['SetupContext', 0, ['2023-24', null, 'North', 3], 'AE7', /measure is blank\. Enter/],
    ['SetupReport', 0, [null, 'x'], 'AI7', /setting is blank\. Enter/],
  ] as const)('%s row %i: %j', async (name, at, values, cell, message) => {
    const workbook = log();
    await build(workbook, request);
    type(workbook, name, at, values);
    type(workbook, 'SetupClosures', 5, [day('Fri 3 Jan 2025'), 'Still read']);
    const { rect } = workbook.tables().find((one) => one.name === 'SetupClosures')!;
    workbook.tables().find((one) => one.name === 'SetupClosures')!.rect = { ...rect, rows: 7 };
    const { findings, closures, log: parsed } = await read();
    expect(findings.map(({ sheet, column, row }) => [sheet, `${column}${row}`])).toEqual([[setupName, cell]]);
    expect(findings[0]?.message).toMatch(message);
    expect(closures).toEqual([day('Fri 3 Jan 2025')]);
    expect(parsed.cases).toHaveLength(3);
    const { findings: told } = await describeLog({ today: request.today });
    expect(told.map(({ check }) => check)).toContain(findings[0]?.check);
  });
});

describe('the officer’s drop-downs are the fixed lists', () => {
  /** @param formula the rule as the file has it: `"North,South"`, `Lists!$A$1:$A$3` */
  function withDropDown(formula: string, first = 1, count = rows.length): Workbook {
    const workbook = log();
    const lists = workbook.addSheet('Lists', '{00000000-0000-4000-8000-000000000002}');
    lists.visibility = 'VeryHidden';
    put(lists, [['North'], ['South'], ['West'], ['-'], ['Please select'], [null], [7]]);
    const sheet = workbook.sheet('Complaints log')!;
    sheet.dataValidations.push({
      type: 'list',
      operator: null,
      formulas: [formula],
      allowBlank: true,
      prompt: null,
      error: null,
      ranges: [{ row: first, column: 2, rows: count, columns: 1 }],
    });
    workbook.names.push(
      { name: 'Teams', sheet: null, formula: 'Lists!$A$1:$A$2', visible: true, comment: '' },
      { name: 'OurTeams', sheet: null, formula: 'Lists!$A$1:$A$2', visible: true, comment: '' },
      { name: 'OurTeams', sheet, formula: 'Lists!$A$3', visible: true, comment: '' },
      {
        name: 'Growing',
        sheet: null,
        formula: 'OFFSET(Lists!$A$1,0,0,COUNTA(Lists!$A:$A),1)',
        visible: true,
        comment: '',
      },
    );
    return workbook;
  }

  test.each([
    ['typed in the rule', '"North, South,East"', ['North', 'South', 'East']],
    ['a range of a hidden sheet', 'Lists!$A$1:$A$7', ['North', 'South', 'West', '7']],
    ['a whole column', "'Lists'!$A:$A", ['North', 'South', 'West', '7']],
    ['a name', 'Teams', ['North', 'South']],
    ['a name of the sheet before one of the workbook', 'OurTeams', ['West']],
    ['a name through INDIRECT', 'INDIRECT("Teams")', ['North', 'South']],
    ['a name that grows', 'Growing', ['North', 'South', 'West', '7']],
    ['a range of the log’s own sheet', '$C$2:$C$3', ['North', 'South']],
    ['a name that is nowhere', 'Nowhere', null],
    ['a sheet of another workbook', '[Other.xlsx]Lists!$A$1:$A$3', null],
    ['a formula only Excel can work out', 'IF(A1=1,Teams,OurTeams)', null],
  ])('%s', async (_name, formula, expected) => {
    await startOffice(withDropDown(formula));
    const { lists } = await openLog({});
    expect(lists.find(({ field }) => field === 'team')?.values.map(({ value }) => value) ?? null).toEqual(
      expected,
    );
  });

  test('a column of an Excel table through INDIRECT', async () => {
    const workbook = withDropDown('INDIRECT("TeamTable[Team name]")');
    const office = await startOffice(workbook);
    put(
      workbook.sheet('Lists')!,
      [
        ['Area', 'Team name'],
        ['x', 'East'],
        ['y', 'West'],
      ],
      0,
      3,
    );
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Lists').tables.add('D1:E3', true).name = 'TeamTable';
      await context.sync();
    });
    const { options } = await openLog({});
    expect(options.lists).toEqual([{ field: 'team', values: ['East', 'West'] }]);
  });

  test('where only the newest rows have one', async () => {
    await startOffice(withDropDown('Teams', 3, 1));
    expect((await openLog({})).options.lists).toEqual([{ field: 'team', values: ['North', 'South'] }]);
  });

  test('they print their zero rows, and are kept on Complaints setup, whose list then rules', async () => {
    const workbook = withDropDown('"North,South,East"');
    await startOffice(workbook);
    const { tables } = await buildAnnualTables(request);
    const teams = tables.find(({ id }) => id === 'stage1-by-team')?.rows.map(({ labels }) => labels.at(-1));
    expect(teams).toEqual(['North', 'South', 'East']);
    expect(table(workbook, 'SetupLists').map((row) => row.slice(0, 2))).toEqual([
      ['Team', 'North'],
      ['Team', 'South'],
      ['Team', 'East'],
    ]);
    type(workbook, 'SetupLists', 2, ['Team', 'Far East']);
    expect((await openLog({})).options.lists).toEqual([
      { field: 'team', values: ['North', 'South', 'Far East'] },
    ]);
  });
});

describe('changing the setup from the pane', () => {
  test('makes the sheet on first use, with what was recognised, and leaves the officer where they were', async () => {
    const workbook = log();
    workbook.activeSheet = workbook.sheet('Complaints log')!;
    await startOffice(workbook);
    await changeSetup({
      columns: [{ field: 'issues', heading: 'Wibble', sheet: 'Complaints log' }],
      words: [{ field: 'stage1Outcome', word: 'Sort of', means: 'Upheld' }],
    });
    expect(workbook.activeSheet?.name).toBe('Complaints log');
    expect(table(workbook, 'SetupColumns')).toContainEqual([
      'Issues',
      'Wibble',
      'Complaints log',
      'You chose it',
    ]);
    expect(table(workbook, 'SetupColumns')).toHaveLength(6);
    const { log: parsed } = await read();
    expect(parsed.cases[1]).toMatchObject({ issues: ['b'], stage1: { outcome: 'Upheld' } });
  });

  test('works where no log can be read until the officer says which column is which', async () => {
    const workbook = new Workbook();
    put(workbook.addSheet('Sheet1', '{00000000-0000-4000-8000-000000000001}'), [
      ['Ref', 'Arrival', 'Team'],
      ['C1', day('Fri 20 Dec 2024'), 'North'],
    ]);
    await startOffice(workbook);
    await changeSetup({ columns: [{ field: 'received', heading: 'Arrival' }] });
    expect((await read()).log.cases[0]?.received).toBe(day('Fri 20 Dec 2024'));
  });

  test('changes the row of that heading and of that word, and adds the others below', async () => {
    const workbook = log();
    await build(workbook, request);
    const before = table(workbook, 'SetupColumns');
    type(workbook, 'SetupWords', 0, ['Stage 2 outcome', 'SORT OF', 'Upheld']);
    await changeSetup({
      columns: [
        { field: null, heading: 'team' },
        { field: 'area', heading: 'Patch', sheet: 'Old log' },
      ],
      words: [
        { field: 'stage1Outcome', word: 'sort of', means: 'Not upheld' },
        { field: 'recordType', word: 'Grumble', means: 'Concern' },
      ],
    });
    expect(table(workbook, 'SetupColumns')).toEqual([
      ...before.slice(0, 2),
      [null, 'Team', 'Complaints log', 'You chose it'],
      ...before.slice(3),
      ['Service area', 'Patch', 'Old log', 'You chose it'],
    ]);
    expect(table(workbook, 'SetupWords')).toEqual([
      ['Stage 2 outcome', 'SORT OF', 'Not upheld'],
      ['Record type', 'Grumble', 'Concern'],
    ]);
  });

  test('keeps the officer’s own columns, order of columns and formats', async () => {
    const workbook = log();
    await build(workbook, request);
    const office = await startOffice(workbook);
    await office.Excel.run(async (context) => {
      const words = context.workbook.tables.getItem('SetupWords');
      words.resize('F6:I7');
      words.getHeaderRowRange().values = [['Means', 'Who said so', 'Field', 'Your word']];
      words.getDataBodyRange().values = [['', 'Ann', '', '']];
      words.getDataBodyRange().format.fill.color = '#FFFF00';
      await context.sync();
    });
    await changeSetup({ words: [{ field: 'recordType', word: 'Grumble', means: 'Concern' }] });
    expect(table(workbook, 'SetupWords')).toEqual([
      [null, 'Ann', null, null],
      ['Concern', null, 'Record type', 'Grumble'],
    ]);
    await changeSetup({ words: [{ field: 'recordType', word: 'Grumble', means: 'Comment' }] });
    expect(table(workbook, 'SetupWords')[1]).toEqual(['Comment', null, 'Record type', 'Grumble']);
    const sheet = workbook.sheet(setupName);
    expect(workbook.styles.format(sheet?.style(6, 5) ?? 0).fill).toBe('#FFFF00');
  });

  test.each([
    ['a first use', async () => log()],
    [
      'a later one',
      async () => {
        const workbook = log();
        await build(workbook, request);
        type(workbook, 'SetupWords', 0, ['Stage 1 outcome', 'Sort of', 'Upheld']);
        return readXlsx(writeXlsx(workbook));
      },
    ],
  ])('all or nothing: %s, whichever round trip fails', async (_name, prepare) => {
    const change = {
      columns: [{ field: 'issues' as const, heading: 'Wibble' }],
      words: [
        { field: 'stage1Outcome' as const, word: 'Sort of', means: 'Not upheld' },
        { field: 'stage1Outcome' as const, word: 'Kind of', means: 'Upheld' },
        { field: 'stage1Outcome' as const, word: 'Sorted', means: 'Upheld' },
      ],
    };
    const office = await startOffice(await prepare());
    await changeSetup(change);
    const { roundTrips, batches } = office.counts;
    expect(roundTrips).toBeGreaterThan(3);
    const { actions = 0 } = batches.find(({ number }) => number === roundTrips) ?? {};
    const faults = [
      ...Array.from({ length: roundTrips }, (_trip, index) => ({ failAt: index + 1 })),
      ...Array.from({ length: 8 }, (_action, eighth) => ({
        failAt: roundTrips,
        actionIndex: Math.floor((actions * eighth) / 8),
      })),
    ];
    for (const fault of faults) {
      const workbook = await prepare();
      const before = workbookParts(workbook);
      await startOffice(workbook, { faults: fault });
      const { name } = await complaintOf(changeSetup(change));
      const after = workbookParts(workbook);
      const names = new Set([...Object.keys(before), ...Object.keys(after)]);
      expect([fault, name, [...names].filter((part) => before[part] !== after[part])]).toEqual([
        fault,
        'ExcelFault',
        [],
      ]);
    }
  });

  test.each([
    [{ columns: [{ field: 'nonsense' as never, heading: 'Wibble' }] }, /“nonsense” is not a field/],
    [
      { words: [{ field: 'stage1Outcome' as const, word: 'Sort of', means: 'Dunno' }] },
      /“Dunno” is not a meaning of Stage 1 outcome; choose one of Upheld/,
    ],
  ])('refuses what cannot be: %j', async (change, message) => {
    const workbook = log();
    await startOffice(workbook);
    const before = workbookParts(workbook);
    expect((await complaintOf(changeSetup(change))).message).toMatch(message);
    expect(workbookParts(workbook)).toEqual(before);
  });

  test('a protected sheet is told in a sentence', async () => {
    const workbook = log();
    await build(workbook, request);
    const office = await startOffice(workbook);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(setupName).protection.protect();
      await context.sync();
    });
    const error = await complaintOf(changeSetup({ columns: [{ field: 'issues', heading: 'Wibble' }] }));
    expect(error).toEqual({
      name: 'AddinError',
      message:
        'The sheet “Complaints setup” is protected, so nothing can be kept there; choose Review, Unprotect Sheet, then try again.',
    });
  });
});

describe('a sheet of the officer’s own called Complaints setup', () => {
  function withTheirs(): Workbook {
    const workbook = log();
    const theirs = workbook.addSheet(setupName, '{00000000-0000-4000-8000-000000000003}');
    put(theirs, [headings, ...rows]);
    return workbook;
  }

  test('is not read as a log', async () => {
    await startOffice(withTheirs());
    expect((await describeLog({ today: request.today })).log.sheets).toEqual(['Complaints log']);
  });

  test.each([
    ['a build', () => buildAnnualTables(request)],
    ['a change', () => changeSetup({ columns: [{ field: 'issues', heading: 'Wibble' }] })],
  ])('is never touched: %s that needs the name says so', async (_name, act) => {
    const workbook = withTheirs();
    await startOffice(workbook);
    const before = workbookParts(workbook);
    const { name, message } = await complaintOf(act());
    expect([name, message]).toEqual([
      'AddinError',
      expect.stringMatching(/a sheet of your own called “Complaints setup”.*rename your sheet/),
    ]);
    expect(workbookParts(workbook)).toEqual(before);
  });
});
