import { wordKey } from '../log/cellText';
import { columns } from '../log/columns';
import type { FieldId } from '../log/columns';

const byName = new Map<string, FieldId>([
  ...columns.map(({ id, label }): [string, FieldId] => [wordKey(label), id]),
  ...columns.map(({ id }): [string, FieldId] => [wordKey(id), id]),
]);

/**
 * The field that a name means, or null: its id or its label, whatever the case and spaces.
 *
 * @example fieldNamed('Stage 1 outcome') === fieldNamed('stage1Outcome')
 */
export function fieldNamed(text: string): FieldId | null {
  return byName.get(wordKey(text)) ?? null;
}
