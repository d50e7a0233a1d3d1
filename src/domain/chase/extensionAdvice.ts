import type { Day } from '../calendar/day';
import type { CaseClock } from '../timescales/caseClocks';
import { dueInWords } from '../timescales/dueInWords';
import type { ClockId } from '../timescales/timeLimits';

/** When a limit may be extended, as far as our sources say. */
const grounds: Readonly<Partial<Record<ClockId, string>>> = {
  stage1: 'if it is complex or an advocate is needed',
  stage2: 'if the complainant is told why in writing',
  corporate1: 'if there is a good reason and the complainant is told it',
  corporate2: 'if there is a good reason and the complainant is told it',
};

/**
 * Until when a clock that runs may still be extended; null when no later day is allowed, or that day is past. Once the due
 * date has passed it is no advice to extend, but says what the longest would have been.
 */
export function extensionAdvice(clock: CaseClock, today: Day): string | null {
  const { due, extendedDue, longestDue } = clock;
  const applies = extendedDue ?? due;
  if (applies === null || longestDue === null || longestDue <= applies || today > longestDue) return null;
  if (today > applies) return `The longest an extension could have reached is ${dueInWords(longestDue)}.`;

  const ground = grounds[clock.clock];
  return `May still be extended to ${dueInWords(longestDue)}${ground === undefined ? '' : `, ${ground}`}.`;
}
