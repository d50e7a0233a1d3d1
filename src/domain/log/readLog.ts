import type { Finding } from '../finding';
import type { LogDescription } from '../reports/annualReport';
import type { Case } from './case';
import type { FieldId } from './columns';
import type { SheetValues } from './sheetValues';

/** Which sheets and tables the officer chose as the log, and what they settled on Complaints setup. */
export interface ReadLogOptions {
  readonly sheets?: readonly string[];
  readonly tables?: readonly string[];
  /** Column maps kept on Complaints setup: they rule over our own reading. `field` null: leave that column out. */
  readonly columnMap?: readonly SavedColumn[];
  /** Words settled once for the workbook. */
  readonly words?: readonly SettledWord[];
  /** Fixed lists, in their order: the values that are known in any row. */
  readonly lists?: readonly FixedList[];
}

export interface SavedColumn {
  readonly field: FieldId | null;
  readonly heading: string;
  /** Only on this sheet; absent on every sheet. */
  readonly sheet?: string;
}

/** The officer's word and what it means, in our words ("Upheld", "corporate", "Enquiry", "2", "Yes") or the council's. */
export interface SettledWord {
  readonly field: FieldId;
  readonly word: string;
  readonly means: string;
}

export interface FixedList {
  readonly field: FieldId;
  readonly values: readonly string[];
}

/** A row of the log that is no record, and why. */
export interface NonRow {
  readonly sheet: string;
  /** As the sheet numbers it. */
  readonly row: number;
  readonly reason: NonRowReason;
}

export type NonRowReason =
  'blank' | 'repeated header' | 'month or year banner' | 'total' | 'only a reference' | 'note';

/** The officer's log as cases. */
export interface ParsedLog {
  readonly log: LogDescription;
  readonly cases: readonly Case[];
  /** The fields that some column gives; where each stage has its own row, "Outcome" gives the outcome of all three stages. */
  readonly fields: ReadonlySet<FieldId>;
  readonly findings: readonly Finding[];
  readonly nonRows: readonly NonRow[];
}

/**
 * Reads the officer's log: finds it among the visible sheets, recognises its columns and makes its rows cases.
 *
 * @throws AddinError when there is no log to read, or several that differ
 */
export function readLog(_sheets: readonly SheetValues[], _options: ReadLogOptions = {}): ParsedLog {
  throw new Error('Not written yet.');
}
