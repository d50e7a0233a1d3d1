import { receivedAt } from '../cohorts';
import { investigatorLabel, investigatorLabels } from '../investigatorLabels';
import { oneWayTable } from '../oneWay';
import { stageSource } from '../pivots';
import { scopeName } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** Whether stage 2 was investigated by the council's own people, or by others. */
export const stage2Investigators: TableDefinition = {
  id: 'stage2-investigators',
  title: (scope) => `${scopeName(scope)} at stage 2, by investigator internal or external`,
  scopes: everyScope,
  needs: ['investigator', 'stage2Requested'],
  build: (data, scope) =>
    oneWayTable(data, {
      cohort: receivedAt(2, scope),
      rows: {
        headings: [tidyHeadings.investigator],
        pathsOf: (record) => [[investigatorLabel(record)]],
        fixed: investigatorLabels.map((label) => [label]),
        totalLabel: 'Total',
      },
      pivot: stageSource(2, scope, 'begun'),
      chart: null,
    }),
};
