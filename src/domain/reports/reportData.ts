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
  /** The fields the log has a column for. */
  readonly fields: ReadonlySet<FieldId>;
  readonly lists: FixedLists;
  readonly limits: TimeLimits;
}

export interface ReportSettings {
  readonly period: Period;
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly limits?: TimeLimits;
  readonly lists?: FixedLists;
}

/**
 * Sets the cases out for the report tables: as they stood today, with their timescales and the years to compare.
 *
 * @param fields the fields the log has a column for
 */
export function reportData(
  cases: readonly Case[],
  fields: ReadonlySet<FieldId>,
  { period, today, calendar, limits = timeLimits, lists = {} }: ReportSettings,
): ReportData {
  const records = cases.map((record) => ({
    case: asAt(record, today),
    timescales: record.recordType === 'Complaint' ? caseTimescales(record, calendar, today, limits) : null,
  }));
  const years = yearsAcross(
    records.map(({ case: { received } }) => received),
    period,
  );
  const lastYear = sameLastYear(period);
  const knowsLastYear = years.some(({ label }) => label === lastYear.label);

  return {
    period,
    today,
    records,
    lastYear,
    knowsLastYear,
    years,
    fields,
    lists,
    limits,
  };
}
