import { receivedAt } from './cohorts';
import type { StageNumber } from './cohorts';
import { oneWayTable } from './oneWay';
import { stageSource } from './pivots';
import { teamRows } from './rowScheme';
import { scopeName } from './scope';
import { everyScope } from './tableDefinition';
import type { TableDefinition } from './tableDefinition';

/** The table of complaints received at a stage, by service area and team. There is no corporate stage 3. */
export function stageByTeam(stage: StageNumber): TableDefinition {
  return {
    id: `stage${stage}-by-team`,
    title: (scope) => `${scopeName(scope)} received at stage ${stage}, by team`,
    scopes: stage === 3 ? ['statutory'] : everyScope,
    needs: ['team', ...receivedAt(stage, 'all').needs],
    build: (data, scope) =>
      oneWayTable(data, {
        cohort: receivedAt(stage, scope),
        rows: teamRows(data, stage),
        pivot: stageSource(stage, scope, 'begun'),
        chart: {
          type: 'barClustered',
          title: `${scopeName(scope)} received at stage ${stage}, by team`,
          categoryAxisTitle: 'Team',
          valueAxisTitle: 'Complaints received',
        },
      }),
  };
}
