import { teamRows } from '../rowScheme';
import { scopeName } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { stage1TimeFields, timelinessTable } from '../timelinessTable';

/** Answers at stage 1 within the limit, by service area and team. */
export const timelinessByTeam: TableDefinition = {
  id: 'timeliness-by-team',
  title: (scope) => `${scopeName(scope)} answered at stage 1 within the limit, by team`,
  scopes: everyScope,
  needs: ['team', ...stage1TimeFields],
  build: (data, scope) =>
    timelinessTable(data, scope, {
      rows: teamRows(data, 1),
      chart: {
        type: 'barClustered',
        title: `${scopeName(scope)} answered at stage 1 within the limit, by team`,
        categoryAxisTitle: 'Team',
        valueAxisTitle: '% within the limit',
      },
    }),
};
