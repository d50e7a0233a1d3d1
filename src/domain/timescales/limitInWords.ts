import { workingDaysText } from '../calendar/workingDaysText';
import type { TimeLimit } from './timeLimits';

/** "10 working days, 20 when extended, from: received" */
export function limitInWords({
  workingDays,
  extendedWorkingDays,
  countsFrom,
}: Pick<TimeLimit, 'workingDays' | 'extendedWorkingDays' | 'countsFrom'>): string {
  const extended = extendedWorkingDays === null ? '' : `, ${extendedWorkingDays} when extended`;
  return `${workingDaysText(workingDays)}${extended}, from: ${countsFrom}`;
}
