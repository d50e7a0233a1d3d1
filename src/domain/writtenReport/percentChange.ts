import type { PrintedFigure } from './printedCell';
import { agreementOf, percentInWords } from './rounding';

/** What is wrong with a percentage change as printed. */
export interface WrongChange {
  readonly isRounding: boolean;
  /** "37.3%", or null where there can be none. */
  readonly right: string | null;
  /** "it was divided by this year's figure instead of last year's", or "". */
  readonly why: string;
}

/**
 * Judges a percentage change: of last year's figure, rounded, with its sign. From 0 there is none.
 *
 * @param mayBeUnsigned whether a fall may stand without its sign, as under a heading "Decrease" or in "fell by 12%"
 * @returns null when it is right
 */
export function judgePercentChange(
  printed: Pick<PrintedFigure, 'value' | 'decimals'>,
  now: number,
  before: number,
  mayBeUnsigned: boolean,
): WrongChange | null {
  if (before === 0) {
    return now === 0 ? null : { isRounding: false, right: null, why: 'a change from 0 has no percentage' };
  }
  const exact = ((now - before) / before) * 100;
  const size = { value: Math.abs(printed.value), decimals: printed.decimals };
  const isSignRight = Math.sign(printed.value) === Math.sign(exact) || exact === 0 || printed.value === 0;
  const agreement = agreementOf(size, Math.abs(exact));
  const right = percentInWords(
    exact,
    agreement === 'wrong' ? Math.max(1, printed.decimals) : printed.decimals,
  );
  if (agreement !== 'wrong' && !isSignRight && !mayBeUnsigned) {
    return { isRounding: false, right, why: `it is a ${exact < 0 ? 'fall' : 'rise'}` };
  }
  if (agreement === 'right') return null;
  if (agreement !== 'wrong') {
    return {
      isRounding: true,
      right,
      why: agreement === 'cut off' ? 'it was cut off instead of rounded' : 'it was rounded wrongly',
    };
  }
  return { isRounding: false, right, why: reasonFor(size, now, before) };
}

function reasonFor(
  size: { readonly value: number; readonly decimals: number },
  now: number,
  before: number,
): string {
  const is = (exact: number) => agreementOf(size, Math.abs(exact)) !== 'wrong';
  if (now !== 0 && is(((now - before) / now) * 100))
    return 'it was divided by this year’s figure instead of last year’s';
  if (is((now / before) * 100)) return 'that is this year as a percentage of last year, not the change';
  if (is(now - before)) return 'that is the change in number, not the percentage';

  return '';
}
