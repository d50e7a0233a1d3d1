import { areaRange } from './cellAddress';
import { lineHeight, linesTaken } from './linesTaken';
import { palette } from './palette';
import { asText } from './plainText';
import { formatHeadings, ruleAt, setUpPage, writeTitle } from './sheetPage';

/** A plain table of texts and numbers with headings, for sheets that are read and not counted with. */
export interface Lines {
  readonly headings: readonly string[];
  /** In points. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Formulas that lead to what a row is of, in the last column; null where a row has none. */
  readonly links?: readonly (string | null)[];
}

const headingRow = 3;

/** Writes a sheet of lines under a title and an explanation, wrapped to the widths given. */
export function writeLines(sheet: Excel.Worksheet, title: string, explanation: string, lines: Lines): void {
  const { headings, widths, rows } = lines;
  setUpPage(sheet, { frozenRows: headingRow + 1 });
  widths.forEach((width, column) => {
    areaRange(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = width;
  });
  writeTitle(sheet, title);
  const about = sheet.getRange('A2');
  about.values = [[asText(explanation)]];
  about.format.font.color = palette.quietInk;

  const whole = areaRange(sheet, {
    row: headingRow,
    column: 0,
    rows: rows.length + 1,
    columns: headings.length,
  });
  whole.format.wrapText = true;
  whole.format.verticalAlignment = 'Top';
  ruleAt(whole, 'InsideHorizontal');
  whole.values = [
    headings.map(asText),
    ...rows.map((row) => row.map((value) => (typeof value === 'string' ? asText(value) : value))),
  ];
  writeLinks(sheet, lines);
  rows.forEach((row, index) => setHeight(sheet, headingRow + 1 + index, row, widths));
  formatHeadings(areaRange(sheet, { row: headingRow, column: 0, rows: 1, columns: headings.length }));
}

function writeLinks(sheet: Excel.Worksheet, { headings, links = [] }: Lines): void {
  if (links.length === 0) return;
  const range = areaRange(sheet, {
    row: headingRow + 1,
    column: headings.length - 1,
    rows: links.length,
    columns: 1,
  });
  range.formulas = links.map((link) => [link ?? '']);
  range.format.font.color = palette.link;
}

function setHeight(
  sheet: Excel.Worksheet,
  row: number,
  cells: readonly (string | number)[],
  widths: readonly number[],
): void {
  const lines = Math.max(...cells.map((cell, column) => linesTaken(String(cell), widths[column] ?? 0)));
  if (lines > 1)
    areaRange(sheet, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = lines * lineHeight + 1;
}
