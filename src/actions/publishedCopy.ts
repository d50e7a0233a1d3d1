import type { AnalysedLog } from '../domain/analyseLog';
import { dayInWords } from '../domain/calendar/day';
import { whyLeftOut } from '../domain/reports/disclosure/leftOutTables';
import type { PublishedReport } from '../domain/reports/disclosure/publishReport';
import { sentenceText } from '../domain/reports/sentenceParts';
import type { ExcelSession } from '../excel/excelSession';
import type { SheetHandle } from '../excel/replaceSheets';
import { writePublished } from '../excel/writePublished';
import type { WrittenCopy } from '../excel/writePublished';
import { publishedSheet } from './annualSheets';
import { builtTable } from './builtReport';
import type { BuiltCopy } from './builtReport';

/** Fills the sheet of the publishable copy. */
export async function writeCopy(
  session: ExcelSession,
  sheet: SheetHandle,
  report: AnalysedLog,
  published: PublishedReport,
): Promise<BuiltCopy> {
  const name = publishedSheet(report.period);
  const { tables, leftOut, rule, suppressed } = published;
  const sentences = published.sentences.map(sentenceText);
  const copy = await writePublished(session, sheet, {
    title: `Complaints, annual tables ${report.period.label}`,
    headLines: copyLines(report, published),
    tables,
    sentences,
    leftOut: leftOut.map((table) => `${whyLeftOut(table)}.`),
  });
  return { sheet: name, rule, suppressed, leftOut, sentences, ...writtenCopy(name, copy) };
}

function writtenCopy(name: string, { tables, charts }: WrittenCopy): Pick<BuiltCopy, 'tables' | 'charts'> {
  return {
    tables: tables.map(({ place: { table }, range }) => builtTable(table, name, range)),
    charts: charts.map(({ title, type, address }) => ({
      title,
      type,
      sheet: name,
      source: `'${name}'!${address}`,
    })),
  };
}

/** Nothing of the log: which period, as at when, and what c means. */
function copyLines({ period, today }: AnalysedLog, { rule }: PublishedReport): readonly string[] {
  const days = `${dayInWords(period.from)} to ${dayInWords(period.to)}`;
  return [`${days}. As at ${dayInWords(today)}.`, smallNumbersLine(rule)];
}

/** What c means. */
export function smallNumbersLine({ threshold }: PublishedReport['rule']): string {
  return `c: a number from 1 to ${threshold}, or a figure from which one could be worked out, left out so that nobody can be recognised. 0 is a true zero; a blank cannot be told.`;
}
