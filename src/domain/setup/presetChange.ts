import { isSameLimit } from '../timescales/clockLimits';
import { limitInWords } from '../timescales/limitInWords';
import type { TimeLimit } from '../timescales/timeLimits';
import { knownLimits } from '../timescales/timescalePresets';
import { sourceInWords } from './sourceInWords';

/** A limit in words, and where it comes from. */
export interface SaidLimit {
  readonly words: string;
  readonly source: string;
}

/** One row of the table as a preset would have it. */
export interface PresetChange {
  readonly name: string;
  /** `narrowed`: a row of both procedures becomes the other procedure's, and says the same. */
  readonly how: 'changed' | 'added' | 'narrowed';
  /** What holds now; null for a row that cannot be read. */
  readonly before: SaidLimit | null;
  readonly after: SaidLimit;
  /** Whether what goes is the officer's own: neither the law's nor any preset's. */
  readonly isOwn: boolean;
}

/** From what holds now, null where its row cannot be read, to another limit. */
export function changeTo(limit: TimeLimit, now: TimeLimit | null): Omit<PresetChange, 'how'> {
  return { name: limit.name, before: now && said(now), after: said(limit), isOwn: isOwnFigure(now) };
}

function said(limit: TimeLimit): SaidLimit {
  return { words: limitInWords(limit), source: sourceInWords(limit) };
}

function isOwnFigure(limit: TimeLimit | null): boolean {
  return limit === null || !knownLimits(limit.id).some((known) => isSameLimit(known, limit));
}
