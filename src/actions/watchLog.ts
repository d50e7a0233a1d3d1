import { readOurSheets, watchEdits } from '../excel/watchEdits';
import type { StopWatching } from '../excel/watchEdits';

export type { StopWatching } from '../excel/watchEdits';

export interface WatchPace {
  /** Milliseconds without an edit before it is told. */
  readonly quiet: number;
  /** Milliseconds after which it is told even while edits go on. */
  readonly longest: number;
}

const usualPace: WatchPace = { quiet: 700, longest: 5_000 };

/**
 * Says when the log, or what it is read by, may have changed: once for edits that come close together, whoever makes them.
 * Edits of our own sheets are not told. Nothing is ever written.
 *
 * @throws AddinError or ExcelFault when Excel does not let itself be watched
 */
export async function watchLog(onEdited: () => void, pace: WatchPace = usualPace): Promise<StopWatching> {
  const edited = new Set<string>();
  let ours: ReadonlySet<string> = new Set();
  let theirs: ReadonlySet<string> = new Set();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAt = 0;
  let isStopped = false;

  const tell = async () => {
    const ids = [...edited];
    edited.clear();
    if (ids.some((id) => !ours.has(id) && !theirs.has(id))) {
      // What cannot be told is taken for the officer's: the reading that follows says what is wrong.
      ours = await readOurSheets().catch(() => ours);
      theirs = new Set([...theirs, ...ids].filter((id) => !ours.has(id)));
    }
    if (!isStopped && ids.some((id) => !ours.has(id))) onEdited();
  };
  const stop = await watchEdits((sheetId) => {
    const now = Date.now();
    if (edited.size === 0) firstAt = now;
    edited.add(sheetId);
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), Math.max(0, Math.min(pace.quiet, firstAt + pace.longest - now)));
  });
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await stop();
  };
}
