import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import type { Check } from '../../../src/domain/checks/check';
import { runChecks } from '../../../src/domain/checks/runChecks';
import type { ReadLogOptions } from '../../../src/domain/log/readLog';
import { readLog } from '../../../src/domain/log/readLog';
import type { SheetValues } from '../../../src/domain/log/sheetValues';
import { timeLimits } from '../../../src/domain/timescales/timeLimits';
import { day } from '../../day';
import { sheetOf } from '../log/sheetOf';

/** What one check tells of a log read by the real reader, as at 30 June 2025 unless given: the cell, "B3", and the message. */
export function toldBy(
  check: Check,
  log: string | readonly SheetValues[],
  choice: ReadLogOptions = {},
  today = day('Mon 30 Jun 2025'),
): readonly (readonly [string, string])[] {
  const sheets = typeof log === 'string' ? [sheetOf(log)] : log;
  const { records, fields } = readLog(sheets, choice);
  const context = {
    records,
    fields,
    today,
    calendar: createWorkingCalendar([]),
    limits: timeLimits,
    lists: choice.lists ?? [],
  };
  const findings = runChecks(context, [check]);
  return findings.map(({ column, row, message }) => [`${column}${row}`, message]);
}

/** Only the cells. */
export function cellsToldBy(...log: Parameters<typeof toldBy>): readonly string[] {
  return toldBy(...log).map(([cell]) => cell);
}
