import { areaRange } from './cellAddress';
import { lineHeight, linesTaken } from './linesTaken';
import { palette } from './palette';
import { pageMargins } from './paperSize';
import { asText } from './plainText';

/** How a sheet of ours prints and stays in place; the same for each of them. */
export function setUpPage(sheet: Excel.Worksheet, { frozenRows }: { readonly frozenRows: number }): void {
  sheet.showGridlines = false;
  sheet.tabColor = palette.tab;
  sheet.freezePanes.freezeRows(frozenRows);

  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.leftMargin = pageMargins.side;
  pageLayout.rightMargin = pageMargins.side;
  pageLayout.topMargin = pageMargins.top;
  pageLayout.bottomMargin = pageMargins.bottom;
  pageLayout.footerMargin = pageMargins.footer;
  // As many pages down as it takes.
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$1:$${frozenRows}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P of &N';
}

/** The sheet's own heading, in its first cell. */
export function writeTitle(sheet: Excel.Worksheet, title: string): void {
  const cell = sheet.getRange('A1');
  cell.format.font.size = 16;
  cell.format.font.bold = true;
  cell.format.font.color = palette.heading;
  cell.values = [[`'${title}`]];
}

/**
 * What is said under the title, each line across the width of the table below and as high as it takes.
 *
 * @param widths of the table's columns, in points
 */
export function writeLinesAcross(
  sheet: Excel.Worksheet,
  lines: readonly string[],
  widths: readonly number[],
): void {
  const width = widths.reduce((sum, one) => sum + one, 0);
  lines.forEach((line, index) => {
    const first = { row: index + 1, column: 0, rows: 1, columns: 1 };
    const range = areaRange(sheet, { ...first, columns: widths.length });
    range.merge();
    range.format.wrapText = true;
    range.format.verticalAlignment = 'Top';
    range.format.font.color = palette.quietInk;
    range.format.rowHeight = linesTaken(line, width) * lineHeight + 1;
    areaRange(sheet, first).values = [[asText(line)]];
  });
}

/** White on dark, wrapped: the headings of a table. */
export function formatHeadings(range: Excel.Range): void {
  const { format } = range;
  format.fill.color = palette.heading;
  format.font.color = palette.onHeading;
  format.font.bold = true;
  format.wrapText = true;
  format.verticalAlignment = 'Bottom';
}

/** A thin line along one side of the range, or between its rows. */
export function ruleAt(
  range: Excel.Range,
  side: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
  color: string = palette.rule,
): void {
  const border = range.format.borders.getItem(side);
  border.style = 'Continuous';
  border.color = color;
}
