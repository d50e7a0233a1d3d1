import type { Day } from '../calendar/day';
import type { LogCell, LogRecord } from '../log/logRecord';
import { dayOf } from './caseDays';
import type { DayField } from './caseDays';

/** A cell of the log that gives a day. */
export interface DatedCell {
  readonly field: DayField;
  readonly day: Day;
  readonly cell: LogCell;
}

/** The cells that give a record's days, each once: the date of a stage's own row may stand for the day received too. */
export function datedCells(record: LogRecord, fields: readonly DayField[]): readonly DatedCell[] {
  const told = new Set<string>();
  return fields.flatMap((field) => {
    const day = dayOf(record.case, field);
    const cell = day === null ? null : record.cell(field);
    const place = cell && `${cell.column}${cell.row} ${cell.sheet}`;
    if (day === null || !cell || place === null || told.has(place)) return [];

    told.add(place);
    return [{ field, day, cell }];
  });
}
