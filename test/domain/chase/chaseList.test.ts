import { createWorkingCalendar } from '../../../src/domain/calendar/workingDays';
import { chaseGroupOf } from '../../../src/domain/chase/chaseGroups';
import type { ChaseGroupId } from '../../../src/domain/chase/chaseGroups';
import { chaseList, groupCounts } from '../../../src/domain/chase/chaseList';
import type { ChaseList } from '../../../src/domain/chase/chaseList';
import { ownerCounts } from '../../../src/domain/chase/ownerCounts';
import type { FieldId } from '../../../src/domain/log/columns';
import type { LogRecord } from '../../../src/domain/log/logRecord';
import { complaint } from '../../complaint';
import type { Told } from '../../complaint';
import { day } from '../../day';

const fields: ReadonlySet<FieldId> = new Set<FieldId>();

/** A record whose cells are all in its first row. */
function recordOf(told: Told): LogRecord {
  return { case: complaint(told), cell: () => null, readings: () => [] };
}

function listOf(told: readonly Told[], today: string): ChaseList {
  const settings = { calendar: createWorkingCalendar([]), today: day(today), fields };
  return chaseList(told.map(recordOf), settings);
}

const received = day('Mon 3 Mar 2025');
const answered = (on: string): NonNullable<Told['stage1']> => ({ responded: day(on), outcome: 'Upheld' });

describe('What is awaited is overdue, or due in a week that runs from Monday to Sunday', () => {
  test.each<[today: string, due: string, group: ChaseGroupId]>([
    ['Wed 19 Mar 2025', 'Tue 18 Mar 2025', 'overdue'],
    ['Wed 19 Mar 2025', 'Wed 19 Mar 2025', 'this-week'],
    ['Wed 19 Mar 2025', 'Fri 21 Mar 2025', 'this-week'],
    ['Mon 17 Mar 2025', 'Fri 21 Mar 2025', 'this-week'],
    ['Sun 16 Mar 2025', 'Mon 17 Mar 2025', 'next-week'],
    ['Sun 16 Mar 2025', 'Fri 14 Mar 2025', 'overdue'],
    ['Wed 19 Mar 2025', 'Mon 24 Mar 2025', 'next-week'],
    ['Wed 19 Mar 2025', 'Fri 28 Mar 2025', 'next-week'],
    ['Wed 19 Mar 2025', 'Mon 31 Mar 2025', 'later'],
  ])('on %s, what is due on %s: %s', (today, due, group) => {
    expect(chaseGroupOf(day(due), day(today))).toBe(group);
  });
});

test('A line tells what is awaited of whom, when it is due, and how late it is in working days', () => {
  const { items, apart } = listOf([{ received, area: 'Safeguarding', team: 'North' }], 'Wed 19 Mar 2025');
  expect(items).toEqual([
    {
      reference: 'C001',
      sheet: 'Log',
      row: 2,
      area: 'Safeguarding',
      team: 'North',
      awaited: 'Stage 1 response',
      group: 'overdue',
      due: day('Mon 17 Mar 2025'),
      firstDue: null,
      workingDaysLate: 2,
      workingDaysLeft: null,
      note: 'The longest an extension could have reached is 31 March 2025.',
    },
  ]);
  expect(apart).toEqual([]);
});

describe('It is worth knowing', () => {
  const stage2 = { requested: day('Tue 18 Mar 2025') };
  test.each<[what: string, note: string, told: Told, today: string]>([
    [
      'until when stage 1 may still be extended',
      'May still be extended to 31 March 2025, if it is complex or an advocate is needed.',
      {},
      'Wed 12 Mar 2025',
    ],
    [
      'on the last day too',
      'May still be extended to 31 March 2025, if it is complex or an advocate is needed.',
      {},
      'Mon 17 Mar 2025',
    ],
    ['nothing once the longest has passed', '', {}, 'Tue 1 Apr 2025'],
    [
      'that the due date is of an extension',
      'Extended; the first limit ended on 17 March 2025.',
      { stage1: { extended: true } },
      'Wed 19 Mar 2025',
    ],
    [
      'that an extension shorter than the longest may be lengthened',
      'Extended; the first limit ends on 17 March 2025. May still be extended to 31 March 2025, if it is complex or an advocate is needed.',
      { stage1: { extended: day('Fri 21 Mar 2025') } },
      'Wed 12 Mar 2025',
    ],
    [
      'when 25 days from the agreed statement end',
      'May still be extended to 23 June 2025, if the complainant is told why in writing. The statement of complaint was agreed on 1 April 2025; 25 working days from that day end on 9 May 2025.',
      { stage1: answered('Mon 17 Mar 2025'), stage2: { ...stage2, statementAgreed: day('Tue 1 Apr 2025') } },
      'Wed 2 Apr 2025',
    ],
    [
      'when the 50 working days of stage 3 end, and when the panel is arranged',
      'Stage 3 in all: 50 working days from 1 April 2025 end on 16 June 2025. The panel is arranged for 14 May 2025.',
      {
        stage1: answered('Mon 17 Mar 2025'),
        stage2: { ...stage2, responded: day('Mon 31 Mar 2025') },
        stage3: { requested: day('Tue 1 Apr 2025'), panel: day('Wed 14 May 2025') },
      },
      'Wed 2 Apr 2025',
    ],
    [
      'that the due date counts on bank holidays not yet published',
      'May still be extended to 23 December 2030 (provisional), if it is complex or an advocate is needed. The due date is provisional.',
      { received: day('Mon 25 Nov 2030') },
      'Tue 26 Nov 2030',
    ],
  ])('%s: %s', (_, note, told, today) => {
    expect(listOf([{ received, ...told }], today).items.map((item) => item.note)).toEqual([note]);
  });
});

test('What is done, late, withdrawn or no complaint is not chased', () => {
  const { items, apart } = listOf(
    [
      { received, stage1: answered('Fri 28 Mar 2025'), stage2NotTakenOn: null },
      { received, withdrawn: day('Mon 10 Mar 2025') },
      { received, recordType: 'Compliment' },
      { received: day('Mon 7 Jul 2025') },
    ],
    'Mon 2 Jun 2025',
  );
  expect([items, apart]).toEqual([[], []]);
});

test('The most pressing group comes first; in it, areas and teams A to Z, the unknown last, then the earliest due', () => {
  const told = (reference: string, area: string | null, team: string | null, on: string): Told => ({
    reference,
    area,
    team,
    received: day(on),
  });
  const { items } = listOf(
    [
      told('C1', null, null, 'Mon 3 Mar 2025'),
      told('C2', 'Fostering', 'South', 'Tue 4 Mar 2025'),
      told('C3', 'Fostering', 'South', 'Mon 3 Mar 2025'),
      told('C4', 'Fostering', 'North', 'Tue 4 Mar 2025'),
      told('C5', 'Adoption', 'West', 'Fri 7 Mar 2025'),
      told('C6', 'Safeguarding', 'Team 10', 'Mon 3 Mar 2025'),
      told('C7', 'Safeguarding', 'Team 9', 'Tue 4 Mar 2025'),
    ],
    'Thu 20 Mar 2025',
  );
  expect(items.map(({ reference, group }) => `${reference ?? ''} ${group}`)).toEqual([
    'C4 overdue',
    'C3 overdue',
    'C2 overdue',
    'C7 overdue',
    'C6 overdue',
    'C1 overdue',
    'C5 this-week',
  ]);
  expect(groupCounts(items)).toEqual({ overdue: 6, 'this-week': 1, 'next-week': 0, later: 0 });
  expect(ownerCounts(items)?.owners.map(({ owner, counts }) => [owner, counts.overdue])).toEqual([
    ['Fostering', 3],
    ['Safeguarding', 2],
    ['Adoption', 0],
    [null, 1],
  ]);
});

test('Where the log has no service areas, teams are counted; where it has neither, nobody is', () => {
  const counted = (told: Told) => ownerCounts(listOf([{ received, ...told }], 'Thu 20 Mar 2025').items);
  expect(counted({ team: 'North' })).toMatchObject({ by: 'team', owners: [{ owner: 'North' }] });
  expect(counted({})).toBeNull();
});

describe('Apart from what is chased stand', () => {
  const stage1 = answered('Mon 17 Mar 2025');
  const shown = ({ apart }: ChaseList) =>
    apart.map(({ kind, awaited, due, since }) => [kind, awaited, due, since]);

  test('what is suspended, with the due date it had and the day since when', () => {
    const list = listOf([{ received, suspendedFrom: day('Thu 6 Mar 2025') }], 'Wed 19 Mar 2025');
    expect(list.items).toEqual([]);
    expect(shown(list)).toEqual([
      ['suspended', 'Stage 1 response', day('Mon 17 Mar 2025'), day('Thu 6 Mar 2025')],
    ]);
  });

  test('what cannot be told, and why, but never in the log’s own words', () => {
    const told: Told[] = [
      { received: null, reference: 'C1' },
      { received, reference: 'C2', procedure: { notUnderstood: 'Ann Smith' } },
    ];
    const list = listOf(told, 'Wed 19 Mar 2025');
    expect(list.items).toEqual([]);
    expect(list.apart.map(({ kind, reference, note }) => [kind, reference, note])).toEqual([
      ['cannot-tell', 'C1', 'There is no due date: the log does not give the day received.'],
      ['cannot-tell', 'C2', 'The procedure is not understood, so the time limit cannot be told.'],
    ]);
    expect(JSON.stringify(list)).not.toContain('Smith');
  });

  test.each<[rule: string, told: Told, today: string, expected: readonly unknown[]]>([
    [
      'the twenty working days to ask for stage 2 once stage 1 is answered',
      { stage1 },
      'Mon 14 Apr 2025',
      [['may-ask', 'Whether stage 2 is asked for', day('Mon 14 Apr 2025'), day('Mon 17 Mar 2025')]],
    ],
    ['nothing the day after they end', { stage1 }, 'Tue 15 Apr 2025', []],
    [
      'those to ask for stage 3 once stage 2 is answered',
      { stage1, stage2: { requested: day('Tue 18 Mar 2025'), responded: day('Tue 1 Apr 2025') } },
      'Wed 2 Apr 2025',
      [['may-ask', 'Whether stage 3 is asked for', day('Thu 1 May 2025'), day('Tue 1 Apr 2025')]],
    ],
    [
      'nothing for what was withdrawn afterwards',
      { stage1, withdrawn: day('Tue 18 Mar 2025') },
      'Wed 19 Mar 2025',
      [],
    ],
    [
      'nothing for a corporate complaint, of which the law says nothing',
      { stage1, procedure: 'corporate' },
      'Wed 19 Mar 2025',
      [],
    ],
  ])('%s', (_, told, today, expected) => {
    expect(shown(listOf([{ received, ...told }], today))).toEqual(expected);
  });
});
