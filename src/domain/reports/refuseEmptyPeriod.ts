import { contains, reportingYearOf } from '../calendar/period';
import { AddinError } from '../errors';
import type { ReportData } from './reportData';

/**
 * Refuses a period in which the log holds no complaint: its report would be nothing but zeros, and most likely the
 * wrong year was asked for.
 *
 * @throws AddinError that names the years the log does hold, when no complaint was received in the period
 */
export function refuseEmptyPeriod({ records, period }: ReportData): void {
  const received = records.flatMap(({ timescales, case: complaint }) =>
    timescales && complaint.received !== null ? [complaint.received] : [],
  );
  if (received.some((day) => contains(period, day))) return;

  const years = [...new Set([...received].sort((a, b) => a - b).map((day) => reportingYearOf(day).label))];
  if (years.length === 0) {
    throw new AddinError(
      'The log holds no complaint with a date received; check that its date column was recognised.',
    );
  }
  throw new AddinError(
    `No complaint in the log was received in ${period.label}; choose a year it holds: ${listed(years)}.`,
  );
}

function listed(years: readonly string[]): string {
  const last = years.at(-1) ?? '';
  return years.length === 1 ? last : `${years.slice(0, -1).join(', ')} or ${last}`;
}
