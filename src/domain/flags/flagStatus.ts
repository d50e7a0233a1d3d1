import type { ClockStatus } from '../timescales/clockRun';

/** What is flagged in the log, the most pressing first. */
export const flagStatuses = ['overdue', 'due-soon', 'late', 'on-time-extended'] as const;

export type FlagStatus = (typeof flagStatuses)[number];

/** How a status is said where colour alone would not do. */
export const flagWords: Readonly<Record<FlagStatus, string>> = {
  overdue: 'Overdue',
  'due-soon': 'Due soon',
  late: 'Late',
  'on-time-extended': 'Within extension',
};

export const flagMeanings: Readonly<Record<FlagStatus, string>> = {
  overdue: 'Not done, and the last day has passed.',
  'due-soon': 'Not done, and its last day is near.',
  late: 'Done after its last day; or stage 2 was asked for before stage 1 was answered.',
  'on-time-extended': 'Done after the first limit and within the recorded extension.',
};

/** What a clock's formula gives for a status; 0 is no flag. */
export function flagCode(status: FlagStatus): number {
  return flagStatuses.indexOf(status) + 1;
}

export function isFlagged(status: ClockStatus): status is FlagStatus {
  return flagStatuses.some((flagged) => flagged === status);
}
