import { useCallback, useRef, useState } from 'react';
import type { BuildRequest } from '../../actions/buildRequest';
import { publishAnnualTables } from '../../actions/publishAnnualTables';
import type { PublishedTables } from '../../actions/publishAnnualTables';
import { isCancellation } from '../frame/isCancellation';

export type PublishState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'making'; readonly step: string; readonly isCancelling: boolean }
  | { readonly kind: 'made'; readonly result: PublishedTables }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Publish {
  readonly state: PublishState;
  readonly start: (request: BuildRequest) => void;
  readonly cancel: () => void;
}

/** One publishable copy at a time, with its progress. */
export function usePublish(): Publish {
  const [state, setState] = useState<PublishState>({ kind: 'waiting' });
  const cancellation = useRef(new AbortController());

  const start = useCallback((request: BuildRequest) => {
    cancellation.current = new AbortController();
    const { signal } = cancellation.current;
    setState({ kind: 'making', step: 'Reading the log', isCancelling: false });
    const onProgress = (step: string) => setState({ kind: 'making', step, isCancelling: signal.aborted });
    publishAnnualTables(request, { onProgress, signal }).then(
      (result) => setState({ kind: 'made', result }),
      (error: unknown) => setState(isCancellation(error) ? { kind: 'cancelled' } : { kind: 'failed', error }),
    );
  }, []);

  const cancel = useCallback(() => {
    cancellation.current.abort();
    setState((current) => (current.kind === 'making' ? { ...current, isCancelling: true } : current));
  }, []);
  return { state, start, cancel };
}
