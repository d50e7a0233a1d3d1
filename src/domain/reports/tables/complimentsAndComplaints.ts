import { arrangeRows, slotSize } from '../arrangeRows';
import type { Slots } from '../arrangeRows';
import { counted, reportRow } from '../cells';
import { received, recordsIn } from '../cohorts';
import { complimentsReceived } from '../complimentsBy';
import { hasFigures, sumOf } from '../pivots';
import { complaintLabels } from '../recordLabels';
import { yearOrPeriod } from '../reportYears';
import type { ReportData } from '../reportData';
import type { ReportPivot } from '../reportTable';
import { teamRows } from '../rowScheme';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

const title = 'Compliments and statutory complaints received, by team';

/** Compliments beside complaints, by service area and team. */
export const complimentsAndComplaints: TableDefinition = {
  id: 'compliments-and-complaints',
  title: () => title,
  scopes: [],
  needs: ['team', ...complimentsReceived.needs],
  build: (data) => {
    const slots = [complimentsReceived, received('statutory')].map((cohort) =>
      recordsIn(data.period, cohort, data),
    );
    const rows = teamRows(data, null);
    const total = reportRow(['Total'], cellsOf(slots));
    const [compliments = [], complaints = []] = slots;
    return {
      cohort: `Compliments and statutory complaints received in the ${yearOrPeriod(data.period)}`,
      base: `Compliments and complaints received: ${compliments.length + complaints.length}`,
      baseRecords: slots.flat(),
      labelHeadings: rows.headings,
      columns: [
        { label: 'Compliments', unit: 'count' },
        { label: 'Complaints', unit: 'count' },
      ],
      rows: arrangeRows(slots, rows, slotSize).map(({ labels, slots: own }) =>
        reportRow(labels, cellsOf(own)),
      ),
      total,
      notes: [],
      charts: hasFigures(total)
        ? [
            {
              type: 'barClustered',
              title,
              categoryAxisTitle: 'Team',
              valueAxisTitle: 'Received',
              series: ['Compliments', 'Complaints'],
              rows: 'detail',
            },
          ]
        : [],
      pivot: hasFigures(total) ? pivotOf(data, rows.headings) : null,
      rowOrder: 'by size',
    };
  },
};

function cellsOf(slots: Slots) {
  return slots.map(counted);
}

function pivotOf({ period }: ReportData, rows: readonly string[]): ReportPivot {
  return {
    source: 'records',
    rows,
    columns: [tidyHeadings.countedAs],
    filters: [{ field: tidyHeadings.receivedIn, selected: period.label }],
    value: sumOf(),
    columnLabels: { Compliments: 'Compliments', [complaintLabels.statutory]: 'Complaints' },
  };
}
