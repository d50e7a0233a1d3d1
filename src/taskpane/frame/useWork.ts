import { useCallback, useState } from 'react';

/** A change of the workbook that the officer has asked for, and what came of it. */
export interface Work<Doing, Outcome> {
  readonly doing: Doing | null;
  readonly outcome: Outcome | null;
  readonly failure: { readonly error: unknown } | null;
  /** Makes one change, and reads the log again. */
  readonly start: (what: Doing, change: () => Promise<Outcome>) => Promise<void>;
}

/**
 * Makes changes one at a time.
 *
 * @param refresh reads the log again, whether or not the change succeeded
 */
export function useWork<Doing, Outcome>(refresh: () => Promise<void>): Work<Doing, Outcome> {
  const [doing, setDoing] = useState<Doing | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);

  const start = useCallback(
    async (what: Doing, change: () => Promise<Outcome>) => {
      setDoing(() => what);
      setFailure(null);
      setOutcome(null);
      try {
        const outcome = await change();
        setOutcome(() => outcome);
      } catch (error) {
        setFailure({ error });
      }
      setDoing(null);
      await refresh();
    },
    [refresh],
  );
  return { doing, outcome, failure, start };
}
