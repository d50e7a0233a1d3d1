import type { LogCheck } from '../../src/actions/logCheck';
import { findingTitle } from '../../src/domain/checks/findingTitle';
import type { Finding } from '../../src/domain/finding';
import { columnOf } from '../../src/domain/log/columns';
import type { FieldId } from '../../src/domain/log/columns';
import type { NonRow } from '../../src/domain/log/parseRows';
import type { Terminal } from './terminal';

/** Cells named for one thing found; the rest are counted. */
const mostCells = 12;
const severities = ['error', 'warning', 'note'] as const;

/** For a person: what was understood, then what was found, the worst first, with the cells it is in. */
export function tellLogCheck(check: LogCheck, terminal: Terminal): void {
  tellWhatWasRead(check, terminal);
  tellColumns(check, terminal);
  tellFindings(check.findings, terminal);
}

function tellWhatWasRead({ log, nonRows }: LogCheck, terminal: Terminal): void {
  const { sheets, table, headerRow, rows, layout, hiddenRows, hiddenColumns = 0 } = log;
  const where = `${sheets.map((name) => `“${name}”`).join(', ')}${table ? `, table ${table}` : ''}`;
  const each = layout === 'row-per-stage' ? 'a row for each stage' : 'a row for each complaint';
  const hidden = hiddenRows > 0 ? `, ${hiddenRows} of them hidden` : '';
  terminal.out(`The log: ${where}; headings in row ${headerRow}; ${each}; ${count(rows, 'row')}${hidden}.`);
  if (hiddenColumns > 0) terminal.out(`Hidden, and read: ${count(hiddenColumns, 'column')}.`);
  const told = nonRows.filter(({ reason }) => reason !== 'blank');
  if (told.length > 0) terminal.out(`No records: ${told.map(nonRowText).join('; ')}.`);
}

function nonRowText({ sheet, row, reason }: NonRow): string {
  return `${sheet} row ${row} (${reason})`;
}

function tellColumns({ log }: LogCheck, terminal: Terminal): void {
  terminal.out('\nColumns:');
  for (const { sheet, column, heading, field, how } of log.columns) {
    terminal.out(`  ${sheet} ${column}  “${heading}” = ${label(field)} (${how})`);
  }
  const { notRecognised, repeated = [] } = log;
  if (notRecognised.length > 0) terminal.out(`Not recognised: ${notRecognised.join('; ')}.`);
  if (repeated.length > 0) {
    terminal.out(`Given twice, and left aside: ${repeated.map(({ heading }) => heading).join('; ')}.`);
  }
  if (log.missing.length > 0) terminal.out(`No column for: ${log.missing.map(label).join('; ')}.`);
}

function tellFindings(findings: readonly Finding[], terminal: Terminal): void {
  if (findings.length === 0) return terminal.out('\nNothing was found wrong.');

  const counts = severities.map((severity) =>
    count(findings.filter((finding) => finding.severity === severity).length, severity),
  );
  terminal.out(`\nFound: ${counts.join(', ')}.`);
  for (const severity of severities) {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    for (const id of new Set(ofSeverity.map(({ check }) => check))) {
      tellOneCheck(
        severity,
        ofSeverity.filter(({ check }) => check === id),
        terminal,
      );
    }
  }
}

function tellOneCheck(severity: string, findings: readonly Finding[], terminal: Terminal): void {
  const [first] = findings;
  if (!first) return;
  terminal.out(`\n${findingTitle(first.check).title} (${severity}, ${findings.length})`);
  for (const { sheet, column, row, message } of findings.slice(0, mostCells)) {
    terminal.out(`  ${sheet} ${column}${row}  ${message}`);
  }
  const more = findings.length - mostCells;
  if (more > 0) terminal.out(`  … and ${more} more; --json lists them all.`);
}

function label(field: string): string {
  return columnOf(field as FieldId).label;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
