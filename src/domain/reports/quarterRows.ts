import type { Day } from '../calendar/day';
import { contains, quartersOf } from '../calendar/period';
import type { ReportData, ReportRecord } from './reportData';
import type { RowScheme } from './rowScheme';
import { quarterLabel } from './tidy/tidyDates';

/** Rows of the period's quarters, and what a PivotTable calls each of them. */
export interface QuarterRows {
  readonly rows: RowScheme;
  /** "Q1 2024-25" -> "Q1" */
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * The quarters that the period touches, each with a row though nothing falls in it: "Q1" is April to June.
 *
 * @param dayOf the day that puts a record into a quarter, which lies in the period
 */
export function quarterRows(
  { period }: ReportData,
  heading: string,
  dayOf: (record: ReportRecord) => Day | null,
): QuarterRows {
  const quarters = quartersOf(period);
  return {
    rows: {
      headings: [heading],
      pathsOf: (record) => {
        const day = dayOf(record);
        return quarters.filter((quarter) => contains(quarter, day)).map(({ label }) => [label]);
      },
      fixed: quarters.map(({ label }) => [label]),
      totalLabel: 'Total',
    },
    labels: Object.fromEntries(quarters.map(({ from, label }) => [quarterLabel(from), label])),
  };
}
