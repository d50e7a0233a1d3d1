import type { Day } from '../calendar/day';
import { contains, monthsOf, quartersOf } from '../calendar/period';
import type { Period } from '../calendar/period';
import type { ReportData } from './reportData';
import { isReportingYear } from './reportYears';

/** What a period is cut into. */
export type PartKind = 'quarter' | 'month';

const cuts = { quarter: quartersOf, month: monthsOf } as const;

/** The quarters or months of the period reported on, in order: the labels of the rows or columns they have. */
export function partLabels(kind: PartKind, { period }: ReportData): readonly string[] {
  return cuts[kind](period).map(({ label }) => label);
}

/**
 * Tells the quarter or month that a day is in, by the label of the same quarter of the period reported on: the second
 * quarter of the year before is "Q2" too. Null for a day in none of the years.
 *
 * @param years the period reported on, or the same months of other years; the first that holds a day tells it
 */
export function partTeller(
  kind: PartKind,
  years: readonly Period[],
  data: ReportData,
): (day: Day | null) => string | null {
  const labels = partLabels(kind, data);
  const cut = years.map((year) => ({ year, parts: cuts[kind](year) }));
  return (day) => {
    const own = cut.find(({ year }) => contains(year, day));
    const index = own ? own.parts.findIndex((part) => contains(part, day)) : -1;
    return labels[index] ?? null;
  };
}

/** What is shown of a period that is not a reporting year: its first and last quarter or month may be cut short. */
export function partsNote(kind: PartKind, { period }: ReportData): readonly string[] {
  if (isReportingYear(period)) return [];

  const begins = kind === 'quarter' ? 'Q1 is April to June. ' : '';
  return [`${begins}Only the ${kind}s that the period touches are shown, with its own days of each.`];
}
