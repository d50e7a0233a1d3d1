import { spellingKey } from '../log/unifySpellings';
import type { Change, FixableCell, FixDefinition } from './fixDefinition';
import { tidySpaces } from './spaces';

/** A value that differs only in case or spaces from the fixed list, or from how most rows spell it: as it is counted already. */
export const councilWords: FixDefinition = { kind: 'spelling', change: valueChange };

function valueChange(cell: FixableCell): Change | null {
  const { column, raw, text, value } = cell;
  if (value?.kind === 'list') return listChange(cell, value.parts);

  const counted = countedText(cell);
  // A line break in a cell is read as a space, and stays.
  if (counted === null || counted === text || text.includes('\n') || cell.isSettled(text)) return null;
  if (column.kind === 'text' || column.kind === 'reference') return null;

  return spellingKey(counted) === spellingKey(text) && raw !== counted
    ? { after: counted, shown: counted }
    : null;
}

function countedText({ column, value }: FixableCell): string | null {
  if (value?.kind === 'record type') return value.meaning.recordType;

  return value?.kind === 'text' && column.kind !== 'outcome' ? value.text : null;
}

/** Each value of a cell by itself; what parts them stays as it is. */
function listChange(cell: FixableCell, parts: readonly string[]): Change | null {
  const counted = new Map(parts.map((part) => [spellingKey(part), part]));
  const spelled = (piece: string): string | null => {
    const [, before = '', word = '', after = ''] = /^([\s•·*]*)(.*?)(\s*)$/s.exec(piece) ?? [];
    const chosen = cell.isSettled(word) ? null : counted.get(spellingKey(word));
    return chosen === null || chosen === undefined ? null : `${before}${chosen}${after}`;
  };
  const tidy = tidySpaces(cell.raw);
  const after = eachPart(tidy, /([;\r\n])/, (piece) => {
    const whole = spelled(piece);
    return whole ?? eachPart(piece, /([,/])/, (part) => spelled(part) ?? part);
  });
  return after === tidy ? null : { after, shown: after };
}

/** @param separator with one group, so that what parts the pieces is kept */
function eachPart(text: string, separator: RegExp, change: (part: string) => string): string {
  return text
    .split(separator)
    .map((part, place) => (place % 2 === 0 ? change(part) : part))
    .join('');
}
