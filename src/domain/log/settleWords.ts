import { wordKey } from './cellText';
import type { Column, FieldId } from './columns';
import { columnOf } from './columns';
import type { ColumnKind } from './columns/column';
import type { SettleWord } from './parseCell';

/** The officer's word and what it means, in our words ("Upheld", "corporate", "Enquiry", "2", "Yes") or the council's. */
export interface SettledWord {
  readonly field: FieldId;
  readonly word: string;
  readonly means: string;
}

/** Words of these kinds mean the same in every column of the kind: an outcome settled for stage 1 is settled for stage 2. */
const sharedKinds: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  'outcome',
  'procedure',
  'stage',
  'record type',
  'yes-no',
  'date or yes',
]);

/** Makes the reader of the words settled on Complaints setup; any other word is itself. */
export function createSettleWord(words: readonly SettledWord[]): SettleWord {
  if (words.length === 0) return (_column, text) => text;

  const meanings = new Map(words.map(({ field, word, means }) => [settledKey(columnOf(field), word), means]));
  return (column, text) => meanings.get(settledKey(column, text)) ?? text;
}

/** Words of the same key are the same word of the same field, or of a kind whose words mean the same everywhere. */
export function settledKey({ id, kind }: Column, word: string): string {
  // The officer settles the word as it stands in the cell; only marks have no key of their own.
  return `${sharedKinds.has(kind) ? kind : id}|${wordKey(word) || word}`;
}
