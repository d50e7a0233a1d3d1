/** `error`: a figure would be wrong. `warning`: something is probably wrong. `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** Something in the officer's data that they should know, and how to put it right. Never an exception. */
export interface Finding {
  /** The check's id, for example `missing-received-date`. */
  readonly check: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** As the sheet numbers it (the first row is 1). */
  readonly row: number;
  /** The column's letter, "C". */
  readonly column: string;
  /** The field's id in `log/columns.ts`, or null when the finding is of the whole row. */
  readonly field: string | null;
  readonly value: string;
  /** What is wrong and how to put it right, in the officer's words. */
  readonly message: string;
  /** Of two values that may be one: giving `word` the meaning `means` on Complaints setup would join them. */
  readonly joins?: { readonly word: string; readonly means: string };
}
