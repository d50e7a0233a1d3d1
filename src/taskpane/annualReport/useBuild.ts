import { useCallback } from 'react';
import { buildAnnualTables } from '../../actions/buildAnnualTables';
import type { BuiltReport } from '../../actions/buildAnnualTables';
import type { BuildRequest } from '../../actions/buildRequest';
import { useRun } from '../frame/useRun';
import type { RunState } from '../frame/useRun';

export interface Build {
  readonly state: RunState<BuiltReport>;
  readonly start: (request: BuildRequest) => void;
  readonly cancel: () => void;
}

/** One build at a time, with its progress. */
export function useBuild(): Build {
  const { state, start: run, cancel } = useRun<BuiltReport>();
  const start = useCallback(
    (request: BuildRequest) => void run('Reading the log', (hooks) => buildAnnualTables(request, hooks)),
    [run],
  );
  return { state, start, cancel };
}
