import { received } from '../cohorts';
import { receivedSource } from '../pivots';
import { scopeName } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { teamsByPart } from '../teamsByPart';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** Complaints received, by service area and team, and by quarter. */
export const teamByQuarter: TableDefinition = {
  id: 'team-by-quarter',
  title: (scope) => `${scopeName(scope)} received, by team and quarter`,
  scopes: everyScope,
  needs: ['team', 'received'],
  build: (data, scope) =>
    teamsByPart(data, {
      cohort: received(scope),
      stage: null,
      kind: 'quarter',
      pivot: receivedSource('records', scope),
      partField: tidyHeadings.quarterReceived,
    }),
};
