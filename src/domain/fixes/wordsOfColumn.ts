import { cellText, wordKey } from '../log/cellText';
import type { Column } from '../log/columns';
import { dataRows } from '../log/logRegion';
import type { LogRegion } from '../log/logRegion';
import { wordSpelledOut } from './wordSpellings';

/** What the cells of one column say, looked at only when asked. */
export interface WordsOfColumn {
  /** Whether one of them says a word, spelled out in whatever way. */
  readonly has: (word: string) => boolean;
  /** The council's own wording of a word of ours ("Partly upheld"), or our word where it has none. */
  readonly wording: (word: string) => string;
}

/** Longer texts are no words of a list. */
const longestWord = 40;
/** So many cells that agree, and more than all others, are the council's way and no slip. */
const fewestThatAgree = 3;

/** The words of one column of a region, but for those that the officer has settled otherwise. */
export function wordsOfColumn(
  region: LogRegion,
  column: Column,
  index: number,
  isSettled: (word: string) => boolean,
): WordsOfColumn {
  let known: WordsOfColumn | null = null;
  const words = () => (known ??= wordsIn(countTexts(region, index, isSettled), column));
  return { has: (word) => words().has(word), wording: (word) => words().wording(word) };
}

function wordsIn(counts: ReadonlyMap<string, number>, { kind }: Column): WordsOfColumn {
  const texts = [...counts.keys()];
  const said = new Set(texts.map((text) => wordKey(wordSpelledOut(kind, text) ?? text)));
  const timesOf = (some: readonly string[]) => some.reduce((sum, text) => sum + (counts.get(text) ?? 0), 0);
  return {
    has: (word) => said.has(wordKey(word)),
    wording: (word) => {
      const same = texts.filter((text) => wordSpelledOut(kind, text) === word);
      const all = timesOf(same);
      const own = same.find((text) => {
        const times = timesOf(same.filter((other) => wordKey(other) === wordKey(text)));
        return times >= fewestThatAgree && times * 2 > all;
      });
      if (own === undefined || wordKey(own) === wordKey(word)) return word;

      return mostUsed(
        same.filter((text) => wordKey(text) === wordKey(own)),
        counts,
      );
    },
  };
}

function mostUsed(texts: readonly string[], counts: ReadonlyMap<string, number>): string {
  return texts.reduce((most, text) => ((counts.get(text) ?? 0) > (counts.get(most) ?? 0) ? text : most));
}

function countTexts(
  region: LogRegion,
  index: number,
  isSettled: (word: string) => boolean,
): ReadonlyMap<string, number> {
  const { first, last } = dataRows(region);
  const counts = new Map<string, number>();
  for (const row of region.area.sheet.values.slice(first, last + 1)) {
    const cell = row[index];
    if (typeof cell !== 'string' || cell.length >= longestWord) continue;
    const text = cellText(cell);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Map([...counts].filter(([text]) => !isSettled(text)));
}
