import { readFileSync } from 'node:fs';
import { parseTextDate } from '../src/domain/calendar/textDate';
import { Workbook } from '../workbench/workbook/workbook';

const dayMonthYear = /^\d{2}\/\d{2}\/\d{4}$/;

/** A log.csv as the workbook its officer would have: real dates, numbers, text; blanks blank; headings in row 1. */
export function csvLog(path: string, sheetName = 'Complaints log'): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet(sheetName, '{00000000-0000-4000-8000-000000000001}');
  const dateStyle = workbook.styles.changed(0, { numberFormat: 'dd/mm/yyyy' });
  readCsv(readFileSync(path, 'utf8')).forEach((line, row) => {
    line.forEach((text, column) => {
      if (text === '') return;
      const day = dayMonthYear.test(text) ? parseTextDate(text) : null;
      sheet.setValue(row, column, day ?? plainValue(text));
      if (day !== null) sheet.setStyle(row, column, dateStyle);
    });
  });
  return workbook;
}

function plainValue(text: string): string | number {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
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
