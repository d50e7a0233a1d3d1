import { useCallback } from 'react';
import type { LogChoice } from '../../actions/buildRequest';
import { makeBulletin } from '../../actions/makeBulletin';
import { makeChaseList } from '../../actions/makeChaseList';
import { makeScorecard } from '../../actions/makeScorecard';
import { todayIso } from '../frame/todayIso';
import { useWork } from '../frame/useWork';
import type { Work } from '../frame/useWork';

/** A sheet that was made for the meeting. */
export interface MadeSheet {
  readonly sheet: string;
}

export interface MeetingSheets extends Omit<Work<string, MadeSheet>, 'start'> {
  readonly makeChaseList: (log: LogChoice) => Promise<void>;
  /** @param period "2025-03", or "2024-25 Q4" */
  readonly makeScorecard: (period: string, log: LogChoice) => Promise<void>;
  readonly makeBulletin: (period: string, log: LogChoice) => Promise<void>;
}

const nothingToRead = () => Promise.resolve();

/** Makes the sheets that an officer takes to a meeting. They change nothing that the page shows. */
export function useMeetingSheets(): MeetingSheets {
  const { start, ...work } = useWork<string, MadeSheet>(nothingToRead);
  const chaseList = useCallback(
    (log: LogChoice) => start('Making the chase list', () => makeChaseList({ today: todayIso(), log })),
    [start],
  );
  const scorecard = useCallback(
    (period: string, log: LogChoice) =>
      start('Making the scorecard', () => makeScorecard({ period, today: todayIso(), log })),
    [start],
  );
  const bulletin = useCallback(
    (period: string, log: LogChoice) =>
      start('Making the bulletin', () => makeBulletin({ period, today: todayIso(), log })),
    [start],
  );
  return { ...work, makeChaseList: chaseList, makeScorecard: scorecard, makeBulletin: bulletin };
}
