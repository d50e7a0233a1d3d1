import { received } from '../cohorts';
import { oneWayTable } from '../oneWay';
import { receivedSource } from '../pivots';
import { valueRows } from '../rowScheme';
import { scopeName } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** The ethnicity of those who complained. */
export const ethnicity: TableDefinition = {
  id: 'ethnicity',
  title: (scope) => `${scopeName(scope)} received, by ethnicity of the complainant`,
  scopes: everyScope,
  needs: ['ethnicity', 'received'],
  build: (data, scope) =>
    oneWayTable(data, {
      cohort: received(scope),
      rows: valueRows(data, 'ethnicity', tidyHeadings.ethnicity, (record) => record.case.ethnicity),
      pivot: receivedSource('records', scope),
      chart: null,
    }),
};
