import { useCallback } from 'react';
import type { LogChoice } from '../../actions/buildRequest';
import { flagLog } from '../../actions/flagLog';
import type { FlaggedLog } from '../../actions/flagLog';
import { removeFlags } from '../../actions/removeEverything';
import type { RemovedParts } from '../../actions/removeEverything';
import { todayIso } from '../frame/todayIso';
import { useWork } from '../frame/useWork';
import type { Work } from '../frame/useWork';

export type FlagsOutcome =
  | { readonly kind: 'on'; readonly flagged: FlaggedLog }
  | { readonly kind: 'off'; readonly removed: RemovedParts };

export interface Flags extends Omit<Work<string, FlagsOutcome>, 'start'> {
  readonly putOn: (log: LogChoice) => Promise<void>;
  readonly takeOff: () => Promise<void>;
}

const nothingToRead = () => Promise.resolve();

/** Puts the flags on the log, and takes them away again. They change nothing that the page shows. */
export function useFlags(): Flags {
  const { start, ...work } = useWork<string, FlagsOutcome>(nothingToRead);
  const putOn = useCallback(
    (log: LogChoice) =>
      start('Flagging the log', async () => ({
        kind: 'on',
        flagged: await flagLog({ today: todayIso(), log }),
      })),
    [start],
  );
  const takeOff = useCallback(
    () => start('Taking the flags away', async () => ({ kind: 'off', removed: await removeFlags() })),
    [start],
  );
  return { ...work, putOn, takeOff };
}
