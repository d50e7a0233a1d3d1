import { reportingYear } from '../../../src/domain/calendar/period';
import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import type { Day } from '../../../src/domain/calendar/day';
import type { Case, LogRow } from '../../../src/domain/log/case';
import { columns } from '../../../src/domain/log/columns';
import type { FieldId } from '../../../src/domain/log/columns';
import { buildTables } from '../../../src/domain/reports/buildTables';
import type { ContextFigure, PublishedFigure } from '../../../src/domain/reports/officerFigures';
import type { FixedLists, ReportData } from '../../../src/domain/reports/reportData';
import { reportData } from '../../../src/domain/reports/reportData';
import type { ReportRow, ReportTable } from '../../../src/domain/reports/reportTable';
import type { TimeLimits } from '../../../src/domain/timescales/timeLimits';
import { complaint } from '../../complaint';
import type { Told } from '../../complaint';
import { day } from '../../day';

/** What a test says of the report; all else as usual: 2024-25, as at 30 June 2025, a log with every column, no lists. */
export interface ReportTold {
  readonly year?: string;
  readonly today?: Day;
  /** Fields the log has no column for. */
  readonly without?: readonly FieldId[];
  readonly lists?: FixedLists;
  readonly published?: readonly PublishedFigure[];
  readonly context?: readonly ContextFigure[];
  readonly split?: Day;
  readonly limits?: TimeLimits;
}

/** A log of one row a complaint: the first stands on row 2 of the sheet Log. */
export function logOf(...told: readonly Told[]): readonly Case[] {
  return told.map((each, index) =>
    complaint({ reference: `C${index + 1}`, rows: [{ sheet: 'Log', row: index + 2 }], ...each }),
  );
}

/** The same told several times. */
export function times(count: number, told: Told): readonly Told[] {
  return Array.from({ length: count }, () => told);
}

export function dataOf(cases: readonly Case[], told: ReportTold = {}): ReportData {
  const { year = '2024-25', today = day('Mon 30 Jun 2025'), without = [], lists = {}, ...rest } = told;
  const period = reportingYear(year);
  if (!period) throw new Error(`"${year}" is no reporting year.`);

  const fields = new Set(columns.map(({ id }) => id).filter((id) => !without.includes(id)));
  return reportData(cases, fields, { period, today, lists, calendar: createWorkingCalendar([]), ...rest });
}

/** One table of a report. */
export function tableOf(id: string, cases: readonly Case[], told: ReportTold = {}): ReportTable {
  const [table] = buildTables(dataOf(cases, told), [id]).tables;
  if (!table) throw new Error(`The log cannot feed ${id}.`);

  return table;
}

/** A table's rows and total as an officer reads them: "North > East | 3 | 60 | 2 | 1 | 50"; what cannot be told is "-". */
export function printed({ rows, total }: ReportTable): readonly string[] {
  return [...rows, ...(total ? [total] : [])].map(printedRow);
}

function printedRow({ labels, values }: ReportRow): string {
  return [labels.map((label) => label ?? '*').join(' > '), ...values.map((value) => value ?? '-')].join(
    ' | ',
  );
}

export function headings({ columns: shown }: ReportTable): string {
  return shown.map(({ label }) => label).join(' | ');
}

/** The log's rows behind a figure. */
export function rowsBehind({ rows, total }: ReportTable, label: string, column: number): readonly number[] {
  const found = [...rows, ...(total ? [total] : [])].find(({ labels }) => labels.join(' > ') === label);
  return (found?.tracedTo[column] ?? []).map(({ row }: LogRow) => row);
}
