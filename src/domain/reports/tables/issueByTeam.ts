import { received } from '../cohorts';
import { crosstab } from '../crosstab';
import { receivedSource } from '../pivots';
import { mentionRows, placeOf } from '../rowScheme';
import { scopeName } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** What complaints were about, by the team they were about; teams across, each named alone. */
export const issueByTeam: TableDefinition = {
  id: 'issue-by-team',
  title: (scope) => `${scopeName(scope)} received, by issue and team`,
  scopes: everyScope,
  needs: ['issues', 'team', 'received'],
  build: (data, scope) =>
    crosstab(data, {
      cohort: received(scope),
      rows: mentionRows(data, 'issues', tidyHeadings.issue, (record) => record.case.issues),
      columns: {
        field: tidyHeadings.team,
        labels: [...new Set((data.lists.team ?? []).map(({ value }) => value))],
        labelOf: (record) => placeOf(record, null, data).team,
      },
      pivot: receivedSource('issues', scope),
      chart: null,
      notes: [],
    }),
};
