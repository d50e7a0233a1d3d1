import type { CellValue } from '../log/cellValue';
import type { Column } from '../log/columns';
import type { PlainValue } from '../log/sheetValues';
import type { FixKind } from './fix';
import type { WordsOfColumn } from './wordsOfColumn';

/** A cell of text, with all that a fix may ask of it. */
export interface FixableCell {
  readonly column: Column;
  readonly heading: string;
  /** Exactly as the workbook holds it. */
  readonly raw: string;
  /** What it says, as `cellText` has it. */
  readonly text: string;
  /** As the log was read: values spelled as they are counted. Absent when the cell says nothing, or cannot be read. */
  readonly value: CellValue | undefined;
  /** The values of the officer's fixed list for this column, or none. */
  readonly listed: readonly string[];
  /** Whether the officer has said on Complaints setup what a word of this column means. */
  readonly isSettled: (word: string) => boolean;
  /** What the cells of this column say. */
  readonly words: WordsOfColumn;
}

/** What a cell would hold, and how that would show. */
export interface Change {
  readonly after: PlainValue;
  readonly shown: string;
}

/** One kind of change that can be made without a doubt. */
export interface FixDefinition {
  readonly kind: FixKind;
  /** The whole of what the cell would hold, or null when there is nothing to put right, or any doubt. */
  readonly change: (cell: FixableCell) => Change | null;
}
