import type { PlainValue } from '../log/sheetValues';
import type { ReportRow, ReportTable } from '../reports/reportTable';

/** The cells of a sheet; rows and columns are counted from 0, within them. */
export type Grid = readonly (readonly PlainValue[])[];

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The table whose figure a cell is, by the title above it; or why it is none. */
export type FoundTitle = { readonly title: string; readonly at: GridPlace } | null;

/** A figure of a table: its row (the total too) and which of its values. */
export interface FoundFigure {
  readonly row: ReportRow;
  readonly column: number;
}

/** The nearest title above a cell, in its own column or to the left of it. */
export function titleAbove(cells: Grid, selected: GridPlace, titles: ReadonlySet<string>): FoundTitle {
  for (let row = selected.row; row >= 0; row -= 1) {
    const own = cells[row] ?? [];
    for (let column = Math.min(selected.column, own.length - 1); column >= 0; column -= 1) {
      const text = String(own[column]);
      // A title stands above its line of the cohort; in the list of contents it stands above the next.
      if (titles.has(text) && !titles.has(String(cells[row + 1]?.[column] ?? '')))
        return { title: text, at: { row, column } };
    }
  }
  return null;
}

/**
 * Finds the selected cell among the figures of a table as it stands on its sheet, wherever rows or columns were put in.
 *
 * @param at where its title stands
 * @returns null when the cell is none of its figures; 'changed' when the table's headings or labels are not where they were written
 */
export function findFigure(
  cells: Grid,
  selected: GridPlace,
  table: ReportTable,
  at: GridPlace,
): FoundFigure | 'changed' | null {
  const headings = [...table.labelHeadings, ...table.columns.map(({ label }) => label)];
  const headingRow = rowOfHeadings(cells, at, headings);
  if (headingRow === null) return 'changed';
  if (selected.row <= headingRow) return null;

  const labels = table.labelHeadings.length;
  const column = selected.column - at.column - labels;
  if (column < 0 || column >= table.columns.length) return null;

  const shown = Array.from({ length: labels }, (_, level) => textAt(cells, selected.row, at.column + level));
  const rows = [...table.rows, ...(table.total ? [table.total] : [])];
  const same = rows.filter((row) => isLabelled(row, shown));
  const [only] = same;
  if (same.length > 1) return rowByOrder(cells, selected.row, headingRow, at.column, same, shown, column);
  if (only) return { row: only, column };

  return isBelow(cells, selected.row, headingRow, rows, at.column) ? null : 'changed';
}

/** Within a few rows of the title: rows may have been put in between. */
function rowOfHeadings(cells: Grid, at: GridPlace, headings: readonly string[]): number | null {
  const reach = 12;
  for (let row = at.row + 1; row <= at.row + reach; row += 1) {
    if (headings.every((heading, index) => textAt(cells, row, at.column + index) === heading)) return row;
  }
  return null;
}

function isLabelled({ labels }: ReportRow, shown: readonly string[]): boolean {
  return shown.every((text, level) => text === (labels[level] ?? ''));
}

/** Two rows of the same labels are told apart by their order. */
function rowByOrder(
  cells: Grid,
  selectedRow: number,
  headingRow: number,
  firstColumn: number,
  same: readonly ReportRow[],
  shown: readonly string[],
  column: number,
): FoundFigure | 'changed' {
  let before = 0;
  for (let row = headingRow + 1; row < selectedRow; row += 1) {
    if (shown.every((text, level) => textAt(cells, row, firstColumn + level) === text)) before += 1;
  }
  const row = same[before];
  return row ? { row, column } : 'changed';
}

/** Whether the last row of the table stands above the cell, so that it is a note or a chart's place. */
function isBelow(
  cells: Grid,
  selectedRow: number,
  headingRow: number,
  rows: readonly ReportRow[],
  firstColumn: number,
): boolean {
  const last = rows.at(-1);
  if (!last) return true;
  for (let row = headingRow + 1; row < selectedRow; row += 1) {
    if (last.labels.every((label, level) => textAt(cells, row, firstColumn + level) === (label ?? '')))
      return true;
  }
  return textAt(cells, selectedRow, firstColumn) === '';
}

function textAt(cells: Grid, row: number, column: number): string {
  return String(cells[row]?.[column] ?? '');
}
