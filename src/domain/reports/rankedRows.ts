import { notKnown, notRecorded, notUnderstood } from './labels';
import type { ReportTable } from './reportTable';
import { cellIn } from './sentence';
import type { DrawnCell } from './sentenceParts';
import { isSubtotal } from './tableFigures';

/** Rows that are no value of their own have no rank. */
const unranked: readonly string[] = [notRecorded, notUnderstood, notKnown];

/** Rows with the same figure. */
export interface Rank {
  readonly labels: readonly string[];
  readonly cells: readonly [DrawnCell, ...DrawnCell[]];
}

/** The rows that count anything in a column, the largest first; equals share a rank, A to Z. */
export function rankedRows(table: ReportTable, column: string): readonly Rank[] {
  const cells = table.rows
    .filter((row) => !isSubtotal(row) && !unranked.includes(row.labels.at(-1) ?? ''))
    .flatMap((row) => cellIn(table, row, column) ?? [])
    .filter(({ value }) => value > 0)
    .map((cell) => ({ cell, label: nameOf(table, cell) }))
    .sort((a, b) => b.cell.value - a.cell.value || a.label.localeCompare(b.label, 'en-GB'));

  const ranks = new Map<number, { labels: string[]; cells: [DrawnCell, ...DrawnCell[]] }>();
  for (const { cell, label } of cells) {
    const same = ranks.get(cell.value);
    same?.labels.push(label);
    same?.cells.push(cell);
    if (!same) ranks.set(cell.value, { labels: [label], cells: [cell] });
  }
  return [...ranks.values()];
}

/** The team alone, or with its area when two areas have a team of that name. */
function nameOf({ rows }: ReportTable, { row }: DrawnCell): string {
  const own = row.at(-1) ?? '';
  const isShared = rows.filter(({ labels }) => labels.at(-1) === own).length > 1;
  return isShared && row.length > 1 ? `${own} (${row[0] ?? ''})` : own;
}
