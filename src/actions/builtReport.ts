import type { PlainValue } from '../domain/log/sheetValues';
import type { ReportCheck } from '../domain/reports/annualReport';
import type { Figure, ReportChart, ReportColumn } from '../domain/reports/reportTable';

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
}
