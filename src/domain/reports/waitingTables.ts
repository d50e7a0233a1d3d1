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
  const fields: ReadonlySet<string> = new Set(missing);
  const waits = allTables.map((table) => ({ table, fields: fieldsAwaited(table, fields) }));
  const needed = [...new Set(waits.flatMap((wait) => wait.fields))];
  return needed
    .map((field) => ({
      field,
      tables: waits.filter((wait) => wait.fields.includes(field)).map(({ table }) => titleOf(table)),
    }))
    .sort((a, b) => b.tables.length - a.tables.length);
}

/** Of fields of which any one would do, the first is awaited. */
function fieldsAwaited(
  { needs, needsOneOf = [] }: TableDefinition,
  missing: ReadonlySet<string>,
): readonly FieldId[] {
  const isMissing = (field: FieldId) => missing.has(field);
  const first = needsOneOf.every(isMissing) ? needsOneOf.slice(0, 1) : [];
  return [...needs.filter(isMissing), ...first];
}

function titleOf({ title, scopes }: TableDefinition): string {
  return title(scopes[0] ?? 'statutory');
}
