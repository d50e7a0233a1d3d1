import { decidedAt } from '../cohorts';
import { oneWayTable } from '../oneWay';
import { stage1DecidedSource } from '../pivots';
import { mentionRows } from '../rowScheme';
import { scopeName } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** How complaints were put right: an explanation, an apology ... A complaint may have several. */
export const resolutions: TableDefinition = {
  id: 'resolutions',
  title: (scope) => `${scopeName(scope)} decided at stage 1, by resolution`,
  scopes: everyScope,
  needs: ['resolutions', ...decidedAt(1, 'all').needs],
  build: (data, scope) =>
    oneWayTable(data, {
      cohort: decidedAt(1, scope),
      rows: mentionRows(data, 'resolutions', tidyHeadings.resolution, (record) => record.case.resolutions),
      pivot: stage1DecidedSource('resolutions', scope),
      chart: null,
    }),
};
