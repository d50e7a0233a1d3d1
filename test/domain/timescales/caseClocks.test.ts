import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import type { FieldId } from '../../../src/domain/log/columns';
import { caseClocks } from '../../../src/domain/timescales/caseClocks';
import type { CaseClock, ClockSettings } from '../../../src/domain/timescales/caseClocks';
import type { ClockStatus } from '../../../src/domain/timescales/clockRun';
import type { ClockId } from '../../../src/domain/timescales/timeLimits';
import { complaint } from '../../complaint';
import type { Told } from '../../complaint';
import { day } from '../../day';

const acknowledged: ReadonlySet<FieldId> = new Set<FieldId>(['acknowledged']);

/** The clocks of a statutory complaint received on Monday 3 March 2025, unless the test says otherwise. */
function clocks(told: Told, today: string, settings: Partial<ClockSettings> = {}): readonly CaseClock[] {
  return caseClocks(complaint({ received: day('Mon 3 Mar 2025'), ...told }), {
    calendar: createWorkingCalendar([]),
    today: day(today),
    fields: new Set(),
    ...settings,
  });
}

function clockNamed(
  id: ClockId,
  told: Told,
  today: string,
  settings: Partial<ClockSettings> = {},
): CaseClock {
  const found = clocks(told, today, settings).find(({ clock }) => clock === id);
  if (!found) throw new Error(`There is no clock ${id}.`);

  return found;
}

const counts = ({ status, workingDays, workingDaysLate }: CaseClock) => [
  status,
  workingDays,
  workingDaysLate,
];

type Rule = [title: string, told: Told, today: string, status: ClockStatus, days: number, late: number];

const muchLater = 'Wed 30 Apr 2025';
const responded = (on: string, rest: Told['stage1'] = {}): Told => ({
  stage1: { ...rest, responded: day(on) },
});
const extended = { extended: true } as const;

describe('Stage 1 received on Monday 3 March 2025 is due on Monday 17 March, at the longest on Monday 31 March', () => {
  test.each<Rule>([
    ['Answered on the last day is on time', responded('Mon 17 Mar 2025'), muchLater, 'on-time', 10, 0],
    ['Answered on the day after is late', responded('Tue 18 Mar 2025'), muchLater, 'late', 11, 1],
    ['Answered on the day received took no days', responded('Mon 3 Mar 2025'), muchLater, 'on-time', 0, 0],
    [
      'Answered on a Saturday before the last day is on time',
      responded('Sat 15 Mar 2025'),
      muchLater,
      'on-time',
      9,
      0,
    ],
    ['Answered today counts as answered', responded('Mon 17 Mar 2025'), 'Mon 17 Mar 2025', 'on-time', 10, 0],
    [
      'Answered tomorrow has not happened yet',
      responded('Tue 18 Mar 2025'),
      'Mon 17 Mar 2025',
      'due-soon',
      10,
      0,
    ],
    [
      'Extended and answered on the day after the first limit is on time within the extension',
      responded('Tue 18 Mar 2025', extended),
      muchLater,
      'on-time-extended',
      11,
      0,
    ],
    [
      'Extended and answered within the first limit is simply on time',
      responded('Mon 17 Mar 2025', extended),
      muchLater,
      'on-time',
      10,
      0,
    ],
    [
      'Extended without a date runs to the longest the law allows',
      responded('Mon 31 Mar 2025', extended),
      muchLater,
      'on-time-extended',
      20,
      0,
    ],
    [
      'Past its extension it is late by the days after the extension',
      responded('Tue 1 Apr 2025', extended),
      muchLater,
      'late',
      21,
      1,
    ],
    [
      'Extended to a date it is judged by that date',
      responded('Mon 24 Mar 2025', { extended: day('Fri 21 Mar 2025') }),
      muchLater,
      'late',
      15,
      1,
    ],
    [
      'An extension beyond the longest counts only to the longest',
      responded('Tue 1 Apr 2025', { extended: day('Fri 25 Apr 2025') }),
      muchLater,
      'late',
      21,
      1,
    ],
    [
      'Complex alone extends nothing',
      responded('Tue 18 Mar 2025', { complex: true }),
      muchLater,
      'late',
      11,
      1,
    ],
    ['Open with six working days left is open', {}, 'Fri 7 Mar 2025', 'open', 4, 0],
    ['Open with five working days left is due soon', {}, 'Mon 10 Mar 2025', 'due-soon', 5, 0],
    ['On the Sunday before, six working days are still left', {}, 'Sun 9 Mar 2025', 'open', 4, 0],
    ['Open on its last day is due soon, not overdue', {}, 'Mon 17 Mar 2025', 'due-soon', 10, 0],
    ['Open on the day after is overdue', {}, 'Tue 18 Mar 2025', 'overdue', 11, 1],
    [
      'Extended and open after its first limit it is not overdue',
      { stage1: extended },
      'Tue 18 Mar 2025',
      'open',
      11,
      0,
    ],
    [
      'Extended and open it is due soon by its extension',
      { stage1: extended },
      'Mon 24 Mar 2025',
      'due-soon',
      15,
      0,
    ],
    [
      'Extended and open after its extension is overdue',
      { stage1: extended },
      'Tue 1 Apr 2025',
      'overdue',
      21,
      1,
    ],
    [
      'An outcome without a day of response leaves it open',
      { stage1: { outcome: 'Upheld' } },
      'Tue 18 Mar 2025',
      'overdue',
      11,
      1,
    ],
    [
      'Withdrawn, its days stop on the day withdrawn',
      { withdrawn: day('Mon 10 Mar 2025') },
      muchLater,
      'withdrawn',
      5,
      0,
    ],
    [
      'Withdrawn after its last day, it was late until then',
      { withdrawn: day('Wed 19 Mar 2025') },
      muchLater,
      'withdrawn',
      12,
      2,
    ],
    [
      'An outcome of Withdrawn with a day of response is withdrawn on that day',
      responded('Mon 10 Mar 2025', { outcome: 'Withdrawn' }),
      muchLater,
      'withdrawn',
      5,
      0,
    ],
    [
      'Withdrawn only after it was answered it is judged',
      { ...responded('Tue 18 Mar 2025'), withdrawn: day('Wed 19 Mar 2025') },
      muchLater,
      'late',
      11,
      1,
    ],
    [
      'Suspended with no last day, its days stop on the day suspended',
      { suspendedFrom: day('Thu 6 Mar 2025') },
      muchLater,
      'suspended',
      3,
      0,
    ],
    [
      'Suspended since before it was received, it has taken no days',
      { suspendedFrom: day('Thu 27 Feb 2025') },
      muchLater,
      'suspended',
      0,
      0,
    ],
    [
      'On the last day of its suspension it is still suspended',
      { suspendedFrom: day('Thu 6 Mar 2025'), suspendedTo: day('Mon 17 Mar 2025') },
      'Mon 17 Mar 2025',
      'suspended',
      3,
      0,
    ],
    [
      'A suspension that ended moves no due date',
      { suspendedFrom: day('Thu 6 Mar 2025'), suspendedTo: day('Mon 17 Mar 2025') },
      'Tue 18 Mar 2025',
      'overdue',
      11,
      1,
    ],
    [
      'A suspension that is to begin tomorrow changes nothing today',
      { suspendedFrom: day('Tue 11 Mar 2025') },
      'Mon 10 Mar 2025',
      'due-soon',
      5,
      0,
    ],
    [
      'Answered while suspended it is judged by its due date',
      { ...responded('Tue 18 Mar 2025'), suspendedFrom: day('Thu 6 Mar 2025') },
      muchLater,
      'late',
      11,
      1,
    ],
    [
      'Taken to stage 2 unanswered it is late, with its days counted to the request',
      { stage2: { requested: day('Thu 20 Mar 2025') } },
      muchLater,
      'late',
      13,
      3,
    ],
    [
      'Taken to stage 2 unanswered it is late however soon stage 2 was asked for',
      { stage2: { requested: day('Wed 12 Mar 2025') } },
      muchLater,
      'late',
      7,
      0,
    ],
  ])('%s', (_, told, today, status, days, late) => {
    expect(counts(clockNamed('stage1', told, today))).toEqual([status, days, late]);
  });
});

describe('Weekends and bank holidays', () => {
  test.each<[string, string, string, string, ClockStatus, number, number]>([
    [
      'Answered on the Saturday after a last day on Friday is late by no working day',
      'Fri 28 Feb 2025',
      'Sat 15 Mar 2025',
      'Fri 14 Mar 2025',
      'late',
      10,
      0,
    ],
    [
      'Received on a Saturday, Monday is day 1',
      'Sat 1 Mar 2025',
      'Mon 17 Mar 2025',
      'Fri 14 Mar 2025',
      'late',
      11,
      1,
    ],
    [
      'Good Friday and Easter Monday are no working days',
      'Mon 14 Apr 2025',
      'Wed 30 Apr 2025',
      'Wed 30 Apr 2025',
      'on-time',
      10,
      0,
    ],
    [
      'Answered on Boxing Day is late by no working day since Christmas Eve',
      'Tue 10 Dec 2024',
      'Thu 26 Dec 2024',
      'Tue 24 Dec 2024',
      'late',
      10,
      0,
    ],
  ])('%s', (_, received, answered, due, status, days, late) => {
    const told = { received: day(received), ...responded(answered) };
    const clock = clockNamed('stage1', told, 'Mon 30 Jun 2025');
    expect([clock.due, ...counts(clock)]).toEqual([day(due), status, days, late]);
  });

  test('A closure day of the council’s own is no working day', () => {
    const calendar = createWorkingCalendar([day('Fri 7 Mar 2025')]);
    const clock = clockNamed('stage1', {}, 'Tue 18 Mar 2025', { calendar });
    expect([clock.due, ...counts(clock)]).toEqual([day('Tue 18 Mar 2025'), 'due-soon', 10, 0]);
  });

  test('Open on the Saturday after a last day on Friday is overdue by no working day', () => {
    const clock = clockNamed('stage1', { received: day('Fri 28 Feb 2025') }, 'Sat 15 Mar 2025');
    expect(counts(clock)).toEqual(['overdue', 10, 0]);
  });
});

describe('Each clock starts with its own day and ends with its own', () => {
  const stages: Told = {
    acknowledged: day('Wed 5 Mar 2025'),
    stage1: { responded: day('Mon 17 Mar 2025') },
    stage2: { requested: day('Tue 18 Mar 2025'), responded: day('Wed 30 Apr 2025') },
    stage3: {
      requested: day('Thu 1 May 2025'),
      panel: day('Tue 17 Jun 2025'),
      reportReceived: day('Tue 24 Jun 2025'),
      responded: day('Tue 15 Jul 2025'),
    },
  };

  test.each<[ClockId, string, string, string, ClockStatus, number, number]>([
    ['acknowledge', 'Mon 3 Mar 2025', 'Wed 5 Mar 2025', 'Wed 5 Mar 2025', 'on-time', 2, 0],
    ['stage1', 'Mon 3 Mar 2025', 'Mon 17 Mar 2025', 'Mon 17 Mar 2025', 'on-time', 10, 0],
    ['stage2', 'Tue 18 Mar 2025', 'Thu 24 Apr 2025', 'Wed 30 Apr 2025', 'late', 29, 4],
    ['stage3-panel', 'Thu 1 May 2025', 'Mon 16 Jun 2025', 'Tue 17 Jun 2025', 'late', 31, 1],
    ['stage3-report', 'Tue 17 Jun 2025', 'Tue 24 Jun 2025', 'Tue 24 Jun 2025', 'on-time', 5, 0],
    ['stage3-response', 'Tue 24 Jun 2025', 'Tue 15 Jul 2025', 'Tue 15 Jul 2025', 'on-time', 15, 0],
  ])('%s from %s, due on %s', (id, start, due, completed, status, days, late) => {
    const clock = clockNamed(id, stages, 'Thu 31 Jul 2025', { fields: acknowledged });
    expect(clock).toMatchObject({ start: day(start), due: day(due), completed: day(completed) });
    expect(counts(clock)).toEqual([status, days, late]);
  });

  test.each<[ClockId, string, string, number]>([
    ['corporate1', 'Mon 17 Mar 2025', 'Mon 31 Mar 2025', 10],
    ['corporate2', 'Tue 15 Apr 2025', 'Fri 16 May 2025', 31],
  ])('%s has the limits of the corporate procedure', (id, due, longest, days) => {
    const told: Told = {
      procedure: 'corporate',
      stage1: { responded: day('Mon 17 Mar 2025'), extended: true },
      stage2: { requested: day('Tue 18 Mar 2025'), responded: day('Fri 2 May 2025'), extended: true },
    };
    const clock = clockNamed(id, told, 'Thu 31 Jul 2025');
    expect([clock.due, clock.extendedDue]).toEqual([day(due), day(longest)]);
    expect(clock.workingDays).toBe(days);
  });
});
