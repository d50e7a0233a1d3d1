import type { ReportTable } from '../domain/reports/reportTable';
import { lineHeight } from './linesTaken';
import { pageHeight } from './paperSize';
import { hasRoomBeside, placeCharts } from './placeCharts';
import type { PlacedChart } from './placeCharts';
import { tableCells } from './tableCells';
import { cellHeights, lastColumnSpan, noteHeights, titleHeight } from './tableHeights';
import { pageColumns, widthOfColumns } from './tableWidths';

/** Where the parts of a table stand on its sheet. Rows are counted from 0; every table begins in the first column. */
export interface PlacedTable {
  readonly table: ReportTable;
  readonly titleRow: number;
  readonly cohortRow: number;
  readonly headingRow: number;
  /** The first of its rows; the total follows the last. */
  readonly firstRow: number;
  readonly totalRow: number | null;
  readonly notesRow: number;
  /** Columns of labels, then of figures. */
  readonly columns: number;
  /** Those of the sheet that it takes: more, where its last column holds words. */
  readonly sheetColumns: number;
  /** Those that the notes go across. */
  readonly noteColumns: number;
  /** Headings, rows and total, as they stand in the cells, and how high they are, in points. */
  readonly cells: (string | number)[][];
  readonly heights: readonly number[];
  readonly noteHeights: readonly number[];
  readonly charts: readonly PlacedChart[];
  /** The first row below the table and its notes. */
  readonly tableEnd: number;
  /** The first row below its charts too. */
  readonly endRow: number;
}

export const rowsBetween = 2;

/** Of the sheet's title, which is repeated on every page. */
export const sheetTitleHeight = 24;

/** What goes on a page of the annual tables, in points, below the title that is repeated. */
export const pageRoom = pageHeight(widthOfColumns(pageColumns)) - sheetTitleHeight;

/** The notes of a narrow table are not folded into many short lines. */
const leastNoteColumns = 8;

/** Sets the tables one below the other, each with its charts beside or below it, so that nothing overlaps. */
export function placeTables(tables: readonly ReportTable[], firstRow: number): readonly PlacedTable[] {
  const placed: PlacedTable[] = [];
  let row = firstRow;
  for (const table of tables) {
    const place = placeTable(table, row);
    placed.push(place);
    row = place.endRow + rowsBetween;
  }
  return placed;
}

function placeTable(table: ReportTable, titleRow: number): PlacedTable {
  const headingRow = titleRow + 2;
  const firstRow = headingRow + 1;
  const belowRows = firstRow + table.rows.length;
  const notesRow = belowRows + (table.total ? 1 : 0);
  const measured = measure(table);
  const tableEnd = notesRow + table.notes.length;
  const charts = placeCharts(table, {
    headingRow,
    columns: measured.sheetColumns,
    heights: [...measured.heights, ...measured.noteHeights],
    heightBelow: pageRoom - tableHeight(measured) - lineHeight,
  });

  return {
    ...measured,
    table,
    titleRow,
    cohortRow: titleRow + 1,
    headingRow,
    firstRow,
    totalRow: table.total ? belowRows : null,
    notesRow,
    columns: table.labelHeadings.length + table.columns.length,
    charts,
    tableEnd,
    endRow: Math.max(tableEnd, ...charts.map((chart) => chart.row + chart.rows)),
  };
}

type Measured = Pick<PlacedTable, 'cells' | 'heights' | 'noteHeights' | 'sheetColumns' | 'noteColumns'>;

function measure(table: ReportTable): Measured {
  const cells = tableCells(table);
  const columns = table.labelHeadings.length + table.columns.length;
  const sheetColumns = columns - 1 + lastColumnSpan(table, cells);
  const noteColumns = hasRoomBeside(table, sheetColumns)
    ? sheetColumns
    : Math.min(pageColumns, Math.max(leastNoteColumns, sheetColumns));
  return {
    cells,
    heights: cellHeights(table, cells),
    noteHeights: noteHeights(table, noteColumns),
    sheetColumns,
    noteColumns,
  };
}

/** From its title to its last note, in points. */
export function tableHeight({ heights, noteHeights }: Pick<PlacedTable, 'heights' | 'noteHeights'>): number {
  const all = [titleHeight, lineHeight, ...heights, ...noteHeights];
  return all.reduce((total, height) => total + height, 0);
}
