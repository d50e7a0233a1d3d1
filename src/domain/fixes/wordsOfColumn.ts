import { cellText, wordKey } from '../log/cellText';
import type { Column } from '../log/columns';
import { dataRows } from '../log/logRegion';
import type { LogRegion } from '../log/logRegion';
import type { PlainValue } from '../log/sheetValues';
import { wordSpelledOut } from './wordSpellings';

/** Longer texts are no words of a list. */
const longestWord = 40;

/** Answers whether a column says a word, spelled out in whatever way; looks at the column only when asked. */
export function wordsOfColumn(region: LogRegion, column: Column, index: number): (word: string) => boolean {
  let words: ReadonlySet<string> | null = null;
  return (word) => (words ??= wordsIn(region, column, index)).has(wordKey(word));
}

function wordsIn(region: LogRegion, { kind }: Column, index: number): ReadonlySet<string> {
  const { first, last } = dataRows(region);
  const cells: readonly (readonly PlainValue[])[] = region.area.sheet.values.slice(first, last + 1);
  const texts = new Set(
    cells.flatMap((row) => {
      const cell = row[index];
      return typeof cell === 'string' && cell.length < longestWord ? [cellText(cell)] : [];
    }),
  );
  return new Set([...texts].map((text) => wordKey(wordSpelledOut(kind, text) ?? text)));
}
