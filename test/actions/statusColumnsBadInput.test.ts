import { join } from 'node:path';
import { flagLog } from '../../src/actions/flagLog';
import type { FlaggedLog, FlagRequest } from '../../src/actions/flagLog';
import { removeFlags } from '../../src/actions/removeEverything';
import type { NodeOffice } from '../../workbench/host/nodeOffice';
import { Calculator } from '../../workbench/workbook/calculation/calculator';
import { Sheet, Workbook } from '../../workbench/workbook/workbook';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';
import { caseFile } from '../cases/caseWorkbook';
import { fillSheet } from '../csvLog';
import { day } from '../day';
import { complaintOf, startOffice } from './addinOffice';
import { wordsToSay } from './flaggedCells';
import { workbookParts } from './workbookParts';

const today = day('Tue 25 Mar 2025');
const log = `Ref,Date received,Stage 1 response
C1,03/03/2025,14/03/2025
C2,03/03/2025,
C3,17/03/2025,
C4,03/02/2025,24/02/2025
`;
const words = ['Stage 1 status', 'On time', 'Overdue', 'Due soon', 'Late'];

function officersWorkbook(csv = log): Workbook {
  const workbook = new Workbook();
  fillSheet(workbook.addSheet('Log', '{00000000-0000-4000-8000-000000000001}'), csv);
  return readXlsx(writeXlsx(workbook));
}

async function start(workbook: Workbook): Promise<NodeOffice> {
  return startOffice(workbook, { calculator: new Calculator({ workbook, today }) });
}

async function asTable(workbook: Workbook, address = 'A1:C5'): Promise<NodeOffice> {
  const office = await start(workbook);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Log').tables.add(address, true).name = 'Complaints';
    await context.sync();
  });
  return office;
}

async function flag(request: Partial<FlagRequest> = {}): Promise<FlaggedLog> {
  return flagLog({ today: '2025-03-25', statusColumns: true, ...request });
}

/** Flags the log while, after it has been read, something is done to it. */
async function flagAfter(change: () => void): Promise<FlaggedLog> {
  return flagLog(
    { today: '2025-03-25', statusColumns: true },
    { onProgress: (step) => step === 'Putting the flags on' && change() },
  );
}

function column(workbook: Workbook, at: number, rows = 5): unknown[] {
  return Array.from({ length: rows }, (_, row) => workbook.sheet('Log')!.value(row, at));
}

describe('What the sheet holds', () => {
  test('a protected log is refused in a sentence, and nothing is changed', async () => {
    const workbook = officersWorkbook();
    workbook.sheet('Log')!.isProtected = true;
    await start(workbook);
    const before = workbookParts(workbook);
    expect(await complaintOf(flag())).toEqual({
      name: 'AddinError',
      message:
        'The sheet “Log” is protected, so nothing was changed; choose Review, Unprotect Sheet, then try again.',
    });
    expect(workbookParts(workbook)).toEqual(before);
  });

  test('rows that are hidden, by hand or by a filter, get their words', async () => {
    const workbook = officersWorkbook();
    const sheet = workbook.sheet('Log')!;
    sheet.autoFilter = { row: 0, column: 0, rows: 5, columns: 3 };
    for (const row of [2, 4]) sheet.rowAt(row).hidden = true;
    sheet.touch('rows');
    await start(workbook);
    await flag();
    expect(column(workbook, 3)).toEqual(words);
    expect([...sheet.rows].filter(([, { hidden }]) => hidden).map(([row]) => row)).toEqual([2, 4]);
    expect(sheet.conditionalFormats.length).toBeGreaterThan(0);
  });

  test('beside a banner that is merged across, the columns stand to the right of it', async () => {
    const workbook = officersWorkbook(log.replace('C3,', 'MARCH 2025,,\nC3,'));
    const sheet = workbook.sheet('Log')!;
    sheet.merges.push({ row: 3, column: 0, rows: 1, columns: 6 });
    sheet.touch('merges');
    for (let at = 0; at < 6; at++)
      sheet.setStyle(3, at, workbook.styles.changed(sheet.style(3, at), { fill: '#DDDDDD' }));
    await start(workbook);
    const before = workbookParts(workbook);
    const { statusColumns } = await flag();
    expect(statusColumns.map(({ range }) => range)).toEqual(['G2:G6']);
    expect(column(workbook, 6, 6)).toEqual(['Stage 1 status', 'On time', 'Overdue', '', 'Due soon', 'Late']);
    await removeFlags();
    expect(workbookParts(workbook)['xl/worksheets/sheet1.xml']).toBe(before['xl/worksheets/sheet1.xml']);
  });

  test('beside a plain range nothing that stands further right is written over', async () => {
    const workbook = officersWorkbook();
    workbook.sheet('Log')!.setValue(3, 7, 'My own note');
    await start(workbook);
    const { statusColumns } = await flag();
    expect(statusColumns.map(({ range }) => range)).toEqual(['I2:I5']);
    expect(workbook.sheet('Log')!.value(3, 7)).toBe('My own note');
  });

  test('a table beside which other cells stand gets its flags, no columns, and a sentence', async () => {
    const workbook = officersWorkbook();
    workbook.sheet('Log')!.setValue(3, 3, 'My own note');
    await asTable(workbook);
    const { statusColumns, leftOut, rules } = await flag();
    expect(statusColumns).toEqual([]);
    expect(leftOut).toEqual([
      {
        sheet: 'Log',
        why: 'No columns of statuses were added: other cells stand to the right of the table Complaints. Leave 1 column free beside it, then flag again.',
      },
    ]);
    expect(rules).toBe(3);
    expect(workbook.sheet('Log')!.value(3, 3)).toBe('My own note');
  });

  test('a column of the officer’s with the same heading stays, and ours has another', async () => {
    const workbook = officersWorkbook(log.replace('response\n', 'response,Stage 1 status\n'));
    await start(workbook);
    const { statusColumns } = await flag();
    expect(statusColumns.map(({ heading, column: letter }) => `${heading} ${letter}`)).toEqual([
      'Stage 1 status (calculated) E',
    ]);
  });

  test.each(['hidden-rows-and-columns', 'month-banners-and-totals', 'row-an-element-merged-down'])(
    'every row of the case log has the word that the deadlines list: %s',
    async (name) => {
      const workbook = readXlsx(caseFile(join(__dirname, '../cases', name)));
      await start(workbook);
      const wanted = await wordsToSay(today);
      const { statusColumns, untold } = await flag();
      const said = statusColumns.flatMap(({ heading, sheet, column: letter, range }) => {
        const [first = 0, last = 0] = [...range.matchAll(/\d+/g)].map(Number);
        const at = letter.charCodeAt(0) - 65;
        return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((row) => {
          const text = workbook.sheet(sheet)!.value(row - 1, at);
          return text === '' ? [] : [[`${sheet}!${row} ${heading}`, text] as const];
        });
      });
      const isTold = ([place]: readonly [string, unknown]) =>
        !untold.some(({ sheet, row }) => place.startsWith(`${sheet}!${row} `));
      expect(said.filter(isTold).sort()).toEqual([...wanted].filter(isTold).sort());
      expect(said.length).toBeGreaterThan(0);
    },
  );
});

describe('What happens while the flags are put on', () => {
  test('a cell typed where a column was to go is left alone, and the flags are refused', async () => {
    const workbook = officersWorkbook();
    await start(workbook);
    const refused = flagAfter(() => workbook.sheet('Log')!.setValue(2, 3, 'typed'));
    expect(await complaintOf(refused)).toEqual({
      name: 'AddinError',
      message:
        'Something stands in column D of “Log”, where a column of statuses was to go, so nothing was changed; try again.',
    });
    expect(column(workbook, 3)).toEqual([null, null, 'typed', null, null]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Log']);
  });

  test('cells that take no formula, being merged, are told of, and all is put back', async () => {
    const workbook = officersWorkbook();
    const sheet = workbook.sheet('Log')!;
    await start(workbook);
    const refused = flagAfter(() => {
      sheet.merges.push({ row: 2, column: 3, rows: 2, columns: 1 });
      // As Excel has it, only the first cell of a merged area takes what is copied to it.
      jest.spyOn(sheet, 'setFormula').mockImplementation((row, at, formula) => {
        if (row !== 3) Sheet.prototype.setFormula.call(sheet, row, at, formula);
      });
    });
    expect(await complaintOf(refused)).toEqual({
      name: 'AddinError',
      message:
        'Excel did not fill every row of column D of “Log”, so nothing was changed; clear the filter and unmerge cells there, then try again, or flag without the columns of statuses.',
    });
    expect(column(workbook, 3)).toEqual([null, null, null, null, null]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Log']);
    expect(sheet.conditionalFormats).toEqual([]);
  });
});

describe('What the officer does with the columns', () => {
  test('rows sorted keep the words of their own row', async () => {
    const workbook = officersWorkbook();
    const office = await asTable(workbook);
    await flag();
    await office.Excel.run(async (context) => {
      context.workbook.tables.getItem('Complaints').sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    expect(column(workbook, 0)).toEqual(['Ref', 'C4', 'C3', 'C2', 'C1']);
    expect(column(workbook, 3)).toEqual(['Stage 1 status', 'Late', 'Due soon', 'Overdue', 'On time']);
  });

  test('a row that came in gets its word when the log is flagged again, and a column that moved stays where it is', async () => {
    const workbook = officersWorkbook();
    const office = await asTable(workbook);
    await flag();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Log');
      context.workbook.tables.getItem('Complaints').rows.add(1, [['C9', 45_733, '', '']]);
      sheet.getRange('A1:A6').insert('Right');
      await context.sync();
    });
    const { statusColumns } = await flag();
    expect(statusColumns.map(({ range }) => range)).toEqual(['E2:E6']);
    expect(column(workbook, 4, 6)).toEqual([
      'Stage 1 status',
      'On time',
      'Due soon',
      'Overdue',
      'Due soon',
      'Late',
    ]);
  });

  test('a new row of a table has its word at once, in the workbook saved and opened again too', async () => {
    const workbook = officersWorkbook();
    await asTable(workbook);
    await flag();
    // Flagged a second time, the table's column must know its new formula.
    const again = readXlsx(writeXlsx(workbook));
    await start(again);
    await flag({ statusColumns: false });
    const [table = ''] = Object.entries(workbookParts(again)).flatMap(([name, text]) =>
      name.startsWith('xl/tables/') && text.includes('Stage 1 status') ? [text] : [],
    );
    expect(/<calculatedColumnFormula>(.*?)<\/calculatedColumnFormula>/.exec(table)?.[1]).toContain('ctd_2');

    const office = await start(again);
    await office.Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem('Complaints');
      // Null leaves a cell as it is, whatever Microsoft's types say.
      const row = (...cells: readonly unknown[]) => [[...cells, null]] as unknown as string[][];
      rows.add(undefined, row('C5', 45_719, ''));
      rows.add(0, row('C0', 45_733, ''));
      await context.sync();
    });
    expect(column(again, 3, 7)).toEqual([
      'Stage 1 status',
      'Due soon',
      'On time',
      'Overdue',
      'Due soon',
      'Late',
      'Overdue',
    ]);
  });

  test('rows added below a plain range get their words when the log is flagged again', async () => {
    const workbook = officersWorkbook();
    await start(workbook);
    await flag();
    const sheet = workbook.sheet('Log')!;
    sheet.setValue(5, 0, 'C5');
    sheet.setValue(5, 1, day('Mon 3 Mar 2025'));
    const { statusColumns } = await flag({ statusColumns: false });
    expect(statusColumns.map(({ range }) => range)).toEqual(['D2:D6']);
    expect(column(workbook, 3, 6)).toEqual([...words, 'Overdue']);
    expect((await removeFlags()).columns).toBe(1);
    expect(column(workbook, 3, 6)).toEqual([null, null, null, null, null, null]);
  });

  test('a formula copied down by hand, and what is typed between, are seen when flagged again and when taken away', async () => {
    const workbook = officersWorkbook();
    const office = await start(workbook);
    await flag();
    const sheet = workbook.sheet('Log')!;
    for (const row of [5, 6, 7]) {
      sheet.setValue(row, 0, `C${row}`);
      sheet.setValue(row, 1, day('Mon 3 Mar 2025'));
    }
    sheet.setValue(5, 3, 'typed');
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Log').getRange('D7').copyFrom('D5', 'Formulas');
      await context.sync();
    });
    await flag();
    expect(column(workbook, 3, 8)).toEqual([...words, 'typed', 'Overdue', 'Overdue']);
    const formulas = [...sheet.rows.values()].flatMap((row) => [...row.formulas.values()]);
    expect(formulas.filter((formula) => /ct[kvnd]_1/.test(formula))).toEqual([]);

    await removeFlags();
    expect(column(workbook, 3, 8)).toEqual(['Stage 1 status', null, null, null, null, 'typed', null, null]);
  });

  test('one that was deleted comes again only when it is asked for', async () => {
    const workbook = officersWorkbook();
    const office = await asTable(workbook);
    await flag();
    await office.Excel.run(async (context) => {
      context.workbook.tables.getItem('Complaints').columns.getItem('Stage 1 status').delete();
      await context.sync();
    });
    expect((await flag({ statusColumns: false })).statusColumns).toEqual([]);
    expect((await flag()).statusColumns.map(({ range }) => range)).toEqual(['D2:D5']);
    expect(column(workbook, 3)).toEqual(words);
    expect((await removeFlags()).columns).toBe(1);
    expect(workbook.names.map(({ name }) => name).filter((name) => name.includes('_due_'))).toEqual([]);
  });
});
