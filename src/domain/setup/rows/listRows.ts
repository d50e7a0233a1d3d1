import * as z from 'zod';
import { columnOf } from '../../log/columns';
import type { FieldId } from '../../log/columns';
import type { ColumnKind } from '../../log/columns/column';
import { spellingKey } from '../../log/unifySpellings';
import { anyText, field, filledText } from '../cellShapes';
import type { SetupList } from '../complaintsSetup';
import type { RowReader } from '../readRows';

interface ListRow {
  readonly field: FieldId;
  readonly value: string;
  readonly group: string | null;
}

const listed: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  'words',
  'list',
  'equality',
  'age',
  'record type',
]);

/** The values of fixed lists, in their order. A value may stand in two groups: a team of two service areas. */
export const listRows: RowReader<ListRow> = {
  table: 'SetupLists',
  check: 'setup-lists',
  severity: 'warning',
  needs: ['Field', 'Value'],
  optional: ['Group'],
  shape: z
    .object({
      Field: field,
      Value: filledText('The value is blank. Enter it as it stands in your log.'),
      Group: anyText,
    })
    .transform((row, context): ListRow => {
      const { label, kind } = columnOf(row.Field);
      if (listed.has(kind))
        return { field: row.Field, value: row.Value, group: row.Group === '' ? null : row.Group };
      context.addIssue({
        code: 'custom',
        path: ['Field'],
        message: `${label} has no list of values. Enter a field that holds your own words, for example Team or Issues.`,
      });
      return z.NEVER;
    }),
  keyOf: ({ field: id, value, group }) => `${id}|${spellingKey(value)}|${spellingKey(group ?? '')}`,
};

/** The rows of each field as one list, in the order of the table. */
export function listsOf(rows: readonly ListRow[]): readonly SetupList[] {
  const lists = new Map<FieldId, { value: string; group: string | null }[]>();
  for (const { field: id, value, group } of rows) {
    const list = lists.get(id) ?? [];
    lists.set(id, [...list, { value, group }]);
  }
  return [...lists].map(([id, values]) => ({ field: id, values }));
}
