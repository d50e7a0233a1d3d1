import type { FieldId } from '../log/columns';
import type { Cohort } from './cohorts';
import { oneWayTable } from './oneWay';
import type { PivotSource } from './pivots';
import type { ReportData } from './reportData';
import type { RowScheme } from './rowScheme';
import type { TableDefinition } from './tableDefinition';
import { tidyHeadings } from './tidy/tidyHeadings';

export interface ComplimentsSpec {
  readonly id: string;
  readonly title: string;
  readonly field: FieldId;
  readonly rowsOf: (data: ReportData) => RowScheme;
  readonly categoryAxisTitle: string;
  /** Where a compliment can have several values; else the records themselves. */
  readonly pivot?: PivotSource;
}

/** Compliments belong to no procedure. */
export const complimentsReceived: Cohort = {
  name: 'Compliments received',
  counted: 'Compliments received',
  noun: 'compliments',
  dayOf: ({ case: record }) => (record.recordType === 'Compliment' ? record.received : null),
  needs: ['received', 'recordType'],
};

const recordSource: PivotSource = {
  source: 'records',
  filters: [{ field: tidyHeadings.countedAs, selected: 'Compliments' }],
  yearField: tidyHeadings.receivedIn,
};

/** A table of the compliments received, by one field. */
export function complimentsBy({
  id,
  title,
  field,
  rowsOf,
  categoryAxisTitle,
  pivot = recordSource,
}: ComplimentsSpec): TableDefinition {
  return {
    id,
    title: () => title,
    scopes: [],
    needs: [field, ...complimentsReceived.needs],
    build: (data) =>
      oneWayTable(data, {
        cohort: complimentsReceived,
        rows: rowsOf(data),
        pivot,
        chart: { type: 'barClustered', title, categoryAxisTitle, valueAxisTitle: 'Compliments' },
      }),
  };
}
