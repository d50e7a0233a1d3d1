import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import type { FieldId } from '../../../src/domain/log/columns';
import { caseClocks } from '../../../src/domain/timescales/caseClocks';
import type { ClockId } from '../../../src/domain/timescales/timeLimits';
import { complaint } from '../../complaint';
import type { Told } from '../../complaint';
import { day } from '../../day';

const fields: ReadonlySet<FieldId> = new Set<FieldId>(['acknowledged']);

/** What the officer is told of a clock of a complaint received on Monday 3 March 2025. */
function because(id: ClockId, told: Told, today: string): string | undefined {
  const clocks = caseClocks(complaint({ received: day('Mon 3 Mar 2025'), ...told }), {
    calendar: createWorkingCalendar([]),
    today: day(today),
    fields,
  });
  return clocks.find(({ clock }) => clock === id)?.because;
}

const limit = '10 working days from 3 March 2025 end on 17 March 2025';
const later = 'Wed 30 Apr 2025';

describe('Stage 1 in words', () => {
  test.each<[string, Told, string]>([
    [`${limit}; answered on 14 March 2025.`, { stage1: { responded: day('Fri 14 Mar 2025') } }, later],
    [
      `${limit}; answered on 18 March 2025, 1 working day late.`,
      { stage1: { responded: day('Tue 18 Mar 2025') } },
      later,
    ],
    [
      `${limit}, extended to 31 March 2025; answered on 18 March 2025.`,
      { stage1: { responded: day('Tue 18 Mar 2025'), extended: true } },
      later,
    ],
    [`${limit}; not answered by 7 March 2025, 6 working days left.`, {}, 'Fri 7 Mar 2025'],
    [`${limit}; not answered by 14 March 2025, 1 working day left.`, {}, 'Fri 14 Mar 2025'],
    [`${limit}; not answered by 17 March 2025, the last day.`, {}, 'Mon 17 Mar 2025'],
    [`${limit}; not answered by 19 March 2025, 2 working days late.`, {}, 'Wed 19 Mar 2025'],
    [`${limit}; withdrawn on 10 March 2025.`, { withdrawn: day('Mon 10 Mar 2025') }, later],
    [
      `${limit}; withdrawn on 19 March 2025, 2 working days after the last day.`,
      { withdrawn: day('Wed 19 Mar 2025') },
      later,
    ],
    [`${limit}; suspended since 6 March 2025.`, { suspendedFrom: day('Thu 6 Mar 2025') }, later],
    [
      `${limit}; taken to stage 2 on 20 March 2025 with no stage 1 response, 3 working days late.`,
      { stage2: { requested: day('Thu 20 Mar 2025') } },
      later,
    ],
    [
      `${limit}; answered on 14 March 2025. Suspended from 5 March 2025 to 7 March 2025, which moves no due date but leaves it out of timeliness.`,
      {
        suspendedFrom: day('Wed 5 Mar 2025'),
        suspendedTo: day('Fri 7 Mar 2025'),
        stage1: { responded: day('Fri 14 Mar 2025') },
      },
      later,
    ],
    [
      `${limit}; not answered by 19 March 2025, 2 working days late. The outcome is recorded, but no day of the response.`,
      { stage1: { outcome: 'Upheld' } },
      'Wed 19 Mar 2025',
    ],
    [
      `${limit}; not answered by 7 March 2025, 6 working days left. The response is dated 14 March 2025, which is still to come.`,
      { stage1: { responded: day('Fri 14 Mar 2025'), outcome: 'Upheld' } },
      'Fri 7 Mar 2025',
    ],
  ] as [string, Told, string][])('%s', (text, told, today) => {
    expect(because('stage1', told, today)).toBe(text);
  });
});

test('A reply on the Saturday after the last day is late, though by no working day', () => {
  const told: Told = { received: day('Fri 28 Feb 2025'), stage1: { responded: day('Sat 15 Mar 2025') } };
  expect(because('stage1', told, later)).toBe(
    '10 working days from 28 February 2025 end on 14 March 2025; answered on 15 March 2025, after the last day, before the next working day.',
  );
});

test('A due date that counts on bank holidays not yet published is provisional', () => {
  expect(because('stage1', { received: day('Mon 2 Dec 2030') }, 'Tue 3 Dec 2030')).toBe(
    '10 working days from 2 December 2030 end on 16 December 2030 (provisional); not answered by 3 December 2030, 9 working days left.',
  );
});

describe('The other clocks in words', () => {
  const answered = { responded: day('Mon 17 Mar 2025') };

  test.each<[ClockId, string, Told]>([
    [
      'acknowledge',
      '2 working days from 3 March 2025 end on 5 March 2025; acknowledged on 4 March 2025.',
      { acknowledged: day('Tue 4 Mar 2025') },
    ],
    [
      'acknowledge',
      '2 working days from 3 March 2025 end on 5 March 2025; no acknowledgement is recorded, answered on 17 March 2025, 8 working days late.',
      { stage1: answered },
    ],
    [
      'stage2',
      '25 working days from 18 March 2025 end on 24 April 2025; not answered by 30 April 2025, 4 working days late. The statement of complaint was agreed on 1 April 2025; 25 working days from that day end on 9 May 2025.',
      {
        stage1: answered,
        stage2: { requested: day('Tue 18 Mar 2025'), statementAgreed: day('Tue 1 Apr 2025') },
      },
    ],
    [
      'stage3-panel',
      '30 working days from 1 April 2025 end on 16 May 2025; the panel had not met by 30 April 2025, 11 working days left. Stage 3 in all: 50 working days from 1 April 2025 end on 16 June 2025. The panel is arranged for 14 May 2025.',
      { stage1: answered, stage3: { requested: day('Tue 1 Apr 2025'), panel: day('Wed 14 May 2025') } },
    ],
    [
      'stage3-panel',
      '30 working days from 3 March 2025 end on 14 April 2025; the panel had not met by 30 April 2025, 10 working days late. Stage 3 was answered on 28 April 2025, but the log does not give the day the panel met.',
      {
        stage1: answered,
        stage3: { requested: day('Mon 3 Mar 2025'), responded: day('Mon 28 Apr 2025') },
      },
    ],
    [
      'stage2',
      '25 working days from 16 April 2025 end on 27 May 2025; not answered by 30 April 2025, 17 working days left. Stage 2 was asked for after the last day to ask, 14 April 2025, which alone is no reason to refuse it.',
      { stage1: answered, stage2: { requested: day('Wed 16 Apr 2025') } },
    ],
    [
      'stage3-response',
      '15 working days from 11 April 2025 end on 7 May 2025; answered on 29 April 2025. Stage 3 in all: 50 working days from 3 March 2025 end on 15 May 2025.',
      {
        stage1: answered,
        stage3: {
          requested: day('Mon 3 Mar 2025'),
          panel: day('Mon 7 Apr 2025'),
          reportReceived: day('Fri 11 Apr 2025'),
          responded: day('Tue 29 Apr 2025'),
        },
      },
    ],
    [
      'stage3-report',
      "5 working days from 7 April 2025 end on 14 April 2025; the panel's report came on 11 April 2025.",
      {
        stage1: answered,
        stage3: {
          requested: day('Tue 1 Apr 2025'),
          panel: day('Mon 7 Apr 2025'),
          reportReceived: day('Fri 11 Apr 2025'),
        },
      },
    ],
  ])('%s: %s', (id, text, told) => {
    expect(because(id, told, later)).toBe(text);
  });
});
