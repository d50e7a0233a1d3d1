import { headingKey } from './headingKey';

/** Banners that stand over several headings, by their keys, and the word each adds to the headings below it. */
const banners: readonly (readonly [RegExp, string])[] = [
  [/\bstage1\b/, 'stage1'],
  [/\bstage2\b/, 'stage2'],
  [/\bstage3\b/, 'stage3'],
  [/^(?:local resolution)$/, 'stage1'],
  [/^(?:formal )?investigation$/, 'stage2'],
  [/^(?:review )?panel$/, 'stage3'],
  [/\bombudsman\b/, 'ombudsman'],
  [/^(?:actions?|(?:actions? and )?learning|lessons (?:learn(?:ed|t)))$/, 'learning'],
  [/^(?:financial )?(?:remedy|remedies|redress)$/, 'remedy'],
  [/^suspen(?:ded|sion)$/, 'suspended'],
  [/^complainant$/, 'complainant'],
  [/^compliment$/, 'compliment'],
];

/** The longest text that is taken for a banner: a title that names a stage is longer. */
const longestBanner = 40;

/**
 * The word that a banner adds to the headings below it ("STAGE 2" makes "Due" read "Stage 2 due"), or null for other text.
 *
 * @example bannerWord('Stage Two: Investigation') // 'stage2'
 */
export function bannerWord(text: string): string | null {
  if (text === '' || text.length > longestBanner || /\d{4}/.test(text)) return null;

  const key = headingKey(text);
  return banners.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}
