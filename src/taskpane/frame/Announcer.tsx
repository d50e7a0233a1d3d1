import { createContext, useCallback, useContext, useState } from 'react';
import type { ReactNode } from 'react';
import { useHiddenText } from './useHiddenText';

const Announce = createContext<(message: string) => void>(() => {});

/** Says something to those who do not see the pane change: `const announce = useAnnounce()`. */
export function useAnnounce(): (message: string) => void {
  return useContext(Announce);
}

/** Holds the pane's one region for such messages: it must stand in the page before anything is said in it. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const hiddenText = useHiddenText();
  const [said, setSaid] = useState({ message: '', times: 0 });
  const announce = useCallback(
    (message: string) => setSaid(({ times }) => ({ message, times: times + 1 })),
    [],
  );
  return (
    <Announce.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" aria-atomic="true" className={hiddenText}>
        {/* A new element each time, so that the same words are read out again. */}
        <span key={said.times}>{said.message}</span>
      </div>
    </Announce.Provider>
  );
}
