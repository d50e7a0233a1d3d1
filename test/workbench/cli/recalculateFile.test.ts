import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { dayFromDate } from '../../../src/domain/calendar/day';
import { functionReference } from '../../../src/functions/functionReference';
import { main } from '../../../workbench/cli/main';
import { shownIn } from '../../../workbench/host/objects/cellValue';
import { cellAddress } from '../../../workbench/workbook/address';
import { readXlsx } from '../../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../../workbench/workbook/xlsx/writeXlsx';
import { Workbook, type CellValue } from '../../../workbench/workbook/workbook';

/** Every formula of the reference; answers may spill, so each has columns of its own. */
const examples = Object.values(functionReference).flatMap((reference) => reference.examples);
const columnOf = (index: number) => index * 3;
const onDates = (date1904: boolean) => (date1904 ? 1462 : 0);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recalc-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A formula in each cell of the first sheet that no value stands in yet, and on the second one of Excel's own that follows it. */
function workbookOfExamples(date1904: boolean): Workbook {
  const workbook = new Workbook();
  workbook.date1904 = date1904;
  const sheet = workbook.addSheet('Formulas', '{00000000-0000-4000-8000-000000000001}');
  const follows = workbook.addSheet('Follows', '{00000000-0000-4000-8000-000000000002}');
  examples.forEach(({ formula }, index) => {
    sheet.setFormula(0, columnOf(index), formula.slice(1));
    const cell = `Formulas!${cellAddress(0, columnOf(index))}`;
    follows.setFormula(0, index, `IF(ISERROR(${cell}),"error",IF(ISNUMBER(${cell}),${cell}+1,${cell}&"!"))`);
  });
  return workbook;
}

async function recalculated(workbook: Workbook): Promise<{ file: Uint8Array; told: unknown }> {
  const [input, out] = [join(folder, 'in.xlsx'), join(folder, 'out.xlsx')];
  writeFileSync(input, writeXlsx(workbook));
  const told: string[] = [];
  const tell = (text: string) => void told.push(text);
  const status = await main(['recalc', input, '--out', out, '--json'], {
    out: tell,
    error: tell,
    progress: () => undefined,
  });
  expect([status, told]).toEqual([0, [expect.any(String)]]);
  return { file: new Uint8Array(readFileSync(out)), told: JSON.parse(told[0] ?? '') as unknown };
}

/** What a cell holds that shows a text of the reference. */
function held(text: string, date1904: boolean): CellValue {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  if (day) return dayFromDate(Number(year), Number(month), Number(day))! - onDates(date1904);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (/^#(N\/A|VALUE!) /.test(text)) return { error: text.startsWith('#N') ? '#N/A' : '#VALUE!' };
  return /^\d+$/.test(text) ? Number(text) : text;
}

function followed(value: CellValue | undefined): CellValue {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'object') return 'error';
  return typeof value === 'boolean' ? `${String(value).toUpperCase()}!` : `${value}!`;
}

const rowsOf = (shows: (typeof examples)[number]['shows']) =>
  typeof shows === 'string' ? [[shows]] : shows.map((row) => [...row]);

describe.each([
  ['1900', false],
  ['1904', true],
])('complaints recalc, in a workbook of the %s date system', (_system, date1904) => {
  let recalc: Awaited<ReturnType<typeof recalculated>>;
  let workbook: Workbook;
  beforeAll(async () => {
    recalc = await recalculated(workbookOfExamples(date1904));
    workbook = readXlsx(recalc.file);
  });

  test('stores what every worked example of the reference shows, spilled cells with it', () => {
    const sheet = workbook.sheet('Formulas')!;
    const stored = examples.map(({ formula, shows }, index) => ({
      formula,
      holds: rowsOf(shows).map((row, r) => row.map((_, c) => sheet.value(r, columnOf(index) + c))),
    }));
    expect(stored).toEqual(
      examples.map(({ formula, shows }) => ({
        formula,
        holds: rowsOf(shows).map((row) => row.map((text) => held(text, date1904))),
      })),
    );
  });

  test('shows dates as dates, and all else as the reference has it', () => {
    const sheet = workbook.sheet('Formulas')!;
    const shown = examples.map(({ shows }, index) =>
      rowsOf(shows).map((row, r) => row.map((_, c) => shownIn(sheet, r, columnOf(index) + c))),
    );
    // A cell shows the error itself; its message stands beside it.
    const errorOnly = (text: string) => text.replace(/^(#N\/A|#VALUE!) .*/, '$1');
    expect(shown).toEqual(examples.map(({ shows }) => rowsOf(shows).map((row) => row.map(errorOnly))));
  });

  test('lets Excel’s own formulas follow', () => {
    const sheet = workbook.sheet('Follows')!;
    expect(examples.map((_, index) => sheet.value(0, index))).toEqual(
      examples.map(({ shows }) => followed(held(rowsOf(shows)[0]?.[0] ?? '', date1904))),
    );
  });

  test('keeps the formulas, and tells how many were worked out', () => {
    const sheet = workbook.sheet('Formulas')!;
    expect(examples.map((_, index) => `=${sheet.formula(0, columnOf(index))}`)).toEqual(
      examples.map(({ formula }) => formula),
    );
    const errors = examples.filter(({ shows }) => typeof shows === 'string' && shows.startsWith('#')).length;
    expect(errors).toBeGreaterThan(1);
    expect(recalc.told).toEqual({ cells: examples.length, errors });
  });

  test('puts the value beside the formula in the file itself, for whoever opens it without the add-in', () => {
    const part = strFromU8(unzipSync(recalc.file)['xl/worksheets/sheet1.xml']!);
    const [, value] = /<c r="A1"[^>]*>.*?<v>([^<]*)<\/v>/.exec(part) ?? [];
    expect(Number(value)).toBe(held('08/01/2025', date1904));
  });
});
