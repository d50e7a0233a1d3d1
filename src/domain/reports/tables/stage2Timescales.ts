import { ladder } from '../ladder';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import type { TableDefinition } from '../tableDefinition';

/** How long stage 2 answers took, against the limits. The two procedures' limits differ, so there is no table of both. */
export const stage2Timescales: TableDefinition = {
  id: 'stage2-timescales',
  title: titleOf,
  scopes: ['statutory', 'corporate'],
  needs: ['stage2Requested', 'stage2Responded'],
  build: (data, scope) =>
    ladder(data, {
      title: titleOf(scope),
      stage: 2,
      scope,
      extension: null,
    }),
};

function titleOf(scope: Scope): string {
  return `${scopeName(scope)} answered at stage 2, by working days taken`;
}
