import { useCallback, useRef, useState } from 'react';
import type { ActionHooks } from '../../actions/actionHooks';
import { isCancellation } from './isCancellation';

export type RunState<Result> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'making'; readonly step: string; readonly isCancelling: boolean }
  | { readonly kind: 'made'; readonly result: Result }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Run<Result> {
  readonly state: RunState<Result>;
  readonly start: (firstStep: string, action: (hooks: ActionHooks) => Promise<Result>) => Promise<void>;
  readonly cancel: () => void;
}

/** One action at a time, with its progress and a way to stop it. */
export function useRun<Result>(): Run<Result> {
  const [state, setState] = useState<RunState<Result>>({ kind: 'waiting' });
  const cancellation = useRef(new AbortController());

  const start = useCallback(async (firstStep: string, action: (hooks: ActionHooks) => Promise<Result>) => {
    cancellation.current = new AbortController();
    const { signal } = cancellation.current;
    setState({ kind: 'making', step: firstStep, isCancelling: false });
    const onProgress = (step: string) => setState({ kind: 'making', step, isCancelling: signal.aborted });
    try {
      const result = await action({ onProgress, signal });
      setState({ kind: 'made', result });
    } catch (error) {
      setState(isCancellation(error) ? { kind: 'cancelled' } : { kind: 'failed', error });
    }
  }, []);

  const cancel = useCallback(() => {
    cancellation.current.abort();
    setState((current) => (current.kind === 'making' ? { ...current, isCancelling: true } : current));
  }, []);
  return { state, start, cancel };
}
