import type { PrintedReport, PrintedSentence } from './printedTable';
import type { SentenceNumber } from './sentenceNumbers';
import type { WrittenFinding } from './writtenFinding';

/** A sentence with its figures. */
export interface ReadSentence extends PrintedSentence {
  readonly numbers: readonly SentenceNumber[];
  /** The sentences above it and below it, a few, the nearest first. */
  readonly earlier: readonly PlainSentence[];
  readonly later: readonly PlainSentence[];
}

export interface PlainSentence extends PrintedSentence {
  readonly numbers: readonly SentenceNumber[];
}

/** One thing that must hold in a sentence, by itself or beside the tables given with it. */
export interface SentenceCheck {
  readonly id: string;
  readonly title: string;
  readonly find: (sentence: ReadSentence, report: PrintedReport) => readonly FoundInSentence[];
}

export type FoundInSentence = Pick<WrittenFinding, 'severity' | 'printed' | 'right' | 'message'>;

const rise =
  /\b(?:increas\w*|rise[ns]?|rose|rising|grew|grown|growth|higher|up (?:from|by)|more than (?:last|the previous))\b/i;
const fall =
  /\b(?:decreas\w*|fall(?:s|en|ing)?|fell|drop\w*|reduc\w*|declin\w*|lower|fewer|down (?:from|by))\b/i;
const hedge = /\b(?:about|around|nearly|almost|approximately|roughly|over|circa|just|some)\s+$/i;

/** Which way a sentence says that something went; null when it says neither, or both. */
export function directionOf(text: string): 'rise' | 'fall' | null {
  // Better may be more or less.
  if (/\b(?:performance|improve\w*|worse\w*)\b/i.test(text)) return null;
  const [isRise, isFall] = [rise.test(text), fall.test(text)];
  if (isRise === isFall) return null;

  return isRise ? 'rise' : 'fall';
}

/** "about 30%" need not be exact. */
export function isHedged({ text }: ReadSentence, { start }: SentenceNumber): boolean {
  return hedge.test(text.slice(0, start));
}
