import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '../../../workbench/workbook/workbook';
import { writeXlsx } from '../../../workbench/workbook/xlsx/writeXlsx';
import { fillSheet } from '../../csvLog';

/** A small log with something in it for every part of the pane: an unknown heading, an unknown word, cells to put right. */
const log = `Reference,Date received,Stage 1 response date,Stage 1 outcome,Team,Zqx
C-01,03/04/2024,15/04/2024,Upheld,North,a
C-02,04/04/2024,16/04/2024,Vindicated,North,b
C-03,05/04/2024,01/04/2024,Not upheld,South␣,c
C-04,08/04/2024,18/04/2024,Vindicated,South,d
C-05,'9 April 2024,19/04/2024,Upheld,South,e
C-06,10/04/2024,22/04/2024,Upheld,North,f
`;

/** The path of that log as an .xlsx file. */
export function faultyLogFile(): string {
  return saved('faulty-log.xlsx', { 'Complaints log': log });
}

/** Two logs that differ, so that the officer must say which to read. */
export function twoLogsFile(): string {
  return saved('two-logs.xlsx', {
    'Team log': log,
    'Other log': 'Reference,Date received,Gender\nK-01,03/04/2024,Female\nK-02,04/04/2024,Male\n',
  });
}

function saved(name: string, sheets: Readonly<Record<string, string>>): string {
  const workbook = new Workbook();
  Object.entries(sheets).forEach(([sheetName, csv], index) => {
    const sheet = workbook.addSheet(sheetName, `{00000000-0000-4000-8000-00000000000${index + 1}}`);
    fillSheet(sheet, csv);
  });
  const path = join(mkdtempSync(join(tmpdir(), 'pane-')), name);
  writeFileSync(path, writeXlsx(workbook));
  return path;
}
