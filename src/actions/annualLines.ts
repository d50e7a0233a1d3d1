import { dayInWords } from '../domain/calendar/day';
import type { Finding } from '../domain/finding';
import type { AnnualReport } from '../domain/reports/annualReport';
import { isReportingYear } from '../domain/reports/reportYears';
import { sentenceText } from '../domain/reports/sentenceParts';
import type { Lines } from '../excel/writeLines';

/** Under the title of the annual tables: which period, as at when, and from what. */
export function headLines(report: AnnualReport): readonly string[] {
  const { period, today, log } = report;
  const days = `${dayInWords(period.from)} to ${dayInWords(period.to)}`;
  const span = isReportingYear(period) ? `Reporting year ${period.label}: ${days}` : days;
  return [
    `${span}. As at ${dayInWords(today)}.`,
    `${madeFrom(log)} A figure that cannot be told from the log is left blank.`,
  ];
}

export function summaryLines({ sentences }: AnnualReport): Lines {
  return {
    headings: ['Summary'],
    widths: [620],
    rows: sentences.map((sentence) => [sentenceText(sentence)]),
  };
}

/** How often the log reader found each thing. */
export interface FindingCount {
  readonly check: string;
  readonly severity: Finding['severity'];
  readonly count: number;
}

export function findingCounts(findings: readonly Finding[]): readonly FindingCount[] {
  const counts = new Map<string, FindingCount>();
  for (const { check, severity } of findings) {
    const key = `${severity} ${check}`;
    counts.set(key, { check, severity, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.check.localeCompare(b.check, 'en-GB'));
}

export function madeFrom({ sheets, rows, hiddenRows }: AnnualReport['log']): string {
  const names = sheets.map((sheet) => `“${sheet}”`).join(', ');
  const hidden = hiddenRows > 0 ? `, ${hiddenRows} of them in hidden rows` : '';
  return `Made from ${names}: ${rows} ${rows === 1 ? 'record' : 'records'}${hidden}.`;
}
