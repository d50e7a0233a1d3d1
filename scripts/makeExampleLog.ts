/**
 * Makes examples/complaints-log.xlsx: three years of a council that does not exist, in the shape a complaints officer keeps.
 * The same file each time.
 *
 *     npx tsx scripts/makeExampleLog.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayFromIso } from '../src/domain/calendar/day';
import { createWorkingCalendar } from '../src/domain/calendar/workingDays';
import { exampleLog } from './exampleLog/exampleLog';
import { exampleRows } from './exampleLog/complaints';
import { Chance } from './exampleLog/random';
import { writeXlsx } from '../workbench/workbook/xlsx/writeXlsx';

/** The log as its officer left it, some weeks after the year's end, when the annual report is written. */
const asAt = dayFromIso('2025-05-16');
if (asAt === null) throw new Error('Not a date.');

const rows = exampleRows({ chance: new Chance(20250516), calendar: createWorkingCalendar([]), asAt });
const path = join(__dirname, '..', 'examples', 'complaints-log.xlsx');
writeFileSync(path, writeXlsx(exampleLog(rows)));
console.log(`${rows.length} records in ${path}`);
