import { wordKey } from '../cellText';
import type { Outcome } from '../case';

/**
 * What the words of an outcome cell mean. `none yet`: still open. `escalated`: it went on to stage 2, which is an outcome
 * of stage 1 only when stage 1 was never answered. Null: not a word we know.
 */
export type OutcomeMeaning = Outcome | 'none yet' | 'escalated' | null;

const meanings: Readonly<Record<string, OutcomeMeaning>> = {
  ...each(
    'Upheld',
    'upheld, fully upheld, full upheld, uphold, fully, u, uph, substantiated, fully substantiated, justified, fully justified, fault, fault found, upheld in full',
  ),
  ...each(
    'Partially upheld',
    'partially upheld, partly upheld, part upheld, partial upheld, partially, partly, partial, part, pu, p/u, upheld in part, partial uphold, partially substantiated, partly substantiated, partially justified, partly justified, part justified, some upheld, multiple outcomes, multiple outcome, multiple',
  ),
  ...each(
    'Not upheld',
    'not upheld, notupheld, nu, n/u, not, none upheld, un-upheld, unsubstantiated, not substantiated, not justified, unjustified, no fault, no fault found, unfounded, rejected, not uph',
  ),
  ...each(
    'Inconclusive',
    'inconclusive, no finding, no findings, no outcome, nf, unable to conclude, undetermined, no conclusion',
  ),
  ...each('Withdrawn', 'withdrawn, complaint withdrawn, withdrew, wd, w/d, withdrawn by complainant'),
  ...each(
    'Escalated with no stage 1 response',
    'escalated with no stage 1 response, escalated to stage 2 (no s1 response), escalated to stage 2 no stage 1 response, escalated to stage 2 - no response, escalated no response, escalated (no response), escalated without response, escalated without a stage 1 response, escalated unanswered, escalated no s1 response',
  ),
  ...each(
    'escalated',
    'escalated, escalated to stage 2, escalated to s2, escalated to st2, to stage 2, went to stage 2, moved to stage 2, progressed to stage 2',
  ),
  ...each(
    'Resolved',
    'resolved, informally resolved, resolved informally, locally resolved, resolved locally, early resolution, resolved early',
  ),
  ...each(
    'none yet',
    'ongoing, on-going, open, tbc, tba, tbd, pending, n/a, na, not applicable, awaiting outcome, awaiting, awaited, awaiting response, in progress, under investigation, outstanding, not yet known, not yet, to be confirmed, live, current, active, under consideration, investigating',
  ),
};

const parts = /[;,/+&\n]|\band\b/i;
const counted = /(\d+)\s*(?:x\s*|elements?\s*|points?\s*|were\s*|-\s*)?([a-z][a-z ]*)/gi;

/** What an outcome cell means, its elements ("3 upheld, 2 not", "Upheld/Partially") taken together. */
export function meaningOfOutcome(text: string): OutcomeMeaning {
  const whole = meanings[wordKey(text)];
  if (whole !== undefined) return whole;
  if (/^[-–—.?\s]*$/.test(text)) return 'none yet';

  return combineOutcomes(elementsOf(text));
}

/**
 * The outcome of a complaint of several elements: Upheld when all are, Not upheld when none is, otherwise Partially upheld;
 * elements that all have the same outcome have that one.
 */
export function combineOutcomes(elements: readonly OutcomeMeaning[]): Outcome | null {
  const [first, ...others] = elements;
  if (first === undefined) return null;

  const outcomes = elements.filter(
    (element) => element !== 'none yet' && element !== 'escalated' && element !== null,
  );
  if (outcomes.length < elements.length) return null;
  if (others.every((element) => element === first)) return outcomes[0] ?? null;

  return outcomes.some((element) => element === 'Upheld' || element === 'Partially upheld')
    ? 'Partially upheld'
    : 'Not upheld';
}

function elementsOf(text: string): OutcomeMeaning[] {
  const counts = [...text.matchAll(counted)];
  const rest = text.replace(counted, '').replace(parts, '');
  if (counts.length > 0 && /^[\s;,/+&.]*$/.test(rest)) {
    return counts
      .filter(([, count]) => Number(count) > 0)
      .map(([, , word = '']) => meanings[wordKey(word.replace(/\band\b/gi, ''))] ?? null);
  }
  const words = text.split(parts).filter((part) => wordKey(part) !== '');
  return words.length > 1 ? words.map((part) => meanings[wordKey(part)] ?? null) : [];
}

function each(meaning: OutcomeMeaning, words: string): Record<string, OutcomeMeaning> {
  return Object.fromEntries(words.split(', ').map((word) => [wordKey(word), meaning]));
}
