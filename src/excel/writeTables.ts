import type { PlainValue } from '../domain/log/sheetValues';
import type { ReportTable } from '../domain/reports/reportTable';
import type { ExcelSession } from './excelSession';
import { areaAddress, areaRange } from './cellAddress';
import { contentsRows, writeContents } from './contentsList';
import { lineHeight } from './linesTaken';
import { numberFormatsOf } from './numberFormats';
import { palette } from './palette';
import { placeTables, rowsBetween, sheetTitleHeight } from './placeTables';
import type { PlacedTable } from './placeTables';
import { asText } from './plainText';
import { printPages, setPages } from './printPages';
import { weightOf } from './rowBlocks';
import { formatHeadings, ruleAt, setUpPage, writeTitle } from './sheetPage';
import { foldedColumns, headingPoints, notePoints, titleHeight, wordsIndent } from './tableHeights';
import { pageColumns, setColumnWidths } from './tableWidths';
import { placeWords, wordsBlock, writeWords } from './writeWords';
import type { Words } from './writeWords';

/** Room for the sheet's title and the lines under it. */
const headRows = 4;

/** What stands on the sheet. */
export interface TablesPage {
  readonly title: string;
  /** Said under the title. */
  readonly headLines: readonly string[];
  readonly tables: readonly ReportTable[];
  /** Whether a list of the tables stands above them: its links are formulas. */
  readonly hasContents?: boolean;
  /** Said below the tables. */
  readonly words?: readonly Words[];
}

/** A table as written: where it stands, and the cells of its headings and figures. */
export interface WrittenTable {
  readonly place: PlacedTable;
  readonly range: string;
}

/** Writes the publication tables, one below the other, in pages to be printed. Charts are for `writeCharts`. */
export async function writeTables(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  { title, headLines, tables, hasContents = false, words = [] }: TablesPage,
): Promise<readonly WrittenTable[]> {
  const contents = hasContents ? contentsRows(tables) : 0;
  const places = placeTables(tables, headRows + contents);
  setUpPage(sheet, { frozenRows: 1 });
  setColumnWidths(sheet, Math.max(pageColumns, ...places.map(({ sheetColumns }) => sheetColumns)));
  writeTitle(sheet, title);
  sheet.getRange('A1').format.rowHeight = sheetTitleHeight;
  writeHeadLines(sheet, headLines);
  if (hasContents) writeContents(sheet, title, places, headRows - 1);

  const written: WrittenTable[] = [];
  for (const place of places) {
    await session.makeRoom(weightOf(place.cells));
    written.push({ place, range: writeTable(sheet, place) });
  }
  const head = { row: 1, height: (headRows - 1 + contents) * lineHeight };
  const wordsRow = (places.at(-1)?.endRow ?? headRows) + rowsBetween;
  const placed = placeWords(words, wordsRow);
  for (const one of placed) writeWords(sheet, one);
  setPages(sheet, printPages(head, places, placed.map(wordsBlock), placed.at(-1)?.endRow ?? wordsRow));
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

function writeHeadLines(sheet: Excel.Worksheet, lines: readonly string[]): void {
  const range = areaRange(sheet, { row: 1, column: 0, rows: lines.length, columns: 1 });
  range.format.font.color = palette.quietInk;
  range.values = lines.map((line) => [asText(line)]);
}

function writeTable(sheet: Excel.Worksheet, place: PlacedTable): string {
  const { table, headingRow, columns, titleRow, cohortRow, cells } = place;
  const title = areaRange(sheet, { row: titleRow, column: 0, rows: 1, columns: 1 });
  title.values = [[asText(table.title)]];
  title.format.font.bold = true;
  title.format.font.size = 13;
  title.format.font.color = palette.heading;
  title.format.rowHeight = titleHeight;

  const cohort = areaRange(sheet, { row: cohortRow, column: 0, rows: 1, columns: 1 });
  cohort.values = [[asText(`${table.cohort}. ${table.base}`)]];
  cohort.format.font.color = palette.quietInk;

  const area = { row: headingRow, column: 0, rows: cells.length, columns };
  areaRange(sheet, area).values = cells;
  formatTable(sheet, place);
  setHeights(sheet, place);
  writeNotes(sheet, place);
  return areaAddress(area);
}

function formatTable(sheet: Excel.Worksheet, place: PlacedTable): void {
  const { table, headingRow, firstRow, totalRow, sheetColumns: columns } = place;
  const height = place.cells.length;
  const whole = areaRange(sheet, { row: headingRow, column: 0, rows: height, columns });
  ruleAt(whole, 'InsideHorizontal');
  ruleAt(whole, 'EdgeBottom', palette.heading);
  whole.format.verticalAlignment = 'Center';
  foldedColumns(table, place.cells).forEach((column) => {
    areaRange(sheet, { row: headingRow, column, rows: height, columns: 1 }).format.wrapText = true;
  });
  const headings = areaRange(sheet, { row: headingRow, column: 0, rows: 1, columns });
  formatHeadings(headings);
  headings.format.font.size = headingPoints;
  alignColumns(sheet, place);
  formatFigures(sheet, place, height);
  subtotalRows(table).forEach((row) =>
    emphasise(areaRange(sheet, { row: firstRow + row, column: 0, rows: 1, columns })),
  );
  if (totalRow === null) return;
  const total = areaRange(sheet, { row: totalRow, column: 0, rows: 1, columns });
  emphasise(total);
  ruleAt(total, 'EdgeTop', palette.heading);
}

/** Figures to the right, words to the left; words in the last column over the columns beside it too. */
function alignColumns(sheet: Excel.Worksheet, place: PlacedTable): void {
  const { table, headingRow, columns, sheetColumns, cells } = place;
  const first = table.labelHeadings.length;
  const area = { row: headingRow, column: first, rows: cells.length, columns: columns - first };
  areaRange(sheet, area).format.horizontalAlignment = 'Right';
  table.columns.forEach(({ unit }, index) => {
    if (unit !== 'text') return;
    const { format } = areaRange(sheet, { ...area, column: first + index, columns: 1 });
    format.horizontalAlignment = 'Left';
    format.indentLevel = wordsIndent;
  });
  if (sheetColumns === columns) return;
  areaRange(sheet, { ...area, column: columns - 1, columns: sheetColumns - columns + 1 }).merge(true);
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
function setHeights(sheet: Excel.Worksheet, { headingRow, heights }: PlacedTable): void {
  heights.forEach((height, index) => {
    if (height === lineHeight) return;
    const first = areaRange(sheet, { row: headingRow + index, column: 0, rows: 1, columns: 1 });
    first.format.rowHeight = height;
  });
}

/** The small print goes across the table, and takes as many lines as it needs. */
function writeNotes(sheet: Excel.Worksheet, place: PlacedTable): void {
  const { table, notesRow, noteColumns, noteHeights } = place;
  noteHeights.forEach((height, index) => {
    const across = areaRange(sheet, { row: notesRow + index, column: 0, rows: 1, columns: noteColumns });
    across.merge();
    across.format.wrapText = true;
    across.format.verticalAlignment = 'Top';
    across.format.font.italic = true;
    across.format.font.size = notePoints;
    across.format.rowHeight = height;
    const cell = areaRange(sheet, { row: notesRow + index, column: 0, rows: 1, columns: 1 });
    cell.values = [[asText(table.notes[index] ?? '')]];
  });
}
