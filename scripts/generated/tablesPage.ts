import { allTables } from '../../src/domain/reports/allTables';
import { scopedId } from '../../src/domain/reports/scope';
import type { TableDefinition } from '../../src/domain/reports/tableDefinition';
import { columnOf } from '../../src/domain/log/columns';
import type { GeneratedFile } from './generatedFile';
import { generatedNotice, markdownTable } from './markdown';

/** Every annual table, and what a log must have for it. */
export const tablesPage: GeneratedFile = {
  path: 'docs/reference/tables.md',
  make: async () => `${generatedNotice}

# Annual tables

In their printed order. A table whose fields the log has no column for is left out, and the checks sheet says which field it waits for.

${markdownTable(['Table', 'Ids', 'Needs'], allTables.map(row))}
`,
};

function row(definition: TableDefinition): string[] {
  const { id, scopes, needs, title } = definition;
  const ids = scopes.length === 0 ? [id] : scopes.map((scope) => scopedId(id, scope));
  const fields = needs.map((field) => columnOf(field).label);
  return [
    title('statutory'),
    ids.map((name) => `\`${name}\``).join(', '),
    fields.join(', ') || 'a date received',
  ];
}
