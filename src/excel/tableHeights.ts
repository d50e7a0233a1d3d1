import { lineHeight, linesTaken } from './linesTaken';
import type { PageBlock } from './pageBreaks';
import { rowsBetween } from './placeTables';
import type { PlacedTable } from './placeTables';
import { widthOf } from './tableWidths';

/** Of the small print. */
const noteLineHeight = 12.75;
const titleHeight = 18;

/** The height of each row of cells, headings first, in points: headings and labels that are long fold. */
export function cellHeights(
  { table }: PlacedTable,
  cells: readonly (readonly (string | number)[])[],
): readonly number[] {
  return cells.map((row, index) => {
    const isHeading = index === 0;
    const wrapped = isHeading ? row : row.slice(0, table.labelHeadings.length);
    const lines = Math.max(
      ...wrapped.map((cell, column) => linesTaken(String(cell), widthOf(column), isHeading)),
    );
    return lines === 1 ? lineHeight : lines * lineHeight + 1;
  });
}

/** The small print goes across the table's width. */
export function noteHeights({ table, columns }: PlacedTable): readonly number[] {
  const width = sum(Array.from({ length: columns }, (_, column) => widthOf(column)));
  return table.notes.map((note) => noteLineHeight * linesTaken(note, width));
}

/** The table with its charts, which may part company where they do not go on one page together. */
export function blockOf(place: PlacedTable, heights: readonly number[]): PageBlock {
  const { titleRow, notesRow, table, charts, endRow } = place;
  const tableEnd = notesRow + table.notes.length;
  const tableHeight = titleHeight + lineHeight + sum(heights) + sum(noteHeights(place));
  const gap = rowsBetween * lineHeight;
  const below = charts.filter(({ row }) => row >= tableEnd);
  return {
    row: titleRow,
    height: tableHeight + (endRow - tableEnd) * lineHeight,
    gap,
    pieces: [
      { row: titleRow, height: tableHeight, gap },
      ...below.map(({ row, rows }) => ({ row, height: rows * lineHeight, gap })),
    ],
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
