import { useCallback, useRef, useState } from 'react';

/** An answer that is waited for; the last one stays while another is asked for. */
export interface Answer<T> {
  readonly isAsking: boolean;
  readonly answer: T | null;
  readonly failure: { readonly error: unknown } | null;
}

type Ask<T> = (question: () => Promise<T>) => Promise<T | null>;

/** Asks a question of the workbook: the answer to the last one asked is the one kept. `[state, ask, forget]`. */
export function useAnswer<T>(): readonly [Answer<T>, Ask<T>, () => void] {
  const [state, setState] = useState<Answer<T>>({ isAsking: false, answer: null, failure: null });
  const latest = useRef(0);

  const ask = useCallback<Ask<T>>(async (question) => {
    const turn = ++latest.current;
    setState((before) => ({ ...before, isAsking: true, failure: null }));
    try {
      const answer = await question();
      if (turn !== latest.current) return null;
      setState({ isAsking: false, answer, failure: null });
      return answer;
    } catch (error) {
      if (turn === latest.current) setState({ isAsking: false, answer: null, failure: { error } });
      return null;
    }
  }, []);
  const forget = useCallback(() => {
    latest.current += 1;
    setState({ isAsking: false, answer: null, failure: null });
  }, []);
  return [state, ask, forget];
}
