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

/** What a clock's formula tells of a row: what is flagged, and what needs no flag. */
export const toldStatuses = [...flagStatuses, 'on-time', 'open', 'suspended', 'withdrawn'] as const;

export type ToldStatus = (typeof toldStatuses)[number];

/** Each of them in the words of a column of statuses. */
export const statusWords: Readonly<Record<ToldStatus, string>> = {
  ...flagWords,
  'on-time': 'On time',
  open: 'Open',
  suspended: 'Suspended',
  withdrawn: 'Withdrawn',
};

/** What needs no flag. */
export const plainMeanings: Readonly<Record<Exclude<ToldStatus, FlagStatus>, string>> = {
  'on-time': 'Done on or before its last day.',
  open: 'Not done, and its last day is not near.',
  suspended: 'Not done, and the complaint is suspended.',
  withdrawn: 'Not done when the complaint was withdrawn.',
};

/** Where the row has no such clock, or does not tell. */
export const noStatus = '0';

/** What a clock's formula gives for a status; 0 where the row has no such clock, or does not tell. */
export function statusCode(status: ToldStatus): number {
  return toldStatuses.indexOf(status) + 1;
}

export function isFlagged(status: ClockStatus): status is FlagStatus {
  return flagStatuses.some((flagged) => flagged === status);
}
