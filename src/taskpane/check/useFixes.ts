import { useCallback, useState } from 'react';
import { applyFixes, putBackFixes } from '../../actions/applyFixes';
import type { AppliedFix, SkippedFix } from '../../actions/fixRequest';
import type { Fix } from '../../domain/fixes/fix';
import { useWork } from '../frame/useWork';
import type { Work } from '../frame/useWork';

/** What came of the last change: of the fixes chosen, or of putting them back. */
export interface FixOutcome {
  readonly kind: 'applied' | 'put back';
  readonly count: number;
  readonly skipped: readonly SkippedFix[];
}

export interface Fixes extends Omit<Work<'applying' | 'putting back', FixOutcome>, 'start'> {
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
  const { start, ...work } = useWork<'applying' | 'putting back', FixOutcome>(refresh);

  const apply = useCallback(
    (fixes: readonly Fix[]) =>
      start('applying', async () => {
        const { applied, skipped } = await applyFixes({ fixes });
        if (applied.length > 0) setLots((before) => [...before, applied]);
        return { kind: 'applied', count: applied.length, skipped };
      }),
    [start],
  );

  const putBack = useCallback(
    () =>
      start('putting back', async () => {
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
    [start, lots],
  );

  const canPutBack = new Set(lots.flat().map(({ fix }) => `${fix.sheet}!${fix.column}${fix.row}`)).size;
  return { ...work, canPutBack, apply, putBack };
}
