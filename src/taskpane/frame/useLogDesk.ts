import { useCallback, useEffect, useRef, useState } from 'react';
import type { LogChoice } from '../../actions/buildRequest';
import { checkLog } from '../../actions/checkLog';
import type { LogCheck } from '../../actions/logCheck';
import { isCancellation } from './isCancellation';
import { todayIso } from './todayIso';

/** What the pane knows of the log, whichever page is open. */
export interface LogDeskState {
  /** What was read last; it stays while the log is read again. */
  readonly check: LogCheck | null;
  /** Whether the officer asked for the check, and has it on its sheet. */
  readonly isChecked: boolean;
  readonly doing: 'reading' | 'checking' | null;
  /** What of it is being done now: "Reading the log". */
  readonly step: string;
  readonly isCancelling: boolean;
  /** Whether the last check was given up. */
  readonly isCancelled: boolean;
  /** Why the last reading failed. */
  readonly failure: { readonly error: unknown } | null;
  /** Which sheets and tables are read; empty: those found by their headings. */
  readonly choice: LogChoice;
}

export interface LogDesk extends LogDeskState {
  /** Reads the log again, and writes nothing. */
  readonly readAgain: () => Promise<void>;
  /** Checks the log, and writes the findings to their sheet. */
  readonly checkAgain: () => Promise<void>;
  /** After a change of ours: as the officer last had it, read or checked. */
  readonly refresh: () => Promise<void>;
  readonly choose: (choice: LogChoice) => void;
  /** Gives up what is being done; the workbook is as it was. */
  readonly cancel: () => void;
}

const idle = { step: '', isCancelling: false, isCancelled: false };

const atFirst: LogDeskState = {
  check: null,
  isChecked: false,
  doing: 'reading',
  ...idle,
  failure: null,
  choice: {},
};

/** Reads the log when the pane opens, and again when asked; the reading that was asked for last is the one shown. */
export function useLogDesk(): LogDesk {
  const [state, setState] = useState(atFirst);
  const latest = useRef(0);
  const known = useRef(state);
  known.current = state;

  const cancellation = useRef(new AbortController());

  const run = useCallback(async (write: boolean, choice: LogChoice) => {
    const turn = ++latest.current;
    const show = (next: Partial<LogDeskState>) => {
      if (turn === latest.current) setState((before) => ({ ...before, doing: null, ...next }));
    };
    const { signal } = (cancellation.current = new AbortController());
    const doing = write ? 'checking' : 'reading';
    const onProgress = (step: string) => show({ doing, step });
    show({ ...idle, doing, choice });
    try {
      const check = await checkLog({ today: todayIso(), log: choice, write }, { signal, onProgress });
      show({ ...idle, check, isChecked: write, failure: null });
    } catch (error) {
      // What was read before still holds.
      if (isCancellation(error)) show({ ...idle, isCancelled: true });
      else show({ ...idle, check: null, isChecked: false, failure: { error } });
    }
  }, []);

  useEffect(() => void run(false, {}), [run]);

  const readAgain = useCallback(() => run(false, known.current.choice), [run]);
  const checkAgain = useCallback(() => run(true, known.current.choice), [run]);
  const refresh = useCallback(() => run(known.current.isChecked, known.current.choice), [run]);
  const choose = useCallback((choice: LogChoice) => void run(false, choice), [run]);
  const cancel = useCallback(() => {
    cancellation.current.abort();
    setState((before) => ({ ...before, isCancelling: true }));
  }, []);
  return { ...state, readAgain, checkAgain, refresh, choose, cancel };
}
