import type { Day } from './day';

/** A run of whole days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  /** "2024-25" for a reporting year (1 April to 31 March); otherwise its dates in words. */
  readonly label: string;
}
