import type { LogRow } from '../log/case';

/** A row as a message names it, seen from another: "row 12", or `row 12 of "2023-24"` when that is on another sheet. */
export function rowText({ sheet, row }: LogRow, from: LogRow): string {
  return sheet === from.sheet ? `row ${row}` : `row ${row} of "${sheet}"`;
}

/** How many rows, in words: "1 row", "12 rows". */
export function rowCount(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
