import { received } from '../cohorts';
import { oneWayTable } from '../oneWay';
import { receivedSource } from '../pivots';
import { mentionRows } from '../rowScheme';
import { scopeName } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** Who complained. */
export const complainants: TableDefinition = {
  id: 'complainants',
  title: (scope) => `${scopeName(scope)} received, by who complained`,
  scopes: everyScope,
  needs: ['complainant', 'received'],
  build: (data, scope) =>
    oneWayTable(data, {
      cohort: received(scope),
      rows: mentionRows(data, 'complainant', tidyHeadings.complainant, (record) => record.case.complainants),
      pivot: receivedSource('complainants', scope),
      chart: {
        type: 'barClustered',
        title: `${scopeName(scope)} received, by who complained`,
        categoryAxisTitle: 'Complainant',
        valueAxisTitle: 'Complaints',
      },
    }),
};
