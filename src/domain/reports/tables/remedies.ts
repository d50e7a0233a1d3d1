import { counted, derived, reportRow } from '../cells';
import { cohortInWords, recordsIn, recordsLastYear } from '../cohorts';
import type { Cohort } from '../cohorts';
import { lastYearNote } from '../notes';
import { hasFigures, periodPivot, procedureFilter } from '../pivots';
import { pounds, poundsChange } from '../pounds';
import type { ReportData, ReportRecord } from '../reportData';
import { isPaid, remedyPayments } from '../remedyPayments';
import { isInScope, scopeName } from '../scope';
import type { Scope } from '../scope';
import { everyScope } from '../tableDefinition';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

const inPounds = { thisYear: '£', lastYear: 'Last year £' };

/** What was paid to put things right, by the day of payment. */
export const remedies: TableDefinition = {
  id: 'remedies',
  title: (scope) => `${scopeName(scope)}: remedy payments`,
  scopes: everyScope,
  needs: ['remedyAmount', 'remedyDate'],
  build: (data, scope) => {
    const cohort = remediesOf(scope);
    const now = recordsIn(data.period, cohort, data);
    const before = recordsLastYear(cohort, data);
    const paid = pounds(now, amountOf);
    const paidBefore = before && pounds(before, amountOf);
    const row = reportRow(
      [remedyPayments],
      [
        counted(now),
        paid,
        counted(before),
        paidBefore ?? derived(null, []),
        ...poundsChange(paid, paidBefore),
      ],
    );
    return {
      cohort: cohortInWords(cohort, data),
      base: `Remedy payments: ${now.length}`,
      baseRecords: now,
      labelHeadings: [tidyHeadings.remedy],
      columns: [
        { label: 'Number', unit: 'count' },
        { label: inPounds.thisYear, unit: 'pounds' },
        { label: 'Last year number', unit: 'count' },
        { label: inPounds.lastYear, unit: 'pounds' },
        { label: 'Change £', unit: 'pounds' },
        { label: '% change', unit: 'percent' },
      ],
      rows: [row],
      total: null,
      notes: [...undatedNote(scope, data), ...lastYearNote(data)],
      charts: [],
      pivot: hasFigures(row)
        ? periodPivot(
            data,
            [tidyHeadings.remedy],
            {
              source: 'records',
              filters: procedureFilter(scope),
              yearField: tidyHeadings.remedyIn,
              numberField: tidyHeadings.remedyAmount,
            },
            inPounds,
          )
        : null,
    };
  },
};

function remediesOf(scope: Scope): Cohort {
  return {
    name: `Remedies of ${scopeName(scope).replace(/^./, (first) => first.toLowerCase())} paid`,
    counted: remedyPayments,
    dayOf: (record) => (isPaid(record) && isInScope(record.case, scope) ? record.case.remedy.date : null),
    needs: ['remedyAmount', 'remedyDate'],
  };
}

function amountOf({ case: { remedy } }: ReportRecord): number | null {
  return remedy.amount;
}

function undatedNote(scope: Scope, { records }: ReportData): readonly string[] {
  const undated = records.filter(
    (record) => isPaid(record) && isInScope(record.case, scope) && record.case.remedy.date === null,
  ).length;
  return undated === 0 ? [] : [`Payments without a date, which no year counts: ${undated}.`];
}
