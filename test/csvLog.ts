import { readFileSync } from 'node:fs';
import { parseTextDate } from '../src/domain/calendar/textDate';
import { cellErrors } from '../workbench/workbook/cellErrors';
import { Workbook, type CellValue, type Sheet } from '../workbench/workbook/workbook';

const dayMonthYear = /^\d{2}\/\d{2}\/\d{4}$/;
const dayAndTime = /^(\d{2}\/\d{2}\/\d{4}) (\d{2}):(\d{2})$/;
const formulaAndResult = /^=(.+) → (.*)$/s;
/** A hard space, which no eye could tell from a space in a text file. */
const hardSpace = /␣/g;
const daysBetweenSystems = 1462;

/** A log.csv as the workbook its officer would have: real dates, numbers, text; blanks blank; headings in row 1. */
export function csvLog(path: string, sheetName = 'Complaints log'): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet(sheetName, '{00000000-0000-4000-8000-000000000001}');
  fillSheet(sheet, readFileSync(path, 'utf8'));
  return workbook;
}

/**
 * Fills a sheet as if its cells were typed into Excel: 14/03/2025 (and 14/03/2025 09:30) becomes a real date, a number a
 * number, TRUE a boolean, #REF! an error, and what begins with an apostrophe is text. "=WORKDAY(B2,10) → 28/03/2025" is a
 * formula and what it last gave; ␣ stands for a hard space.
 */
export function fillSheet(sheet: Sheet, csv: string): void {
  readCsv(csv).forEach((line, row) => {
    line.forEach((text, column) => typeCell(sheet, row, column, text));
  });
}

function typeCell(sheet: Sheet, row: number, column: number, text: string): void {
  if (text === '') return;
  const [, formula, result] = formulaAndResult.exec(text) ?? [];
  const { value, numberFormat } = typed(formula ? (result ?? '') : text, sheet.workbook.date1904);
  if (formula) sheet.setFormula(row, column, formula, value ?? '');
  else sheet.setValue(row, column, value);
  if (numberFormat) sheet.setStyle(row, column, sheet.workbook.styles.changed(0, { numberFormat }));
}

function typed(text: string, date1904: boolean): { value: CellValue; numberFormat?: string } {
  const [, date = text, hours = '0', minutes = '0'] = dayAndTime.exec(text) ?? [];
  const day = dayMonthYear.test(date) ? parseTextDate(date) : null;
  if (day !== null) {
    const serial = day - (date1904 ? daysBetweenSystems : 0) + (Number(hours) * 60 + Number(minutes)) / 1440;
    return { value: serial, numberFormat: date === text ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm' };
  }
  return { value: plainValue(text) };
}

function plainValue(text: string): CellValue {
  if (text === '') return null;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  const error = cellErrors.find((name) => name === text);
  if (error) return { error };

  return text.replace(/^'/, '').replace(hardSpace, '\u00a0');
}

/** Rows of fields; quoted fields may hold commas, quotes (doubled) and line breaks. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g;
  for (const match of text.matchAll(field)) {
    if (match[0] === '' && row.length === 0) break;
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
