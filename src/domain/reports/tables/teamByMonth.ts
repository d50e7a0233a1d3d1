import { received } from '../cohorts';
import { receivedSource } from '../pivots';
import { scopeName } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { teamsByPart } from '../teamsByPart';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** Complaints received, by service area and team, and by month. */
export const teamByMonth: TableDefinition = {
  id: 'team-by-month',
  title: (scope) => `${scopeName(scope)} received, by team and month`,
  scopes: everyScope,
  needs: ['team', 'received'],
  build: (data, scope) =>
    teamsByPart(data, {
      cohort: received(scope),
      stage: null,
      kind: 'month',
      pivot: receivedSource('records', scope),
      partField: tidyHeadings.monthReceived,
    }),
};
