import type { Cohort } from './cohorts';
import type { PivotSource } from './pivots';
import type { ReportData } from './reportData';
import { tidyHeadings } from './tidy/tidyHeadings';

/** The cohort a table counts: its own, or the other one where the officer chose to count every table by that. */
export function cohortInForce(cohort: Cohort, { countBy }: ReportData): Cohort {
  const { by, other } = cohort;
  return other && countBy !== 'usual' && by !== countBy ? other() : cohort;
}

/** The cohort for a table that stands on its day, whatever the officer chose. */
export function ofItsOwnDay({ name, counted, dayOf, needs }: Cohort): Cohort {
  return { name, counted, dayOf, needs };
}

/** The pivot that shows it, by the same day; null where the tidy table does not hold that day. */
export function pivotInForce(
  pivot: PivotSource | null,
  cohort: Cohort,
  data: ReportData,
): PivotSource | null {
  const inForce = cohortInForce(cohort, data);
  if (inForce === cohort || pivot === null) return pivot;
  if (inForce.by === 'received' && pivot.source !== 'stages') return null;
  if (inForce.by === 'decided') return { ...pivot, yearField: tidyHeadings.decidedIn };

  // Of those received in the year, the ones that are decided.
  const decided = { field: tidyHeadings.isDecided, selected: 'Yes' };
  return { ...pivot, yearField: tidyHeadings.begunIn, filters: [...pivot.filters, decided] };
}
