import { areaRange } from './cellAddress';
import { lineHeight, linesTaken } from './linesTaken';
import type { PageBlock } from './pageBreaks';
import { palette } from './palette';
import { asText } from './plainText';
import { titleHeight } from './tableHeights';
import { pageColumns, widthOfColumns } from './tableWidths';

/** The sentences that stand below the tables, for the pages to be cut; null when there are none. */
export function wordsBlock(sentences: readonly string[], row: number): PageBlock | null {
  if (sentences.length === 0) return null;
  const heights = sentences.map(heightOf);
  const pieces = heights.map((height, index) => ({ row: row + 1 + index, height }));
  const [first = { row, height: 0 }, ...more] = pieces;
  return {
    row,
    height: heights.reduce((sum, height) => sum + height, titleHeight),
    // The heading stays with the first of them.
    pieces: [{ row, height: titleHeight + first.height }, ...more],
  };
}

/**
 * Writes them under a heading, each across the page and as high as it takes.
 *
 * @returns the first row below what is written on the sheet
 */
export function writeWords(sheet: Excel.Worksheet, sentences: readonly string[], row: number): number {
  if (sentences.length === 0) return row;
  const heading = areaRange(sheet, { row, column: 0, rows: 1, columns: 1 });
  heading.values = [['In words']];
  heading.format.font.bold = true;
  heading.format.font.size = 13;
  heading.format.font.color = palette.heading;
  heading.format.rowHeight = titleHeight;

  sentences.forEach((sentence, index) => {
    const across = areaRange(sheet, { row: row + 1 + index, column: 0, rows: 1, columns: pageColumns });
    across.merge();
    across.format.wrapText = true;
    across.format.verticalAlignment = 'Top';
    across.format.rowHeight = heightOf(sentence);
    areaRange(sheet, { row: row + 1 + index, column: 0, rows: 1, columns: 1 }).values = [[asText(sentence)]];
  });
  return row + 1 + sentences.length;
}

function heightOf(sentence: string): number {
  return lineHeight * linesTaken(sentence, widthOfColumns(pageColumns));
}
