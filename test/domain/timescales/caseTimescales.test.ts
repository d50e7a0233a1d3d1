import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import { caseTimescales } from '../../../src/domain/timescales/caseTimescales';
import type { CaseTimescales, LeftOut } from '../../../src/domain/timescales/caseTimescales';
import type { Clock, Kept } from '../../../src/domain/timescales/clock';
import { timeLimits } from '../../../src/domain/timescales/timeLimits';
import { complaint } from '../../complaint';
import type { Told } from '../../complaint';
import { day } from '../../day';

const calendar = createWorkingCalendar([]);
const today = day('Mon 31 Mar 2025');
const timescales = (told: Told, limits = timeLimits): CaseTimescales =>
  caseTimescales(complaint({ received: day('Mon 2 Sep 2024'), ...told }), calendar, today, limits);

describe('Stage 1 received on Monday 2 September 2024: due on the 16th, at the longest on the 30th', () => {
  test.each<[string, Told['stage1'], Kept | null, number | null]>([
    ['answered on the last day', { responded: day('Mon 16 Sep 2024') }, 'first limit', 10],
    ['answered a day late', { responded: day('Tue 17 Sep 2024') }, 'late', 11],
    ['answered on the day received', { responded: day('Mon 2 Sep 2024') }, 'first limit', 0],
    ['extended, without a date', { responded: day('Mon 30 Sep 2024'), extended: true }, 'extension', 20],
    ['extended, and late all the same', { responded: day('Tue 1 Oct 2024'), extended: true }, 'late', 21],
    [
      'extended to a date, and kept',
      { responded: day('Mon 23 Sep 2024'), extended: day('Mon 23 Sep 2024') },
      'extension',
      15,
    ],
    [
      'extended to a date, and not kept',
      { responded: day('Tue 24 Sep 2024'), extended: day('Mon 23 Sep 2024') },
      'late',
      16,
    ],
    [
      'answered in time, though extended',
      { responded: day('Mon 9 Sep 2024'), extended: true },
      'first limit',
      5,
    ],
    ['not extended', { responded: day('Tue 17 Sep 2024'), extended: false }, 'late', 11],
    [
      'complex alone, which extends nothing',
      { responded: day('Tue 17 Sep 2024'), complex: true },
      'late',
      11,
    ],
    ['open', {}, null, null],
  ])('%s', (_, stage1, kept, taken) => {
    const { stage1: told } = timescales({ stage1: stage1 ?? {} });
    expect(told?.clock).toMatchObject({
      start: day('Mon 2 Sep 2024'),
      due: day('Mon 16 Sep 2024'),
      longestDue: day('Mon 30 Sep 2024'),
      completed: stage1?.responded ?? null,
      workingDaysTaken: taken,
      kept,
    });
    expect(told?.leftOut).toBeNull();
  });
});

test('A response sent at the weekend after the last day took no more working days, and is late', () => {
  const { stage1 } = timescales({
    received: day('Wed 27 Mar 2024'),
    stage1: { responded: day('Sat 13 Apr 2024') },
  });
  expect([stage1?.clock?.due, stage1?.clock?.workingDaysTaken, stage1?.clock?.kept]).toEqual([
    day('Fri 12 Apr 2024'),
    10,
    'late',
  ]);
});

describe('Timeliness leaves out', () => {
  test.each<[string, Told, LeftOut]>([
    ['the withdrawn', { withdrawn: day('Mon 9 Sep 2024') }, 'withdrawn'],
    [
      'those withdrawn by their outcome',
      { stage1: { responded: day('Mon 9 Sep 2024'), outcome: 'Withdrawn' } },
      'withdrawn',
    ],
    ['the escalated', { stage2: { requested: day('Mon 23 Sep 2024') } }, 'escalated'],
    [
      'the suspended, though answered',
      {
        suspendedFrom: day('Tue 3 Sep 2024'),
        suspendedTo: day('Wed 4 Sep 2024'),
        stage1: { responded: day('Mon 9 Sep 2024') },
      },
      'suspended',
    ],
    [
      'those answered before they were received',
      { stage1: { responded: day('Mon 2 Jan 2023') } },
      'cannot tell',
    ],
    [
      'those with no day received',
      { received: null, stage1: { responded: day('Mon 9 Sep 2024') } },
      'cannot tell',
    ],
    [
      'those received before bank holidays are known',
      { received: day('Fri 30 Dec 1994'), stage1: { responded: day('Mon 9 Jan 1995') } },
      'cannot tell',
    ],
    [
      'those whose procedure is not understood',
      { procedure: { notUnderstood: 'Other' }, stage1: { responded: day('Mon 9 Sep 2024') } },
      'cannot tell',
    ],
  ])('%s', (_, told, leftOut) => {
    expect(timescales(told).stage1?.leftOut).toBe(leftOut);
  });

  test('none of the stages that were open at another time', () => {
    const { stage1, stage2 } = timescales({
      suspendedFrom: day('Wed 2 Oct 2024'),
      suspendedTo: day('Fri 4 Oct 2024'),
      stage1: { responded: day('Mon 9 Sep 2024') },
      stage2: { requested: day('Mon 23 Sep 2024'), responded: day('Mon 28 Oct 2024') },
    });
    expect([stage1?.leftOut, stage2?.leftOut]).toEqual([null, 'suspended']);
  });
});

describe('A withdrawn or escalated stage', () => {
  test('is not completed, and took no time that counts', () => {
    const { stage1 } = timescales({ stage1: { responded: day('Mon 9 Sep 2024'), outcome: 'Withdrawn' } });
    expect(stage1?.clock).toMatchObject({ completed: null, workingDaysTaken: null, kept: null });
  });
});

describe('A clock that cannot be told', () => {
  test('keeps what was typed and what is known', () => {
    const { stage1 } = timescales({ stage1: { responded: day('Mon 2 Jan 2023'), extended: true } });
    expect(stage1?.clock).toMatchObject({
      start: day('Mon 2 Sep 2024'),
      due: day('Mon 16 Sep 2024'),
      extendedDue: null,
      completed: day('Mon 2 Jan 2023'),
      workingDaysTaken: null,
      kept: null,
    });
  });
});

test('An extension that runs past the known years is not judged late', () => {
  const asked = complaint({
    received: day('Mon 1 Jul 2030'),
    stage1: { responded: day('Mon 8 Jul 2030') },
    stage2: { requested: day('Mon 4 Nov 2030'), responded: day('Tue 31 Dec 2030'), extended: true },
  });
  const { stage2 } = caseTimescales(asked, calendar, day('Tue 31 Dec 2030'));
  expect([stage2?.clock?.due, stage2?.clock?.kept, stage2?.leftOut]).toEqual([
    day('Mon 9 Dec 2030'),
    null,
    'cannot tell',
  ]);
});

describe('The stage 2 clock', () => {
  test('starts on the day of request, not when the statement was agreed', () => {
    const { stage2 } = timescales({
      stage1: { responded: day('Mon 9 Sep 2024') },
      stage2: {
        requested: day('Mon 23 Sep 2024'),
        statementAgreed: day('Mon 7 Oct 2024'),
        responded: day('Tue 29 Oct 2024'),
      },
    });
    expect([stage2?.clock?.due, stage2?.clock?.workingDaysTaken, stage2?.clock?.kept]).toEqual([
      day('Mon 28 Oct 2024'),
      26,
      'late',
    ]);
  });

  test('of a complaint straight to stage 2 is the only one', () => {
    const { straightToStage2, stage1, stage2 } = timescales({ stage2: { requested: day('Mon 2 Sep 2024') } });
    expect([straightToStage2, stage1, stage2?.clock?.limit.id]).toEqual([true, null, 'stage2']);
  });
});

describe('Stage 3 has three clocks and their sum', () => {
  const line = (clock: Clock | null | undefined) =>
    clock && [clock.limit.id, clock.start, clock.due, clock.completed, clock.kept];
  const earlier: Told = {
    stage1: { responded: day('Mon 9 Sep 2024') },
    stage2: { requested: day('Mon 16 Sep 2024'), responded: day('Mon 21 Oct 2024') },
  };

  test('each from the day before it', () => {
    const { stage3 } = timescales({
      ...earlier,
      stage3: {
        requested: day('Mon 4 Nov 2024'),
        panel: day('Tue 17 Dec 2024'),
        reportReceived: day('Tue 24 Dec 2024'),
        responded: day('Thu 16 Jan 2025'),
      },
    });
    expect([stage3?.panel, stage3?.report, stage3?.response, stage3?.clock].map(line)).toEqual([
      ['stage3-panel', day('Mon 4 Nov 2024'), day('Mon 16 Dec 2024'), day('Tue 17 Dec 2024'), 'late'],
      [
        'stage3-report',
        day('Tue 17 Dec 2024'),
        day('Tue 24 Dec 2024'),
        day('Tue 24 Dec 2024'),
        'first limit',
      ],
      [
        'stage3-response',
        day('Tue 24 Dec 2024'),
        day('Fri 17 Jan 2025'),
        day('Thu 16 Jan 2025'),
        'first limit',
      ],
      ['stage3', day('Mon 4 Nov 2024'), day('Thu 16 Jan 2025'), day('Thu 16 Jan 2025'), 'first limit'],
    ]);
    expect([stage3?.leftOut, stage3?.clock?.workingDaysTaken]).toEqual([null, 50]);
  });

  test('a panel in the future is arranged, not held', () => {
    const { stage3 } = timescales({
      ...earlier,
      stage3: { requested: day('Mon 10 Mar 2025'), panel: day('Tue 8 Apr 2025') },
    });
    expect([stage3?.panel?.completed, stage3?.report, stage3?.response]).toEqual([null, null, null]);
  });
});

describe('A corporate complaint', () => {
  const told: Told = {
    procedure: 'corporate',
    acknowledged: day('Thu 5 Sep 2024'),
    stage1: { responded: day('Thu 19 Sep 2024') },
    stage2: { requested: day('Mon 23 Sep 2024'), responded: day('Tue 22 Oct 2024'), extended: true },
    stage3: { requested: day('Mon 4 Nov 2024') },
  };

  test('has its own limits, and none at stage 3', () => {
    const { stage1, stage2, stage3 } = timescales(told);
    expect([stage1, stage2, stage3].map((stage) => stage?.clock?.limit.id)).toEqual([
      'corporate1',
      'corporate2',
      undefined,
    ]);
    expect([stage1?.clock?.kept, stage2?.clock?.kept, stage3?.panel]).toEqual(['late', 'extension', null]);
  });

  test('is counted from the acknowledgement where the council has set it so', () => {
    const corporate1 = { ...timeLimits.corporate1, countsFrom: 'acknowledged' } as const;
    const { stage1 } = timescales(told, { ...timeLimits, corporate1 });
    expect([stage1?.clock?.start, stage1?.clock?.due, stage1?.clock?.kept]).toEqual([
      day('Thu 5 Sep 2024'),
      day('Thu 19 Sep 2024'),
      'first limit',
    ]);
  });
});
