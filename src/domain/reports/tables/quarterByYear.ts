import { received } from '../cohorts';
import { partsByYear } from '../partsByYear';
import { receivedSource } from '../pivots';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** Complaints by the quarter received, every year that the log holds side by side. */
export const quarterByYear: TableDefinition = {
  id: 'quarter-by-year',
  title: titleOf,
  scopes: everyScope,
  needs: ['received'],
  build: (data, scope) =>
    partsByYear(data, {
      cohort: received(scope),
      kind: 'quarter',
      across: 'years',
      pivot: receivedSource('records', scope),
      partField: tidyHeadings.quarterReceived,
      chart: { title: titleOf(scope), valueAxisTitle: 'Complaints received' },
    }),
};

function titleOf(scope: Scope): string {
  return `${scopeName(scope)} received, by quarter and year`;
}
