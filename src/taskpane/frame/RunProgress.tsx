import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Failure } from './Failure';
import { Progress } from './Progress';
import type { Run } from './useRun';
import { useSectionStyles } from './useSectionStyles';

interface Props<Result> {
  /** What takes so long: "Building the annual tables". */
  readonly label: string;
  readonly run: Pick<Run<Result>, 'state' | 'cancel'>;
  /** What came of it. */
  readonly children: (result: Result) => ReactNode;
}

/** How an action of the officer's goes: its progress and a way out of it; then what came of it, read out as well. */
export function RunProgress<Result>({ label, run: { state, cancel }, children }: Props<Result>) {
  const section = useSectionStyles();
  const outcome = useRef<HTMLDivElement>(null);
  const wasCancelled = useRef(false);

  // The button to cancel goes when there is nothing more to cancel: the focus must not go with it.
  useEffect(() => {
    if (state.kind === 'making' || !wasCancelled.current) return;
    wasCancelled.current = false;
    if (document.activeElement === document.body) outcome.current?.focus();
  }, [state.kind]);
  const stop = () => {
    wasCancelled.current = true;
    cancel();
  };
  return (
    <>
      {state.kind === 'making' && (
        <Progress label={label} step={state.step} isCancelling={state.isCancelling} onCancel={stop} />
      )}
      <div role="status" ref={outcome} tabIndex={-1}>
        {state.kind === 'made' && children(state.result)}
        {state.kind === 'cancelled' && <p className={section.text}>Cancelled. The workbook is as it was.</p>}
      </div>
      {state.kind === 'failed' && <Failure error={state.error} />}
    </>
  );
}
