import { useEffect, useRef, useState } from 'react';
import { watchLog } from '../../actions/watchLog';
import type { StopWatching } from '../../actions/watchLog';

/**
 * Reads again whenever the log is edited, for as long as the page is shown; one reading at a time, and one more after it
 * when edits came meanwhile.
 *
 * @returns whether edits are followed: not before Excel has said so, nor where it does not let itself be watched
 */
export function useLive(read: () => Promise<void>): boolean {
  const [isLive, setIsLive] = useState(false);
  const latest = useRef(read);
  latest.current = read;

  useEffect(() => {
    const turn = oneAtATime(() => latest.current());
    let isGone = false;
    let stop: StopWatching | null = null;
    watchLog(turn).then(
      (stopWatching) => {
        stop = stopWatching;
        if (isGone) void stopQuietly(stop);
        else setIsLive(true);
      },
      // The page says that it is not live, and has a button to read again.
      () => {},
    );
    return () => {
      isGone = true;
      if (stop) void stopQuietly(stop);
    };
  }, []);
  return isLive;
}

function oneAtATime(work: () => Promise<void>): () => void {
  let isWorking = false;
  let isWanted = false;
  const turn = async () => {
    isWanted = true;
    if (isWorking) return;
    isWorking = true;
    while (isWanted) {
      isWanted = false;
      await work();
    }
    isWorking = false;
  };
  return () => void turn();
}

/** A watch that cannot be ended tells nobody: the page has gone. */
async function stopQuietly(stop: StopWatching): Promise<void> {
  await stop().catch(() => {});
}
