import { baseInWords, received, receivedAt, recordsIn, referredToOmbudsman } from '../cohorts';
import type { ReportData } from '../reportData';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { procedureFilter } from '../pivots';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';
import { yearsTable } from '../yearsAcross';
import type { YearsRow } from '../yearsAcross';

/** Complaints that reached each stage, by the year they reached it. */
export const stageByYear: TableDefinition = {
  id: 'stage-by-year',
  title: (scope) => `${scopeName(scope)} at each stage, by year`,
  scopes: everyScope,
  needs: ['received'],
  build: (data, scope) =>
    yearsTable(data, {
      cohort: `${scopeName(scope)} received at stage 1, asked to go to stages 2 and 3, or referred to the Ombudsman, in each year`,
      base: baseInWords(received(scope), recordsIn(data.period, received(scope), data).length),
      baseRecords: recordsIn(data.period, received(scope), data),
      heading: tidyHeadings.stage,
      rows: rowsOf(scope),
      pivot: { source: 'stages', filters: procedureFilter(scope), yearField: tidyHeadings.begunIn },
      sums: [],
      chart: {
        type: 'columnClustered',
        title: `${scopeName(scope)} at each stage, by year`,
        categoryAxisTitle: 'Stage',
        valueAxisTitle: 'Complaints',
      },
      notes: straightToStage2Note(data, scope),
    }),
};

function rowsOf(scope: Scope): readonly YearsRow[] {
  const stage3: YearsRow = { label: 'Stage 3', cohort: receivedAt(3, scope) };
  return [
    { label: 'Stage 1', cohort: receivedAt(1, scope) },
    { label: 'Stage 2', cohort: receivedAt(2, scope) },
    // The corporate procedure has two stages.
    ...(scope === 'corporate' ? [] : [stage3]),
    { label: 'Ombudsman', cohort: referredToOmbudsman(scope) },
  ];
}

function straightToStage2Note(data: ReportData, scope: Scope): readonly string[] {
  const straight = recordsIn(data.period, received(scope), data).filter(
    ({ timescales }) => timescales?.straightToStage2,
  ).length;
  return straight === 0 ? [] : [`Straight to stage 2, and so not counted at stage 1: ${straight}.`];
}
