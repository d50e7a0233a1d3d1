import type { Day } from '../calendar/day';
import { reportingYearOf } from '../calendar/period';
import type { Case } from './case';

/** The reporting years in which a complaint was received by `today`, the latest first: "2024-25". */
export function yearsReceived(cases: readonly Case[], today: Day): readonly string[] {
  const years = new Set<string>();
  const days = cases.flatMap(({ recordType, received }) =>
    recordType === 'Complaint' && received !== null && received <= today ? [received] : [],
  );
  for (const day of days.sort((a, b) => b - a)) years.add(reportingYearOf(day).label);
  return [...years];
}
