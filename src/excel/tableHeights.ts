import type { ReportTable } from '../domain/reports/reportTable';
import { cellWidth, lineHeight, linesTaken } from './linesTaken';
import { shownText } from './plainText';
import { columnsAcross, widthOf, widthOfColumns } from './tableWidths';

/** Of a table's title. */
export const titleHeight = 21;
/** Of its headings, in points. */
export const headingPoints = 10;
const headingLineHeight = 13;
/** Of the small print, in points. */
export const notePoints = 10;
const noteLineHeight = 13.5;
/** Keeps words clear of the figures in the column before them: in Excel's own steps, and what one takes in points. */
export const wordsIndent = 1;
const indentWidth = 7;

/** The height of each row of cells, headings first, in points: headings, labels and words that are long fold. */
export function cellHeights(
  table: ReportTable,
  cells: readonly (readonly (string | number)[])[],
): readonly number[] {
  const [headings = [], ...rows] = cells;
  const folded = foldedColumns(table, cells);
  const inHeadings = headings.map((cell, column) =>
    linesTaken(shownText(cell), widthOf(column), { isBold: true, points: headingPoints }),
  );
  return [
    Math.max(1, ...inHeadings) * headingLineHeight + 4,
    ...rows.map((row) => rowHeight(row, folded, table)),
  ];
}

/**
 * Columns whose cells fold: labels, words too long for the column of figures they stand in ("Not applicable"), and columns
 * of words, but for the last, which has the rest of the page to itself.
 */
export function foldedColumns(
  { labelHeadings, columns }: ReportTable,
  [, ...rows]: readonly (readonly (string | number)[])[],
): readonly number[] {
  const labels = labelHeadings.map((_, column) => column);
  const words = columns.flatMap(({ unit }, index) => {
    const column = labels.length + index;
    const isLast = index === columns.length - 1;
    const folds = unit === 'text' ? !isLast : rows.some((row) => isTooLong(row[column], column));
    return folds ? [column] : [];
  });
  return [...labels, ...words];
}

function isTooLong(cell: string | number | undefined, column: number): boolean {
  return typeof cell === 'string' && cellWidth(shownText(cell)) > widthOf(column);
}

/** How many columns of the sheet the last column of a table takes: more than one where it holds words. */
export function lastColumnSpan(
  { columns }: ReportTable,
  cells: readonly (readonly (string | number)[])[],
): number {
  if (columns.at(-1)?.unit !== 'text') return 1;
  const widest = Math.max(...cells.map((row) => cellWidth(shownText(row.at(-1) ?? ''))));
  return columnsAcross(widest + indentWidth, (cells[0]?.length ?? 1) - 1);
}

/** The height of each line of the small print, across so many columns. */
export function noteHeights({ notes }: ReportTable, columns: number): readonly number[] {
  return notes.map(
    (note) => noteLineHeight * linesTaken(note, widthOfColumns(columns), { points: notePoints }),
  );
}

function rowHeight(
  row: readonly (string | number)[],
  folded: readonly number[],
  { labelHeadings, columns }: ReportTable,
): number {
  const lines = folded.map((column) => {
    const indent = columns[column - labelHeadings.length]?.unit === 'text' ? indentWidth : 0;
    return linesTaken(shownText(row[column] ?? ''), widthOf(column) - indent);
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? lineHeight : most * lineHeight + 1;
}
