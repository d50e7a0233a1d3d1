import type { Case } from '../log/case';
import type { Day } from '../calendar/day';

/** The days of a complaint that clocks start from and end with. */
export type CaseDate =
  | 'received'
  | 'acknowledged'
  | 'acknowledged or first answered'
  | 'stage 1 responded'
  | 'stage 2 requested'
  | 'stage 2 responded'
  | 'stage 3 requested'
  | 'panel met'
  | 'panel report received'
  | 'stage 3 responded';

const dates: Readonly<Record<CaseDate, (complaint: Case) => Day | null>> = {
  received: ({ received }) => received,
  acknowledged: ({ acknowledged }) => acknowledged,
  'acknowledged or first answered': ({ acknowledged, stage1, stage2 }) =>
    acknowledged ?? stage1.responded ?? stage2.responded,
  'stage 1 responded': ({ stage1 }) => stage1.responded,
  'stage 2 requested': ({ stage2 }) => stage2.requested,
  'stage 2 responded': ({ stage2 }) => stage2.responded,
  'stage 3 requested': ({ stage3 }) => stage3.requested,
  'panel met': ({ stage3 }) => stage3.panel,
  'panel report received': ({ stage3 }) => stage3.reportReceived,
  'stage 3 responded': ({ stage3 }) => stage3.responded,
};

/** A day of a complaint, or null when the log does not give it. */
export function caseDate(complaint: Case, date: CaseDate): Day | null {
  return dates[date](complaint);
}
