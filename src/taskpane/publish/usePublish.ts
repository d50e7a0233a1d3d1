import { useCallback } from 'react';
import type { BuildRequest } from '../../actions/buildRequest';
import { publishAnnualTables } from '../../actions/publishAnnualTables';
import type { PublishedTables } from '../../actions/publishAnnualTables';
import { useRun } from '../frame/useRun';
import type { RunState } from '../frame/useRun';

export interface Publish {
  readonly state: RunState<PublishedTables>;
  readonly start: (request: BuildRequest) => void;
  readonly cancel: () => void;
}

/** One publishable copy at a time, with its progress. */
export function usePublish(): Publish {
  const { state, start: run, cancel } = useRun<PublishedTables>();
  const start = useCallback(
    (request: BuildRequest) => void run('Reading the log', (hooks) => publishAnnualTables(request, hooks)),
    [run],
  );
  return { state, start, cancel };
}
