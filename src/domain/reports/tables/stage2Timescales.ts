import { ladder } from '../ladder';
import { scopeName } from '../scope';
import type { TableDefinition } from '../tableDefinition';

/** How long stage 2 answers took, against the limits. The two procedures' limits differ, so there is no table of both. */
export const stage2Timescales: TableDefinition = {
  id: 'stage2-timescales',
  scopes: ['statutory', 'corporate'],
  needs: ['stage2Requested', 'stage2Responded'],
  build: (data, scope) =>
    ladder(data, {
      title: `${scopeName(scope)} answered at stage 2, by working days taken`,
      stage: 2,
      scope,
      extension: null,
    }),
};
