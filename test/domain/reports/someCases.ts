import { addDays } from '../../../src/domain/calendar/day';
import type { Day } from '../../../src/domain/calendar/day';
import { outcomes } from '../../../src/domain/log/case';
import type { FixedLists } from '../../../src/domain/reports/reportData';
import type { Case } from '../../../src/domain/log/case';
import type { Told } from '../../complaint';
import { day } from '../../day';
import { logOf } from './aCase';

const areas = {
  North: ['Team A', 'Team B'],
  South: ['Team B', 'Fostering', 'Duty & advice'],
  'East (city)': ['Team C'],
};
const issues = ['Delay', 'Staff attitude', 'Quality of service', 'Communication', 'Decision'];
/** The groups of some of them. */
export const issueLists: FixedLists = {
  issues: [
    { value: 'Staff attitude', group: 'Staff' },
    { value: 'Delay', group: 'Service' },
    { value: 'Quality of service', group: 'Service' },
    { value: 'Confidentiality', group: 'Records' },
    { value: 'Decision', group: null },
  ],
};
const complainants = ['Mother', 'Father', 'Young person', 'Grandparent', 'Foster carer'];
const resolutions = ['Apology', 'Explanation', 'Change of worker'];
const ethnicities = ['White British', 'Indian', 'African', 'Not known', '1'];

/** A made-up log of three years in which everything happens to someone: the same for the same count. */
export function someCases(count: number): readonly Case[] {
  const random = randomNumbers(count);
  // Of its own stream, so that what is added here changes nothing above.
  const later = randomNumbers(count + 1000);
  return logOf(...Array.from({ length: count }, () => withAftermath(someCase(random), later)));
}

function someCase(random: () => number): Told {
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const pick = <Value>(values: readonly Value[]): Value => values[upTo(values.length - 1)] as Value;
  const chance = (share: number) => random() < share;
  const after = (start: Day, most: number) => addDays(start, upTo(most));
  const outcome = () => {
    if (chance(0.05)) return { notUnderstood: 'Sort of' };
    return chance(0.1) ? null : pick(outcomes);
  };

  const received = after(day('Fri 1 Apr 2022'), 3 * 365);
  const area = pick(Object.keys(areas)) as keyof typeof areas;
  const stage1Responded = chance(0.8) ? after(received, 45) : null;
  const stage2Requested = chance(0.3) ? after(stage1Responded ?? received, 30) : null;
  const stage2Responded = stage2Requested && chance(0.7) ? after(stage2Requested, 120) : null;
  const stage3Requested = stage2Responded && chance(0.5) ? after(stage2Responded, 30) : null;
  const panel = stage3Requested && chance(0.8) ? after(stage3Requested, 60) : null;
  const stage3Report = panel && chance(0.9) ? after(panel, 10) : null;

  return {
    received: chance(0.01) ? null : received,
    recordType: chance(0.8) ? 'Complaint' : pick(['Compliment', 'Enquiry', 'School issue']),
    procedure: chance(0.02) ? { notUnderstood: 'Other' } : pick(['statutory', 'statutory', 'corporate']),
    area: chance(0.05) ? null : area,
    team: chance(0.05) ? null : pick(areas[area]),
    issues: Array.from({ length: upTo(3) }, () => pick(issues)),
    complainants: Array.from({ length: upTo(2) }, () => pick(complainants)),
    ...person(pick, chance, received),
    resolutions: Array.from({ length: upTo(2) }, () => pick(resolutions)),
    ethnicity: chance(0.2) ? null : pick(ethnicities),
    withdrawn: chance(0.05) ? after(received, 20) : null,
    suspendedFrom: chance(0.05) ? after(received, 20) : null,
    stage1: {
      responded: stage1Responded,
      outcome: stage1Responded && outcome(),
      extended: chance(0.2) ? true : null,
    },
    stage2: { requested: stage2Requested, responded: stage2Responded, outcome: stage2Responded && outcome() },
    stage3: {
      requested: stage3Requested,
      panel,
      reportReceived: stage3Report,
      responded: stage3Report && chance(0.9) ? after(stage3Report, 30) : null,
      outcome: stage3Report && outcome(),
    },
    ombudsman: { referred: chance(0.05) ? after(received, 300) : null, decided: null, decision: null },
  };
}

/** Costs, remedies, actions, acknowledgements and what the Ombudsman made of it. */
function withAftermath(told: Told, random: () => number): Told {
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const pick = <Value>(values: readonly Value[]): Value => values[upTo(values.length - 1)] as Value;
  const later = (most: number) => addDays(told.received ?? day('Mon 3 Jun 2024'), upTo(most));
  const maybe = <Value>(share: number, value: Value) => (random() < share ? value : null);
  const referred = told.ombudsman?.referred ?? null;
  return {
    ...told,
    acknowledged: maybe(0.8, later(6)),
    stage1: { ...told.stage1, complex: pick([true, false, null]) },
    stage2: {
      ...told.stage2,
      cost: told.stage2?.requested ? maybe(0.8, upTo(400000) / 100) : null,
      investigatorAppointed: told.stage2?.requested
        ? maybe(0.8, addDays(told.stage2.requested, upTo(30)))
        : null,
    },
    stage3: { ...told.stage3, cost: told.stage3?.requested ? maybe(0.8, upTo(300000) / 100) : null },
    ombudsman: {
      referred,
      decided: referred && maybe(0.8, addDays(referred, upTo(200))),
      decision: pick(['Upheld', 'Upheld: fault and injustice', 'Not upheld', 'Closed after enquiries', null]),
    },
    remedy: { amount: maybe(0.3, pick([100, 250.5, 0, 99.99])), date: maybe(0.3, later(300)) },
    learning: {
      action: maybe(0.5, 'An action'),
      owner: null,
      due: maybe(0.7, later(600)),
      done: maybe(0.4, later(400)),
    },
    complimentOrigin: pick(['Parent', 'Professional', null]),
    complimentThemes: pick([['Staff'], ['Service', 'Staff'], []]),
    stage2NotTakenOn: maybe(0.05, pick(['Too late', 'Outside the procedure'])),
    investigator: pick(['Internal', 'External IO', 'yes', 'Jo Bloggs', null]),
  };
}

/** What is known of who complained, and how. */
function person(
  pick: <Value>(values: readonly Value[]) => Value,
  chance: (share: number) => boolean,
  received: Day,
): Told {
  return {
    age: chance(0.3) ? pick(['Not known', '16-19', 150]) : pick([null, 3, 15, 16, 18, 30, 64, 65, 99]),
    dateOfBirth: chance(0.3) ? addDays(received, -pick([5000, 6209, 6210, 12000, 30000])) : null,
    gender: pick(['Female', 'Male', 'Joint', null]),
    disability: pick(['Yes', 'No', 'Not known', null]),
    sexualOrientation: pick(['Heterosexual', 'Not known', null]),
    userGroup: pick(['Child in need', 'Care leaver', null]),
    contactMethod: pick(['Email', 'Letter', null]),
    advocate: pick(['Yes', 'No', 'NYAS', 'Not known', null]),
    route: pick(['Formal', 'ADR', 'Informal', 'Mediation', null]),
  };
}

/** Numbers from 0 to 1, the same for the same seed (Park and Miller's generator). */
function randomNumbers(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
