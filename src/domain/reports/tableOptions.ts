import type { Case } from '../log/case';
import { columnOf } from '../log/columns';
import type { FieldId } from '../log/columns';
import { everyTable, missingFields } from './buildTables';
import { scopeName } from './scope';

/** A table that the officer may choose. */
export interface TableOption {
  readonly id: string;
  readonly title: string;
  /** Whose complaints it is of: "Statutory complaints". */
  readonly group: string;
  /** The names of the fields that the log has no column for: with any, the table cannot be made. */
  readonly waitsFor: readonly string[];
}

/**
 * Every table there is, in its printed order.
 *
 * @param fields those the log has a column for
 */
export function tableOptions(fields: ReadonlySet<FieldId>, cases: readonly Case[]): readonly TableOption[] {
  const told = {
    fields,
    tellsCorporate: cases.some(({ procedure }) => procedure === 'corporate'),
    holdsOthers: cases.some(({ recordType }) => recordType !== 'Complaint'),
  };
  return everyTable().map(({ id, definition, scope }) => ({
    id,
    title: definition.title(scope),
    group: scopeName(scope),
    waitsFor: missingFields(definition, scope, told).map((field) => columnOf(field).label),
  }));
}
