import { dayFromIso } from '../../src/domain/calendar/day';
import { createWorkingCalendar } from '../../src/domain/calendar/workingDays';
import { writeXlsx } from '../../workbench/workbook/xlsx/writeXlsx';
import { exampleRows } from '../exampleLog/complaints';
import { exampleLog } from '../exampleLog/exampleLog';
import { Chance } from '../exampleLog/random';
import { withSlips } from '../exampleLog/slips';
import type { GeneratedFile } from './generatedFile';

/** As its officer left it, some weeks after the year's end, when the annual report is written. */
const asAt = '2025-05-16';
const seed = 20250516;

/** Three years of a council that does not exist, in the shape a complaints officer keeps, slips and all. The same file each time. */
export const exampleLogFile: GeneratedFile = {
  path: 'examples/complaints-log.xlsx',
  make: async () => {
    const day = dayFromIso(asAt);
    if (day === null) throw new Error(`${asAt} is not a date.`);
    const rows = exampleRows({ chance: new Chance(seed), calendar: createWorkingCalendar([]), asAt: day });
    return writeXlsx(exampleLog(withSlips(rows)));
  },
};
