import type { Period } from '../../calendar/period';
import { counted, share } from '../cells';
import { baseInWords, decidedAt, hasFields, recordsIn, stageOf, stagesOf } from '../cohorts';
import type { StageNumber } from '../cohorts';
import { ratiosByYear } from '../ratiosByYear';
import type { RatioRow } from '../ratiosByYear';
import { outcomeFields } from '../recordLabels';
import type { ReportData } from '../reportData';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';

/** Upheld % counts what was partially upheld too, as in every other table. */
const shares = [
  { label: 'Upheld %', outcomes: ['Upheld', 'Partially upheld'] },
  { label: 'Partially upheld %', outcomes: ['Partially upheld'] },
  { label: 'Not upheld %', outcomes: ['Not upheld'] },
] as const;

/** How many complaints were decided at each stage, and how, year by year. */
export const outcomesByYear: TableDefinition = {
  id: 'outcomes-by-year',
  title: (scope) => `${scopeName(scope)} decided at each stage, by outcome and year`,
  scopes: everyScope,
  needs: ['stage1Outcome', ...decidedAt(1, 'all').needs],
  build: (data, scope) => {
    const cohort = decidedAt(1, scope);
    const records = recordsIn(data.period, cohort, data);
    return ratiosByYear(
      data,
      stagesOf(scope).flatMap((stage) => stageRows(stage, scope, data)),
      {
        cohort: `${scopeName(scope)} decided at each stage in each year`,
        base: baseInWords(cohort, records.length),
        baseRecords: records,
        labelHeadings: ['Stage', 'Figure'],
        notes: [
          'Percentages are of all that were decided at the stage in the year. Upheld % counts upheld and partially upheld.',
        ],
      },
    );
  },
};

function stageRows(stage: StageNumber, scope: Scope, data: ReportData): readonly RatioRow[] {
  const cohort = decidedAt(stage, scope);
  const decidedIn = (year: Period) => recordsIn(year, cohort, data);
  const isDecidedTold = hasFields(data, cohort.needs);
  const name = `Stage ${stage}`;
  return [
    { labels: [name, 'Decided'], isTold: isDecidedTold, cellOf: (year) => counted(decidedIn(year)) },
    ...shares.map(({ label, outcomes }): RatioRow => {
      const wanted: readonly unknown[] = outcomes;
      return {
        labels: [name, label],
        isTold: isDecidedTold && hasFields(data, [outcomeFields[stage]]),
        cellOf: (year) => {
          const decided = decidedIn(year);
          return share(
            decided.filter((record) => wanted.includes(stageOf(record, stage, scope)?.decision?.outcome)),
            decided,
          );
        },
      };
    }),
  ];
}
