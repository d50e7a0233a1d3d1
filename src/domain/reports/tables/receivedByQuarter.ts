import { received } from '../cohorts';
import { partsByYear } from '../partsByYear';
import { receivedSource } from '../pivots';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** Complaints by the quarter received, this year beside last. */
export const receivedByQuarter: TableDefinition = {
  id: 'received-by-quarter',
  title: titleOf,
  scopes: everyScope,
  needs: ['received'],
  build: (data, scope) =>
    partsByYear(data, {
      cohort: received(scope),
      kind: 'quarter',
      across: 'last year',
      pivot: receivedSource('records', scope),
      partField: tidyHeadings.quarterReceived,
      chart: { title: titleOf(scope), valueAxisTitle: 'Complaints received' },
    }),
};

function titleOf(scope: Scope): string {
  return `${scopeName(scope)} received, by quarter`;
}
