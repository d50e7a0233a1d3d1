import { openLog } from '../../src/actions/openLog';
import { createWorkingCalendar } from '../../src/domain/calendar/workingDays';
import type { Day } from '../../src/domain/calendar/day';
import { flagClocks } from '../../src/domain/flags/flagClocks';
import { flagStatuses, isFlagged } from '../../src/domain/flags/flagStatus';
import type { FlagStatus } from '../../src/domain/flags/flagStatus';
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
