import { decidedAt, stageOf } from '../cohorts';
import { crosstab } from '../crosstab';
import { stage1DecidedSource } from '../pivots';
import { outcomeLabel, outcomeLabels } from '../recordLabels';
import { mentionRows } from '../rowScheme';
import { scopeName } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';
import { upheldShare } from '../upheld';

/** What was decided at stage 1, by what the complaint was about. */
export const issueByOutcome: TableDefinition = {
  id: 'issue-by-outcome',
  title: (scope) => `${scopeName(scope)} decided at stage 1, by issue and outcome`,
  scopes: everyScope,
  needs: ['issues', 'stage1Outcome', ...decidedAt(1, 'all').needs],
  build: (data, scope) =>
    crosstab(data, {
      cohort: decidedAt(1, scope),
      rows: mentionRows(data, 'issues', tidyHeadings.issue, (record) => record.case.issues),
      columns: {
        field: tidyHeadings.stage1Outcome,
        labels: outcomeLabels(1),
        labelOf: (record) => outcomeLabel(1, stageOf(record, 1, scope)?.decision?.outcome ?? null),
      },
      share: upheldShare,
      pivot: stage1DecidedSource('issues', scope),
      chart: null,
      notes: ['Upheld %: upheld and partially upheld, of the Total.'],
    }),
};
