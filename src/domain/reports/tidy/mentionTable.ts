import type { ReportData, ReportRecord } from '../reportData';
import type { TidyTable } from '../reportTable';
import { mentions } from '../rowScheme';
import { numberColumn } from './numberColumn';
import { recordColumns } from './recordColumns';
import { textColumn } from './tidyDates';
import { ofRecord, tidyTable } from './tidyTable';
import type { TidyColumn } from './tidyTable';

/** A record and one of the values of a field that can hold several. */
export interface Mention {
  readonly record: ReportRecord;
  readonly value: string;
}

export interface MentionTableSpec {
  readonly id: string;
  readonly title: string;
  /** Of the column of values. */
  readonly heading: string;
  readonly valuesOf: (record: ReportRecord) => readonly string[];
  /** Which records it holds; complaints unless told. */
  readonly isIn?: (record: ReportRecord) => boolean;
  /** Columns that only this table has. */
  readonly more?: readonly TidyColumn<Mention>[];
}

/** One row a record and value, for a field that can hold several; a blank is one row, "Not recorded". */
export function mentionTable(data: ReportData, spec: MentionTableSpec): TidyTable {
  const { id, title, heading, valuesOf, isIn = isComplaint, more = [] } = spec;
  const rows = data.records
    .filter(isIn)
    .flatMap((record) => mentions(valuesOf(record)).map((value) => ({ record, value })));
  const columns: TidyColumn<Mention>[] = [
    ...recordColumns(data).map(ofRecord),
    textColumn(heading, ({ value }) => value),
    ...more,
    numberColumn,
  ];
  return tidyTable(id, title, columns, rows);
}

function isComplaint({ timescales }: ReportRecord): boolean {
  return timescales !== null;
}
