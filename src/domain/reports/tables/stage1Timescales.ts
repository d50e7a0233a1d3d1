import { ladder } from '../ladder';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';

/** How long stage 1 answers took, against the limits. */
export const stage1Timescales: TableDefinition = {
  id: 'stage1-timescales',
  title: titleOf,
  scopes: everyScope,
  needs: ['received', 'stage1Responded'],
  build: (data, scope) =>
    ladder(data, {
      title: titleOf(scope),
      stage: 1,
      scope,
      extension: 'stage1Extended',
    }),
};

function titleOf(scope: Scope): string {
  return `${scopeName(scope)} answered at stage 1, by working days taken`;
}
