import { agreementOf, percentInWords } from '../rounding';
import { isHedged } from '../sentenceCheck';
import type { FoundInSentence, ReadSentence, SentenceCheck } from '../sentenceCheck';
import type { SentenceNumber } from '../sentenceNumbers';

/** A share as a sentence tells it: "20 of 49 (40.82%)", "178 … 2.5% of 7,120". */
export const statedShare: SentenceCheck = {
  id: 'stated-share',
  title: 'Percentages in sentences',
  find: (sentence) => sharesOf(sentence).flatMap((share) => wrongShare(sentence, share) ?? []),
};

interface StatedShare {
  readonly count: SentenceNumber;
  readonly base: SentenceNumber;
  readonly percent: SentenceNumber;
}

/** Three figures that follow one another: count, base, percentage; or count, percentage, base. */
function sharesOf({ text, numbers }: ReadSentence): readonly StatedShare[] {
  return numbers.flatMap((first, index): readonly StatedShare[] => {
    const [second, third] = numbers.slice(index + 1);
    if (!second || !third || first.unit === 'percent') return [];
    const [between, last] = [text.slice(first.end, second.start), text.slice(second.end, third.start)];
    if (third.unit === 'percent' && second.unit !== 'percent' && isOf(between) && isShort(last)) {
      return [{ count: first, base: second, percent: third }];
    }
    const isShareOf =
      second.unit === 'percent' && third.unit !== 'percent' && isOf(last) && !/from|than/i.test(between);
    return isShareOf ? [{ count: first, base: third, percent: second }] : [];
  });
}

/** "of", "of the", "out of", "/", "of all our"; no more than that between a part and its whole. */
function isOf(between: string): boolean {
  return /^\s*(?:\/|(?:\w+\s+){0,2}(?:out )?of(?:\s+(?:the|all|our|a total of|these|those|\w+))?)\s*$/i.test(
    between,
  );
}

function isShort(between: string): boolean {
  return between.length < 50 && !/[;]|\bfrom\b|\bcompared\b/i.test(between);
}

function wrongShare(sentence: ReadSentence, { count, base, percent }: StatedShare): FoundInSentence | null {
  if (base.value === 0 || count.value > base.value) return null;
  const exact = (count.value / base.value) * 100;
  const agreement = agreementOf(percent, exact);
  if (agreement === 'right' || (isHedged(sentence, percent) && Math.abs(exact - percent.value) <= 2))
    return null;

  const right = percentInWords(exact, percent.decimals);
  const why = agreement === 'cut off' ? ': it was cut off instead of rounded' : '';
  return {
    severity: agreement === 'wrong' ? 'error' : 'warning',
    printed: percent.text,
    right,
    message: `${count.text} of ${base.text} is ${right}, but the sentence says ${percent.text}${why}.`,
  };
}
