import { received } from '../cohorts';
import { oneWayTable } from '../oneWay';
import { receivedSource } from '../pivots';
import { mentionRows } from '../rowScheme';
import { scopeName } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** What complaints were about. */
export const issues: TableDefinition = {
  id: 'issues',
  title: (scope) => `${scopeName(scope)} received, by issue`,
  scopes: everyScope,
  needs: ['issues', 'received'],
  build: (data, scope) =>
    oneWayTable(data, {
      cohort: received(scope),
      rows: mentionRows(data, 'issues', tidyHeadings.issue, (record) => record.case.issues),
      pivot: receivedSource('issues', scope),
      chart: {
        type: 'barClustered',
        title: `${scopeName(scope)} received, by issue`,
        categoryAxisTitle: 'Issue',
        valueAxisTitle: 'Complaints',
      },
    }),
};
