import type { FieldId } from '../log/columns';
import { allTables } from './allTables';
import type { TableDefinition } from './tableDefinition';

/** A field that no column of the log gives, and the tables of the annual report that cannot be made without it. */
export interface WaitingTables {
  readonly field: FieldId;
  /** Their titles. */
  readonly tables: readonly string[];
}

/**
 * Which tables wait for which of the missing fields, the field that most tables wait for first.
 *
 * @param missing fields that no column gives
 * @returns nothing for a field that no table waits for
 */
export function waitingTables(missing: readonly string[]): readonly WaitingTables[] {
  const fields = new Set(missing);
  const needed = [...new Set(allTables.flatMap(({ needs }) => needs))].filter((field) => fields.has(field));
  return needed
    .map((field) => ({
      field,
      tables: allTables.filter(({ needs }) => needs.includes(field)).map(titleOf),
    }))
    .sort((a, b) => b.tables.length - a.tables.length);
}

function titleOf({ title, scopes }: TableDefinition): string {
  return title(scopes[0] ?? 'statutory');
}
