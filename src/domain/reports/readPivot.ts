import type { PlainValue } from '../log/sheetValues';
import type { ReportPivot } from './reportTable';

/** A row of a PivotTable as read back. */
export interface PivotRow {
  readonly labels: readonly string[];
  /** The pivot's column item -> figure. */
  readonly figures: ReadonlyMap<string, number>;
}

/** By `keyOf` the labels. */
export type PivotRows = ReadonlyMap<string, PivotRow>;

/**
 * Reads a PivotTable's cells back as figures; null when its heading row is not among them.
 *
 * @param cells tabular layout, repeated labels, one field across, without the page filters
 */
export function readPivot(pivot: ReportPivot, cells: readonly (readonly PlainValue[])[]): PivotRows | null {
  const labelColumns = pivot.rows.length;
  const headingAt = cells.findIndex((row) => pivot.rows.every((caption, index) => row[index] === caption));
  const items = cells[headingAt]?.slice(labelColumns).map(String);
  if (!items) return null;

  const rows = cells.slice(headingAt + 1).map((row): PivotRow => {
    const figures = new Map(items.map((item, index) => [item, numberOf(row[labelColumns + index])]));
    return { labels: row.slice(0, labelColumns).map((label) => itemLabel(pivot, String(label))), figures };
  });
  return new Map(rows.map((row) => [keyOf(row.labels), row]));
}

/** A blank cell of a PivotTable counts nothing. */
function numberOf(value: PlainValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}

/** Excel takes labels that differ only in case for one. */
export function keyOf(labels: readonly string[]): string {
  return labels.map((label) => label.toLowerCase()).join('\0');
}

function itemLabel({ labels }: ReportPivot, item: string): string {
  return labels?.[item] ?? item;
}
