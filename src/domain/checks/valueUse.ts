import type { Day } from '../calendar/day';
import type { FieldId } from '../log/columns';
import type { LogCell, LogRecord } from '../log/logRecord';

/** One value of a field: how often the log says it, where first, and from when to when. */
export interface ValueUse {
  readonly value: string;
  readonly firstCell: LogCell;
  count: number;
  /** Of the day received; null when none of its records has one. */
  first: Day | null;
  last: Day | null;
}

/** More values than this are free text, in which no two are meant to be the same. */
const mostValues = 400;

/** The values of a field, the first said first; none when there are so many that they are free text. */
export function usesOf(records: readonly LogRecord[], field: FieldId): readonly ValueUse[] {
  const uses = new Map<string, ValueUse>();
  for (const record of records) {
    for (const { cell, words } of record.readings(field)) {
      for (const value of words) count(uses, value, cell, record.case.received);
    }
    if (uses.size > mostValues) return [];
  }
  return [...uses.values()];
}

function count(uses: Map<string, ValueUse>, value: string, cell: LogCell, received: Day | null): void {
  const use = uses.get(value) ?? { value, firstCell: cell, count: 0, first: null, last: null };
  use.count++;
  if (received !== null) {
    use.first = use.first === null || received < use.first ? received : use.first;
    use.last = use.last === null || received > use.last ? received : use.last;
  }
  uses.set(value, use);
}
