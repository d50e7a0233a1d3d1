import { useCallback } from 'react';
import { addDueDateColumns, removeDueDateColumns } from '../../actions/dueDateColumns';
import type { DueDateColumns, DueDateColumnsRequest } from '../../actions/dueDateColumns';
import { useWork } from '../frame/useWork';
import type { Work } from '../frame/useWork';

/** What came of the last change: columns added, or taken away. */
export type DueDatesOutcome =
  | { readonly kind: 'added'; readonly added: DueDateColumns }
  | { readonly kind: 'taken away'; readonly result: Awaited<ReturnType<typeof removeDueDateColumns>> };

export interface DueDates extends Omit<Work<'adding' | 'taking away', DueDatesOutcome>, 'start'> {
  readonly add: (request: DueDateColumnsRequest) => Promise<void>;
  readonly takeAway: () => Promise<void>;
}

/**
 * Adds the columns of due dates that the officer chose, and takes all of them away when asked.
 *
 * @param refresh reads the log again
 */
export function useDueDates(refresh: () => Promise<void>): DueDates {
  const { start, ...work } = useWork<'adding' | 'taking away', DueDatesOutcome>(refresh);
  const add = useCallback(
    (request: DueDateColumnsRequest) =>
      start('adding', async () => ({ kind: 'added', added: await addDueDateColumns(request) })),
    [start],
  );
  const takeAway = useCallback(
    () => start('taking away', async () => ({ kind: 'taken away', result: await removeDueDateColumns() })),
    [start],
  );
  return { ...work, add, takeAway };
}
