import type { FieldId } from '../log/columns';
import { columns } from '../log/columns';

/** Columns of words that no table prints: whether there was an advocate counts, not who. */
const notPrinted: ReadonlySet<FieldId> = new Set<FieldId>(['advocate', 'investigator']);

/** The fields whose values are printed as rows of the report, or set out for its PivotTables. */
export const labelFields: readonly FieldId[] = columns
  .filter(({ id, kind }) => isOfWords(kind) && !notPrinted.has(id))
  .map(({ id }) => id);

function isOfWords(kind: (typeof columns)[number]['kind']): boolean {
  return kind === 'words' || kind === 'list' || kind === 'equality' || kind === 'record type';
}
