import type { Day } from '../calendar/day';
import type { SheetColumn } from '../log/findRegions';
import type { FieldId } from '../log/columns';
import type { SettledWord } from '../log/settleWords';
import type { ContextFigure, PublishedFigure } from '../reports/officerFigures';
import type { ReportChoice } from '../reports/reportChoice';
import type { TimeLimits } from '../timescales/timeLimits';

/** A day on which the council does not work, beside weekends and bank holidays. */
export interface Closure {
  readonly day: Day;
  readonly reason: string;
}

/** The values of one field, in their order; the group is a team's service area, or an issue's group. */
export interface SetupList {
  readonly field: FieldId;
  readonly values: readonly { readonly value: string; readonly group: string | null }[];
}

/** All that the officer has told us, as Complaints setup keeps it. Rows that cannot be read are findings, and left out. */
export interface ComplaintsSetup {
  readonly columns: readonly SheetColumn[];
  readonly words: readonly SettledWord[];
  readonly lists: readonly SetupList[];
  readonly closures: readonly Closure[];
  /** The law's where the table says nothing. */
  readonly limits: TimeLimits;
  readonly published: readonly PublishedFigure[];
  readonly context: readonly ContextFigure[];
  /** Settings of the report by name, as typed. */
  readonly report: ReadonlyMap<string, string | number>;
  /** Those of them that say how it is made, as read. */
  readonly reportChoice: ReportChoice;
}
