import { contains } from '../../calendar/period';
import type { Day } from '../../calendar/day';
import { notRecorded } from '../labels';
import type { ReportData } from '../reportData';
import type { TidyColumn } from './tidyTable';

/** What a day outside every year of the report counts in. */
export const otherDates = 'Other dates';

/** The year of the report that a day is in: "2024-25", "Other dates", or "Not recorded". */
export function yearLabel(day: Day | null, { years, period, lastYear }: ReportData): string {
  if (day === null) return notRecorded;

  return [period, lastYear, ...years].find((year) => contains(year, day))?.label ?? otherDates;
}

/** A day as its serial; a blank cell when there is none. */
export function dateColumn<Row>(label: string, dayOf: (row: Row) => Day | null): TidyColumn<Row> {
  return { label, unit: 'date', valueOf: (row) => dayOf(row) ?? '' };
}

export function textColumn<Row>(label: string, valueOf: (row: Row) => string | null): TidyColumn<Row> {
  return { label, unit: 'text', valueOf: (row) => valueOf(row) ?? notRecorded };
}
