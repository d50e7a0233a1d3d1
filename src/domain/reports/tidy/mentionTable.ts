import type { ReportData, ReportRecord } from '../reportData';
import type { TidyTable } from '../reportTable';
import { mentions } from '../rowScheme';
import { numberColumn } from './numberColumn';
import { recordColumns } from './recordColumns';
import { tidyTable } from './tidyTable';
import type { TidyColumn } from './tidyTable';

interface Mention {
  readonly record: ReportRecord;
  readonly value: string;
}

/**
 * One row a complaint and value, for a field that can hold several; a blank is one row, "Not recorded".
 *
 * @param heading of the column of values
 */
export function mentionTable(
  data: ReportData,
  { id, title, heading }: { readonly id: string; readonly title: string; readonly heading: string },
  valuesOf: (record: ReportRecord) => readonly string[],
): TidyTable {
  const rows = data.records
    .filter(({ timescales }) => timescales !== null)
    .flatMap((record) => mentions(valuesOf(record)).map((value) => ({ record, value })));
  const columns: TidyColumn<Mention>[] = [
    ...recordColumns(data).map((column) => ({
      ...column,
      valueOf: ({ record }: Mention) => column.valueOf(record),
    })),
    { label: heading, unit: 'text', valueOf: ({ value }) => value },
    numberColumn,
  ];
  return tidyTable(id, title, columns, rows);
}
