import type { Day } from '../calendar/day';
import { isBlankCell } from '../log/cellText';
import { inOwnSystem } from '../log/dateSystem';
import type { RowEntry } from '../log/parseRows';
import { isPlainRecord } from '../log/rowLook';
import type { PlainValue } from '../log/sheetValues';
import type { Fix } from './fix';

/** A fix and where it stands in its row. */
export interface PlacedFix {
  readonly fix: Fix;
  /** Indexes the rows of `sheet.values`. */
  readonly index: number;
}

/**
 * Whether a row that is known for a record by its looks alone, without a reference or a received date, still looks so with
 * its fixes made: not the same value all the way across, as a banner has, nor nothing but numbers, as a total, nor headings.
 */
export function staysRecord({ at, region, values }: RowEntry, fixes: readonly PlacedFix[]): boolean {
  const { sheet, left, right } = region.area;
  const row = at.row - sheet.firstRow;
  if (fixes.length === 0 || isPlainRecord(region, row, values)) return true;
  // A few words beside a date, right below the headings, would pass for a second row of them.
  if (row === region.header.row + 1) return false;

  const cells = sheet.values[row] ?? [];
  const after = [...cells];
  for (const { fix, index } of fixes)
    after[index] = fix.kind === 'date' ? inOwnSystem(sheet, fix.after as Day) : fix.after;
  return looksOf(cells.slice(left, right + 1)) === looksOf(after.slice(left, right + 1));
}

function looksOf(cells: readonly PlainValue[]): string {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  const isOneValue = new Set(filled).size === 1;
  return `${isOneValue} ${filled.every((cell) => typeof cell === 'number')}`;
}
