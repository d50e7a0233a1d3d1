import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAddress, splitSheet, type Rect } from '../../workbench/workbook/address';
import { Workbook, type Sheet, type SheetPart } from '../../workbench/workbook/workbook';
import { readXlsx } from '../../workbench/workbook/xlsx/readXlsx';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';
import { fillSheet } from '../csvLog';

/** One line of a workbook.md: "- Table: ComplaintsLog = Log!A3:H12". */
interface Feature {
  readonly name: string;
  readonly text: string;
}

interface Place {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

type Apply = (workbook: Workbook, text: string) => void;

/** What a workbook.md may say of a workbook, beside its cells. */
const features: Readonly<Record<string, Apply>> = {
  // Read before any sheet is there.
  Sheets: () => undefined,
  'Date system': () => undefined,
  Table: addTable,
  Merged: (workbook, text) => each(workbook, text, 'merges', ({ sheet, rect }) => sheet.merges.push(rect)),
  'Hidden rows': (workbook, text) =>
    each(workbook, text, 'rows', ({ sheet, rect }) => {
      for (let row = rect.row; row < rect.row + rect.rows; row++) sheet.rowAt(row).hidden = true;
    }),
  'Hidden columns': (workbook, text) =>
    each(workbook, text, 'columns', ({ sheet, rect }) => {
      for (let column = rect.column; column < rect.column + rect.columns; column++)
        sheet.columns.set(column, { ...sheet.columns.get(column), hidden: true });
    }),
  'Hidden sheet': (workbook, text) => {
    sheetOf(workbook, text).visibility = 'Hidden';
  },
  Filter: (workbook, text) =>
    each(workbook, text, 'autoFilter', ({ sheet, rect }) => {
      sheet.autoFilter = rect;
    }),
  'Drop-down': addDropDown,
};

/** The workbook of a case folder, as an .xlsx file: each .csv is a sheet, and workbook.md says what its cells cannot. */
export function caseFile(folder: string): Uint8Array {
  const given = featuresIn(join(folder, 'workbook.md'));
  const workbook = new Workbook();
  workbook.date1904 = given.some(({ name, text }) => name === 'Date system' && text === '1904');
  for (const [index, name] of sheetNames(folder, given).entries()) {
    const sheet = workbook.addSheet(name, `{00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`);
    fillSheet(sheet, readFileSync(join(folder, `${name}.csv`), 'utf8'));
  }
  for (const { name, text } of given) {
    const apply = features[name];
    if (!apply)
      throw new Error(`workbook.md says "${name}", which is none of ${Object.keys(features).join(', ')}.`);
    apply(workbook, text);
  }
  return writeXlsx(workbook);
}

/** The same, opened. */
export function caseWorkbook(folder: string): Workbook {
  return readXlsx(caseFile(folder));
}

function featuresIn(path: string): readonly Feature[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines
    .filter((line) => line.startsWith('- '))
    .map((line) => {
      const [, name = '', text = ''] = /^- ([^:]+): (.+)$/.exec(line) ?? [];
      return { name, text: text.trim() };
    });
}

/** In the order that workbook.md gives, or else A to Z. */
function sheetNames(folder: string, given: readonly Feature[]): readonly string[] {
  const order = given.find(({ name }) => name === 'Sheets')?.text.split(' | ') ?? [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const names = files.map((name) => name.replace(/\.csv$/, '')).sort();
  const missing = order.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new Error(`workbook.md names sheets that have no .csv: ${missing.join(', ')}.`);

  return [...order, ...names.filter((name) => !order.includes(name))];
}

/** "ComplaintsLog = Log!A3:H12", and " with totals" when its last row is one. */
function addTable(workbook: Workbook, text: string): void {
  const [name = '', where = ''] = text.split(' = ');
  const showTotals = where.endsWith(' with totals');
  const { sheet, rect } = placeOf(workbook, where.replace(/ with totals$/, ''));
  const headings = Array.from({ length: rect.columns }, (_, index) =>
    String(sheet.value(rect.row, rect.column + index)),
  );
  sheet.tables.push({
    id: workbook.tables().length + 1,
    name,
    sheet,
    rect,
    columns: headings,
    showHeaders: true,
    showTotals,
    showFilterButton: true,
    showBandedRows: true,
    style: 'TableStyleLight9',
  });
  sheet.touch('tables');
}

/** "Log!F2:F20 = Upheld, Not upheld", or "Log!F2:F20 = Lists!$A$2:$A$9". */
function addDropDown(workbook: Workbook, text: string): void {
  const [where = '', source = ''] = text.split(' = ');
  const { sheet, rect } = placeOf(workbook, where);
  sheet.dataValidations.push({
    ranges: [rect],
    type: 'List',
    operator: null,
    formulas: [source.includes('!') ? source : `"${source.split(', ').join(',')}"`],
    allowBlank: true,
    prompt: null,
    error: { style: 'Warning', title: '', message: '' },
  });
  sheet.touch('dataValidations');
}

function each(workbook: Workbook, text: string, part: SheetPart, change: (place: Place) => void): void {
  for (const where of text.split(', ')) {
    const place = placeOf(workbook, where);
    change(place);
    place.sheet.touch(part);
  }
}

/** "Log!A3:H12", "Log!5:7", "Log!C:D". */
function placeOf(workbook: Workbook, where: string): Place {
  const { sheet, address } = splitSheet(where);
  const rect = parseAddress(address);
  if (!rect || sheet === null) throw new Error(`"${where}" in workbook.md is no place like Log!A3:H12.`);

  return { sheet: sheetOf(workbook, sheet), rect };
}

function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`workbook.md names the sheet "${name}", which has no .csv.`);

  return sheet;
}
