import type { BuildRequest, LogChoice } from '../../actions/buildRequest';
import type { ReportOptions } from '../../actions/reportOptions';
import type { CountBy } from '../../domain/reports/countBy';
import { periodInForce } from './chosenPeriod';
import type { ChosenPeriod } from './chosenPeriod';
import { choiceOf, idsOf } from './chosenTables';
import { listOf } from '../frame/inWords';
import { todayIso } from '../frame/todayIso';

/** What the annual report is to be made of, as the page shows it. */
export interface ChosenReport {
  readonly period: ChosenPeriod;
  /** Their ids, in the order in which they are to be printed. */
  readonly tables: readonly string[];
  readonly countBy: CountBy;
  readonly withoutTeams: readonly string[];
  readonly keep: boolean;
}

/** What was changed on the page; the rest is as Complaints setup keeps it. */
export type ReportChanges = Partial<ChosenReport>;

/** What is chosen now; null where the log has no year to report. */
export function chosenReport(options: ReportOptions, changes: ReportChanges): ChosenReport | null {
  const { kept, tables } = options;
  const period = periodInForce(options, changes.period ?? null);
  return (
    period && {
      tables: idsOf(kept.tables, tables),
      countBy: kept.countBy,
      withoutTeams: kept.withoutTeams,
      keep: false,
      ...changes,
      period,
    }
  );
}

/** For the build and for the publishable copy; a day not typed is left out. */
export function requestOf(report: ChosenReport, options: ReportOptions, log: LogChoice): BuildRequest {
  const { period, tables, countBy, withoutTeams, keep } = report;
  return {
    from: period.from || undefined,
    to: period.to || undefined,
    today: todayIso(),
    tables: choiceOf(tables, options.tables),
    countBy,
    withoutTeams,
    keep,
    log,
  };
}

/**
 * "12 of 45 tables; counted by the day decided; without North": what is not as usual, blank when all is. Tables that wait
 * for a column are not counted.
 */
export function unusualInWords(
  { tables: ids, countBy, withoutTeams }: ChosenReport,
  { tables }: ReportOptions,
): string {
  const choice = choiceOf(ids, tables);
  const possible = tables.filter(({ waitsFor }) => waitsFor.length === 0);
  const chosen = possible.filter(({ id }) => ids.includes(id)).length;
  return [
    ...(choice === 'default' ? [] : [`${chosen} of ${possible.length} tables`]),
    ...(countBy === 'usual' ? [] : [`counted by the day ${countBy}`]),
    ...(withoutTeams.length === 0 ? [] : [`without ${listOf(withoutTeams)}`]),
  ].join('; ');
}
