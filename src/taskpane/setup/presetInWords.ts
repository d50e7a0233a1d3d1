import type { PresetChange, SaidLimit } from '../../domain/setup/presetChange';
import { countOf } from '../frame/inWords';

/** "2 timescales", of what a preset changes; a row that only leaves the other procedure out is none. */
export function timescalesChanged(changes: readonly PresetChange[]): string {
  return countOf(changes.filter(({ how }) => how !== 'narrowed').length, 'timescale');
}

/** What holds now, and what would hold, as two lines. */
export function changeInWords({ how, before, after }: PresetChange): readonly [now: string, then: string] {
  if (how === 'narrowed')
    return [
      `a row of both procedures, ${inWords(after)}`,
      'a row of this procedure alone, which says the same',
    ];

  const now = before ? inWords(before) : 'a row that cannot be read';
  return [now, `${how === 'added' ? 'a row of its own, ' : ''}${inWords(after)}`];
}

/** Ours, the officer's own figure, or what cannot be read. */
export function whoseInWords({ before, isOwn }: PresetChange): string {
  return isOwn && before ? ' (your own figure)' : '';
}

function inWords({ words, source }: SaidLimit): string {
  return source === '' ? words : `${words}. Source: ${source}`;
}

/** What was done, and what does not follow by itself. */
export function presetApplied(name: string, changes: readonly PresetChange[]): string {
  if (changes.length === 0) return `${name} is in force, as it was.`;

  return `${name} is in force: ${timescalesChanged(changes)} changed. Flags, statuses in words and due-date columns that stand in your log still count by the timescales before; put them on again.`;
}
