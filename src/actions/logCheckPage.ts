import { dayInWords } from '../domain/calendar/day';
import type { Day } from '../domain/calendar/day';
import { findingTitle } from '../domain/checks/findingTitle';
import type { Finding, Severity } from '../domain/finding';
import type { ParsedLog } from '../domain/log/readLog';
import type { NonRow } from '../domain/log/parseRows';
import type { LogDescription } from '../domain/reports/annualReport';
import type { FindingLine, FindingsPage } from '../excel/writeFindings';
import type { LogCheck } from './logCheck';

export const logCheckSheet = 'Log check';

/** Rows named for one reason; the rest are counted. */
const mostRowsNamed = 8;

/** Log check as it is written: what was read, then a line for each finding. */
export function logCheckPage(check: LogCheck, { records }: ParsedLog, today: Day): FindingsPage {
  const { log, findings, nonRows } = check;
  const references = referencesByRow(records);
  const read = [...log.columns, ...(log.repeated ?? [])];
  const headings = new Map(read.map(({ sheet, column, heading }) => [key(sheet, column), heading]));
  return {
    title: logCheckSheet,
    lines: [
      `As at ${dayInWords(today)}. ${countsOf(findings)}`,
      `Read from ${readFrom(log)}`,
      ...nonRowLines(nonRows),
    ],
    findings: findings.map((finding) => lineOf(finding, references, headings)),
  };
}

function lineOf(
  finding: Finding,
  references: ReadonlyMap<string, string>,
  headings: ReadonlyMap<string, string>,
): FindingLine {
  const { check, severity, sheet, row, column, value, message } = finding;
  return {
    severity,
    title: findingTitle(check).title,
    sheet,
    cell: `${column}${row}`,
    reference: references.get(key(sheet, row)) ?? '',
    heading: headings.get(key(sheet, column)) ?? '',
    value,
    message,
  };
}

function referencesByRow(records: ParsedLog['records']): ReadonlyMap<string, string> {
  const references = new Map<string, string>();
  for (const { case: record } of records) {
    for (const { sheet, row } of record.rows) references.set(key(sheet, row), record.reference ?? '');
  }
  return references;
}

function key(sheet: string, place: string | number): string {
  return `${place} ${sheet}`;
}

/** "3 errors, 1 warning, no notes." */
function countsOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing was found wrong.';
  const count = (severity: Severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return `${number === 0 ? 'no' : number.toLocaleString('en-GB')} ${severity}${number === 1 ? '' : 's'}`;
  };
  return `Found: ${count('error')} (figures would be wrong), ${count('warning')} (probably wrong) and ${count('note')} (worth knowing).`;
}

function readFrom({ sheets, rows, hiddenRows, hiddenColumns = 0, layout }: LogDescription): string {
  const names = sheets.map((name) => `“${name}”`).join(', ');
  const each = layout === 'row-per-stage' ? 'one for each stage of a complaint' : 'one for each record';
  const hidden = hiddenRows > 0 ? ` ${numberOf(hiddenRows, 'row is', 'rows are')} hidden, and counted.` : '';
  const unseen =
    hiddenColumns > 0 ? ` ${numberOf(hiddenColumns, 'column is', 'columns are')} hidden, and read.` : '';
  return `${names}: ${numberOf(rows, 'row', 'rows')}, ${each}.${hidden}${unseen}`;
}

/** Which rows were not taken for records, by why. */
function nonRowLines(nonRows: readonly NonRow[]): readonly string[] {
  const byReason = new Map<string, NonRow[]>();
  for (const row of nonRows) {
    if (row.reason !== 'blank') byReason.set(row.reason, [...(byReason.get(row.reason) ?? []), row]);
  }
  if (byReason.size === 0) return [];

  const told = [...byReason].map(([reason, rows]) => `${reason} (${rowsNamed(rows)})`);
  return [`Not taken for records: ${told.join('; ')}.`];
}

function rowsNamed(rows: readonly NonRow[]): string {
  const named = rows.slice(0, mostRowsNamed).map(({ sheet, row }) => `${sheet} row ${row}`);
  const more = rows.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}

function numberOf(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
