import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import type { Case } from '../../../src/domain/log/case';
import { caseClocks } from '../../../src/domain/timescales/caseClocks';
import type { CaseClock } from '../../../src/domain/timescales/caseClocks';
import { caseTimescales } from '../../../src/domain/timescales/caseTimescales';
import { timeLimits } from '../../../src/domain/timescales/timeLimits';
import type { TimeLimits } from '../../../src/domain/timescales/timeLimits';
import { complaint } from '../../complaint';
import type { Told } from '../../complaint';
import { day } from '../../day';

const calendar = createWorkingCalendar([]);
const today = day('Wed 30 Apr 2025');
const unheardOf = { notUnderstood: 'unheard of' };
const twoAndFive: TimeLimits = {
  ...timeLimits,
  'corporate-acknowledge': { ...timeLimits['corporate-acknowledge'], workingDays: 5 },
};

/** Received on a Monday, and acknowledged four working days later. */
function record(procedure: Case['procedure']): Case {
  const told: Told = {
    procedure,
    received: day('Mon 3 Mar 2025'),
    acknowledged: day('Fri 7 Mar 2025'),
  };
  return complaint(told);
}

function acknowledgement(procedure: Case['procedure'], limits: TimeLimits): CaseClock {
  const clocks = caseClocks(record(procedure), {
    calendar,
    today,
    limits,
    fields: new Set(['acknowledged'] as const),
  });
  return clocks.find(({ clock }) => clock === 'acknowledge')!;
}

describe('The acknowledgement is judged by the limit of the complaint’s own procedure', () => {
  test.each<[Case['procedure'], ReturnType<typeof day>, string]>([
    ['statutory', day('Wed 5 Mar 2025'), 'late'],
    ['corporate', day('Mon 10 Mar 2025'), 'on-time'],
  ])('2 working days where it is statutory, 5 where it is corporate: %s', (procedure, due, status) => {
    expect(acknowledgement(procedure, twoAndFive)).toMatchObject({ clock: 'acknowledge', due, status });
    expect(caseTimescales(record(procedure), calendar, today, twoAndFive).acknowledge?.due).toBe(due);
  });
});

describe('Where the procedure is not understood', () => {
  test('the acknowledgement is judged by the limit that both procedures have', () => {
    expect(acknowledgement(unheardOf, timeLimits)).toMatchObject({
      due: day('Wed 5 Mar 2025'),
      status: 'late',
    });
    expect(caseTimescales(record(unheardOf), calendar, today).acknowledge?.kept).toBe('late');
  });

  test('it cannot be told when they have not the same', () => {
    expect(acknowledgement(unheardOf, twoAndFive)).toMatchObject({
      start: null,
      due: null,
      completed: day('Fri 7 Mar 2025'),
      status: 'cannot-tell',
      because: 'The procedure “unheard of” is not understood, so the time limit cannot be told.',
    });
    expect(caseTimescales(record(unheardOf), calendar, today, twoAndFive).acknowledge).toBeNull();
  });
});
