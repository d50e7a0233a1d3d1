import { useCallback, useEffect, useRef } from 'react';
import { followSelection } from '../../actions/followSelection';
import { traceFigure } from '../../actions/traceFigure';
import type { Trace } from '../../actions/traceFigure';
import { useAnswer } from '../frame/useAnswer';
import type { Answer } from '../frame/useAnswer';

/** Milliseconds that a cell stays selected before it is traced: the arrow keys pass over many. */
const pause = 250;

/**
 * Traces each figure that is selected while it is followed. A cell of another sheet, such as a row of the log that was
 * gone to, leaves the last figure in sight.
 */
export function useTrace(isFollowing: boolean): Answer<Trace> {
  const [answer, ask] = useAnswer<Trace>();
  const last = useRef<Trace | null>(null);

  const trace = useCallback(
    () =>
      void ask(async () => {
        const found = await traceFigure();
        if (found.kind !== 'elsewhere' || last.current === null) last.current = found;
        return last.current;
      }),
    [ask],
  );

  useEffect(() => {
    if (!isFollowing) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(trace, pause);
    };
    const following = followSelection(soon);
    following.catch(() => {});
    trace();
    return () => {
      clearTimeout(timer);
      void following.then((stop) => stop()).catch(() => {});
    };
  }, [isFollowing, trace]);
  return answer;
}
