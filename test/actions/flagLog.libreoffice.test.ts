import { join } from 'node:path';
import { flagLog } from '../../src/actions/flagLog';
import type { FlaggedLog } from '../../src/actions/flagLog';
import { applyTimescalePreset, previewTimescalePreset } from '../../src/actions/timescalePreset';
import { isoText } from '../../src/domain/calendar/day';
import { statusWords } from '../../src/domain/flags/flagStatus';
import type { FlagStatus } from '../../src/domain/flags/flagStatus';
import { flagLooks } from '../../src/excel/flagLooks';
import { Workbook } from '../../workbench/workbook/workbook';
import { OpcPackage } from '../../workbench/workbook/xlsx/opcPackage';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';
import { exampleFile } from '../builtLog';
import { caseFile } from '../cases/caseWorkbook';
import { fillSheet } from '../csvLog';
import { day } from '../day';
import { convertAll } from '../libreoffice';
import { startOffice } from './addinOffice';
import { cellsToFlag, wordsToSay } from './flaggedCells';
import { shownCells, shownFills } from './shownFills';

jest.setTimeout(600_000);

const today = day('Wed 12 Feb 2025');
const caseNames = [
  'american-swapped-dates',
  'blank-and-repeated-references',
  'corporate-procedure',
  'errors-and-formulas',
  'extensions',
  'month-banners-and-totals',
  'outcome-spellings-and-elements',
  'overdue-and-closed-unanswered',
  'row-an-element-merged-down',
  'stage-3-clocks-out-of-order',
  'statutory-and-corporate-sheets',
  'straight-to-stage-2',
  'suspended',
  'text-dates-of-every-kind',
  'withdrawn',
  'workbook-of-1904',
  'yes-no-columns',
];

const exampleLog = 'the example log under the Code';
const bothProcedures = 'a log of both procedures under the Code';
/** By the timescales of the Ombudsman's Code: corporate stage 1 counts from the acknowledgement, for which there are 5 days. */
const underTheCode: readonly string[] = [exampleLog, bothProcedures];

const logOfBoth = `Reference,Procedure,Date received,Date acknowledged,Stage 1 extended to,Stage 1 responded
C1,Corporate,03/02/2025,07/02/2025,,
C2,Corporate,03/02/2025,,,
C3,Statutory,03/02/2025,07/02/2025,,
C4,Corporate,06/01/2025,13/01/2025,,24/01/2025
C5,Corporate,06/01/2025,14/01/2025,,29/01/2025
C6,Corporate,03/02/2025,04/02/2025,,
C7,Corporate,06/01/2025,08/01/2025,Yes,30/01/2025
C8,Unheard of,06/01/2025,20/01/2025,,
`;

interface Flagged {
  readonly expected: Map<string, FlagStatus>;
  readonly words: Map<string, string>;
  readonly result: FlaggedLog;
}

const flagged = new Map<string, Flagged>();
let shown: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  const logs = new Map([
    ['the example log', exampleFile()],
    [exampleLog, exampleFile()],
    [bothProcedures, csvFile(logOfBoth)],
  ]);
  for (const name of caseNames) logs.set(name, caseFile(join(__dirname, '../cases', name)));
  const files = new Map<string, Uint8Array>();
  for (const [name, file] of logs) {
    const workbook = readXlsx(file);
    await startOffice(workbook);
    if (underTheCode.includes(name)) await takeTheCode();
    const expected = await cellsToFlag(today);
    const words = await wordsToSay(today);
    const result = await flagLog({ today: isoText(today), statusColumns: true });
    flagged.set(name, { expected, words, result });
    files.set(name, onThatDay(writeXlsx(workbook), today - (workbook.date1904 ? 1462 : 0)));
  }
  shown = await convertAll(files, 'html');
});

function csvFile(csv: string): Uint8Array {
  const workbook = new Workbook();
  fillSheet(workbook.addSheet('Log', '{00000000-0000-4000-8000-000000000001}'), csv);
  return writeXlsx(workbook);
}

async function takeTheCode(): Promise<void> {
  const preset = 'lgsco-code-2024';
  await applyTimescalePreset({ preset, previewed: await previewTimescalePreset({ preset }) });
}

/** LibreOffice has no day but the machine's: rules and formulas are given one, and nothing else of the workbook is changed. */
function onThatDay(file: Uint8Array, serial: number): Uint8Array {
  const opc = OpcPackage.open(file);
  for (const part of opc.names().filter((name) => name.startsWith('xl/worksheets/sheet')))
    opc.set(part, (opc.text(part) ?? '').replaceAll('TODAY()', String(serial)));
  return opc.save();
}

test.each(['the example log', ...underTheCode, ...caseNames])(
  'LibreOffice shows exactly the cells flagged that the deadlines list: %s',
  (name) => {
    const { expected, result } = flagged.get(name)!;
    const fills = shownFills(Buffer.from(shown.get(name)!).toString('utf8'));
    const statusOf = new Map(
      Object.entries(flagLooks).map(([status, { fill }]) => [fill, status as FlagStatus]),
    );
    const isUntold = (cell: string) =>
      result.untold.some(
        ({ sheet, row }) =>
          cell.startsWith(`${sheet}!`) && cell.endsWith(`${row}`) && new RegExp(`![A-Z]+${row}$`).test(cell),
      );
    const seen = [...fills].flatMap(([cell, fill]) => {
      const status = statusOf.get(fill);
      return status && !cell.startsWith('Deadline flags!') ? [`${cell} ${status}`] : [];
    });
    const wanted = [...expected].map(([cell, status]) => `${cell} ${status}`);
    const told = (all: readonly string[]) =>
      all.filter((one) => !isUntold(one.split(' ').slice(0, -1).join(' ')));
    expect(told(seen).sort()).toEqual(told(wanted).sort());
    expect(seen.filter((one) => !wanted.includes(one))).toEqual([]);
    expect(result.leftOut).toEqual([]);
    expect(result.untold.length).toBeLessThan(10);
  },
);

test.each(['the example log', ...caseNames])(
  'LibreOffice works out in words what the deadlines list, in every row: %s',
  (name) => {
    const { words, result } = flagged.get(name)!;
    const cells = shownCells(Buffer.from(shown.get(name)!).toString('utf8'));
    const untold = new Set(result.untold.map(({ sheet, row }) => `${sheet}!${row}`));
    const said = new Map<string, string>();
    for (const { sheet, heading, column, range } of result.statusColumns) {
      const [first = 0, last = 0] = [...range.matchAll(/\d+/g)].map(Number);
      for (let row = first; row <= last; row++) {
        const text = cells.get(`${sheet}!${column}${row}`)?.text ?? '';
        if (text !== '') said.set(`${sheet}!${row} ${heading}`, text);
      }
    }
    const isTold = ([place]: readonly [string, string]) => !untold.has(/^.*?!\d+/.exec(place)?.[0] ?? '');
    expect([...said].filter(isTold).sort()).toEqual([...words].filter(isTold).sort());
    // A row that cannot be told may lack a word, and never has a wrong one.
    expect([...said].filter(([place, word]) => words.get(place) !== word)).toEqual([]);
    expect(result.statusColumns.length).toBeGreaterThan(0);
  },
);

test('there is something to see', () => {
  const all = [...flagged.values()].flatMap(({ expected }) => [...expected.values()]);
  expect(new Set(all)).toEqual(new Set(['overdue', 'due-soon', 'late', 'on-time-extended']));
  expect(all.length).toBeGreaterThan(100);
  const words = [...flagged.values()].flatMap((one) => [...one.words.values()]);
  expect(new Set(words)).toEqual(new Set(Object.values(statusWords)));
});

test('under the Code the acknowledgement is judged by each row’s procedure, and corporate stage 1 from that day', () => {
  expect(
    [...flagged.get(bothProcedures)!.expected].map(([cell, status]) => `${cell} ${status}`).sort(),
  ).toEqual([
    'Log!D3 overdue',
    'Log!D4 late',
    'Log!D6 late',
    'Log!F4 due-soon',
    'Log!F6 late',
    'Log!F7 due-soon',
    'Log!F8 on-time-extended',
  ]);
});
