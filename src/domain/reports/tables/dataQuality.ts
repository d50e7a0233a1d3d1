import { counted, reportRow, unknownCells } from '../cells';
import { baseInWords, cohortInWords, recordsIn } from '../cohorts';
import { countedFields, isFieldTold, qualities, qualityCohort, qualityOf } from '../fieldQuality';
import { sumOf } from '../pivots';
import { recordsBy } from '../recordsBy';
import type { ReportPivot, ReportRow } from '../reportTable';
import type { TableDefinition } from '../tableDefinition';
import { tidyHeadings } from '../tidy/tidyHeadings';

/** How well the fields that the report counts by are filled in. */
export const dataQuality: TableDefinition = {
  id: 'data-quality',
  title: () => 'How well the log is filled in',
  scopes: ['statutory'],
  needs: ['received'],
  build: (data) => {
    const records = recordsIn(data.period, qualityCohort, data);
    const rows = countedFields.map((field): ReportRow => {
      if (!isFieldTold(field, data)) return reportRow([field.label], unknownCells(qualities.length));

      const groups = recordsBy(records, (record) => [qualityOf(field, record, data)]);
      return reportRow(
        [field.label],
        qualities.map((label) => counted(groups.get(label) ?? [])),
      );
    });
    return {
      cohort: cohortInWords(qualityCohort, data),
      base: baseInWords(qualityCohort, records.length),
      baseRecords: records,
      labelHeadings: [tidyHeadings.field],
      columns: qualities.map((label) => ({ label, unit: 'count' })),
      rows,
      total: null,
      notes: [
        'Not understood: a value outside the fixed list, or an age that cannot be read. Not known is not filled.',
      ],
      charts: [],
      pivot: rows.some(hasGaps) ? pivot : null,
    };
  },
};

const [, ...gaps] = qualities;

/** What is not filled in: a figure of it leads to the references of the complaints to look up. */
const pivot: ReportPivot = {
  source: 'gaps',
  rows: [tidyHeadings.field],
  columns: [tidyHeadings.gap],
  filters: [],
  value: sumOf(),
  columnLabels: Object.fromEntries(gaps.map((gap) => [gap, gap])),
};

function hasGaps({ values: [, ...gapCounts] }: ReportRow): boolean {
  return gapCounts.some((count) => typeof count === 'number' && count > 0);
}
