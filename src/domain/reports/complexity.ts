import { inTime } from './tidy/tidyHeadings';
import type { Clock } from '../timescales/clock';
import type { ReportRecord } from './reportData';

/** The two rows of stage 1 by complexity: each is judged by its own limit. */
export const complexityLabels = { complex: 'Complex or extended', rest: 'The rest' } as const;

/** A complaint that is complex, or whose first limit was extended, may take the longest time that the law allows. */
export function complexityOf({ case: { stage1 } }: ReportRecord): string {
  const isExtended = stage1.extended !== null && stage1.extended !== false;
  return stage1.complex === true || isExtended ? complexityLabels.complex : complexityLabels.rest;
}

/** Complex or extended: within the longest limit. The rest: within the first. */
export function isInTimeByComplexity(record: ReportRecord, { completed, due, longestDue }: Clock): boolean {
  const last = complexityOf(record) === complexityLabels.complex ? (longestDue ?? due) : due;
  return completed !== null && last !== null && completed <= last;
}

export function inTimeLabel(isInTime: boolean): string {
  return isInTime ? inTime.within : inTime.outside;
}
