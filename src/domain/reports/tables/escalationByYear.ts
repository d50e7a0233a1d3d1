import { share } from '../cells';
import { baseInWords, hasFields, receivedAt, recordsIn } from '../cohorts';
import { escalationSteps } from '../escalationSteps';
import { hasMovedOn, hasNextStage } from '../nextStage';
import { ratiosByYear } from '../ratiosByYear';
import { scopeName } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';

/** What share of the complaints received at each stage went on to the next, year by year. */
export const escalationByYear: TableDefinition = {
  id: 'escalation-by-year',
  title: (scope) => `${scopeName(scope)} taken to the next stage, by year`,
  scopes: everyScope,
  needs: ['received', 'stage2Requested'],
  build: (data, scope) => {
    const cohort = receivedAt(1, scope);
    const records = recordsIn(data.period, cohort, data);
    const rows = escalationSteps(scope).map(({ label, stage, needs }) => ({
      labels: [label],
      isTold: hasFields(data, needs),
      cellOf: (year: typeof data.period) => {
        const own = recordsIn(year, receivedAt(stage, scope), data);
        const received = own.filter((record) => hasNextStage(stage, record));
        return share(
          received.filter((record) => hasMovedOn(stage, record)),
          received,
        );
      },
    }));
    return {
      ...ratiosByYear(data, rows, {
        cohort: `${scopeName(scope)} received at each stage in each year`,
        base: baseInWords(cohort, records.length),
        baseRecords: records,
        labelHeadings: ['Step'],
        notes: [
          '% of those received at the stage in the year that were taken to the next, in that year or later.',
        ],
      }),
      columns: data.years.map(({ label }) => ({ label, unit: 'percent' })),
    };
  },
};
