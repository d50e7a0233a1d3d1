import { columnLetter } from '../domain/log/columnLetter';
import { areaAddress } from './cellAddress';
import type { CellArea } from './cellAddress';
import { lineHeight } from './linesTaken';
import { pageBreaks } from './pageBreaks';
import type { PageBlock } from './pageBreaks';
import { pageRoom, rowsBetween, tableHeight } from './placeTables';
import type { PlacedTable } from './placeTables';
import { pageColumns, widthOf, widthOfColumns } from './tableWidths';

/** How the tables' sheet is cut into pages. */
export interface PrintPages {
  /** Each begins a page of its own. */
  readonly areas: readonly CellArea[];
  /** Rows that begin a new page, counted from 0. */
  readonly breaks: readonly number[];
  /** Columns of labels that are repeated on pages which go on to the right; 0 where none does. */
  readonly titleColumns: number;
}

/**
 * Cuts the sheet so that every page is as wide as any other and all of it is printed at one size: each table with its
 * charts on one page, where it goes on one; the columns of a table wider than a page on pages that follow it.
 *
 * @param head what stands above the tables, and `feet` below them
 */
export function printPages(
  head: PageBlock,
  places: readonly PlacedTable[],
  feet: readonly PageBlock[],
  endRow: number,
): PrintPages {
  const wide = places.filter(({ sheetColumns }) => sheetColumns > pageColumns);
  const titleColumns = Math.max(0, ...wide.map(({ table }) => table.labelHeadings.length));
  const blocks = [head, ...places.map(blockOf), ...feet];
  const starts = [0, ...wide.map((place) => place.endRow + rowsBetween)];
  const segments = starts.map((row, index) => ({ row, end: wide[index]?.endRow ?? endRow }));

  return {
    areas: segments.flatMap(({ row, end }, index) => [
      ...(end > row ? [{ row, column: 0, rows: end - row, columns: pageColumns }] : []),
      ...bandsOf(wide[index], titleColumns),
    ]),
    breaks: segments.flatMap(({ row, end }) =>
      pageBreaks(
        blocks.filter((block) => block.row >= row && block.row < end),
        pageRoom,
      ),
    ),
    titleColumns,
  };
}

/** The columns of a wide table beyond the first page's, shared out evenly on as few pages as hold them beside its labels. */
function bandsOf(place: PlacedTable | undefined, titleColumns: number): readonly CellArea[] {
  if (!place) return [];
  const { headingRow, notesRow, sheetColumns } = place;
  const room = widthOfColumns(pageColumns) - widthOfColumns(titleColumns);
  const most = Math.floor(room / widthOf(pageColumns));
  const left = sheetColumns - pageColumns;
  const each = Math.ceil(left / Math.ceil(left / most));
  const bands: CellArea[] = [];
  for (let column = pageColumns; column < sheetColumns; column += each) {
    const columns = Math.min(each, sheetColumns - column);
    bands.push({ row: headingRow, column, rows: notesRow - headingRow, columns });
  }
  return bands;
}

/** The table with its charts, which may part company where they do not go on one page together. */
export function blockOf(place: PlacedTable): PageBlock {
  const { titleRow, charts, endRow, tableEnd } = place;
  const height = tableHeight(place);
  const gap = rowsBetween * lineHeight;
  const below = charts.filter(({ row }) => row >= tableEnd);
  return {
    row: titleRow,
    height: height + (endRow - tableEnd) * lineHeight,
    gap,
    pieces: [
      { row: titleRow, height, gap },
      ...below.map(({ row, rows }) => ({ row, height: rows * lineHeight, gap })),
    ],
  };
}

/** Tells Excel of it. */
export function setPages(sheet: Excel.Worksheet, { areas, breaks, titleColumns }: PrintPages): void {
  sheet.pageLayout.setPrintArea(sheet.getRanges(areas.map(areaAddress).join(',')));
  if (titleColumns > 0) sheet.pageLayout.setPrintTitleColumns(`$A:$${columnLetter(titleColumns)}`);
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
