import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Finding } from '../finding';
import type { ReportTable, TidyTable } from './reportTable';
import type { ToldSentence } from './sentenceParts';

/** One line of the checks sheet: a claim about the figures, and whether it holds. */
export interface ReportCheck {
  /** For example `total:stage1-outcomes`, `pivot:issues`, `left-out`. */
  readonly id: string;
  readonly ok: boolean;
  /** The claim with its figures, in the officer's words. */
  readonly detail: string;
}

/** How one heading of the log was taken. */
export interface RecognisedColumn {
  readonly sheet: string;
  /** The field's id in `log/columns.ts`. */
  readonly field: string;
  readonly heading: string;
  /** The column's letter. */
  readonly column: string;
  /** How the two were matched, in words ("same name", "known spelling", "Complaints setup"). */
  readonly how: string;
  /** What Complaints setup calls it, where that is not its heading alone ("Stage 2 Outcome"). */
  readonly savedAs?: string;
}

/** A heading that gives no field. */
export interface UnreadColumn extends Omit<RecognisedColumn, 'field' | 'how'> {
  readonly why: 'not recognised' | 'holds no dates' | 'left out';
}

/** What was read as the log. */
export interface LogDescription {
  readonly sheets: readonly string[];
  /** The Excel table's name, or null for a plain range. */
  readonly table: string | null;
  /** As the sheet numbers it. */
  readonly headerRow: number;
  /** Rows that hold records. */
  readonly rows: number;
  readonly layout: 'row-per-complaint' | 'row-per-stage';
  readonly hiddenRows: number;
  /** How many of the columns read are hidden; absent where that cannot be told. */
  readonly hiddenColumns?: number;
  readonly columns: readonly RecognisedColumn[];
  /** Fields that no column gives. */
  readonly missing: readonly string[];
  readonly notRecognised: readonly string[];
  /** Columns left aside because another gives their field. */
  readonly repeated?: readonly RecognisedColumn[];
  /** The columns of `notRecognised`, each with its place; "left out" by the officer. */
  readonly unread?: readonly UnreadColumn[];
}

/** Everything Build annual tables writes, worked out and not yet written. */
export interface AnnualReport {
  readonly period: Period;
  readonly today: Day;
  readonly log: LogDescription;
  readonly tables: readonly ReportTable[];
  readonly data: readonly TidyTable[];
  readonly sentences: readonly ToldSentence[];
  readonly checks: readonly ReportCheck[];
  readonly findings: readonly Finding[];
  /** Tables that were chosen, and that the log cannot feed. */
  readonly waiting: readonly WaitingTable[];
}

/** A table that waits for a column of the log. */
export interface WaitingTable {
  readonly id: string;
  readonly title: string;
  /** The names of the fields it waits for. */
  readonly waitsFor: readonly string[];
}
