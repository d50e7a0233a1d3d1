import { receivedAt } from '../cohorts';
import { stageSource } from '../pivots';
import { scopeName } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { teamsByPart } from '../teamsByPart';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** Complaints taken to stage 2, by service area and team, and by the quarter it was asked for. */
export const stage2ByTeamAndQuarter: TableDefinition = {
  id: 'stage2-by-team-and-quarter',
  title: (scope) => `${scopeName(scope)} received at stage 2, by team and quarter`,
  scopes: everyScope,
  needs: ['team', ...receivedAt(2, 'all').needs],
  build: (data, scope) =>
    teamsByPart(data, {
      cohort: receivedAt(2, scope),
      stage: 2,
      kind: 'quarter',
      pivot: stageSource(2, scope, 'begun'),
      partField: tidyHeadings.quarterBegun,
    }),
};
