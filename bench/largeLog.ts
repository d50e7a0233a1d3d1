import { dayFromIso } from '../src/domain/calendar/day';
import { createWorkingCalendar } from '../src/domain/calendar/workingDays';
import type { Workbook } from '../workbench/workbook/workbook';
import { exampleRows } from '../scripts/exampleLog/complaints';
import { exampleLog } from '../scripts/exampleLog/exampleLog';
import { Chance } from '../scripts/exampleLog/random';

/** The example log's kind of rows, as many as asked for, each with a reference of its own. */
export function largeLog(rows: number): Workbook {
  const asAt = dayFromIso('2025-05-16');
  if (asAt === null) throw new Error('Not a date.');
  const chance = new Chance(rows);
  const calendar = createWorkingCalendar([]);
  const made = [];
  while (made.length < rows) made.push(...exampleRows({ chance, calendar, asAt }));
  return exampleLog(made.slice(0, rows).map((row, index) => ({ ...row, reference: `C${index + 1}` })));
}
