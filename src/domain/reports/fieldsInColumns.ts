import type { FieldId } from '../log/columns';
import type { LogDescription } from './annualReport';

/**
 * The fields that a column gives. A sheet's name tells what its own rows are ("Complaints log"), not that the log would
 * hold the other types of record or the other procedure.
 */
export function fieldsInColumns(
  fields: ReadonlySet<FieldId>,
  { columns }: LogDescription,
): ReadonlySet<FieldId> {
  const byName: readonly FieldId[] = ['recordType', 'procedure'];
  const byNameOnly = byName.filter((field) => !columns.some((column) => column.field === field));
  return new Set([...fields].filter((field) => !byNameOnly.includes(field)));
}
