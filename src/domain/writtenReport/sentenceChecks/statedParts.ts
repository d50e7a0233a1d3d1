import { numberInWords } from '../rounding';
import type { FoundInSentence, ReadSentence, SentenceCheck } from '../sentenceCheck';
import { plainNumbers } from '../sentenceNumbers';
import type { SentenceNumber } from '../sentenceNumbers';

const whole = /\b(?:of (?:the )?|total of |total(?: number)? (?:was |is |of )?|all )$|^\s*$/i;
const wholeAfter = /^\s*(?:\w+\s+){0,3}(?:in total|in all|altogether)\b/i;
const pastWords = /\b(?:compared|last year|previous year|from|than|against)\b/i;

/** A total and its parts, told in one sentence: "Of 178, 75 …, 95 … and 8 …". */
export const statedParts: SentenceCheck = {
  id: 'stated-parts',
  title: 'Totals and their parts in sentences',
  find: (sentence) => {
    if (pastWords.test(sentence.text)) return [];

    const numbers = plainNumbers(sentence.numbers);
    const total = numbers.find((number) => isWhole(sentence, number));
    const isAfter = total && !wholeAfter.test(sentence.text.slice(total.end));
    const parts = numbers.filter((number) => number !== total && (!isAfter || number.start > total.end));
    return total && parts.length > 1 ? wrongParts(sentence, total, parts) : [];
  },
};

function isWhole({ text }: ReadSentence, { start, end }: SentenceNumber): boolean {
  return (
    (start > 0 && whole.test(text.slice(0, start)) && /\S/.test(text.slice(0, start))) ||
    wholeAfter.test(text.slice(end))
  );
}

/** Every stage is told, so that nothing else can be part of the total. */
function isEveryStage(text: string): boolean {
  return ['1', '2', '3'].every((stage) => new RegExp(`stage ${stage}\\b`, 'i').test(text));
}

function wrongParts(
  { text }: ReadSentence,
  total: SentenceNumber,
  parts: readonly SentenceNumber[],
): readonly FoundInSentence[] {
  const added = parts.reduce((sum, { value }) => sum + value, 0);
  const missing = total.value - added;
  if (missing === 0) return [];

  // Fewer may be meant: "of 49, 20 were not upheld and 18 partly".
  const isSlip = parts.length > 2 && missing > 0 && missing <= Math.max(2, total.value * 0.03);
  if (missing > 0 && !isSlip && !(isEveryStage(text) && parts.length > 2)) return [];
  const stages = isEveryStage(text) ? '; a stage may have been counted twice' : '';
  return [
    {
      severity: 'error',
      printed: total.text,
      right: numberInWords(added),
      message: `${parts.map((part) => part.text).join(' + ')} is ${numberInWords(added)}, but the sentence says ${total.text}${stages}.`,
    },
  ];
}
