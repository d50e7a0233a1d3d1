import type { ReportTable } from '../domain/reports/reportTable';
import type { ExcelSession } from './excelSession';
import { pageColumns } from './tableWidths';
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
  /** The tables that are not in it, and why: one line each. */
  readonly leftOut: readonly string[];
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
  { title, headLines, tables, sentences, leftOut }: PublishedPage,
): Promise<WrittenCopy> {
  const words = [
    { heading: 'In words', lines: sentences },
    { heading: 'Tables left out', lines: leftOut },
  ];
  const written = await writeTables(session, sheet, { title, headLines, tables, words });
  const places = written.map(({ place }) => place);
  const columns = Math.max(pageColumns, ...places.map(({ sheetColumns }) => sheetColumns));
  const charts = writeCharts(sheet, places, {
    sheet,
    headingRow: chartDataRow,
    column: columns + columnsBesidePage,
  });
  return { tables: written, charts };
}
