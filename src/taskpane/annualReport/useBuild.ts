import { useCallback, useRef, useState } from 'react';
import { buildAnnualTables, type BuiltReport } from '../../actions/buildAnnualTables';
import type { BuildRequest } from '../../actions/buildRequest';
import { isCancellation } from '../frame/isCancellation';

export type BuildState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'building'; readonly step: string; readonly isCancelling: boolean }
  | { readonly kind: 'built'; readonly result: BuiltReport }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Build {
  readonly state: BuildState;
  readonly start: (request: BuildRequest) => void;
  readonly cancel: () => void;
}

/** One build at a time, with its progress. */
export function useBuild(): Build {
  const [state, setState] = useState<BuildState>({ kind: 'waiting' });
  const cancellation = useRef(new AbortController());

  const start = useCallback((request: BuildRequest) => {
    cancellation.current = new AbortController();
    const { signal } = cancellation.current;
    setState({ kind: 'building', step: 'Reading the log', isCancelling: false });
    const onProgress = (step: string) => setState({ kind: 'building', step, isCancelling: signal.aborted });
    buildAnnualTables(request, { onProgress, signal }).then(
      (result) => setState({ kind: 'built', result }),
      (error: unknown) => setState(isCancellation(error) ? { kind: 'cancelled' } : { kind: 'failed', error }),
    );
  }, []);

  const cancel = useCallback(() => {
    cancellation.current.abort();
    setState((current) => (current.kind === 'building' ? { ...current, isCancelling: true } : current));
  }, []);
  return { state, start, cancel };
}
