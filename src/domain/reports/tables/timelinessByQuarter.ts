import { clockPivot } from '../pivots';
import { quarterRows } from '../quarterRows';
import { stageOf } from '../cohorts';
import { scopeName } from '../scope';
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
  build: (data, scope) => {
    const { rows, labels } = quarterRows(
      data,
      'Quarter answered',
      (record) => stageOf(record, 1, scope)?.decision?.on ?? null,
    );
    return timelinessTable(data, scope, {
      rows,
      pivot: { ...clockPivot(data, [tidyHeadings.quarterJudged], scope, 'Stage 1'), labels },
      chart: {
        type: 'line',
        title: `${scopeName(scope)} answered at stage 1 within the limit, by quarter answered`,
        categoryAxisTitle: 'Quarter',
        valueAxisTitle: '% within the limit',
      },
    });
  },
};
