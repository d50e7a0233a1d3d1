import { dayFromIso } from '../src/domain/calendar/day';
import { createWorkingCalendar } from '../src/domain/calendar/workingDays';
import type { Sheet, Workbook } from '../workbench/workbook/workbook';
import { exampleRows } from '../scripts/exampleLog/complaints';
import { exampleLog } from '../scripts/exampleLog/exampleLog';
import { Chance } from '../scripts/exampleLog/random';

/**
 * The example log's kind of rows, as many as asked for, each with a reference of its own.
 *
 * @param columns those beyond the example log's own are full of words that no report needs
 */
export function largeLog(rows: number, columns = 0): Workbook {
  const asAt = dayFromIso('2025-05-16');
  if (asAt === null) throw new Error('Not a date.');
  const chance = new Chance(rows);
  const calendar = createWorkingCalendar([]);
  const made = [];
  while (made.length < rows) made.push(...exampleRows({ chance, calendar, asAt }));
  const workbook = exampleLog(
    made.slice(0, rows).map((row, index) => ({ ...row, reference: `C${index + 1}` })),
  );
  for (const sheet of workbook.sheets) widen(sheet, columns);
  return workbook;
}

/** How many columns the log has. */
export function columnsOf({ sheets }: Workbook): number {
  return Math.max(...sheets.flatMap(({ tables }) => tables.map(({ rect }) => rect.columns)));
}

function widen(sheet: Sheet, columns: number): void {
  for (const table of sheet.tables) {
    const { row, column, rows, columns: own } = table.rect;
    for (let added = own; added < columns; added++) {
      const heading = `Officer’s own ${added - own + 1}`;
      table.columns.push(heading);
      sheet.setValue(row, column + added, heading);
      for (let below = 1; below < rows; below++) {
        sheet.setValue(row + below, column + added, `as noted on file ${below % 89}`);
      }
    }
    table.rect = { ...table.rect, columns: Math.max(own, columns) };
  }
}
