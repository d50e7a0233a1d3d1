import { useCallback } from 'react';
import { removeEverything } from '../../actions/removeEverything';
import type { RemovedParts } from '../../actions/removeEverything';
import { useRun } from '../frame/useRun';
import type { RunState } from '../frame/useRun';

export interface Removal {
  readonly state: RunState<RemovedParts>;
  readonly start: () => void;
  readonly cancel: () => void;
}

/**
 * Takes everything of ours out of the workbook.
 *
 * @param refresh reads again what the pane shows of the workbook
 */
export function useRemoval(refresh: () => Promise<unknown>): Removal {
  const { state, start: run, cancel } = useRun<RemovedParts>();
  const start = useCallback(
    () => void run('Looking for what the add-in added', removeEverything).then(refresh),
    [run, refresh],
  );
  return { state, start, cancel };
}
