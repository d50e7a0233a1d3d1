import type { LogRow } from '../log/case';
import type { FieldId } from '../log/columns';
import type { PlainValue } from '../log/sheetValues';

/**
 * What kind of change a fix is. `spaces`: stray, hard or invisible spaces go; `spelling`: a known word, or a value that other rows
 * spell otherwise, is spelled as it should be; `date`: a text that is one clear date becomes a real date; `number`: a number
 * kept as text becomes a number.
 */
export type FixKind = 'spaces' | 'spelling' | 'date' | 'number';

/** One cell that can be put right without a doubt: what it holds, and what it would hold. Nothing is changed until the officer chooses. */
export interface Fix extends LogRow {
  /** The column's letter, "C". */
  readonly column: string;
  readonly field: FieldId;
  readonly heading: string;
  readonly kind: FixKind;
  /** Exactly as the workbook holds it. */
  readonly before: PlainValue;
  /** A date is a serial. */
  readonly after: PlainValue;
  /** How `after` will show: a date as "14/03/2025". */
  readonly shown: string;
}
