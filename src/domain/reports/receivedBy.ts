import type { FieldId } from '../log/columns';
import { received } from './cohorts';
import { oneWayTable } from './oneWay';
import type { OneWaySpec } from './oneWay';
import { receivedSource } from './pivots';
import type { ReportData } from './reportData';
import { valueRows } from './rowScheme';
import type { RowScheme } from './rowScheme';
import { scopeName } from './scope';
import type { Scope } from './scope';
import { everyScope } from './tableDefinition';
import type { TableDefinition } from './tableDefinition';

export interface ReceivedBySpec {
  readonly id: string;
  /** "gender of the complainant" */
  readonly by: string;
  /** The fields of its rows, beside the date received. */
  readonly needs: readonly FieldId[];
  readonly needsOneOf?: readonly FieldId[];
  readonly lacks?: TableDefinition['lacks'];
  readonly rows: (data: ReportData) => RowScheme;
  readonly source: 'records' | 'issues' | 'complainants';
  /** The tidy column that the PivotTable adds up, where that is not every row. */
  readonly numberField?: string;
  /** What the chart's categories are; null where there is no chart. */
  readonly charted: string | null;
}

/** A one-way table of the complaints received: every complaint, those straight to stage 2 included. */
export function receivedBy(spec: ReceivedBySpec): TableDefinition {
  const { id, by, needs, needsOneOf, lacks, rows, source, numberField, charted } = spec;
  const titleOf = (scope: Scope) => `${scopeName(scope)} received, by ${by}`;
  return {
    id,
    title: titleOf,
    scopes: everyScope,
    needs: [...needs, 'received'],
    ...(needsOneOf && { needsOneOf }),
    ...(lacks && { lacks }),
    build: (data, scope) =>
      oneWayTable(data, {
        cohort: received(scope),
        rows: rows(data),
        pivot: { ...receivedSource(source, scope), ...(numberField && { numberField }) },
        chart: charted === null ? null : chartOf(titleOf(scope), charted),
      }),
  };
}

/** The same for a field of one value, whose tidy column has the heading given. */
export function receivedByValue(
  spec: Pick<ReceivedBySpec, 'id' | 'by' | 'charted'> & {
    readonly field: FieldId &
      ('ethnicity' | 'gender' | 'disability' | 'sexualOrientation' | 'userGroup' | 'contactMethod');
    readonly heading: string;
  },
): TableDefinition {
  const { field, heading, ...rest } = spec;
  return receivedBy({
    ...rest,
    needs: [field],
    rows: (data) => valueRows(data, field, heading, ({ case: complaint }) => complaint[field]),
    source: 'records',
  });
}

function chartOf(title: string, categoryAxisTitle: string): OneWaySpec['chart'] {
  return { type: 'barClustered', title, categoryAxisTitle, valueAxisTitle: 'Complaints' };
}
