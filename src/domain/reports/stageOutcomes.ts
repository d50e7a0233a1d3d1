import { crosstab } from './crosstab';
import { decidedAt, stageOf } from './cohorts';
import type { StageNumber } from './cohorts';
import { stageSource } from './pivots';
import { outcomeFields, outcomeLabel, outcomeLabels } from './recordLabels';
import { teamRows } from './rowScheme';
import { scopeName } from './scope';
import { everyScope } from './tableDefinition';
import type { TableDefinition } from './tableDefinition';
import { tidyHeadings } from './tidy/tidyHeadings';

/** The table of what was decided at a stage, by service area and team. There is no corporate stage 3. */
export function stageOutcomes(stage: StageNumber): TableDefinition {
  return {
    id: `stage${stage}-outcomes`,
    title: (scope) => `${scopeName(scope)} decided at stage ${stage}, by team and outcome`,
    scopes: stage === 3 ? ['statutory'] : everyScope,
    needs: ['team', outcomeFields[stage], ...decidedAt(stage, 'all').needs],
    build: (data, scope) =>
      crosstab(data, {
        cohort: decidedAt(stage, scope),
        rows: teamRows(data, stage),
        columns: {
          field: tidyHeadings.outcome,
          labels: outcomeLabels(stage),
          labelOf: (record) => outcomeLabel(stage, stageOf(record, stage, scope)?.decision?.outcome ?? null),
        },
        pivot: stageSource(stage, scope, 'decided'),
        chart: {
          type: 'barStacked',
          title: `${scopeName(scope)} decided at stage ${stage}, by team and outcome`,
          categoryAxisTitle: 'Team',
          valueAxisTitle: 'Complaints decided',
        },
        notes: [
          `Decided: answered${stage === 1 ? ', withdrawn, or taken to stage 2 unanswered' : ' or withdrawn'}.`,
        ],
      }),
  };
}
