import { reportingYear } from '../../calendar/period';
import type { Period } from '../../calendar/period';
import type { PublishedFigure } from '../officerFigures';
import type { ReportData } from '../reportData';
import { isReportingYear, mostYears } from '../reportYears';

/**
 * The data of one table: the figures published of it alone, and the years across that these add to the log's, the last
 * six of them all.
 *
 * @param id the table's, as Complaints setup names it
 */
export function figuresOfTable(id: string, data: ReportData): ReportData {
  const published = data.published.filter(({ table }) => table === id);
  if (published.length === 0) return { ...data, published };

  const known = [...published.map(yearOfColumn), ...data.years].filter((year) => year !== null);
  const inOrder = new Map(known.sort((a, b) => a.from - b.from).map((year) => [year.label, year] as const));
  const upToPeriod = [...inOrder.values()].filter(({ from }) => from <= data.period.from);
  return {
    ...data,
    published,
    years: isReportingYear(data.period) ? upToPeriod.slice(-mostYears) : data.years,
  };
}

/** The figure that stood in a row and column of an earlier report; null when it was not published. */
export function publishedFigure(
  { published }: Pick<ReportData, 'published'>,
  year: string,
  row: readonly string[],
  column: string,
): number | null {
  const found = published.filter(
    (figure) => isSame(figure.column, column) && isSameRow(figure.row, row) && isOf(figure, year),
  );
  const latest = [...found].sort(
    (a, b) => Number(b.year === year) - Number(a.year === year) || compare(b, a),
  );
  return latest[0]?.figure ?? null;
}

/** The rows that last year's report had, with as many labels as a table has columns of them. */
export function publishedRows(
  { published, lastYear, knowsLastYear }: ReportData,
  levels: number,
): readonly (readonly string[])[] {
  if (knowsLastYear) return [];

  return published
    .filter(({ year, row }) => year === lastYear.label && row.length === levels && !isTotal(row))
    .map(({ row }) => row);
}

export function isTotal([label, ...others]: readonly string[]): boolean {
  return others.length === 0 && totalLabels.some((total) => isSame(label ?? '', total));
}

export const totalLabels = ['Total', 'All mentions'];

/** A column that is a year holds that year's figures, whichever year's report it stood in. */
function isOf({ year, column }: PublishedFigure, wanted: string): boolean {
  return year === wanted || reportingYear(column)?.label === wanted;
}

function yearOfColumn({ column }: PublishedFigure): Period | null {
  return /-/.test(column) ? reportingYear(column) : null;
}

function isSameRow(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((label, level) => isSame(label, b[level] ?? ''));
}

/** Labels are the same whatever their case and the spaces around them. */
export function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function compare(a: PublishedFigure, b: PublishedFigure): number {
  return a.year.localeCompare(b.year);
}
