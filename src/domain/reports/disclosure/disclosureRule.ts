/** How other figures are suppressed, so that a small one cannot be worked out from them. */
export type SuppressionMethod = 'protect' | 'dfe';

/** What a published table may not tell. */
export interface DisclosureRule {
  /** Numbers from 1 up to this one are small, and are suppressed. */
  readonly threshold: number;
  readonly method: SuppressionMethod;
}

/** What stands in a cell in place of a figure that is suppressed, as the Department for Education writes it. */
export const suppressed = 'c';

/**
 * Small from 1 to 5, and everything protected whatever its size.
 *
 * @source the Department's historic rule, whose threshold 5 is (Hansard, 8 January 2008, Children in Care, footnote 3);
 *   its threshold of today is not confirmed
 */
export const usualRule: DisclosureRule = { threshold: 5, method: 'protect' };

/**
 * The Department's rule suppresses the next smallest item only where it is strictly less than this: beyond it, a small
 * number beside a published total can be worked out.
 *
 * @source Hansard, 8 January 2008, Children in Care, footnote 3
 */
export const dfeNextSmallestBelow = 20;

/** Zero is no small number: it is shown, where it is true. */
export function isSmall(count: number, { threshold }: DisclosureRule): boolean {
  return count >= 1 && count <= threshold;
}
