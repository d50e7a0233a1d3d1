import { stageOf } from '../cohorts';
import { partLabels, partsNote, partTeller } from '../periodParts';
import { clockPivot } from '../pivots';
import type { ReportData } from '../reportData';
import type { RowScheme } from '../rowScheme';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';
import { stage1TimeFields, timelinessTable } from '../timelinessTable';

/** Answers at stage 1 within the limit, by the quarter answered in. */
export const timelinessByQuarter: TableDefinition = {
  id: 'timeliness-by-quarter',
  title: (scope) => `${scopeName(scope)} answered at stage 1 within the limit, by quarter answered`,
  scopes: everyScope,
  needs: stage1TimeFields,
  build: (data, scope) =>
    timelinessTable(data, scope, {
      rows: quarterRows(data, scope),
      pivot: clockPivot(data, [tidyHeadings.quarterJudged], scope, 'Stage 1'),
      chart: {
        type: 'line',
        title: `${scopeName(scope)} answered at stage 1 within the limit, by quarter answered`,
        categoryAxisTitle: 'Quarter',
        valueAxisTitle: '% within the limit',
      },
      notes: partsNote('quarter', data),
    }),
};

/** Every quarter that the period touches, though nothing was answered in it. */
function quarterRows(data: ReportData, scope: Scope): RowScheme {
  const tell = partTeller('quarter', [data.period], data);
  return {
    headings: ['Quarter answered'],
    pathsOf: (record) => {
      const quarter = tell(stageOf(record, 1, scope)?.decision?.on ?? null);
      return quarter === null ? [] : [[quarter]];
    },
    fixed: partLabels('quarter', data).map((label) => [label]),
    totalLabel: 'Total',
  };
}
