import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { TableChoice } from './buildTables';
import type { CountBy } from './countBy';
import type { Shares } from './shares';

/** What the officer chose of the annual report, as Complaints setup keeps it; null where nothing was chosen. */
export interface ReportChoice {
  readonly period: Period | null;
  readonly tables: TableChoice | null;
  readonly countBy: CountBy | null;
  readonly shares: Shares | null;
  /** Teams left out, like for like. */
  readonly withoutTeams: readonly string[];
  /** From how much of last year's figure, in per cent, a change is called significant; null: never. */
  readonly significant: number | null;
  /** The day at which response times are split in two, where it is within the period; null: not split. */
  readonly split: Day | null;
}

export const nothingChosen: ReportChoice = {
  period: null,
  tables: null,
  countBy: null,
  shares: null,
  withoutTeams: [],
  significant: null,
  split: null,
};
