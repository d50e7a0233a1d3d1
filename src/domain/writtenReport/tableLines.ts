import { printedColumn } from './columnKinds';
import { partCompounds } from './compoundCells';
import { isFigure, printedCell } from './printedCell';
import type { PrintedCell } from './printedCell';
import type { PrintedRow, PrintedTable } from './printedTable';
import { rowKind } from './rowKinds';
import type { CellLine } from './splitLines';

/** Lines of one table while they are gathered. */
export interface TableLines {
  readonly headings: CellLine[];
  readonly rows: CellLine[];
}

/**
 * Makes a table of its lines: the columns before the first of figures are its labels. Null when no row has a figure.
 *
 * @param name what to call it when its first column has no heading
 */
export function printedTable({ headings, rows }: TableLines, name: string): PrintedTable | null {
  const width = Math.max(0, ...[...headings, ...rows].map(({ cells }) => cells.length));
  const labels = labelColumns(rows, width);
  if (labels === width) return null;

  const parted = partCompounds(
    joinedHeadings(headings, width),
    rows.map(({ cells }) => cells),
  );
  const cells = parted.rows.map((row) => row.slice(labels).map(printedCell));
  const labelHeading = parted.headings.slice(0, labels).filter(Boolean).join(' > ');
  return {
    name: labelHeading || name,
    labelHeading,
    columns: parted.headings.slice(labels).map((heading, column) =>
      printedColumn(
        heading,
        cells.map((row) => row[column] as PrintedCell),
      ),
    ),
    rows: rows.flatMap((line, index) => rowOf(line, labels, cells[index] ?? [])),
  };
}

function rowOf(
  { cells, line }: CellLine,
  labels: number,
  figures: readonly PrintedCell[],
): readonly PrintedRow[] {
  const label = cells.slice(0, labels).filter(Boolean).join(' > ');
  return [{ label, cells: figures, kind: rowKind(label), line }];
}

/** The columns before the first that holds figures in a good part of its rows; the first is always one. */
function labelColumns(rows: readonly CellLine[], width: number): number {
  for (let column = 1; column < width; column += 1) {
    const cells = rows.map(({ cells: own }) => own[column] ?? '').filter((cell) => cell !== '');
    const figures = cells.filter((cell) => isFigure(printedCell(cell.split('(')[0] ?? ''))).length;
    if (figures > 0 && figures * 3 >= cells.length) return column;
  }
  return width;
}

/** Several rows of headings as one: a heading that spans columns stands once, over the first of them. */
function joinedHeadings(lines: readonly CellLine[], width: number): readonly string[] {
  const last = lines.length - 1;
  const rows = lines.map(({ cells }, index) => {
    let spanning = '';
    return Array.from({ length: width }, (_, column) => {
      const own = cells[column] ?? '';
      if (own !== '') spanning = own;
      return own === '' && index < last && column > 0 ? spanning : own;
    });
  });
  return Array.from({ length: width }, (_, column) =>
    [...new Set(rows.map((row) => row[column]).filter(Boolean))].join(' '),
  );
}
