import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import type { FieldId } from '../../../src/domain/log/columns';
import { caseClocks } from '../../../src/domain/timescales/caseClocks';
import type { CaseClock, ClockSettings } from '../../../src/domain/timescales/caseClocks';
import { timeLimits } from '../../../src/domain/timescales/timeLimits';
import type { ClockId, TimeLimits } from '../../../src/domain/timescales/timeLimits';
import { complaint } from '../../complaint';
import type { Told } from '../../complaint';
import { day } from '../../day';

const acknowledged: ReadonlySet<FieldId> = new Set<FieldId>(['acknowledged']);

/** The clocks of a statutory complaint received on Monday 3 March 2025, as at 30 April 2025, in a log with acknowledgements. */
function clocks(told: Told, settings: Partial<ClockSettings> = {}): readonly CaseClock[] {
  return caseClocks(complaint({ received: day('Mon 3 Mar 2025'), ...told }), {
    calendar: createWorkingCalendar([]),
    today: day('Wed 30 Apr 2025'),
    fields: acknowledged,
    ...settings,
  });
}

function clockNamed(id: ClockId, told: Told, settings: Partial<ClockSettings> = {}): CaseClock {
  const found = clocks(told, settings).find(({ clock }) => clock === id);
  if (!found) throw new Error(`There is no clock ${id}.`);

  return found;
}

const answered1: Told = { stage1: { responded: day('Mon 17 Mar 2025') } };
const asked3 = { requested: day('Mon 7 Apr 2025') };

describe('The clocks that are listed', () => {
  test.each<[string, Told, ClockId[]]>([
    ['Acknowledgement and stage 1 of every complaint', {}, ['acknowledge', 'stage1']],
    ['The same once it is answered', answered1, ['acknowledge', 'stage1']],
    [
      'Stage 2 when it was asked for',
      { ...answered1, stage2: { requested: day('Tue 18 Mar 2025') } },
      ['acknowledge', 'stage1', 'stage2'],
    ],
    [
      'Not stage 2 while its request is still to come',
      { ...answered1, stage2: { requested: day('Thu 1 May 2025') } },
      ['acknowledge', 'stage1'],
    ],
    [
      'No stage 1 when it went straight to stage 2',
      { stage2: { requested: day('Mon 3 Mar 2025') } },
      ['acknowledge', 'stage2'],
    ],
    [
      'The panel when stage 3 was asked for',
      { ...answered1, stage3: asked3 },
      ['acknowledge', 'stage1', 'stage3-panel'],
    ],
    [
      'Not the report while the panel is only arranged',
      { ...answered1, stage3: { ...asked3, panel: day('Fri 2 May 2025') } },
      ['acknowledge', 'stage1', 'stage3-panel'],
    ],
    [
      'The report when the panel met',
      { ...answered1, stage3: { ...asked3, panel: day('Mon 28 Apr 2025') } },
      ['acknowledge', 'stage1', 'stage3-panel', 'stage3-report'],
    ],
    [
      'The response when the report came',
      {
        ...answered1,
        stage3: { ...asked3, panel: day('Mon 28 Apr 2025'), reportReceived: day('Tue 29 Apr 2025') },
      },
      ['acknowledge', 'stage1', 'stage3-panel', 'stage3-report', 'stage3-response'],
    ],
    [
      'No report of a panel that is dated after the complaint was withdrawn',
      {
        ...answered1,
        withdrawn: day('Mon 14 Apr 2025'),
        stage3: { ...asked3, panel: day('Mon 28 Apr 2025') },
      },
      ['acknowledge', 'stage1', 'stage3-panel'],
    ],
    [
      'Those of the corporate procedure, which has no stage 3',
      {
        ...answered1,
        procedure: 'corporate',
        stage2: { requested: day('Tue 18 Mar 2025') },
        stage3: asked3,
      },
      ['acknowledge', 'corporate1', 'corporate2'],
    ],
    ['None of a complaint received after today', { received: day('Thu 1 May 2025') }, []],
    ['None of a compliment', { recordType: 'Compliment' }, []],
    ['Both of a complaint whose day received is blank', { received: null }, ['acknowledge', 'stage1']],
  ])('%s', (_, told, listed) => {
    expect(clocks(told).map(({ clock }) => clock)).toEqual(listed);
  });

  test('No acknowledgement where the log has no column for it', () => {
    const listed = clocks({ acknowledged: day('Tue 4 Mar 2025') }, { fields: new Set() });
    expect(listed.map(({ clock }) => clock)).toEqual(['stage1']);
  });
});

describe('The acknowledgement', () => {
  test.each<[string, Told, string | null, ReturnType<typeof counts>]>([
    [
      'ends on the day acknowledged',
      { acknowledged: day('Thu 6 Mar 2025') },
      'Thu 6 Mar 2025',
      ['late', 3, 1],
    ],
    ['ends with the response when none is recorded', answered1, 'Mon 17 Mar 2025', ['late', 10, 8]],
    [
      'ends with the stage 2 response when stage 1 was never answered',
      { stage2: { requested: day('Tue 18 Mar 2025'), responded: day('Mon 24 Mar 2025') } },
      'Mon 24 Mar 2025',
      ['late', 15, 13],
    ],
    [
      'is not ended by a response that records a withdrawal',
      { stage1: { responded: day('Tue 4 Mar 2025'), outcome: 'Withdrawn' } },
      null,
      ['withdrawn', 1, 0],
    ],
    ['stops on the day withdrawn', { withdrawn: day('Thu 6 Mar 2025') }, null, ['withdrawn', 3, 1]],
    [
      'is judged when the complaint was withdrawn only later',
      { acknowledged: day('Wed 5 Mar 2025'), withdrawn: day('Thu 6 Mar 2025') },
      'Wed 5 Mar 2025',
      ['on-time', 2, 0],
    ],
    [
      'stops while the complaint is suspended',
      { suspendedFrom: day('Tue 4 Mar 2025') },
      null,
      ['suspended', 1, 0],
    ],
    [
      'runs on when stage 2 was asked for',
      { stage2: { requested: day('Tue 18 Mar 2025') } },
      null,
      ['overdue', 40, 38],
    ],
  ])('%s', (_, told, completed, expected) => {
    const clock = clockNamed('acknowledge', told);
    expect([clock.completed, ...counts(clock)]).toEqual([completed && day(completed), ...expected]);
  });
});

function counts({ status, workingDays, workingDaysLate }: CaseClock): [string, number | null, number | null] {
  return [status, workingDays, workingDaysLate];
}

describe('The limits of Complaints setup', () => {
  const fromAcknowledgement: TimeLimits = {
    ...timeLimits,
    corporate1: { ...timeLimits.corporate1, countsFrom: 'acknowledged' },
    stage1: { ...timeLimits.stage1, workingDays: 5, extendedWorkingDays: null },
    acknowledge: { ...timeLimits.acknowledge, workingDays: 5 },
  };
  const settings = { limits: fromAcknowledgement };

  test('A clock that counts from the acknowledgement starts on that day', () => {
    const told: Told = { procedure: 'corporate', acknowledged: day('Fri 7 Mar 2025'), ...answered1 };
    expect(clockNamed('corporate1', told, settings)).toMatchObject({
      start: day('Fri 7 Mar 2025'),
      due: day('Fri 21 Mar 2025'),
      status: 'on-time',
      workingDays: 6,
    });
  });

  test('It cannot be told while nothing is acknowledged', () => {
    expect(clockNamed('corporate1', { procedure: 'corporate' }, settings)).toMatchObject({
      start: null,
      due: null,
      status: 'cannot-tell',
      because: 'There is no due date: the log does not give the day acknowledged.',
    });
  });

  test('Their own number of working days holds, and no extension where they allow none', () => {
    const clock = clockNamed(
      'stage1',
      { stage1: { extended: true, responded: day('Tue 11 Mar 2025') } },
      settings,
    );
    expect([clock.due, clock.extendedDue, ...counts(clock)]).toEqual([
      day('Mon 10 Mar 2025'),
      null,
      'late',
      6,
      1,
    ]);
  });

  test('An acknowledgement within five working days is on time where five are set', () => {
    expect(counts(clockNamed('acknowledge', { acknowledged: day('Mon 10 Mar 2025') }, settings))).toEqual([
      'on-time',
      5,
      0,
    ]);
  });

  test.each<[number, string]>([
    [0, 'open'],
    [1, 'due-soon'],
  ])(
    'Due soon is %d working days or fewer when that is set: %s on the day before the last',
    (dueSoonDays, status) => {
      expect(clockNamed('stage1', {}, { today: day('Fri 14 Mar 2025'), dueSoonDays }).status).toBe(status);
    },
  );
});

describe('What cannot be told says why', () => {
  test.each<[string, Told, Partial<CaseClock>]>([
    [
      'no day received',
      { received: null, ...answered1 },
      {
        start: null,
        due: null,
        completed: day('Mon 17 Mar 2025'),
        because: 'There is no due date: the log does not give the day received.',
      },
    ],
    [
      'answered before it was received',
      { stage1: { responded: day('Fri 28 Feb 2025'), extended: true } },
      {
        start: day('Mon 3 Mar 2025'),
        due: day('Mon 17 Mar 2025'),
        extendedDue: null,
        completed: day('Fri 28 Feb 2025'),
        because:
          'Answered on 28 February 2025, before the day received, 3 March 2025: one of the two dates is wrong.',
      },
    ],
    [
      'received before bank holidays are known',
      { received: day('Fri 30 Dec 1994') },
      {
        due: null,
        because:
          'There is no due date: 10 working days or more from 30 December 1994 reach outside 1 January 1995 to 31 December 2030, for which bank holidays are known.',
      },
    ],
    [
      'a procedure that is not understood',
      { procedure: { notUnderstood: 'Adult' } },
      {
        start: null,
        due: null,
        completed: null,
        because: 'The procedure “Adult” is not understood, so the time limit cannot be told.',
      },
    ],
  ])('%s', (_, told, expected) => {
    expect(clockNamed('stage1', told)).toMatchObject({
      ...expected,
      status: 'cannot-tell',
      workingDays: null,
      workingDaysLate: null,
    });
  });

  test('a due date after the last known bank holiday', () => {
    const told = { received: day('Fri 27 Dec 2030') };
    const clock = clockNamed('stage1', told, { today: day('Tue 31 Dec 2030') });
    expect([clock.status, clock.start, clock.due]).toEqual(['cannot-tell', day('Fri 27 Dec 2030'), null]);
  });

  test('an extension that reaches after the last known bank holiday, unless it was answered before it was needed', () => {
    const told = { received: day('Fri 13 Dec 2030'), stage1: { extended: true } } as const;
    const today = day('Tue 31 Dec 2030');
    expect(clockNamed('stage1', told, { today }).status).toBe('cannot-tell');

    const answered = { ...told, stage1: { ...told.stage1, responded: day('Fri 20 Dec 2030') } };
    expect(clockNamed('stage1', answered, { today }).status).toBe('on-time');
  });
});
