import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '../../../workbench/workbook/workbook';
import { writeXlsx } from '../../../workbench/workbook/xlsx/writeXlsx';

export const largeLogRows = 20_000;
const columns = 30;

/** The path of a workbook of 20,000 rows and 30 columns: its headings and its first column frozen, every tenth row flagged by a rule. */
export function largeLogFile(): string {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Large', '{00000000-0000-4000-8000-000000000001}');
  for (let column = 0; column < columns; column++) sheet.setValue(0, column, `Heading ${column + 1}`);
  for (let row = 1; row <= largeLogRows; row++) {
    sheet.setValue(row, 0, `R-${row}`);
    for (let column = 1; column < columns; column++) sheet.setValue(row, column, row * 100 + column);
  }
  sheet.freeze = { rows: 1, columns: 1 };
  sheet.touch('view');
  sheet.conditionalFormats.push({
    id: '{00000000-0000-4000-8000-0000000000CF}',
    ranges: [{ row: 1, column: 0, rows: largeLogRows, columns: 1 }],
    type: 'Custom',
    priority: 1,
    stopIfTrue: false,
    formulas: ['MOD($B2-1,1000)=0'],
    operator: null,
    format: { fill: '#FFC7CE', fontColor: '#9C0006', bold: null, italic: null, strikethrough: null },
  });
  sheet.touch('conditionalFormats');
  const path = join(mkdtempSync(join(tmpdir(), 'large-')), 'large-log.xlsx');
  writeFileSync(path, writeXlsx(workbook));
  return path;
}
