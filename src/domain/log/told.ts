import type { Day } from '../calendar/day';
import { dayIn, numberIn, partsIn, textIn } from './cellValue';
import type { CellValue } from './cellValue';
import type { FieldId } from './columns';
import type { CasePart } from './groupRows';

/** Reads a field in the first of a case's rows that fills it. */
export interface Told {
  readonly cell: (field: FieldId) => CellValue | null;
  readonly day: (field: FieldId) => Day | null;
  readonly text: (field: FieldId) => string | null;
  readonly number: (field: FieldId) => number | null;
  readonly list: (field: FieldId) => readonly string[];
}

/** The teller of these rows, the first filled one telling. */
export function tellerOf(parts: readonly CasePart[]): Told {
  const first = <Value>(
    read: (values: CasePart['values'], field: FieldId) => Value | null,
    field: FieldId,
  ) => {
    for (const { values } of parts) {
      const value = read(values, field);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    cell: (field) => first((values, id) => values[id] ?? null, field),
    day: (field) => first(dayIn, field),
    text: (field) => first(textIn, field),
    number: (field) => first(numberIn, field),
    list: (field) =>
      first((values, id) => (values[id]?.kind === 'list' ? partsIn(values, id) : null), field) ?? [],
  };
}
