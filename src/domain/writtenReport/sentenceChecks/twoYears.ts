import type { PlainSentence, ReadSentence } from '../sentenceCheck';
import { plainNumbers } from '../sentenceNumbers';
import type { SentenceNumber } from '../sentenceNumbers';

/** The figures of this year and the year before, as sentences tell them. */
export interface TwoYears {
  readonly now: SentenceNumber;
  readonly before: SentenceNumber;
}

const beforeWords = /\b(?:compared (?:to|with)|from|against|than|versus|vs?\.?)\s/gi;
const onLastYear = /\b(?:on|from|than|compared (?:to|with)) (?:the )?(?:last|previous|prior) year/i;
/** "7 more than": a difference, and no year's figure. */
const difference = /^\s*(?:more|fewer|less|higher|lower)\b/i;

/** "from 102 to 117", "117 … compared with 102", "117 … from 102". Null when it cannot be told which they are. */
export function twoYearsIn(sentence: ReadSentence): TwoYears | null {
  return inOneSentence(sentence) ?? inThree(sentence);
}

function inOneSentence({ text, numbers, earlier: [previous] }: ReadSentence): TwoYears | null {
  for (const { index } of text.matchAll(beforeWords)) {
    const [before, after] = numbers.filter(({ start }) => start > index);
    if (!before) continue;
    if (after && text.startsWith('from', index) && isFromTo(text, before, after))
      return { now: after, before };

    const now = nowBefore(text, numbers, index, before) ?? firstAlike(previous, numbers, before);
    if (now) return { now, before };
  }
  return null;
}

/** A year or a remark may stand between. */
function isFromTo(text: string, before: SentenceNumber, after: SentenceNumber): boolean {
  const between = text.slice(before.end, after.start).replaceAll(/\([^)]*\)/g, '');
  return before.unit === after.unit && /^[^,;]{0,40}\bto\s+$/i.test(between);
}

/** The one figure of its kind before the word; with several it cannot be told which is meant. */
function nowBefore(
  text: string,
  numbers: readonly SentenceNumber[],
  index: number,
  before: SentenceNumber,
): SentenceNumber | null {
  const earlier = numbers.filter(
    (number) =>
      number.end <= index && number.unit === before.unit && !difference.test(text.slice(number.end)),
  );
  const isCertain = before.unit !== 'percent' && earlier.length === 1;
  return isCertain || (before.unit === 'percent' && numbers.length > 2) ? (earlier[0] ?? null) : null;
}

/** "17.9% were … . Compared with 60.8%, this is …": the sentence before has it, where this one has no other of its own. */
function firstAlike(
  previous: PlainSentence | undefined,
  numbers: readonly SentenceNumber[],
  before: SentenceNumber,
): SentenceNumber | null {
  if (numbers[0] !== before) return null;
  const alike = previous?.numbers.filter(({ unit }) => unit === before.unit) ?? [];
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** "156 complaints were received. This is a rise of 11.1% on the previous year. In 2020-21 there were 144." */
function inThree({ text, numbers, earlier: [before], later: [after] }: ReadSentence): TwoYears | null {
  if (!before || !after || plainNumbers(numbers).length > 0 || !onLastYear.test(text)) return null;
  const [now, ...others] = plainNumbers(before.numbers);
  const [then, ...rest] = plainNumbers(after.numbers);
  return now && then && others.length === 0 && rest.length === 0 && now.unit === then.unit
    ? { now, before: then }
    : null;
}
