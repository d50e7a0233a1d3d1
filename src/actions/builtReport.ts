import type { PlainValue } from '../domain/log/sheetValues';
import type { DisclosureRule } from '../domain/reports/disclosure/disclosureRule';
import type { LeftOutTable } from '../domain/reports/disclosure/leftOutTables';
import type { SuppressedFigures } from '../domain/reports/disclosure/suppressedFigures';
import type { ReportCheck, WaitingTable } from '../domain/reports/annualReport';
import type {
  Figure,
  ReportChart,
  ReportColumn,
  ReportRow,
  ReportTable,
} from '../domain/reports/reportTable';

/** A row as printed: its labels and its figures; null is a figure that cannot be told. */
export interface BuiltRow {
  readonly labels: readonly (string | null)[];
  readonly values: readonly Figure[];
}

export interface BuiltTable {
  readonly id: string;
  readonly title: string;
  readonly cohort: string;
  readonly base: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly BuiltRow[];
  readonly total: BuiltRow | null;
  readonly notes: readonly string[];
  readonly sheet: string;
  /** Headings, rows and total: "A7:F19". */
  readonly range: string;
}

export interface BuiltPivot {
  readonly name: string;
  readonly sheet: string;
  /** Without its page filters. */
  readonly range: string;
  /** The Excel table it stands on. */
  readonly source: string;
  /** Its fields. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** What its range shows. */
  readonly values: readonly (readonly PlainValue[])[];
}

export interface BuiltChart {
  readonly title: string;
  readonly type: ReportChart['type'];
  readonly sheet: string;
  /** The cells it stands on: "'Annual tables 2024-25'!A7:F18". */
  readonly source: string;
}

/** The publishable copy as it was written: a figure that is left out is "c". */
export interface BuiltCopy {
  readonly sheet: string;
  readonly rule: DisclosureRule;
  readonly suppressed: SuppressedFigures;
  /** Tables that are not in it, for none of their figures could be shown. */
  readonly leftOut: readonly LeftOutTable[];
  readonly tables: readonly BuiltTable[];
  readonly charts: readonly BuiltChart[];
  readonly sentences: readonly string[];
}

/** What Build annual tables left in the workbook, as plain values. */
export interface BuiltReport {
  readonly year: string;
  /** "2025-05-16" */
  readonly today: string;
  readonly tables: readonly BuiltTable[];
  readonly pivots: readonly BuiltPivot[];
  readonly charts: readonly BuiltChart[];
  readonly sentences: readonly string[];
  readonly checks: readonly ReportCheck[];
  readonly sheets: readonly string[];
  /** The publishable copy, where it was asked for. */
  readonly published?: BuiltCopy;
  /** Whether Complaints setup keeps what was chosen, where it was asked to: a protected sheet keeps nothing. */
  readonly isChoiceKept?: boolean;
  /** Tables that were chosen and wait for a column of the log. */
  readonly waiting: readonly WaitingTable[];
}

/** A report table as it was written, as plain values. */
export function builtTable(table: ReportTable, sheet: string, range: string): BuiltTable {
  const { id, title, cohort, base, columns, rows, total, notes } = table;
  return {
    id,
    title,
    cohort,
    base,
    columns,
    rows: rows.map(builtRow),
    total: total && builtRow(total),
    notes,
    sheet,
    range,
  };
}

function builtRow({ labels, values }: ReportRow): BuiltRow {
  return { labels, values };
}
