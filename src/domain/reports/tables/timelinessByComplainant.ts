import { mentionRows } from '../rowScheme';
import { procedureFilter, sumOf, pivotGrandTotal } from '../pivots';
import { scopeName } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { inTime, tidyHeadings } from '../tidy/tidyHeadings';
import { stage1TimeFields, timelinessTable } from '../timelinessTable';

/** Answers at stage 1 within the limit, by who complained. */
export const timelinessByComplainant: TableDefinition = {
  id: 'timeliness-by-complainant',
  title: (scope) => `${scopeName(scope)} answered at stage 1 within the limit, by who complained`,
  scopes: everyScope,
  needs: ['complainant', ...stage1TimeFields],
  build: (data, scope) =>
    timelinessTable(data, scope, {
      rows: mentionRows(
        data,
        'complainant',
        tidyHeadings.complainant,
        ({ case: { complainants } }) => complainants,
      ),
      pivot: {
        source: 'complainants',
        rows: [tidyHeadings.complainant],
        columns: [tidyHeadings.inTime],
        filters: [...procedureFilter(scope), { field: tidyHeadings.judgedIn, selected: data.period.label }],
        value: sumOf(),
        columnLabels: { [inTime.within]: 'Within', [pivotGrandTotal]: 'Decided' },
      },
      chart: null,
      notes: ['The total counts complaints, each once, however many people made them.'],
    }),
};
