import { thisYear } from './labels';
import { rankedRows } from './rankedRows';
import { cellOf, tableNamed } from './sentence';
import type { Sentence } from './sentence';
import type { SentencePart } from './sentenceParts';
import { complaintWords, figure, joined, noun, told } from './sentenceWords';
import type { Scope } from './scope';
import { everyScope } from './tableDefinition';

export interface MostCommonSpec {
  readonly id: string;
  /** A one-way table. */
  readonly table: string;
  /** "The most common issue was": of one value, and of several that are as common. */
  readonly one: readonly SentencePart[];
  readonly many: readonly SentencePart[];
  readonly scopes?: readonly Scope[];
}

/** "The most common issue was Delay (14 complaints, 25%)."; all of them when several are as common. */
export function mostCommon({ id, table: tableId, one, many, scopes = everyScope }: MostCommonSpec): Sentence {
  return {
    id,
    scopes,
    tell: (input) => {
      const table = tableNamed(input, tableId);
      const [first] = table ? rankedRows(table, thisYear) : [];
      if (!first) return null;

      const [cell] = first.cells;
      const percent = cellOf(input, tableId, cell.row, '%');
      const complaints = noun(cell, ...complaintWords(input.scope));
      const share = percent ? told`, ${figure(percent, 'percent')}` : [];
      const figures = told`${figure(cell)} ${complaints}${share}`;
      return first.labels.length === 1
        ? told`${one} ${joined(first.labels)} (${figures}).`
        : told`${many} ${joined(first.labels)} (${figures} each).`;
    },
  };
}
