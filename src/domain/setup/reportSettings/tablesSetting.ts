import { tableIds } from '../../reports/buildTables';
import type { TableChoice } from '../../reports/buildTables';
import { listed } from './reportSetting';
import type { ReportSetting } from './reportSetting';

/** Which tables are made, in their order. */
export const tablesSetting: ReportSetting = {
  name: 'Tables',
  takes: '“Usual”, “All”, or the ids of tables in their order, with commas between them',
  example: 'records-by-year, stage1-by-team, issues',
  read: (value) => {
    const tables = tablesNamed(listed(value).map((name) => name.toLowerCase()));
    return tables && { tables };
  },
  write: ({ tables }) => {
    if (tables === null) return null;
    if (tables === 'default') return 'Usual';
    return tables === 'all' ? 'All' : tables.join(', ');
  },
};

function tablesNamed(names: readonly string[]): TableChoice | null {
  const [only] = names;
  if (names.length === 1 && only === 'usual') return 'default';
  if (names.length === 1 && only === 'all') return 'all';

  const known = new Set(tableIds());
  return names.length > 0 && names.every((name) => known.has(name)) ? names : null;
}
