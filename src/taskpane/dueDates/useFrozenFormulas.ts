import { useCallback, useState } from 'react';
import { putFormulasBack, turnFormulasIntoValues } from '../../actions/turnFormulasIntoValues';
import type { FrozenCell, UnfrozenCell } from '../../actions/turnFormulasIntoValues';
import { useWork } from '../frame/useWork';
import type { Work } from '../frame/useWork';

/** What came of the last change: formulas turned into values, or put back. */
export interface FrozenOutcome {
  readonly kind: 'turned' | 'put back';
  readonly count: number;
  /** Cells left as they were. */
  readonly left: readonly (FrozenCell | UnfrozenCell)[];
}

export interface FrozenFormulas extends Omit<Work<'turning' | 'putting back', FrozenOutcome>, 'start'> {
  /** How many formulas can be put back. */
  readonly canPutBack: number;
  readonly turn: () => Promise<void>;
  readonly putBack: () => Promise<void>;
}

/**
 * Turns our formulas into their values, and puts all of them back when asked. Kept for as long as the pane is open.
 *
 * @param refresh reads the log again
 */
export function useFrozenFormulas(refresh: () => Promise<void>): FrozenFormulas {
  const [frozen, setFrozen] = useState<readonly FrozenCell[]>([]);
  const { start, ...work } = useWork<'turning' | 'putting back', FrozenOutcome>(refresh);

  const turn = useCallback(
    () =>
      start('turning', async () => {
        const { cells, left } = await turnFormulasIntoValues();
        setFrozen((before) => withLatest(before, cells));
        return { kind: 'turned', count: cells.length, left };
      }),
    [start],
  );
  const putBack = useCallback(
    () =>
      start('putting back', async () => {
        const { putBack: count, left } = await putFormulasBack({ cells: frozen });
        setFrozen([]);
        return { kind: 'put back', count, left };
      }),
    [start, frozen],
  );
  return { ...work, canPutBack: frozen.length, turn, putBack };
}

/** A cell that is turned a second time goes back to the formula it had last. */
function withLatest(before: readonly FrozenCell[], cells: readonly FrozenCell[]): readonly FrozenCell[] {
  const turned = new Set(cells.map(placeOf));
  return [...before.filter((cell) => !turned.has(placeOf(cell))), ...cells];
}

function placeOf({ sheet, column, row }: FrozenCell): string {
  return `${column}${row} ${sheet}`;
}
