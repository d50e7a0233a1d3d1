import { useCallback, useRef, useState } from 'react';
import type { LogChoice } from '../../actions/buildRequest';
import { listChase } from '../../actions/listChase';
import type { ChaseList } from '../../domain/chase/chaseList';
import { todayIso } from '../frame/todayIso';

/** Whom to chase, as far as it has been read. */
export interface ChaseState {
  /** What was read last; it stays while it is read again. */
  readonly list: ChaseList | null;
  readonly isReading: boolean;
  /** Why the last reading failed: that the officer asked for, or one that the page made by itself. */
  readonly failure: { readonly error: unknown } | null;
}

export interface Chase extends ChaseState {
  /** Reads the log again; the reading that was asked for last is the one shown. */
  readonly read: (log: LogChoice) => Promise<void>;
}

const atFirst: ChaseState = { list: null, isReading: false, failure: null };

/** Reads whom to chase when asked. What was read before stays when a reading fails, which is told beside it. */
export function useChase(): Chase {
  const [state, setState] = useState(atFirst);
  const latest = useRef(0);
  const read = useCallback(async (log: LogChoice) => {
    const turn = ++latest.current;
    const show = (next: Partial<ChaseState>) => {
      if (turn === latest.current) setState((before) => ({ ...before, isReading: false, ...next }));
    };
    show({ isReading: true });
    try {
      show({ list: await listChase({ today: todayIso(), log }), failure: null });
    } catch (error) {
      show({ failure: { error } });
    }
  }, []);
  return { ...state, read };
}
