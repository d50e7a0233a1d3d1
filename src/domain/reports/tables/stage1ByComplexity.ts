import { complexityLabels, complexityOf, isInTimeByComplexity } from '../complexity';
import { clockPivot } from '../pivots';
import type { RowScheme } from '../rowScheme';
import { scopeName } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';
import { stage1TimeFields, timelinessTable } from '../timelinessTable';

const rows: RowScheme = {
  headings: [tidyHeadings.complexity],
  pathsOf: (record) => [[complexityOf(record)]],
  fixed: [[complexityLabels.complex], [complexityLabels.rest]],
  totalLabel: 'Total',
};

/** Complex or extended answers by the longest limit, the rest by the first, each on its own base. */
export const stage1ByComplexity: TableDefinition = {
  id: 'stage1-by-complexity',
  title: (scope) => `${scopeName(scope)} answered at stage 1 in time, by complexity`,
  scopes: everyScope,
  needs: stage1TimeFields,
  needsOneOf: ['stage1Complex', 'stage1Extended'],
  build: (data, scope) =>
    timelinessTable(data, scope, {
      rows,
      isInTime: ({ record, clock }) => isInTimeByComplexity(record, clock),
      pivot: {
        ...clockPivot(data, rows.headings, scope, 'Stage 1'),
        columns: [tidyHeadings.inTimeByComplexity],
      },
      chart: null,
      notes: [
        'Complex or extended: within the longest limit the law allows. The rest: within the first limit.',
      ],
    }),
};
