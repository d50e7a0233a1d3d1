import type { ReportTable } from '../domain/reports/reportTable';
import { areaRange } from './cellAddress';
import type { ExcelSession } from './excelSession';
import { lineHeight, linesTaken } from './linesTaken';
import { palette } from './palette';
import { pageColumns } from './placeTables';
import { asText } from './plainText';
import { widthOfColumns } from './tableWidths';
import { writeCharts } from './writeCharts';
import type { WrittenChart } from './writeCharts';
import { writeTables } from './writeTables';
import type { WrittenTable } from './writeTables';

/** What the copy says. */
export interface PublishedPage {
  readonly title: string;
  readonly headLines: readonly string[];
  readonly tables: readonly ReportTable[];
  readonly sentences: readonly string[];
}

export interface WrittenCopy {
  readonly tables: readonly WrittenTable[];
  readonly charts: readonly WrittenChart[];
}

/** Columns between the printed page and the figures that charts need beside it. */
const columnsBesidePage = 1;
/** Room for the heading of those figures. */
const chartDataRow = 2;

/**
 * Writes the publishable copy: values alone, no formula and no link, so that the sheet stands by itself in whatever
 * workbook it is moved to. Figures that a chart cannot take from a table stand right of the printed page.
 */
export async function writePublished(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  { title, headLines, tables, sentences }: PublishedPage,
): Promise<WrittenCopy> {
  const written = await writeTables(session, sheet, title, headLines, tables, false);
  const places = written.map(({ place }) => place);
  const columns = Math.max(pageColumns, ...places.map((place) => place.columns));
  const charts = writeCharts(sheet, places, {
    sheet,
    headingRow: chartDataRow,
    column: columns + columnsBesidePage,
  });

  const firstRow = Math.max(0, ...places.map(({ endRow }) => endRow)) + 2;
  writeSentences(sheet, firstRow, sentences);
  const rows = firstRow + 1 + sentences.length;
  sheet.pageLayout.setPrintArea(areaRange(sheet, { row: 0, column: 0, rows, columns }));
  return { tables: written, charts };
}

function writeSentences(sheet: Excel.Worksheet, row: number, sentences: readonly string[]): void {
  if (sentences.length === 0) return;
  const heading = areaRange(sheet, { row, column: 0, rows: 1, columns: 1 });
  heading.values = [['In words']];
  heading.format.font.bold = true;
  heading.format.font.size = 13;
  heading.format.font.color = palette.heading;

  sentences.forEach((sentence, index) => {
    const across = areaRange(sheet, { row: row + 1 + index, column: 0, rows: 1, columns: pageColumns });
    across.merge();
    across.format.wrapText = true;
    across.format.verticalAlignment = 'Top';
    across.format.rowHeight = lineHeight * linesTaken(sentence, widthOfColumns(pageColumns));
    areaRange(sheet, { row: row + 1 + index, column: 0, rows: 1, columns: 1 }).values = [[asText(sentence)]];
  });
}
