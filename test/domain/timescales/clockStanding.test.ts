import fc from 'fast-check';
import { bankHolidays } from '../../../src/domain/calendar/bankHolidays';
import { addDays, weekday } from '../../../src/domain/calendar/day';
import type { Day } from '../../../src/domain/calendar/day';
import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import { caseClocks } from '../../../src/domain/timescales/caseClocks';
import { complaint } from '../../complaint';
import { day } from '../../day';

// A plain model that walks from day to day, with no sum and no table of days in it.

const holidays = new Set<number>(bankHolidays.map((holiday) => holiday.day));
const isWorking = (on: Day): boolean => weekday(on) < 6 && !holidays.has(on);

function dayAfter(start: Day, workingDays: number): Day {
  let on = start;
  for (let left = workingDays; left > 0;) {
    on = addDays(on, 1);
    if (isWorking(on)) left--;
  }
  return on;
}

function daysWorked(after: Day, upTo: Day): number {
  let count = 0;
  for (let on = addDays(after, 1); on <= upTo; on = addDays(on, 1)) if (isWorking(on)) count++;
  return count;
}

interface Life {
  readonly received: Day;
  readonly today: Day;
  readonly responded: Day | null;
  readonly withdrawn: Day | null;
  readonly suspendedFrom: Day | null;
  readonly stage2: Day | null;
  readonly extended: Day | boolean | null;
}

/** What an officer would say of stage 1 with a calendar on the wall and a finger to count with. */
function byHand(life: Life): { due: Day; status: string; workingDays: number; workingDaysLate: number } {
  const { received, today, extended } = life;
  const happened = (on: Day | null) => (on !== null && on <= today ? on : null);
  const [responded, withdrawn] = [happened(life.responded), happened(life.withdrawn)];
  const [suspendedFrom, stage2] = [happened(life.suspendedFrom), happened(life.stage2)];

  const due = dayAfter(received, 10);
  const longest = dayAfter(received, 20);
  const typed = typeof extended === 'number' ? extended : null;
  let last = due;
  if (extended === true) last = longest;
  if (typed !== null && typed > due) last = typed < longest ? typed : longest;
  const told = (status: string, until: Day) => ({
    due,
    status,
    workingDays: daysWorked(received, until),
    workingDaysLate: daysWorked(last, until),
  });

  const isWithdrawn =
    withdrawn !== null &&
    (responded === null || withdrawn < responded) &&
    (stage2 === null || withdrawn < stage2);
  if (isWithdrawn) return told('withdrawn', withdrawn);
  if (responded !== null) {
    if (responded <= due) return told('on-time', responded);
    return told(responded <= last ? 'on-time-extended' : 'late', responded);
  }
  if (stage2 !== null) return told('late', stage2);
  if (suspendedFrom !== null) return told('suspended', suspendedFrom > received ? suspendedFrom : received);
  if (today > last) return told('overdue', today);

  return told(daysWorked(today, last) <= 5 ? 'due-soon' : 'open', today);
}

const first = day('Sun 1 Jan 2023');
const seldom = (least: number) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: least, max: 60 }) },
  );
const life: fc.Arbitrary<Life> = fc
  .record({
    received: fc.integer({ min: 0, max: 1000 }),
    today: fc.integer({ min: 0, max: 60 }),
    responded: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 3 }),
    withdrawn: seldom(0),
    suspendedFrom: seldom(0),
    stage2: seldom(1),
    extended: fc.oneof(fc.constant(null), fc.boolean(), fc.integer({ min: 0, max: 60 })),
  })
  .map(({ received, today, responded, withdrawn, suspendedFrom, stage2, extended }) => {
    const start = addDays(first, received);
    const on = (days: number | null) => (days === null ? null : addDays(start, days));
    return {
      received: start,
      today: addDays(start, today),
      responded: on(responded),
      withdrawn: on(withdrawn),
      suspendedFrom: on(suspendedFrom),
      stage2: on(stage2),
      extended: typeof extended === 'number' ? on(extended) : extended,
    };
  });

test('Stage 1 stands where counting from day to day puts it, whatever happened to the complaint', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(life, (told) => {
      const { received, today, responded, withdrawn, suspendedFrom, stage2, extended } = told;
      const [clock] = caseClocks(
        complaint({
          received,
          withdrawn,
          suspendedFrom,
          stage1: { responded, extended },
          stage2: { requested: stage2 },
        }),
        { calendar: createWorkingCalendar([]), today, fields: new Set() },
      );
      const expected = byHand(told);
      seen.add(expected.status);
      expect(clock).toMatchObject(expected);
    }),
    { numRuns: 1500, seed: 20_250_317 },
  );
  expect([...seen].sort()).toEqual([
    'due-soon',
    'late',
    'on-time',
    'on-time-extended',
    'open',
    'overdue',
    'suspended',
    'withdrawn',
  ]);
});
