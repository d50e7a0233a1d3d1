import { allTables } from '../../src/domain/reports/allTables';
import type { GeneratedFile } from '../generate';
import { generatedNotice, markdownTable } from './markdown';

export const tablesPage: GeneratedFile = {
  path: 'docs/reference/tables.md',
  make: async () => `${generatedNotice}${markdownTable([], [])}${allTables.length}`,
};
