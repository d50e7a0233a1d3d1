import { yearMonthDay } from '../calendar/day';
import type { Day } from '../calendar/day';
import type { Case } from '../log/case';
import { notUnderstood } from './labels';

interface AgeBand {
  readonly label: string;
  /** The oldest in it, in whole years. */
  readonly upTo: number;
}

/** Nobody is older; a higher number is a slip. */
const oldest = 120;

const bands: readonly AgeBand[] = [
  { label: 'Under 16', upTo: 15 },
  { label: '16 to 17', upTo: 17 },
  { label: '18 to 24', upTo: 24 },
  { label: '25 to 34', upTo: 34 },
  { label: '35 to 44', upTo: 44 },
  { label: '45 to 54', upTo: 54 },
  { label: '55 to 64', upTo: 64 },
  { label: '65 and over', upTo: oldest },
];

/** The bands that ages and dates of birth fall in, in order. */
export const ageBands: readonly string[] = bands.map(({ label }) => label);

const notKnown = 'Not known';

/**
 * The age band of who complained, at the day received. A band that the council typed stays as typed; a date of birth
 * tells where no age does. "Not understood" for what is no age (150, a birth after the complaint); null when blank.
 */
export function ageBandOf({ age, dateOfBirth, received }: Case): string | null {
  if (typeof age === 'number') return bandOf(age);

  const isTold = age !== null && age !== notKnown;
  if (isTold || dateOfBirth === null || received === null) return age;

  return bandOf(wholeYears(dateOfBirth, received));
}

function bandOf(age: number): string {
  if (age < 0) return notUnderstood;

  return bands.find(({ upTo }) => Math.floor(age) <= upTo)?.label ?? notUnderstood;
}

function wholeYears(born: Day, on: Day): number {
  const birth = yearMonthDay(born);
  const then = yearMonthDay(on);
  const isBeforeBirthday =
    then.month < birth.month || (then.month === birth.month && then.dayOfMonth < birth.dayOfMonth);
  return then.year - birth.year - (isBeforeBirthday ? 1 : 0);
}
