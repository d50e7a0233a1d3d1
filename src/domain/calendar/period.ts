import {
  addDays,
  addYears,
  dayFromDate,
  dayInWords,
  endOfMonth,
  firstDay,
  lastDay,
  monthName,
  yearMonthDay,
} from './day';
import type { Day } from './day';

/** A run of whole days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  /** "2024-25" for a reporting year (1 April to 31 March); otherwise its dates in words. */
  readonly label: string;
}

export type Quarter = 1 | 2 | 3 | 4;

/**
 * The reporting year that a text names, or null: "2024-25", "2024/25", "2024-2025" and "2024" are all
 * 1 April 2024 to 31 March 2025.
 */
export function reportingYear(text: string): Period | null {
  const match = /^(\d{4})(?:[-/\u2013](\d{4}|\d{2}))?$/.exec(text.trim());
  if (!match) return null;

  const startYear = Number(match[1]);
  const endYear = match[2];
  if (endYear && endYear !== String(startYear + 1).slice(-endYear.length)) return null;

  const from = dayFromDate(startYear, 4, 1);
  return from && reportingYearOf(from);
}

/** The reporting year (1 April to 31 March) that a day is in. */
export function reportingYearOf(day: Day): Period {
  const { year, month } = yearMonthDay(day);
  const startYear = month >= 4 ? year : year - 1;
  return {
    // Excel's first and last years are cut short by the ends of its dates.
    from: dayFromDate(startYear, 4, 1) ?? firstDay,
    to: dayFromDate(startYear + 1, 3, 31) ?? lastDay,
    label: reportingYearLabel(startYear),
  };
}

/** The period between two days, both included; null when `to` is before `from`. A whole reporting year is labelled as one. */
export function periodBetween(from: Day, to: Day): Period | null {
  if (to < from) return null;

  const year = reportingYearOf(from);
  if (year.from === from && year.to === to) return year;

  return { from, to, label: `${dayInWords(from)} to ${dayInWords(to)}` };
}

/** The same months one year before; a period that ends with its month still does (28 February 2025 -> 29 February 2024). */
export function sameLastYear(period: Period): Period {
  const from = addYears(period.from, -1) ?? firstDay;
  const to = addYears(period.to, -1) ?? firstDay;
  const lastYear = periodBetween(from, period.to === endOfMonth(period.to) ? endOfMonth(to) : to);
  return lastYear ?? { from, to: from, label: dayInWords(from) };
}

/**
 * The quarters that a period touches, cut to the period, in order: "Q1" is April to June.
 * A period that touches two reporting years says which year each is of: "Q1 2024-25".
 */
export function quartersOf(period: Period): readonly Period[] {
  return partsOf(period, endOfQuarter, (day) => ({
    name: `Q${quarterOf(day)}`,
    year: reportingYearOf(day).label,
  }));
}

/**
 * The months that a period touches, cut to the period, in order: "April".
 * A period that touches two reporting years says which year each is of: "April 2024".
 */
export function monthsOf(period: Period): readonly Period[] {
  return partsOf(period, endOfMonth, (day) => {
    const { year, month } = yearMonthDay(day);
    return { name: monthName(month), year: String(year) };
  });
}

/** The quarter of the reporting year: 1 is April to June. */
export function quarterOf(day: Day): Quarter {
  const { month } = yearMonthDay(day);
  return (Math.floor(((month + 8) % 12) / 3) + 1) as Quarter;
}

/** Whether a day is in the period; a day not known is in none. */
export function contains(period: Period, day: Day | null): boolean {
  return day !== null && day >= period.from && day <= period.to;
}

function partsOf(
  period: Period,
  endOfPart: (day: Day) => Day,
  called: (day: Day) => { readonly name: string; readonly year: string },
): readonly Period[] {
  const isOneYear = reportingYearOf(period.from).label === reportingYearOf(period.to).label;
  const parts: Period[] = [];
  for (let from = period.from; from <= period.to;) {
    const end = endOfPart(from);
    const { name, year } = called(from);
    parts.push({ from, to: end < period.to ? end : period.to, label: isOneYear ? name : `${name} ${year}` });
    from = addDays(end, 1);
  }
  return parts;
}

/** "2024-25"; for text that must read "2024/25" the functions replace the hyphen. */
function reportingYearLabel(startYear: number): string {
  return `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}`;
}

function endOfQuarter(day: Day): Day {
  const { year, month } = yearMonthDay(day);
  const lastMonth = Math.ceil(month / 3) * 3;
  return endOfMonth(dayFromDate(year, lastMonth, 1) ?? lastDay);
}
