import { useCallback } from 'react';
import type { LogChoice } from '../../actions/buildRequest';
import { flagLog } from '../../actions/flagLog';
import type { FlaggedLog } from '../../actions/flagLog';
import { removeFlags } from '../../actions/removeEverything';
import type { RemovedParts } from '../../actions/removeEverything';
import { todayIso } from '../frame/todayIso';
import { useRun } from '../frame/useRun';
import type { RunState } from '../frame/useRun';

export type FlagsOutcome =
  | { readonly kind: 'on'; readonly flagged: FlaggedLog }
  | { readonly kind: 'off'; readonly removed: RemovedParts };

export interface Flags {
  readonly state: RunState<FlagsOutcome>;
  /** @param statusColumns whether columns that say the statuses in words are added */
  readonly putOn: (log: LogChoice, statusColumns: boolean) => void;
  readonly takeOff: () => void;
  readonly cancel: () => void;
}

/** Puts the flags on the log, and takes them away again. They change nothing that the page shows. */
export function useFlags(): Flags {
  const { state, start, cancel } = useRun<FlagsOutcome>();
  const putOn = useCallback(
    (log: LogChoice, statusColumns: boolean) =>
      void start('Reading the log', async (hooks) => ({
        kind: 'on',
        flagged: await flagLog({ today: todayIso(), log, statusColumns }, hooks),
      })),
    [start],
  );
  const takeOff = useCallback(
    () =>
      void start('Looking for our flags', async (hooks) => ({
        kind: 'off',
        removed: await removeFlags(hooks),
      })),
    [start],
  );
  return { state, putOn, takeOff, cancel };
}
