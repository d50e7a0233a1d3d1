import type { FieldId } from './columns';
import type { Heading } from './heading';

/** A heading and the field it gives; `how` says in words how they were matched. */
export interface MatchedColumn {
  readonly heading: Heading;
  readonly field: FieldId;
  readonly how: string;
  /** The other fields it might have been: the officer should know that we chose. */
  readonly couldBe: readonly FieldId[];
}

/** A heading that was understood and yet not used, and why, in the officer's words. */
export interface LeftColumn {
  readonly heading: Heading;
  readonly field: FieldId;
  readonly why: 'repeated' | 'holds no dates';
}

export interface RecognisedColumns {
  readonly matched: readonly MatchedColumn[];
  readonly left: readonly LeftColumn[];
  readonly unknown: readonly Heading[];
  /** Those of the unknown that the officer chose to leave out. */
  readonly leftOut?: readonly Heading[];
}
