import { wordKey } from '../log/cellText';

/** Whether the officer's own status says that nothing is left to do. */
export type StatusMeaning = 'open' | 'closed';

const closed = keys(
  'closed, complete, completed, concluded, finished, finalised, ended, done, case closed, complaint closed, closed - complete',
);
const open = keys(
  'open, ongoing, on going, live, active, in progress, outstanding, pending, current, not closed, open - ongoing, open - in progress, awaiting response, with team, under investigation, overdue',
);

/** What a status means, or null for a word that could be either. "Closed - upheld" and "Open (stage 2)" begin with theirs. */
export function meaningOfStatus(text: string): StatusMeaning | null {
  const whole = wordKey(text);
  const first = wordKey(/^\s*[\p{L}]+/u.exec(text)?.[0] ?? '');
  if (closed.has(whole) || first === 'closed') return 'closed';

  return open.has(whole) || first === 'open' ? 'open' : null;
}

function keys(words: string): ReadonlySet<string> {
  return new Set(words.split(', ').map(wordKey));
}
