import type { PlainSentence, SentenceCheck } from '../sentenceCheck';
import type { SentenceNumber } from '../sentenceNumbers';
import { numberInWords, roundTo } from '../rounding';

const furtherWords = /\bfurther\b/i;
const withinWords = /\bwithin\b/i;
const totalWords = /\b(?:in total|in all|altogether|overall|a total of)\b/i;

/** "33% within 10 days. A further 43% within 20. In total 77% …": the steps must make the total. */
export const statedSteps: SentenceCheck = {
  id: 'stated-steps',
  title: 'Steps of time limits in sentences',
  find: ({ text, numbers, earlier, later }) => {
    const [step] = numbers;
    const first = firstPercent(earlier.find((sentence) => withinWords.test(sentence.text)));
    const total = firstPercent(later.find((sentence) => totalWords.test(sentence.text)));
    if (!furtherWords.test(text) || step?.unit !== 'percent' || !first || !total) return [];

    const figures = [first, step, total];
    const slack = figures.reduce((sum, { decimals }) => sum + 0.5 * 10 ** -decimals, 0) + 1e-9;
    const added = first.value + step.value;
    if (Math.abs(added - total.value) <= slack) return [];
    const right = `${numberInWords(roundTo(added, total.decimals), total.decimals)}%`;
    return [
      {
        severity: 'error',
        printed: total.text,
        right,
        message: `${first.text} and a further ${step.text} make ${right}, but ${total.text} is given as both together.`,
      },
    ];
  },
};

function firstPercent(sentence: PlainSentence | undefined): SentenceNumber | null {
  return sentence?.numbers.find(({ unit }) => unit === 'percent') ?? null;
}
