import { dayInWords } from '../domain/calendar/day';
import type { Day } from '../domain/calendar/day';
import type { Period } from '../domain/calendar/period';
import { isReportingYear } from '../domain/reports/reportYears';

/** The sheets of one build. Excel lets a sheet's name have 31 characters. */
export interface AnnualSheets {
  readonly tables: string;
  readonly pivots: string;
  readonly data: string;
  readonly summary: string;
  readonly checks: string;
  /** Complaints setup, when it is made with the build. */
  readonly setup?: string;
  /** The publishable copy, when it is asked for. */
  readonly published?: string;
}

/** "Annual tables 2024-25"; for a period of its own "Tables 1 Jan 25 to 31 Mar 25". */
export function annualSheets(period: Period): AnnualSheets {
  const name = (kind: string) =>
    isReportingYear(period)
      ? `Annual ${kind.toLowerCase()} ${period.label}`
      : `${kind} ${shortPeriod(period)}`;
  return {
    tables: name('Tables'),
    pivots: name('Pivots'),
    data: name('Data'),
    summary: name('Summary'),
    checks: name('Checks'),
  };
}

/** "Annual published 2024-25"; for a period of its own "Public 1 Jan 25 to 31 Mar 25". */
export function publishedSheet(period: Period): string {
  return isReportingYear(period) ? `Annual published ${period.label}` : `Public ${shortPeriod(period)}`;
}

/** "Annual_records_2024_25": the name of the Excel table that holds a tidy table. */
export function dataTableName(id: string, period: Period): string {
  const name = isReportingYear(period) ? `Annual_${id}_${period.label}` : `Data_${id}_${shortPeriod(period)}`;
  return name.replaceAll(/[^A-Za-z0-9]+/g, '_');
}

/** "issues 2024-25": the name of the PivotTable of a report table. */
export function pivotName(tableId: string, period: Period): string {
  return `${tableId} ${isReportingYear(period) ? period.label : shortPeriod(period)}`;
}

function shortPeriod({ from, to }: Period): string {
  return `${shortDate(from)} to ${shortDate(to)}`;
}

/** "1 Jan 25" */
function shortDate(day: Day): string {
  return dayInWords(day).replace(/ (\w{3})\w* \d\d(\d\d)$/, ' $1 $2');
}
