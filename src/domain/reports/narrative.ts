import { dayInWords } from '../calendar/day';
import { allSentences } from './allSentences';
import type { ReportData } from './reportData';
import type { ReportTable } from './reportTable';
import { isReportingYear } from './reportYears';

/**
 * What the tables say, in sentences. Every number in them is a figure of a table; what a table cannot tell, or a table
 * that was not built, makes no sentence. A period that is not over is not set beside the whole of last year's.
 */
export function narrative(tables: readonly ReportTable[], data: ReportData): readonly string[] {
  const isOver = data.today >= data.period.to;
  const told = isOver ? tables : tables.map((table) => withoutLastYear(table, data));
  const sentences = allSentences.flatMap((sentence) => sentence({ tables: told, data }) ?? []);
  return isOver ? sentences : [notOver(data), ...sentences];
}

function notOver({ period, today }: ReportData): string {
  const name = isReportingYear(period) ? period.label : 'The period';
  return `${name} is not over: these are its figures as at ${dayInWords(today)}, so they are not set beside last year's.`;
}

function withoutLastYear(table: ReportTable, { lastYear }: ReportData): ReportTable {
  const compares = table.columns.map(
    ({ label }) => label === lastYear.label || /last year|change/i.test(label),
  );
  const blanked = <Row extends ReportTable['rows'][number]>(row: Row): Row => ({
    ...row,
    values: row.values.map((value, index) => (compares[index] ? null : value)),
  });
  return { ...table, rows: table.rows.map(blanked), total: table.total && blanked(table.total) };
}
