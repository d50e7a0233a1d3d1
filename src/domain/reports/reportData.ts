import { sameLastYear } from '../calendar/period';
import type { Period } from '../calendar/period';
import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/workingDays';
import type { Case } from '../log/case';
import type { FieldId } from '../log/columns';
import { asAt } from '../timescales/asAt';
import { caseTimescales } from '../timescales/caseTimescales';
import type { CaseTimescales } from '../timescales/caseTimescales';
import { timeLimits } from '../timescales/timeLimits';
import type { TimeLimits } from '../timescales/timeLimits';
import type { ContextFigure, PublishedFigure } from './officerFigures';
import type { CountBy } from './countBy';
import type { Shares } from './shares';
import { yearsAcross } from './reportYears';

/** A record of the log as it stood today, and how its time limits were kept. */
export interface ReportRecord {
  readonly case: Case;
  /** Null for what is no complaint: only complaints have stages and limits. */
  readonly timescales: CaseTimescales | null;
}

/** A value that a field always prints, in its place; `group` is a team's service area, or an issue's group. */
export interface ListValue {
  readonly value: string;
  readonly group: string | null;
}

/** The council's fixed lists, each in its order. A field without one prints the values met. */
export type FixedLists = Readonly<Partial<Record<FieldId, readonly ListValue[]>>>;

/** All that a report table is worked out from. */
export interface ReportData {
  readonly period: Period;
  readonly today: Day;
  readonly records: readonly ReportRecord[];
  /** The same months one year before. */
  readonly lastYear: Period;
  /** Whether the log reaches back: when not, last year's figures cannot be told. */
  readonly knowsLastYear: boolean;
  /** The columns of tables that run across years, oldest first, the period reported on last. */
  readonly years: readonly Period[];
  /** Of the years across, those in which the log has any record received: the others are known from what was published. */
  readonly logYears: ReadonlySet<string>;
  /** The fields the log has a column for. */
  readonly fields: ReadonlySet<FieldId>;
  readonly lists: FixedLists;
  readonly limits: TimeLimits;
  readonly calendar: WorkingCalendar;
  /** Figures of earlier annual reports. */
  readonly published: readonly PublishedFigure[];
  /** Figures that no log holds: open cases, referrals. */
  readonly context: readonly ContextFigure[];
  /** The day of the period at which response times are split in two; null when they are not. */
  readonly split: Day | null;
  readonly countBy: CountBy;
  readonly shares: Shares;
  /** Teams whose records are in no table. */
  readonly leftOutTeams: readonly string[];
}

export interface ReportSettings {
  readonly period: Period;
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly limits?: TimeLimits;
  readonly lists?: FixedLists;
  readonly published?: readonly PublishedFigure[] | undefined;
  readonly context?: readonly ContextFigure[] | undefined;
  readonly split?: Day | null | undefined;
  readonly countBy?: CountBy;
  readonly shares?: Shares;
}

/**
 * Sets the cases out for the report tables: as they stood today, with their timescales and the years to compare.
 *
 * @param fields the fields the log has a column for
 */
export function reportData(
  cases: readonly Case[],
  fields: ReadonlySet<FieldId>,
  { period, ...settings }: ReportSettings,
): ReportData {
  const { today, calendar, limits = timeLimits, lists = {}, published = [], context = [] } = settings;
  const records = cases.map((record) => ({
    case: asAt(record, today),
    timescales: record.recordType === 'Complaint' ? caseTimescales(record, calendar, today, limits) : null,
  }));
  const { split } = settings;
  return {
    today,
    records,
    fields,
    lists,
    limits,
    calendar,
    published,
    context,
    split: split && split > period.from && split <= period.to ? split : null,
    countBy: settings.countBy ?? 'usual',
    shares: settings.shares ?? 'none',
    leftOutTeams: [],
    ...periodAndYears(period, records),
  };
}

/** The same log, reported on for another period. */
export function ofPeriod(data: ReportData, period: Period): ReportData {
  return { ...data, ...periodAndYears(period, data.records) };
}

function periodAndYears(period: Period, records: readonly ReportRecord[]) {
  const years = yearsAcross(
    records.map(({ case: { received } }) => received),
    period,
  );
  const lastYear = sameLastYear(period);
  const logYears = new Set(years.map(({ label }) => label));
  return { period, lastYear, years, logYears, knowsLastYear: logYears.has(lastYear.label) };
}
