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

/**
 * The cells that give those of a record's days that are wanted, each once: the date of a stage's own row may stand for the day
 * received too. Few days are wanted, and only those have their cells looked for.
 */
export function datedCells(
  record: LogRecord,
  fields: readonly DayField[],
  isWanted: (day: Day) => boolean,
): readonly DatedCell[] {
  const found: DatedCell[] = [];
  for (const field of fields) {
    const day = dayOf(record.case, field);
    if (day === null || !isWanted(day)) continue;

    const cell = record.cell(field);
    if (cell && !found.some((other) => isSamePlace(other.cell, cell))) found.push({ field, day, cell });
  }
  return found;
}

function isSamePlace(one: LogCell, other: LogCell): boolean {
  return one.column === other.column && one.row === other.row && one.sheet === other.sheet;
}
