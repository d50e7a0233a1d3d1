import type { PlainValue } from '../../../src/domain/log/sheetValues';
import { limitsByReceipt } from '../../../src/domain/timescales/receiptRule';
import { timeLimits } from '../../../src/domain/timescales/timeLimits';
import type { TimeLimits } from '../../../src/domain/timescales/timeLimits';
import { day } from '../../day';
import { flaggedRows } from './flaggedRows';

const headings = [
  'Reference',
  'Record type',
  'Procedure',
  'Date received',
  'Date acknowledged',
  'Withdrawn',
  'Suspended from',
  'Suspended to',
  'Stage 1 extended to',
  'Stage 1 responded',
  'Stage 1 outcome',
  'Stage 2 requested',
  'Stage 2 extended to',
  'Stage 2 responded',
  'Stage 2 outcome',
  'Stage 3 requested',
  'Stage 3 panel date',
  'Stage 3 report received',
  'Stage 3 responded',
  'Stage 3 outcome',
];
const today = day('Wed 14 May 2025');
/** The acknowledgement within 2 working days in one procedure and 5 in the other; stage 1 from the acknowledgement. */
const limitsApart: TimeLimits = {
  ...timeLimits,
  'corporate-acknowledge': { ...timeLimits['corporate-acknowledge'], workingDays: 5 },
  corporate1: { ...timeLimits.corporate1, countsFrom: 'acknowledged' },
};

/** The same numbers in every run, so that a fault found is found again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function randomRows(seed: number, count: number): readonly (readonly PlainValue[])[] {
  const random = randomFrom(seed);
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const date = (blanks: number, hasTexts = false): PlainValue => {
    if (random() < blanks) return '';
    const serial = today - 90 + Math.floor(random() * 100);
    const kind = random();
    if (kind < 0.05) return serial + 0.4;
    if (kind < 0.1)
      return one(['ongoing', 'TBC', '-', 'see email', 'Awaiting response', 12, 2019, 0, '#N/A', true]);
    if (kind < 0.15 && hasTexts)
      return one(['01/04/2025', '3 May 2025', '2 weeks late', '14.3.25', '31/12/2025']);
    return serial;
  };
  const outcome = (): PlainValue =>
    one([
      '',
      '',
      '',
      '',
      'Upheld',
      'Withdrawn',
      'Escalated to stage 2',
      'Escalated with no stage 1 response',
      'ongoing',
      'odd words',
      '#REF!',
    ]);
  return Array.from({ length: count }, (_, index): PlainValue[] => [
    `C${1000 + index}`,
    one(['', 'Complaint', 'Complaint', 'Corporate complaint', 'Compliment', 'Concern', '-']),
    one(['', 'Statutory', 'Statutory', 'Corporate', 'corp', 'unheard of', '#N/A', 'n/a']),
    date(0.05, true),
    date(0.4),
    random() < 0.75 ? '' : one(['Yes', 'No', true, false, 1, date(0), date(0)]),
    date(0.85, true),
    date(0.7),
    random() < 0.6 ? '' : one(['Yes', 'No', 'Y', true, 1, 0, date(0), date(0), 'Yes - 30/04/2025']),
    date(0.4),
    outcome(),
    date(0.5),
    random() < 0.6 ? '' : one(['Yes', 'No', date(0)]),
    date(0.6),
    outcome(),
    date(0.6),
    date(0.5),
    date(0.5),
    date(0.6),
    outcome(),
  ]);
}

describe('In rows of every kind the formulas tell the status that the deadlines list', () => {
  test.each([
    [1, 'the law’s limits', timeLimits],
    [2, 'the law’s limits', timeLimits],
    [3, 'limits apart', limitsApart],
  ])('rows made from the number %i, by %s', (seed, _, limits) => {
    const rows = [headings, ...randomRows(seed, 60)];
    const { expected, flagged, plan } = flaggedRows({ rows, today, limits });
    const untold = new Set(plan.untold.map(({ row }) => String(row)));
    const told = (all: readonly string[]) => all.filter((one) => !untold.has(one.split(' ')[0] ?? ''));
    expect(told(flagged)).toEqual(told(expected));
    // A row that cannot be told may lack a status, and never has a wrong one.
    expect(flagged.filter((one) => !expected.includes(one))).toEqual([]);
    expect(told(flagged).length).toBeGreaterThan(15);
    expect(plan.leftOut).toEqual([]);
    expect(plan.untold.length).toBeLessThan(60);
  });
});

test('what came on a Saturday counts from the next working day where the council has set that', () => {
  const rows = [
    ['Reference', 'Date received', 'Stage 1 responded'],
    ['C1', day('Sat 1 Mar 2025'), day('Mon 17 Mar 2025')],
    ['C2', day('Sat 1 Mar 2025'), day('Tue 18 Mar 2025')],
    ['C3', day('Mon 3 Mar 2025'), day('Mon 17 Mar 2025')],
  ];
  const limits = limitsByReceipt(timeLimits, 'next working day');
  const settled = flaggedRows({ rows, today, limits });
  expect(settled.flagged).toEqual(['2 stage1 on-time', '3 stage1 late', '4 stage1 on-time']);
  expect(settled.flagged).toEqual(settled.expected);
  expect(flaggedRows({ rows, today }).flagged).toEqual([
    '2 stage1 late',
    '3 stage1 late',
    '4 stage1 on-time',
  ]);
});

test('an acknowledgement is flagged by the limit of its row’s procedure, and not where that is not understood', () => {
  const acknowledged = [day('Mon 3 Mar 2025'), day('Fri 7 Mar 2025')];
  const rows = [
    ['Reference', 'Procedure', 'Date received', 'Date acknowledged'],
    ['C1', 'Statutory', ...acknowledged],
    ['C2', 'Corporate', ...acknowledged],
    ['C3', '', ...acknowledged],
    ['C4', 'unheard of', ...acknowledged],
    ['C5', 'Corporate', day('Mon 3 Mar 2025'), day('Tue 11 Mar 2025')],
    ['C6', 'Corporate', day('Fri 9 May 2025'), ''],
    ['C7', 'Statutory', day('Fri 9 May 2025'), ''],
  ];
  const apart = flaggedRows({ rows, today, limits: limitsApart });
  expect(apart.flagged).toEqual(apart.expected);
  expect(apart.flagged.filter((one) => one.includes('acknowledge'))).toEqual([
    '2 acknowledge late',
    '3 acknowledge on-time',
    '4 acknowledge late',
    '6 acknowledge late',
    '7 acknowledge due-soon',
    '8 acknowledge overdue',
  ]);
  const same = flaggedRows({ rows, today });
  expect(same.flagged).toEqual(same.expected);
  expect(same.flagged).toContain('5 acknowledge late');
});
