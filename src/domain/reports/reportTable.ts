import type { LogRow } from '../log/case';
import type { ReportRecord } from './reportData';

export type Unit = 'count' | 'percent' | 'days' | 'pounds' | 'date' | 'text';

export interface ReportColumn {
  readonly label: string;
  readonly unit: Unit;
}

/** A figure that cannot be told is null; it is never guessed, and never 0. */
export type Figure = number | string | null;

export interface ReportRow {
  /** One a level: ["Area", "Team"]; a subtotal row is ["Area", null]. */
  readonly labels: readonly (string | null)[];
  readonly values: readonly Figure[];
  /** For each value, the rows of the log that it counts (empty for shares and changes). */
  readonly tracedTo: readonly (readonly LogRow[])[];
  /** For each value, what it tells of; absent for a row that was not made of cells, of which nothing is published but zeros. */
  readonly restsOn?: readonly RestsOn[];
}

/**
 * The sets of records whose number a figure tells, or helps to tell: a count's own, a percentage's part and its whole, the
 * records of a mean. Null is a figure of the same row that the log does not hold. The publishable copy goes by these.
 */
export type RestsOn = readonly (readonly ReportRecord[] | null)[];

/**
 * A native chart on a part of the published table (never on a pivot). There is no pie among them: a bar is told from the next
 * one by its length, in grey too, however many there are.
 */
export interface ReportChart {
  readonly type: 'columnClustered' | 'columnStacked' | 'barClustered' | 'barStacked' | 'line';
  /** What it shows, in words. */
  readonly title: string;
  readonly categoryAxisTitle: string;
  readonly valueAxisTitle: string;
  /** Labels of the columns that are its series, in order; of a turned one, its categories. */
  readonly series: readonly string[];
  /** Which rows are its categories: every row that is not a subtotal, or those at these indexes. */
  readonly rows: 'detail' | readonly number[];
  /** Turned round: a bar a column, and a piece of it a row. The pieces are parts of a whole, none of which can be left out. */
  readonly isTurned?: boolean;
}

/** A field of a pivot, by the heading of its tidy table's column. */
export interface PivotFilter {
  readonly field: string;
  readonly selected: string;
}

/** The real PivotTable that must show the same figures. */
export interface ReportPivot {
  /** The tidy table it stands on. */
  readonly source: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Shown as page filters, each with one item selected. */
  readonly filters: readonly PivotFilter[];
  readonly value: {
    readonly field: string;
    readonly caption: string;
    readonly summarizeBy: 'Sum' | 'Count';
  };
  /** How a pivot item's text and a table label correspond where they differ: pivot item -> table label. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The columns of the table (by label) that the pivot shows, e.g. ["This year", "Last year"]; pivot column item -> table column label. */
  readonly columnLabels: Readonly<Record<string, string>>;
  /** Rows of the table that the pivot has no item for: sums of other rows, such as "All complaints". */
  readonly notShown?: readonly string[];
  /** Set where the table picks some of the pivot's rows, such as the five largest: the others are no difference. */
  readonly showsMore?: boolean;
}

/** A row that is the sum of others, in every column that counts; null in one of them, and it cannot be told. */
export interface RowSum {
  readonly row: string;
  readonly of: readonly string[];
}

/** Columns of every row that must balance: those added, less those taken away, make another. */
export interface RowBalance {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  readonly makes: string;
  /** Row by row, by how much more the last is, for a reason that the notes give. */
  readonly more?: readonly number[];
}

export interface ReportTable {
  readonly id: string;
  readonly title: string;
  /** For example "Statutory complaints received in the year". */
  readonly cohort: string;
  /** What the percentages are of, for example "Complaints: 57". */
  readonly base: string;
  /** The records that the number in `base` counts; absent, and the publishable copy leaves that number out. */
  readonly baseRecords?: readonly ReportRecord[];
  /** Headings of the label columns, for example ["Service area", "Team"]. */
  readonly labelHeadings: readonly string[];
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  readonly total: ReportRow | null;
  readonly notes: readonly string[];
  readonly charts: readonly ReportChart[];
  readonly pivot: ReportPivot | null;
  /** What must hold between its rows, beside its total and subtotals. */
  readonly sums?: readonly RowSum[];
  /** How its rows stand: largest first, which tells something of each; or in an order that tells nothing (where absent). */
  readonly rowOrder?: 'by size';
  /** What must hold between the columns of each row, beside its Total. */
  readonly balance?: RowBalance;
  /** Set where the total counts complaints, each once, and a complaint can stand in several rows, which then add to more. */
  readonly totalCounts?: 'complaints';
  /** Labels of the columns whose figures are those of earlier reports, which the log does not reach back to. */
  readonly published?: readonly string[];
}

/** A tidy table: what the PivotTables stand on. No names and no free text. */
export interface TidyTable {
  /** `records`, `stages`, `issues`, `complainants`, `resolutions`. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  /** Dates are day serials (`unit: 'date'`). Blank is "". */
  readonly rows: readonly (readonly (string | number)[])[];
}
