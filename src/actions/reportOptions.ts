import { isoText } from '../domain/calendar/day';
import type { Day } from '../domain/calendar/day';
import type { ParsedLog } from '../domain/log/readLog';
import type { TableChoice } from '../domain/reports/buildTables';
import type { CountBy } from '../domain/reports/countBy';
import { fieldsInColumns } from '../domain/reports/fieldsInColumns';
import { periodOption, periodOptions } from '../domain/reports/periodOptions';
import type { PeriodOption, PeriodOptions } from '../domain/reports/periodOptions';
import type { Shares } from '../domain/reports/shares';
import type { ReportChoice } from '../domain/reports/reportChoice';
import { tableOptions } from '../domain/reports/tableOptions';
import type { TableOption } from '../domain/reports/tableOptions';

export type { PeriodOption, TableOption };

/** What the officer can choose of the annual report, and what Complaints setup keeps of the last choice. */
export interface ReportOptions {
  readonly periods: PeriodOptions;
  readonly tables: readonly TableOption[];
  /** The teams of the log's complaints, A to Z. */
  readonly teams: readonly string[];
  readonly kept: {
    readonly period: PeriodOption | null;
    readonly tables: TableChoice;
    readonly countBy: CountBy;
    readonly shares: Shares;
    readonly withoutTeams: readonly string[];
    /** "2024-10-01"; blank where response times are not split. */
    readonly split: string;
  };
}

export function reportOptions(
  { cases, fields, log }: ParsedLog,
  { period, tables, countBy, shares, withoutTeams, split }: ReportChoice,
  today: Day,
): ReportOptions {
  const complaints = cases.filter(({ recordType }) => recordType === 'Complaint');
  const teams = new Set(complaints.flatMap(({ team }) => team ?? []));
  return {
    periods: periodOptions(
      complaints.map(({ received }) => received),
      today,
    ),
    tables: tableOptions(fieldsInColumns(fields, log), cases),
    teams: [...teams].sort((a, b) => a.localeCompare(b, 'en-GB')),
    kept: {
      period: period && periodOption(period),
      tables: tables ?? 'default',
      countBy: countBy ?? 'usual',
      shares: shares ?? 'none',
      withoutTeams,
      split: split === null ? '' : isoText(split),
    },
  };
}
