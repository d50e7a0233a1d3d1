import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import { AddinError } from '../errors';

/** @throws AddinError when the period has not begun: nothing of it can be told */
export function refusePeriodToCome({ from, label }: Period, today: Day): void {
  if (from > today) {
    throw new AddinError(`${label} has not begun yet; choose a month or quarter that has.`);
  }
}
