import { areaRange } from './cellAddress';
import { lineHeight, linesTaken } from './linesTaken';
import type { PageBlock } from './pageBreaks';
import { palette } from './palette';
import { rowsBetween } from './placeTables';
import { asText } from './plainText';
import { titleHeight } from './tableHeights';
import { pageColumns, widthOfColumns } from './tableWidths';

/** What is said below the tables. */
export interface Words {
  readonly heading: string;
  /** Sentences, a line each, which may fold. */
  readonly lines: readonly string[];
}

export interface PlacedWords extends Words {
  readonly row: number;
  /** The first row below them. */
  readonly endRow: number;
}

/** Where they stand, one list below the other; those with no lines nowhere. */
export function placeWords(words: readonly Words[], firstRow: number): readonly PlacedWords[] {
  const said = words.filter(({ lines }) => lines.length > 0);
  let row = firstRow;
  return said.map(({ heading, lines }): PlacedWords => {
    const endRow = row + 1 + lines.length;
    const placed = { heading, lines, row, endRow };
    row = endRow + rowsBetween;
    return placed;
  });
}

/** For the pages to be cut. */
export function wordsBlock({ lines, row }: PlacedWords): PageBlock {
  const heights = lines.map(heightOf);
  const pieces = heights.map((height, index) => ({ row: row + 1 + index, height }));
  const [first = { row, height: 0 }, ...more] = pieces;
  return {
    row,
    height: heights.reduce((sum, height) => sum + height, titleHeight),
    // The heading stays with the first of them.
    pieces: [{ row, height: titleHeight + first.height }, ...more],
  };
}

/** Writes them under their heading, each across the page and as high as it takes. */
export function writeWords(sheet: Excel.Worksheet, { heading, lines, row }: PlacedWords): void {
  const top = areaRange(sheet, { row, column: 0, rows: 1, columns: 1 });
  top.values = [[heading]];
  top.format.font.bold = true;
  top.format.font.size = 13;
  top.format.font.color = palette.heading;
  top.format.rowHeight = titleHeight;

  lines.forEach((line, index) => {
    const across = areaRange(sheet, { row: row + 1 + index, column: 0, rows: 1, columns: pageColumns });
    across.merge();
    across.format.wrapText = true;
    across.format.verticalAlignment = 'Top';
    across.format.rowHeight = heightOf(line);
    areaRange(sheet, { row: row + 1 + index, column: 0, rows: 1, columns: 1 }).values = [[asText(line)]];
  });
}

function heightOf(line: string): number {
  return lineHeight * linesTaken(line, widthOfColumns(pageColumns));
}
