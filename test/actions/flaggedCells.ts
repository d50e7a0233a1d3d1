import { openLog } from '../../src/actions/openLog';
import { createWorkingCalendar } from '../../src/domain/calendar/workingDays';
import type { Day } from '../../src/domain/calendar/day';
import { flagClocks } from '../../src/domain/flags/flagClocks';
import { flagStatuses, isFlagged, statusWords } from '../../src/domain/flags/flagStatus';
import type { FlagStatus, ToldStatus } from '../../src/domain/flags/flagStatus';
import { statusColumns } from '../../src/domain/flags/statusColumns';
import { readColumns } from '../../src/domain/log/logRegion';
import { readLog } from '../../src/domain/log/readLog';
import { deadlinesOf } from '../../src/domain/chase/deadline';

/** The cells that are to be flagged: "Log!J5" and the most pressing status of the clocks whose flags stand there. */
export async function cellsToFlag(today: Day): Promise<Map<string, FlagStatus>> {
  const { workbook, options, setup, closures } = await openLog({});
  const { records, fields, regions } = readLog(workbook.values, options);
  const calendar = createWorkingCalendar(closures);
  const cells = new Map<string, FlagStatus>();
  for (const { sheet, row, clock, status } of deadlinesOf(records, {
    calendar,
    today,
    fields,
    limits: setup.limits,
  })) {
    if (!isFlagged(status)) continue;
    const region = regions.find(
      ({ area }) => area.sheet.name === sheet && row >= area.sheet.firstRow + area.top,
    );
    const columns = new Map(region && readColumns(region).map((column) => [column.column.id, column.letter]));
    const place = flagClocks[clock].places.find((field) => columns.has(field));
    const cell = `${sheet}!${place && columns.get(place)}${row}`;
    const before = cells.get(cell);
    if (!before || flagStatuses.indexOf(status) < flagStatuses.indexOf(before)) cells.set(cell, status);
  }
  return cells;
}

/** What the columns of statuses are to say: "Log!5 Stage 1 status" and "Overdue"; what cannot be told is not among them. */
export async function wordsToSay(today: Day): Promise<Map<string, string>> {
  const { workbook, options, setup, closures } = await openLog({});
  const { records, fields } = readLog(workbook.values, options);
  const calendar = createWorkingCalendar(closures);
  const clocks = deadlinesOf(records, { calendar, today, fields, limits: setup.limits });
  return new Map(
    clocks.flatMap(({ sheet, row, clock, status }) => {
      const word = statusWords[status as ToldStatus] as string | undefined;
      const column = statusColumns.find((one) => one.clocks.includes(clock));
      return word && column ? [[`${sheet}!${row} ${column.heading}`, word] as const] : [];
    }),
  );
}
