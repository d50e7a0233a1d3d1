import { useCallback, useState } from 'react';
import { applyFixes, putBackFixes } from '../../actions/applyFixes';
import type { AppliedFix, SkippedFix } from '../../actions/fixRequest';
import type { Fix } from '../../domain/fixes/fix';

/** What came of the last change: of the fixes chosen, or of putting them back. */
export interface FixOutcome {
  readonly kind: 'applied' | 'put back';
  readonly count: number;
  readonly skipped: readonly SkippedFix[];
}

export interface Fixes {
  readonly doing: 'applying' | 'putting back' | null;
  readonly outcome: FixOutcome | null;
  readonly failure: { readonly error: unknown } | null;
  /** How many cells can be put back as they were. */
  readonly canPutBack: number;
  readonly apply: (fixes: readonly Fix[]) => Promise<void>;
  readonly putBack: () => Promise<void>;
}

/** Lots of fixes, in the order they were made: the last goes back first, since a cell may be fixed twice. */
type Lots = readonly (readonly AppliedFix[])[];

/**
 * Makes the fixes that the officer chose, and puts all of them back when asked. Kept for as long as the pane is open.
 *
 * @param refresh checks the log again
 */
export function useFixes(refresh: () => Promise<void>): Fixes {
  const [lots, setLots] = useState<Lots>([]);
  const [doing, setDoing] = useState<Fixes['doing']>(null);
  const [outcome, setOutcome] = useState<FixOutcome | null>(null);
  const [failure, setFailure] = useState<Fixes['failure']>(null);

  const work = useCallback(
    async (what: Exclude<Fixes['doing'], null>, change: () => Promise<FixOutcome>) => {
      setDoing(what);
      setFailure(null);
      setOutcome(null);
      try {
        setOutcome(await change());
      } catch (error) {
        setFailure({ error });
      }
      setDoing(null);
      await refresh();
    },
    [refresh],
  );

  const apply = useCallback(
    (fixes: readonly Fix[]) =>
      work('applying', async () => {
        const { applied, skipped } = await applyFixes({ fixes });
        if (applied.length > 0) setLots((before) => [...before, applied]);
        return { kind: 'applied', count: applied.length, skipped };
      }),
    [work],
  );

  const putBack = useCallback(
    () =>
      work('putting back', async () => {
        let count = 0;
        const skipped: SkippedFix[] = [];
        for (const applied of [...lots].reverse()) {
          const lot = await putBackFixes({ applied });
          count += lot.putBack;
          skipped.push(...lot.skipped);
          setLots((before) => before.filter((other) => other !== applied));
        }
        return { kind: 'put back', count, skipped };
      }),
    [work, lots],
  );

  const canPutBack = new Set(lots.flat().map(({ fix }) => `${fix.sheet}!${fix.column}${fix.row}`)).size;
  return { doing, outcome, failure, canPutBack, apply, putBack };
}
