import type { Day } from '../calendar/day';
import type { SheetColumn } from '../log/findRegions';
import type { FieldId } from '../log/columns';
import type { SettledWord } from '../log/settleWords';
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

/** A figure that the council has published for an earlier year. */
export interface PublishedFigure {
  /** "2023-24" */
  readonly year: string;
  /** The report table's id. */
  readonly table: string;
  /** The row's labels, [area, team] for two levels; `null` for the total. */
  readonly row: readonly string[];
  readonly column: string;
  readonly figure: number;
}

/** A figure that does not come from the log. A blank team is the whole service. */
export interface ContextFigure {
  readonly year: string;
  readonly measure: string;
  readonly team: string | null;
  readonly figure: number;
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
}
