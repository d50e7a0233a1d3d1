import { addYears } from '../calendar/day';
import type { Day } from '../calendar/day';

/** How long a complaint may wait; the authority may take a later one. */
export const complaintTimeLimit = {
  years: 1,
  source:
    'Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738), regulation 9',
  inForceFrom: '1 September 2006',
  confirmation: 'secondary sources',
} as const;

/**
 * The last day for a complaint about something: one year after the day the grounds arose, 28 February after a
 * 29 February. Null when that lies after Excel's last date.
 */
export function lastDayToComplain(eventDay: Day): Day | null {
  return addYears(eventDay, complaintTimeLimit.years);
}
