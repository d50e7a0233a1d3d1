import type { Heading } from './heading';
import { headingKey } from './headingKey';

/**
 * A heading as Complaints setup names it: "Outcome"; "Stage 2 Outcome" where the heading stands under more than one stage.
 *
 * @param headings all that stand beside it
 */
export function headingName({ text, banner }: Heading, headings: readonly Heading[]): string {
  const name = text.replace(/\s+/g, ' ');
  if (!banner || (countsOf(headings).get(headingKey(text)) ?? 0) < 2) return name;

  return `${banner.word.replace(/^stage(\d)$/, 'Stage $1')} ${name}`;
}

/** Counted once for all the headings of a sheet, which may be as many as it has columns. */
const counted = new WeakMap<readonly Heading[], ReadonlyMap<string, number>>();

function countsOf(headings: readonly Heading[]): ReadonlyMap<string, number> {
  const before = counted.get(headings);
  if (before) return before;

  const counts = new Map<string, number>();
  for (const { text } of headings) {
    const key = headingKey(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  counted.set(headings, counts);
  return counts;
}
