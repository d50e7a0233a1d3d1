import { judgePercentChange } from '../percentChange';
import { agreementOf, roundTo } from '../rounding';
import { directionOf, isHedged } from '../sentenceCheck';
import type { FoundInSentence, ReadSentence, SentenceCheck } from '../sentenceCheck';
import type { SentenceNumber } from '../sentenceNumbers';
import { twoYearsIn } from './twoYears';
import type { TwoYears } from './twoYears';

/** A rise or fall as a sentence tells it: its direction, and its percentage. */
export const statedChange: SentenceCheck = {
  id: 'stated-change',
  title: 'Rises and falls in sentences',
  find: (sentence) => {
    const direction = directionOf(sentence.text);
    const stated = direction && twoYearsIn(sentence);
    if (!stated) return [];

    const { now, before } = stated;
    const wrongWord = wrongDirection(direction, now, before);
    return wrongWord ? [wrongWord] : wrongPercent(sentence, stated);
  },
};

function wrongDirection(
  direction: 'rise' | 'fall',
  now: SentenceNumber,
  before: SentenceNumber,
): FoundInSentence | null {
  const went = Math.sign(now.value - before.value);
  if (went === (direction === 'rise' ? 1 : -1)) return null;

  const right = went === 0 ? 'no change' : `a ${went > 0 ? 'rise' : 'fall'}`;
  return {
    severity: 'error',
    printed: direction,
    right,
    message: `From ${before.text} to ${now.text} is ${right}, but the sentence tells of a ${direction}.`,
  };
}

/** The percentage that is neither of the two years'. */
function wrongPercent(sentence: ReadSentence, { now, before }: TwoYears): readonly FoundInSentence[] {
  const others = sentence.numbers.filter(
    (number) => number.unit === 'percent' && number !== now && number !== before,
  );
  const [printed] = others;
  if (!printed || others.length > 1 || isPoints(printed, now, before)) return [];

  const wrong = judgePercentChange(
    { ...printed, value: Math.abs(printed.value) },
    now.value,
    before.value,
    true,
  );
  if (!wrong || (isHedged(sentence, printed) && isNear(printed, now, before))) return [];

  const { right, why, isRounding } = wrong;
  const size = right?.replace('-', '') ?? null;
  const sum = `From ${before.text} to ${now.text}`;
  return [
    {
      severity: isRounding ? 'warning' : 'error',
      printed: printed.text,
      right: size,
      message:
        size === null
          ? `${sum}: ${why}; the sentence says ${printed.text}.`
          : `${sum} is ${size}, but the sentence says ${printed.text}${why ? `: ${why}` : ''}.`,
    },
  ];
}

/** Between two percentages, percentage points may be meant. */
function isPoints(printed: SentenceNumber, now: SentenceNumber, before: SentenceNumber): boolean {
  if (now.unit !== 'percent') return false;
  return (
    agreementOf({ ...printed, value: Math.abs(printed.value) }, Math.abs(now.value - before.value)) ===
    'right'
  );
}

function isNear({ value }: SentenceNumber, now: SentenceNumber, before: SentenceNumber): boolean {
  return (
    Math.abs(Math.abs(value) - Math.abs(roundTo(((now.value - before.value) / before.value) * 100, 1))) <= 2
  );
}
