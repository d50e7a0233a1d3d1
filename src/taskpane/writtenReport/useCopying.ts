import { useState } from 'react';
import { useAnnounce } from '../frame/Announcer';

/** Copies a text. `[what came of it, copy]`: null before; some versions of Excel do not let an add-in reach the clipboard. */
export function useCopying(): readonly [string | null, (text: string) => void] {
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<string | null>(null);
  const tell = (words: string) => {
    setOutcome(words);
    announce(words);
  };
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => tell('Copied'),
      () => tell('Excel did not allow it: select and copy the lines above'),
    );
  return [outcome, copy];
}
