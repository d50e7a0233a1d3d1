import type { LogRow } from '../log/case';
import { change, percent, percentChange } from './measures';
import type { ReportRecord } from './reportData';
import type { Figure, ReportRow, RestsOn } from './reportTable';

/** A figure and the rows of the log behind it. */
export interface Cell {
  readonly value: Figure;
  readonly rows: readonly LogRow[];
  /** What it tells of: see ReportRow. */
  readonly restsOn: RestsOn;
}

type Records = readonly ReportRecord[];

/** How many records; null when they cannot be told. A record counted twice stands twice in the rows. */
export function counted(records: Records | null): Cell {
  return records === null
    ? derived(null, [])
    : { value: records.length, rows: rowsOf(records), restsOn: [records] };
}

/**
 * A figure worked out from the records, which are the rows behind it.
 *
 * @param of where it tells of more records than those behind it: the longest time is one record's, of all that were timed
 */
export function measured(value: Figure, records: Records, of: Records = records): Cell {
  return { value, rows: rowsOf(records), restsOn: [of] };
}

/** The part as a percentage of the whole; null when either cannot be told. Of none, whatever the whole, it is 0. */
export function share(part: Records | null, whole: Records | null): Cell {
  const value = part && whole && percent(part.length, whole.length);
  if (!part || !whole || value === null) return derived(null, []);

  return derived(value, part.length === 0 ? [part] : [part, whole]);
}

/**
 * A change, or another figure worked out from other figures.
 *
 * @param restsOn each set of records whose number can be told from it, so that the publishable copy leaves it out where
 *   one of them is left out; null for a figure of the same row that the log does not hold; none of the law's own numbers
 */
export function derived(value: Figure, restsOn: RestsOn): Cell {
  return { value, rows: [], restsOn };
}

/**
 * This year | % | Last year | Change | % change.
 *
 * @param base the records that the percentage is of; null where there is none
 */
export function oneWayCells(
  thisYear: Records,
  lastYear: Records | null,
  base: Records | null,
): readonly Cell[] {
  const now = thisYear.length;
  const before = lastYear && lastYear.length;
  const both = lastYear ? [thisYear, lastYear] : [];
  return [
    counted(thisYear),
    share(thisYear, base),
    counted(lastYear),
    derived(change(now, before), both),
    derived(percentChange(now, before), both),
  ];
}

export function reportRow(labels: readonly (string | null)[], cells: readonly Cell[]): ReportRow {
  return {
    labels,
    values: cells.map(({ value }) => value),
    tracedTo: cells.map(({ rows }) => rows),
    restsOn: cells.map(({ restsOn }) => restsOn),
  };
}

/** Every cell of a row that waits for a column the log does not have. */
export function unknownCells(count: number): readonly Cell[] {
  return Array.from({ length: count }, () => derived(null, []));
}

/** In the order of the sheets' names, then from the top down. */
function rowsOf(records: Records): readonly LogRow[] {
  const rows = records.flatMap(({ case: { rows: own } }) => own);
  return rows.sort((a, b) => (a.sheet === b.sheet ? a.row - b.row : compareText(a.sheet, b.sheet)));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
