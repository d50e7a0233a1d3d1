import type { BuildRequest, LogChoice } from '../../actions/buildRequest';
import type { ReportOptions } from '../../actions/reportOptions';
import { dayFromIso, dayInWords } from '../../domain/calendar/day';
import type { Shares } from '../../domain/reports/shares';
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
  readonly shares: Shares;
  readonly withoutTeams: readonly string[];
  /** The day at which response times are split in two, "2024-10-01"; blank: they are not. */
  readonly split: string;
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
      shares: kept.shares,
      withoutTeams: kept.withoutTeams,
      split: kept.split,
      keep: false,
      ...changes,
      period,
    }
  );
}

/** For the build and for the publishable copy; a day not typed is left out. */
export function requestOf(report: ChosenReport, options: ReportOptions, log: LogChoice): BuildRequest {
  const { period, tables, countBy, shares, withoutTeams, split, keep } = report;
  return {
    from: period.from || undefined,
    to: period.to || undefined,
    today: todayIso(),
    tables: choiceOf(tables, options.tables),
    countBy,
    shares,
    withoutTeams,
    // One that is kept holds only where the period has that day; one that is asked for must be a day of it.
    split: split === options.kept.split ? undefined : split,
    keep,
    log,
  };
}

/**
 * "12 of 45 tables; counted by the day decided; without North": what is not as usual, blank when all is. Tables that wait
 * for a column are not counted.
 */
export function unusualInWords(
  { tables: ids, countBy, shares, withoutTeams, split }: ChosenReport,
  { tables }: ReportOptions,
): string {
  const choice = choiceOf(ids, tables);
  const possible = tables.filter(({ waitsFor }) => waitsFor.length === 0);
  const chosen = possible.filter(({ id }) => ids.includes(id)).length;
  return [
    ...(choice === 'default' ? [] : [`${chosen} of ${possible.length} tables`]),
    ...(countBy === 'usual' ? [] : [`counted by the day ${countBy}`]),
    ...(shares === 'none' ? [] : [`percentages of each ${shares}`]),
    ...(split === '' ? [] : [`response times split at ${dayText(split)}`]),
    ...(withoutTeams.length === 0 ? [] : [`without ${listOf(withoutTeams)}`]),
  ].join('; ');
}

/** "1 October 2024"; as typed where it is no real day yet. */
function dayText(iso: string): string {
  const day = dayFromIso(iso);
  return day === null ? iso : dayInWords(day);
}
