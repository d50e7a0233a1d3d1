import { agreementOf, percentInWords } from '../rounding';
import type { SentenceCheck } from '../sentenceCheck';
import type { SentenceNumber } from '../sentenceNumbers';

const mostParts = 12;
const parts = Array.from({ length: mostParts }, (_, index) => index + 1);

/** "66.66%": what only two thirds can be, cut off instead of rounded. */
export const cutOffShare: SentenceCheck = {
  id: 'cut-off-share',
  title: 'Percentages cut off in sentences',
  find: ({ numbers }) =>
    numbers.flatMap((number) => {
      const fraction = number.unit === 'percent' && number.decimals > 1 ? cutFrom(number) : null;
      if (!fraction) return [];

      const right = percentInWords(fraction.exact, number.decimals);
      return [
        {
          severity: 'warning' as const,
          printed: number.text,
          right,
          message: `${number.text} looks cut off instead of rounded: ${fraction.of} is ${right}.`,
        },
      ];
    }),
};

/** The smallest fraction it is cut from; null when it is one as rounded. */
function cutFrom(number: SentenceNumber): { readonly exact: number; readonly of: string } | null {
  const fractions = parts.flatMap((base) =>
    parts
      .filter((count) => count < base)
      .map((count) => ({ exact: (count / base) * 100, of: `${count} of ${base}` })),
  );
  if (fractions.some(({ exact }) => agreementOf(number, exact) === 'right')) return null;

  return fractions.find(({ exact }) => agreementOf(number, exact) === 'cut off') ?? null;
}
