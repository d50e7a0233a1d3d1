import type { Period } from '../../calendar/period';
import { derived, reportRow } from '../cells';
import type { Cell } from '../cells';
import { baseInWords, cohortInWords, received, recordsIn } from '../cohorts';
import { contextFigure, rateMeasures } from '../contextFigures';
import { roundedRatio } from '../measures';
import { lastYearNote } from '../notes';
import type { ReportData } from '../reportData';
import type { TableDefinition } from '../tableDefinition';

const cohort = received('statutory');

/** Complaints beside the work they come from: for every 1,000 open cases, and for every 1,000 referrals. */
export const rates: TableDefinition = {
  id: 'rates',
  title: () => 'Statutory complaints for every 1,000 open cases and referrals',
  scopes: ['statutory'],
  needs: ['received'],
  build: (data) => {
    const records = recordsIn(data.period, cohort, data);
    return {
      cohort: cohortInWords(cohort, data),
      base: baseInWords(cohort, records.length),
      baseRecords: records,
      labelHeadings: ['Rate'],
      columns: [
        { label: 'This year', unit: 'count' },
        { label: 'Last year', unit: 'count' },
      ],
      rows: rateMeasures.map(({ measure, per }) =>
        reportRow(
          [per],
          [
            rateCell(data.period, measure, data),
            data.knowsLastYear ? rateCell(data.lastYear, measure, data) : derived(null, []),
          ],
        ),
      ),
      total: null,
      notes: [
        'Open cases and referrals are those of the whole service on Complaints setup; without them there is no rate.',
        ...lastYearNote(data),
      ],
      charts: [],
      pivot: null,
    };
  },
};

function rateCell(period: Period, measure: string, data: ReportData): Cell {
  const records = recordsIn(period, cohort, data);
  const figure = contextFigure(data, period, measure, null);
  return figure === null
    ? derived(null, [])
    : derived(roundedRatio(records.length * 1000, figure), [records]);
}
