import type { PlainValue } from '../domain/log/sheetValues';
import type { ReportRow, ReportTable } from '../domain/reports/reportTable';
import type { ExcelSession } from './excelSession';
import { areaAddress, areaRange } from './cellAddress';
import { contentsRows, writeContents } from './contentsList';
import { lineHeight } from './linesTaken';
import { numberFormatsOf } from './numberFormats';
import { pageBreaks } from './pageBreaks';
import type { PageBlock } from './pageBreaks';
import { palette } from './palette';
import { pageHeight } from './paperSize';
import { pageColumns, placeTables } from './placeTables';
import type { PlacedTable } from './placeTables';
import { asCell, asText } from './plainText';
import { weightOf } from './rowBlocks';
import { formatHeadings, ruleAt, setUpPage, writeTitle } from './sheetPage';
import { blockOf, cellHeights, noteHeights } from './tableHeights';
import { setColumnWidths, widthOfColumns } from './tableWidths';

/** Room for the sheet's title and the lines under it. */
const headRows = 4;
const titleRowHeight = 21;

/** A table as written: where it stands, and the cells of its headings and figures. */
export interface WrittenTable {
  readonly place: PlacedTable;
  readonly range: string;
}

/**
 * Writes the publication tables, one below the other. Charts are for `writeCharts`.
 *
 * @param hasContents whether a list of the tables stands above them: its links are formulas
 */
export async function writeTables(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  title: string,
  headLines: readonly string[],
  tables: readonly ReportTable[],
  hasContents = true,
): Promise<readonly WrittenTable[]> {
  const contents = hasContents ? contentsRows(tables) : 0;
  const places = placeTables(tables, headRows + contents);
  const columns = Math.max(pageColumns, ...places.map((place) => place.columns));
  setUpPage(sheet, { frozenRows: 1 });
  setColumnWidths(sheet, columns);
  writeTitle(sheet, title);
  writeHeadLines(sheet, headLines);
  if (hasContents) writeContents(sheet, title, places, headRows - 1);

  const written: WrittenTable[] = [];
  const blocks: PageBlock[] = [];
  for (const place of places) {
    const cells = tableCells(place.table);
    await session.makeRoom(weightOf(cells));
    const heights = cellHeights(place, cells);
    written.push({ place, range: writeTable(sheet, place, cells, heights) });
    blocks.push(blockOf(place, heights));
  }
  setPages(sheet, columns, contents, blocks);
  return written;
}

/** Asks for the cells of some tables as they were written; read them with `tableValues` after a sync. */
export function askForTables(
  sheet: Excel.Worksheet,
  tables: readonly WrittenTable[],
  ids: ReadonlySet<string>,
): ReadonlyMap<string, Excel.Range> {
  return new Map(
    tables
      .filter(({ place: { table } }) => ids.has(table.id))
      .map(({ place: { table }, range }) => [table.id, sheet.getRange(range).load('values')]),
  );
}

/** Headings, rows and total of each table, by its id. */
export function tableValues(
  asked: ReadonlyMap<string, Excel.Range>,
): ReadonlyMap<string, readonly (readonly PlainValue[])[]> {
  return new Map([...asked].map(([id, { values }]) => [id, values as PlainValue[][]]));
}

/** Each table with its charts on one page, where it goes on one. */
function setPages(
  sheet: Excel.Worksheet,
  columns: number,
  contents: number,
  blocks: readonly PageBlock[],
): void {
  const height = pageHeight(widthOfColumns(columns));
  const head = { row: 1, height: (headRows - 1 + contents) * lineHeight };
  for (const row of pageBreaks([head, ...blocks], height - titleRowHeight)) {
    sheet.horizontalPageBreaks.add(`A${row + 1}`);
  }
}

function writeHeadLines(sheet: Excel.Worksheet, lines: readonly string[]): void {
  const range = areaRange(sheet, { row: 1, column: 0, rows: lines.length, columns: 1 });
  range.format.font.color = palette.quietInk;
  range.values = lines.map((line) => [asText(line)]);
}

/** Headings, rows and total, as they stand in the cells. */
function tableCells({ labelHeadings, columns, rows, total }: ReportTable): (string | number)[][] {
  const headings = [...labelHeadings, ...columns.map(({ label }) => label)].map(asText);
  return [headings, ...(total ? [...rows, total] : rows).map((row) => rowCells(row, labelHeadings.length))];
}

/** A subtotal says so beside its area; a total stands in the first column. */
function rowCells({ labels, values }: ReportRow, labelColumns: number): (string | number)[] {
  const shown = Array.from({ length: labelColumns }, (_, level) => asText(labels[level] ?? ''));
  return [...shown, ...values.map(asCell)];
}

function writeTable(
  sheet: Excel.Worksheet,
  place: PlacedTable,
  cells: (string | number)[][],
  heights: readonly number[],
): string {
  const { table, headingRow, columns, titleRow, cohortRow } = place;
  const title = areaRange(sheet, { row: titleRow, column: 0, rows: 1, columns: 1 });
  title.values = [[asText(table.title)]];
  title.format.font.bold = true;
  title.format.font.size = 13;
  title.format.font.color = palette.heading;

  const cohort = areaRange(sheet, { row: cohortRow, column: 0, rows: 1, columns: 1 });
  cohort.values = [[asText(`${table.cohort}. ${table.base}`)]];
  cohort.format.font.color = palette.quietInk;

  const area = { row: headingRow, column: 0, rows: cells.length, columns };
  areaRange(sheet, area).values = cells;
  formatTable(sheet, place, cells.length);
  setHeights(sheet, place, heights);
  writeNotes(sheet, place);
  return areaAddress(area);
}

function formatTable(sheet: Excel.Worksheet, place: PlacedTable, height: number): void {
  const { table, headingRow, firstRow, totalRow, columns } = place;
  const labelColumns = table.labelHeadings.length;
  const whole = areaRange(sheet, { row: headingRow, column: 0, rows: height, columns });
  ruleAt(whole, 'InsideHorizontal');
  ruleAt(whole, 'EdgeBottom', palette.heading);
  const labels = areaRange(sheet, { row: headingRow, column: 0, rows: height, columns: labelColumns });
  labels.format.wrapText = true;
  whole.format.verticalAlignment = 'Top';
  formatHeadings(areaRange(sheet, { row: headingRow, column: 0, rows: 1, columns }));
  areaRange(sheet, {
    row: headingRow,
    column: labelColumns,
    rows: height,
    columns: columns - labelColumns,
  }).format.horizontalAlignment = 'Right';

  formatFigures(sheet, place, height);
  subtotalRows(table).forEach((row) =>
    emphasise(areaRange(sheet, { row: firstRow + row, column: 0, rows: 1, columns })),
  );
  if (totalRow === null) return;
  const total = areaRange(sheet, { row: totalRow, column: 0, rows: 1, columns });
  emphasise(total);
  ruleAt(total, 'EdgeTop', palette.heading);
}

function formatFigures(sheet: Excel.Worksheet, { table, firstRow }: PlacedTable, height: number): void {
  if (height < 2) return;
  const rows = [...table.rows, ...(table.total ? [table.total] : [])];
  table.columns.forEach((_, index) => {
    const area = { row: firstRow, column: table.labelHeadings.length + index, rows: height - 1, columns: 1 };
    areaRange(sheet, area).numberFormat = numberFormatsOf(table.columns, index, rows);
  });
}

/** Rows that sum up an area. */
function subtotalRows({ labelHeadings, rows }: ReportTable): readonly number[] {
  if (labelHeadings.length < 2) return [];
  return rows.flatMap(({ labels }, index) => (labels.at(-1) === null ? [index] : []));
}

function emphasise(range: Excel.Range): void {
  range.format.font.bold = true;
  range.format.fill.color = palette.subtotal;
}

/** Rows whose headings or labels take more than one line. */
function setHeights(sheet: Excel.Worksheet, { headingRow }: PlacedTable, heights: readonly number[]): void {
  heights.forEach((height, index) => {
    if (height === lineHeight) return;
    const first = areaRange(sheet, { row: headingRow + index, column: 0, rows: 1, columns: 1 });
    first.format.rowHeight = height;
  });
}

/** The small print goes across the table's width, and takes as many lines as it needs. */
function writeNotes(sheet: Excel.Worksheet, place: PlacedTable): void {
  const { table, notesRow, columns } = place;
  noteHeights(place).forEach((height, index) => {
    const across = areaRange(sheet, { row: notesRow + index, column: 0, rows: 1, columns });
    across.merge();
    across.format.wrapText = true;
    across.format.verticalAlignment = 'Top';
    across.format.font.italic = true;
    across.format.font.size = 9;
    across.format.rowHeight = height;
    const cell = areaRange(sheet, { row: notesRow + index, column: 0, rows: 1, columns: 1 });
    cell.values = [[asText(table.notes[index] ?? '')]];
  });
}
