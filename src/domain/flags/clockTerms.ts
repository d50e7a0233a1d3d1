import type { FieldId } from '../log/columns';
import type { Expression } from './expression';
import type { RowTerms } from './rowTerms';

/** The pieces that a clock's own formula is made of. */
export interface ClockTerms extends RowTerms {
  /** What a day on which it was completed comes to: late, within the extension, or on time. */
  readonly judged: (field: FieldId) => Expression;
  /** What a clock that still runs comes to. */
  readonly running: Expression;
  readonly late: Expression;
  readonly withdrawn: Expression;
  /** The day it started. */
  readonly start: Expression;
}
