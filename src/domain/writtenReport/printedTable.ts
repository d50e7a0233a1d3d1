import type { PrintedCell } from './printedCell';

/** What a column holds, so far as its heading and its cells tell. `measure`: means, medians, rates, which do not add up. */
export type ColumnKind = 'count' | 'percent' | 'change' | 'percent change' | 'measure' | 'text';

export interface PrintedColumn {
  readonly heading: string;
  readonly kind: ColumnKind;
  /** The calendar year in which the year of its heading begins; null when it names none. */
  readonly year: number | null;
  readonly isLastYear: boolean;
}

export interface PrintedRow {
  readonly label: string;
  /** One for each column. */
  readonly cells: readonly PrintedCell[];
  /** `part`: of the row above it, "of which …", so that it adds to nothing. */
  readonly kind: 'detail' | 'total' | 'part';
  /** Where it stands in what was pasted, or the sheet's row; counted from 1. */
  readonly line: number;
}

export interface PrintedTable {
  /** What the officer will know it by: the heading of its first column, or "Table 2". */
  readonly name: string;
  readonly labelHeading: string;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
}

/** A report already written, or the part of it that was given: its tables, and the sentences between them. */
export interface PrintedReport {
  readonly tables: readonly PrintedTable[];
  readonly sentences: readonly PrintedSentence[];
}

export interface PrintedSentence {
  readonly text: string;
  readonly line: number;
}
