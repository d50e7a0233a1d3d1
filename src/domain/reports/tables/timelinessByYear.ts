import { measured, share } from '../cells';
import { isWithin } from '../judgedClocks';
import { hasFields, stagesOf } from '../cohorts';
import type { StageNumber } from '../cohorts';
import { mean } from '../measures';
import { leftOutNote } from '../notes';
import { ratiosByYear } from '../ratiosByYear';
import type { RatioRow } from '../ratiosByYear';
import type { ReportData } from '../reportData';
import { scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { stage1TimeFields } from '../timelinessTable';
import { timelinessOf } from '../timeliness';

const fieldsOf = {
  1: ['received', 'stage1Responded'],
  2: ['stage2Requested', 'stage2Responded'],
  3: ['stage3Requested', 'stage3Responded'],
} as const;

/** How many answers kept their limit, and how long they took, year by year. */
export const timelinessByYear: TableDefinition = {
  id: 'timeliness-by-year',
  title: (scope) => `${scopeName(scope)} answered within the limit, and working days taken, by year`,
  scopes: everyScope,
  needs: stage1TimeFields,
  build: (data, scope) => {
    const { timed } = timelinessOf(data.period, 1, scope, data);
    return ratiosByYear(
      data,
      stagesOf(scope).flatMap((stage) => stageRows(stage, scope, data)),
      {
        cohort: `${scopeName(scope)} decided at each stage in each year, and answered`,
        base: `Complaints answered at stage 1: ${timed.length}`,
        baseRecords: timed.map(({ record }) => record),
        labelHeadings: ['Stage', 'Figure'],
        notes: stagesOf(scope).flatMap((stage) =>
          leftOutNote(
            timelinessOf(data.period, stage, scope, data).leftOut,
            ` at stage ${stage} in ${data.period.label}`,
          ),
        ),
      },
    );
  },
};

function stageRows(stage: StageNumber, scope: Scope, data: ReportData): readonly RatioRow[] {
  const isTold = hasFields(data, fieldsOf[stage]);
  const timedIn = (year: ReportData['period']) => timelinessOf(year, stage, scope, data).timed;
  const recordsOf = (timed: ReturnType<typeof timedIn>) => timed.map(({ record }) => record);
  return [
    {
      labels: [`Stage ${stage}`, '% within the limit'],
      isTold,
      cellOf: (year) => {
        const timed = timedIn(year);
        return share(recordsOf(timed.filter(isWithin)), recordsOf(timed));
      },
    },
    {
      labels: [`Stage ${stage}`, 'Mean working days'],
      isTold,
      cellOf: (year) => {
        const timed = timedIn(year);
        return measured(mean(timed.map(({ workingDays }) => workingDays)), recordsOf(timed));
      },
    },
  ];
}
