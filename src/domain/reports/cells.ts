import type { LogRow } from '../log/case';
import { change, percent, percentChange } from './measures';
import type { ReportRecord } from './reportData';
import type { Figure, ReportRow } from './reportTable';

/** A figure and the rows of the log behind it. */
export interface Cell {
  readonly value: Figure;
  readonly rows: readonly LogRow[];
}

type Records = readonly ReportRecord[];

/** How many records; null when they cannot be told. A record counted twice stands twice in the rows. */
export function counted(records: Records | null): Cell {
  return records === null ? derived(null) : { value: records.length, rows: rowsOf(records) };
}

/** A figure worked out from the records, which are the rows behind it. */
export function measured(value: Figure, records: Records): Cell {
  return { value, rows: rowsOf(records) };
}

/** A share or a change: a figure worked out from other figures. */
export function derived(value: Figure): Cell {
  return { value, rows: [] };
}

/**
 * This year | % | Last year | Change | % change.
 *
 * @param base what the percentage is of; null where there is none
 */
export function oneWayCells(
  thisYear: Records,
  lastYear: Records | null,
  base: number | null,
): readonly Cell[] {
  const now = thisYear.length;
  const before = lastYear && lastYear.length;
  return [
    counted(thisYear),
    derived(percent(now, base)),
    counted(lastYear),
    derived(change(now, before)),
    derived(percentChange(now, before)),
  ];
}

export function reportRow(labels: readonly (string | null)[], cells: readonly Cell[]): ReportRow {
  return { labels, values: cells.map(({ value }) => value), tracedTo: cells.map(({ rows }) => rows) };
}

/** Every cell of a row that waits for a column the log does not have. */
export function unknownCells(count: number): readonly Cell[] {
  return Array.from({ length: count }, () => derived(null));
}

/** In the order of the sheets' names, then from the top down. */
function rowsOf(records: Records): readonly LogRow[] {
  const rows = records.flatMap(({ case: { rows: own } }) => own);
  return rows.sort((a, b) => (a.sheet === b.sheet ? a.row - b.row : compareText(a.sheet, b.sheet)));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
