import type { Slots } from './arrangeRows';
import { share } from './cells';
import type { Cell } from './cells';
import type { ReportColumn } from './reportTable';
import type { Shares } from './shares';

/** The columns that a crosstab has for them, after its others: "Upheld, % of row"; every Total is 100% of its row. */
export function shareColumns(shares: Shares, labels: readonly string[]): readonly ReportColumn[] {
  if (shares === 'none') return [];

  const shown = shares === 'row' ? labels : [...labels, 'Total'];
  return shown.map((label) => ({ label: `${label}, % of ${shares}`, unit: 'percent' }));
}

/**
 * A row's cells of these columns.
 *
 * @param total the records of each column's total, as the table has it: mentions, where a complaint can stand in several rows
 */
export function shareCells(shares: Shares, slots: Slots, total: Slots): readonly Cell[] {
  switch (shares) {
    case 'none':
      return [];
    case 'row':
      return slots.map((records) => share(records, slots.flat()));
    case 'column':
      return [
        ...slots.map((records, index) => share(records, total[index] ?? [])),
        share(slots.flat(), total.flat()),
      ];
    default:
      return noSuchShares(shares);
  }
}

function noSuchShares(shares: never): never {
  throw new Error(`There are no shares of ${String(shares)}.`);
}
