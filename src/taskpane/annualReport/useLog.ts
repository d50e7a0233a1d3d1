import { useCallback, useEffect, useState } from 'react';
import { describeLog, type LogOverview } from '../../actions/describeLog';
import { todayIso } from '../frame/todayIso';

export type LogState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly description: LogOverview }
  | { readonly kind: 'failed'; readonly error: unknown };

/** What the add-in made of the log: read when the page opens, and again when asked. */
export function useLog(): { readonly state: LogState; readonly readAgain: () => void } {
  const [state, setState] = useState<LogState>({ kind: 'reading' });
  const [readings, setReadings] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    const show = (next: LogState) => isCurrent && setState(next);
    describeLog({ today: todayIso() }).then(
      (description) => show({ kind: 'read', description }),
      (error: unknown) => show({ kind: 'failed', error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [readings]);

  const readAgain = useCallback(() => {
    setState({ kind: 'reading' });
    setReadings((count) => count + 1);
  }, []);
  return { state, readAgain };
}
