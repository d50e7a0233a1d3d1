import type { Day } from '../calendar/day';

/** A row of the officer's log, as the sheet numbers it (the first row is 1). */
export interface LogRow {
  readonly sheet: string;
  readonly row: number;
}

/** A word of the officer's that must map to one of ours, and did not: kept, so that a finding can show it. */
export interface NotUnderstood {
  readonly notUnderstood: string;
}

export type Procedure = 'statutory' | 'corporate';

/** Our own record types; any other word is the council's own type, kept as typed. */
export const recordTypes = [
  'Complaint',
  'Compliment',
  'Comment',
  'Enquiry',
  'Concern',
  'MP letter',
  'Not qualifying',
] as const;

export const outcomes = [
  'Upheld',
  'Partially upheld',
  'Not upheld',
  'Inconclusive',
  'Withdrawn',
  'Escalated with no stage 1 response',
  'Resolved',
] as const;
export type Outcome = (typeof outcomes)[number];

/** `true` when the log says Yes without a date, a day when it gives the new date. */
export type Extension = Day | boolean;

/** Where a stage has a row of its own in the log: that row's area and team. Absent or null: those of the complaint. */
export interface StagePlace {
  readonly area?: string | null;
  readonly team?: string | null;
}

export interface Stage1 extends StagePlace {
  readonly due: Day | null;
  readonly extended: Extension | null;
  readonly complex: boolean | null;
  readonly responded: Day | null;
  readonly outcome: Outcome | NotUnderstood | null;
}

export interface Stage2 extends StagePlace {
  /** As typed by hand; null or absent when the log does not say. */
  readonly due?: Day | null;
  readonly requested: Day | null;
  readonly statementAgreed: Day | null;
  readonly extended: Extension | null;
  readonly investigatorAppointed: Day | null;
  readonly independentPersonAppointed: Day | null;
  readonly reportReceived: Day | null;
  readonly responded: Day | null;
  readonly outcome: Outcome | NotUnderstood | null;
  /** Pounds. */
  readonly cost: number | null;
}

export interface Stage3 extends StagePlace {
  /** As typed by hand; null or absent when the log does not say. */
  readonly due?: Day | null;
  readonly requested: Day | null;
  readonly panel: Day | null;
  readonly reportReceived: Day | null;
  readonly responded: Day | null;
  readonly outcome: Outcome | NotUnderstood | null;
  /** Pounds. */
  readonly cost: number | null;
}

/**
 * One complaint, compliment, enquiry ... as the log tells it, whatever the log's layout.
 * A blank cell, and a column the log does not have, are null (or an empty list): `ParsedLog.fields` tells the two apart.
 */
export interface Case {
  /** Every row that told us of this case, in the log's order; the first is where it is shown. */
  readonly rows: readonly [LogRow, ...LogRow[]];
  readonly reference: string | null;
  /** One of `recordTypes`, or the council's own word; a complaint when the log has no such column. */
  readonly recordType: string;
  readonly procedure: Procedure | NotUnderstood;
  readonly received: Day | null;
  readonly acknowledged: Day | null;
  readonly eventDate: Day | null;
  readonly withdrawn: Day | null;
  readonly suspendedFrom: Day | null;
  readonly suspendedTo: Day | null;

  readonly area: string | null;
  readonly team: string | null;
  readonly issues: readonly string[];
  readonly complainants: readonly string[];
  readonly contactMethod: string | null;
  readonly advocate: string | null;
  readonly userGroup: string | null;
  readonly resolutions: readonly string[];
  readonly route: string | null;

  readonly ethnicity: string | null;
  /** As typed: an age, a band, or "Not known". */
  readonly age: string | number | null;
  readonly dateOfBirth: Day | null;
  readonly gender: string | null;
  readonly disability: string | null;
  readonly sexualOrientation: string | null;

  readonly stage1: Stage1;
  readonly stage2: Stage2;
  readonly stage3: Stage3;

  readonly ombudsman: {
    readonly referred: Day | null;
    readonly decided: Day | null;
    readonly decision: string | null;
  };
  /** Amount in pounds. */
  readonly remedy: { readonly amount: number | null; readonly date: Day | null };
  readonly learning: {
    readonly action: string | null;
    readonly owner: string | null;
    readonly due: Day | null;
    readonly done: Day | null;
  };
  readonly complimentOrigin: string | null;
  readonly complimentThemes: readonly string[];
  readonly status: string | null;
  readonly extensionReason: string | null;
  readonly note: string | null;
  readonly stage2NotTakenOn: string | null;
  readonly investigator: string | null;
}
