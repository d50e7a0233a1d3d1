import { flagsPage } from '../../src/actions/flagsPage';
import { namesOfSet } from '../../src/domain/flags/flagNames';
import type { FlagsPlan } from '../../src/domain/flags/planFlags';
import type { PlannedClock } from '../../src/domain/flags/planFlags';
import { timeLimits } from '../../src/domain/timescales/timeLimits';
import type { TimeLimits } from '../../src/domain/timescales/timeLimits';

function limitsSaid(limits: TimeLimits): readonly string[] {
  const clock = (id: PlannedClock['clock']): PlannedClock => ({
    clock: id,
    field: 'received',
    letter: 'B',
    formula: '0',
    statuses: [],
  });
  const region = { sheet: 'Log', table: null, firstRow: 2, lastRow: 9, headings: [] };
  const plan: FlagsPlan = {
    regions: [{ ...region, clocks: [clock('acknowledge'), clock('corporate1')] }],
    words: [],
    untold: [],
    leftOut: [],
  };
  return flagsPage(plan, limits, namesOfSet(1), []).places.map(({ limit }) => limit);
}

test('The sheet of the flags says by which limits they count, once where both procedures have the same', () => {
  expect(limitsSaid(timeLimits)).toEqual([
    '2 working days, from: received',
    '10 working days, 20 when extended, from: received',
  ]);
});

test('It says the acknowledgement’s of each procedure where they differ', () => {
  const corporate = { ...timeLimits['corporate-acknowledge'], workingDays: 5 };
  expect(limitsSaid({ ...timeLimits, 'corporate-acknowledge': corporate })[0]).toBe(
    'statutory: 2 working days, from: received; corporate: 5 working days, from: received',
  );
});
