import { spellingKey } from '../log/unifySpellings';
import type { Change, FixableCell, FixDefinition } from './fixDefinition';
import { spelledWord } from './wordSpellings';

/** A word that must map to one of ours (an outcome, a stage, a yes or no), spelled otherwise. */
export const knownWords: FixDefinition = { kind: 'spelling', change: wordChange };

function wordChange(cell: FixableCell): Change | null {
  const { column, heading, text, value, listed, words } = cell;
  // Under "Upheld?" a Yes or a No is meant.
  if (!value || (column.kind === 'outcome' && /upheld/i.test(heading))) return null;

  const spelled = spelledWord(column.kind, text);
  if (!spelled || cell.isSettled(text)) return null;
  if (spelled.isCode && !words.has(spelled.word)) return null;

  const word = value.kind === 'record type' ? value.meaning.recordType : words.wording(spelled.word);
  const after = listed.length === 0 ? word : wordOfList(listed, text, [word, spelled.word]);
  return after === null || after === text || cell.isSettled(after) ? null : { after, shown: after };
}

/** A word that the officer's list allows is right, and one it does not allow would be refused in the cell. */
function wordOfList(listed: readonly string[], text: string, words: readonly string[]): string | null {
  const same = (one: string) => listed.find((value) => spellingKey(value) === spellingKey(one));
  return [text, ...words].map(same).find((value) => value !== undefined) ?? null;
}
