import { contains } from '../../calendar/period';
import type { FieldId } from '../../log/columns';
import { baseInWords, received, recordsIn } from '../cohorts';
import type { Cohort } from '../cohorts';
import { notRecorded, notUnderstood } from '../labels';
import { complaintLabels, countedAs, recordTypeLabels } from '../recordLabels';
import type { ReportData } from '../reportData';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';
import { yearsTable } from '../yearsAcross';
import type { YearsRow } from '../yearsAcross';

const allComplaints = 'All complaints';

/** Records of every kind, by the year received. */
export const recordsByYear: TableDefinition = {
  id: 'records-by-year',
  title: () => 'Complaints and other records received, by year',
  scopes: [],
  needs: ['received'],
  build: (data) =>
    yearsTable(data, {
      cohort: 'Records received in each year',
      base: baseInWords(allRecords, recordsIn(data.period, allRecords, data).length),
      baseRecords: recordsIn(data.period, allRecords, data),
      heading: tidyHeadings.countedAs,
      rows: [...fixedRows, ...otherRows(data)],
      pivot: { source: 'records', filters: [], yearField: tidyHeadings.receivedIn },
      sums: [{ row: allComplaints, of: [...Object.values(complaintLabels), notUnderstood] }],
      chart: {
        type: 'columnClustered',
        title: 'Records received, by year',
        categoryAxisTitle: 'Type of record',
        valueAxisTitle: 'Records received',
      },
      notes: ['Only complaints stand in the other tables, unless a table says otherwise.'],
    }),
};

const allRecords: Cohort = {
  name: 'Records received',
  counted: 'Records received',
  dayOf: (record) => record.case.received,
  needs: ['received'],
};

const fixedRows: readonly YearsRow[] = [
  { label: complaintLabels.statutory, cohort: received('statutory') },
  { label: complaintLabels.corporate, cohort: { ...received('corporate'), needs: ['procedure'] } },
  { label: allComplaints, cohort: received('all') },
  ...recordTypeLabels.map(([, label]) => ({ label, cohort: countedAsCohort(label, ['recordType']) })),
];

/** The council's own types of record, the most frequent first; then what is not understood, or not recorded. */
function otherRows(data: ReportData): readonly YearsRow[] {
  const fixed = new Set(fixedRows.map(({ label }) => label));
  const counts = new Map<string, number>();
  for (const { case: record } of data.records) {
    const label = countedAs(record);
    if (fixed.has(label) || !data.years.some((year) => contains(year, record.received))) continue;
    counts.set(label, (counts.get(label) ?? 0) + (contains(data.period, record.received) ? 1 : 0));
  }

  const last = [notUnderstood, notRecorded];
  return [...counts]
    .sort(
      ([a, countA], [b, countB]) =>
        last.indexOf(a) - last.indexOf(b) || countB - countA || a.localeCompare(b, 'en-GB'),
    )
    .map(([label]) => ({ label, cohort: countedAsCohort(label, []) }));
}

function countedAsCohort(label: string, needs: readonly FieldId[]): Cohort {
  return {
    name: `${label} received`,
    counted: `${label} received`,
    dayOf: ({ case: record }) => (countedAs(record) === label ? record.received : null),
    needs,
  };
}
