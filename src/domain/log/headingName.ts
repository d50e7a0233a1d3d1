import type { Heading } from './heading';
import { headingKey } from './headingKey';

/**
 * A heading as Complaints setup names it: "Outcome"; "Stage 2 Outcome" where the heading stands under more than one stage.
 *
 * @param headings all that stand beside it
 */
export function headingName({ text, banner }: Heading, headings: readonly Heading[]): string {
  const name = text.replace(/\s+/g, ' ');
  const isOnlyOne = headings.filter((other) => headingKey(other.text) === headingKey(text)).length < 2;
  if (isOnlyOne || !banner) return name;

  return `${banner.word.replace(/^stage(\d)$/, 'Stage $1')} ${name}`;
}
