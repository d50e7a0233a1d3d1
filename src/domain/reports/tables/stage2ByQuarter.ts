import { receivedAt } from '../cohorts';
import { partsByYear } from '../partsByYear';
import { stageSource } from '../pivots';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** Complaints taken to stage 2, by the quarter it was asked for, this year beside last. */
export const stage2ByQuarter: TableDefinition = {
  id: 'stage2-by-quarter',
  title: titleOf,
  scopes: everyScope,
  needs: receivedAt(2, 'all').needs,
  build: (data, scope) =>
    partsByYear(data, {
      cohort: receivedAt(2, scope),
      kind: 'quarter',
      across: 'last year',
      pivot: stageSource(2, scope, 'begun'),
      partField: tidyHeadings.quarterBegun,
      chart: { title: titleOf(scope), valueAxisTitle: 'Complaints taken to stage 2' },
    }),
};

function titleOf(scope: Scope): string {
  return `${scopeName(scope)} received at stage 2, by quarter`;
}
