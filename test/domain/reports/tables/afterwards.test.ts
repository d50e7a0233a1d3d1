import { timeLimits } from '../../../../src/domain/timescales/timeLimits';
import type { Told } from '../../../complaint';
import { day } from '../../../day';
import { headings, logOf, printed, tableOf } from '../aCase';

const received = day('Mon 3 Jun 2024');
const lastYear: Told = { received: day('Mon 5 Jun 2023') };
const north = { area: 'North', team: 'A' };
const atStage2 = (stage2: Told['stage2'] & object, told: Told = {}): Told => ({
  received,
  stage1: { responded: day('Mon 10 Jun 2024') },
  stage2: { requested: day('Mon 17 Jun 2024'), ...stage2 },
  ...told,
});
const july = day('Mon 22 Jul 2024');

describe('Costs', () => {
  test('count in the year the stage was decided, with the change in pounds and per cent', () => {
    const cases = logOf(
      atStage2({ responded: july, cost: 100.1 }),
      atStage2({ responded: july, cost: 200.2 }),
      atStage2({ cost: 999 }),
      {
        ...lastYear,
        stage2: { requested: day('Mon 3 Jul 2023'), responded: day('Mon 7 Aug 2023'), cost: 200 },
      },
    );
    const table = tableOf('costs', cases);
    expect(headings(table)).toBe('This year £ | Last year £ | Change £ | % change');
    expect(printed(table)).toEqual([
      'Stage 2 | 300.3 | 200 | 100.3 | 50.2',
      'Stage 3 | 0 | 0 | 0 | -',
      'Total | 300.3 | 200 | 100.3 | 50.2',
    ]);
  });

  test('cannot be told of a stage, nor in all, without its column', () => {
    const table = tableOf('costs', logOf(atStage2({ responded: july, cost: 100 })), {
      without: ['stage3Cost'],
    });
    expect(printed(table)).toEqual([
      'Stage 2 | 100 | - | - | -',
      'Stage 3 | - | - | - | -',
      'Total | - | - | - | -',
    ]);
  });
});

describe('Remedies', () => {
  test('are one row by the day paid; from nothing last year there is no % change', () => {
    const paid = (amount: number | null, date: string | null): Told => ({
      received,
      remedy: { amount, date: date === null ? null : day(date) },
    });
    const cases = logOf(
      paid(200, 'Mon 3 Mar 2025'),
      paid(300, 'Mon 1 Jul 2024'),
      paid(250, 'Mon 31 Mar 2025'),
      paid(0, 'Mon 1 Jul 2024'),
      paid(null, 'Mon 1 Jul 2024'),
      paid(75, null),
      lastYear,
    );
    const table = tableOf('remedies', cases);
    expect(headings(table)).toBe('Number | £ | Last year number | Last year £ | Change £ | % change');
    expect(printed(table)).toEqual(['Remedy payments | 3 | 750 | 0 | 0 | 750 | -']);
    expect(table.notes).toContain('Payments without a date, which no year counts: 1.');
  });
});

describe('Learning', () => {
  test('is the actions agreed: done, overdue or not due as at today', () => {
    const action = (due: string | null, done: string | null, told: Told = north): Told => ({
      received,
      ...told,
      learning: { action: 'Train', owner: null, due: due ? day(due) : null, done: done ? day(done) : null },
    });
    const cases = logOf(
      action('Mon 2 Sep 2024', 'Mon 2 Dec 2024'),
      action('Mon 2 Sep 2024', null),
      action('Mon 30 Jun 2025', null),
      action(null, null),
      action(null, 'Tue 1 Jul 2025', { area: 'South', team: 'B' }),
      { received, ...north },
    );
    const table = tableOf('learning', cases);
    expect(headings(table)).toBe('Actions agreed | Done | Overdue | Not due');
    expect(printed(table)).toEqual([
      'North > A | 4 | 1 | 1 | 2',
      'North > * | 4 | 1 | 1 | 2',
      'South > B | 1 | 0 | 0 | 1',
      'South > * | 1 | 0 | 0 | 1',
      'Total | 5 | 1 | 1 | 3',
    ]);
  });
});

describe('The Ombudsman', () => {
  const at = (referred: string, decided: string | null, decision: string | null, told: Told = {}): Told => ({
    received,
    ...told,
    ombudsman: { referred: day(referred), decided: decided ? day(decided) : null, decision },
  });
  const cases = logOf(
    at('Mon 2 Sep 2024', 'Mon 2 Dec 2024', 'Upheld: fault and injustice', { issues: ['Delay', 'Cost'] }),
    at('Mon 2 Sep 2024', 'Mon 2 Dec 2024', 'upheld', { issues: ['Delay'] }),
    at('Mon 2 Sep 2024', 'Mon 2 Dec 2024', 'Not upheld'),
    at('Mon 1 Jan 2024', 'Mon 2 Dec 2024', null),
    at('Mon 3 Mar 2025', null, 'Upheld'),
    lastYear,
  );

  test('is counted by its own dates: Upheld is every decision that begins with it', () => {
    expect(printed(tableOf('ombudsman', cases))).toEqual([
      'Referred | 4 | 1',
      'Decided | 4 | 0',
      'Upheld | 2 | 0',
      'Not upheld | 1 | 0',
      'Not recorded | 1 | 0',
    ]);
  });

  test('by issue, each once a complaint', () => {
    expect(printed(tableOf('ombudsman-by-issue', cases))).toEqual([
      'Delay | 2 | 2 | 2',
      'Cost | 1 | 1 | 1',
      'Not recorded | 2 | 2 | 0',
      'All mentions | 5 | 5 | 3',
    ]);
  });
});

describe('Where complaints at stage 2 stand', () => {
  const cases = logOf(
    atStage2({ responded: july }),
    atStage2({}),
    atStage2({ responded: july }, { stage3: { requested: day('Mon 5 Aug 2024') } }),
    atStage2({}, { withdrawn: july }),
    atStage2(
      { responded: july },
      {
        procedure: 'corporate',
        ombudsman: { referred: day('Mon 5 Aug 2024'), decided: null, decision: null },
      },
    ),
  );

  test('to the next stage comes before resolved', () => {
    expect(printed(tableOf('stage2-status', cases))).toEqual([
      'Resolved | 1',
      'Ongoing | 1',
      'To the next stage | 1',
      'Withdrawn | 1',
      'Total | 4',
    ]);
  });

  test('after the last stage of the corporate procedure the next is the Ombudsman', () => {
    expect(printed(tableOf('corporate-stage2-status', cases))[2]).toBe('To the next stage | 1');
  });

  test('escalation is of those received, and of those decided, in the year', () => {
    expect(printed(tableOf('escalation', cases))).toEqual([
      'Stage 1 to 2 | 4 | 4 | 100 | 4 | 4 | 100',
      'Stage 2 to 3 | 4 | 1 | 25 | 3 | 1 | 33.3',
    ]);
    expect(printed(tableOf('corporate-escalation', cases))).toEqual([
      'Stage 1 to 2 | 1 | 1 | 100 | 1 | 1 | 100',
    ]);
    expect(printed(tableOf('escalation-by-year', cases))).toEqual([
      'Stage 1 to 2 | 100',
      'Stage 2 to 3 | 25',
    ]);
  });

  test('an investigator is internal or external, and never named', () => {
    const named = logOf(
      atStage2({}, { investigator: 'Jo Bloggs' }),
      atStage2({}, { investigator: 'External IO' }),
    );
    expect(printed(tableOf('stage2-investigators', named))).toEqual([
      'Internal | 0 | 0 | - | - | -',
      'External | 1 | 50 | - | - | -',
      'Not understood | 1 | 50 | - | - | -',
      'Total | 2 | 100 | - | - | -',
    ]);
  });
});

describe('Compliments', () => {
  const cases = logOf(
    { received, recordType: 'Compliment', complimentOrigin: 'Parent', complimentThemes: ['Staff'], ...north },
    { received, recordType: 'Compliment', complimentOrigin: 'Parent' },
    { received, ...north },
    { received, procedure: 'corporate', ...north },
  );

  test('are counted apart from complaints', () => {
    expect(printed(tableOf('compliments-by-origin', cases))).toEqual([
      'Parent | 2 | 100 | - | - | -',
      'Total | 2 | 100 | - | - | -',
    ]);
    expect(printed(tableOf('compliments-by-theme', cases))).toContain('Not recorded | 1 | 50 | - | - | -');
    expect(printed(tableOf('compliments-by-team', cases))).toContain('North > A | 1 | 50 | - | - | -');
  });

  test('stand beside statutory complaints by team', () => {
    expect(printed(tableOf('compliments-and-complaints', cases))).toEqual([
      'North > A | 1 | 1',
      'North > * | 1 | 1',
      'Not recorded > Not recorded | 1 | 0',
      'Not recorded > * | 1 | 0',
      'Total | 2 | 1',
    ]);
  });
});

describe('Rates', () => {
  const context = [
    { year: '2024-25', measure: 'open cases', team: null, figure: 80 },
    { year: '2024-25', measure: 'Open cases', team: 'A', figure: 40 },
    { year: '2023-24', measure: 'Open cases', team: null, figure: 0 },
  ];
  const cases = logOf({ received, ...north }, { received, area: 'North', team: 'B' }, lastYear);

  test('are complaints for every 1,000; null without a figure, and of none', () => {
    expect(printed(tableOf('rates', cases, { context }))).toEqual([
      'Complaints per 1,000 open cases | 25 | -',
      'Complaints per 1,000 referrals | - | -',
    ]);
  });

  test('by team are not applicable where the team has no figure', () => {
    expect(printed(tableOf('rates-by-team', cases, { context }))).toEqual([
      'North > A | 40 | Not applicable | 1 | 25 | Not applicable',
      'North > B | Not applicable | Not applicable | 1 | Not applicable | Not applicable',
      'North > * | Not applicable | Not applicable | 2 | Not applicable | Not applicable',
    ]);
  });
});

describe('Data quality', () => {
  test('is what is filled, blank, not known and not understood, field by field', () => {
    const lists = { ethnicity: [{ value: 'Indian', group: null }] };
    const cases = logOf(
      { received, team: 'A', ethnicity: 'indian', age: 14 },
      { received, ethnicity: 'Martian', age: 'Not known' },
      { received, age: 'old' },
    );
    const rows = printed(tableOf('data-quality', cases, { lists, without: ['gender'] }));
    expect(rows.slice(0, 1)).toEqual(['Team | 1 | 2 | 0 | 0']);
    expect(rows.slice(5, 8)).toEqual([
      'Ethnicity | 1 | 1 | 0 | 1',
      'Age | 1 | 0 | 1 | 1',
      'Gender | - | - | - | -',
    ]);
  });
});

test('The rules print each limit in force with its source', () => {
  const rows = printed(tableOf('timescale-rules', logOf({ received })));
  expect(rows).toHaveLength(9);
  expect(rows[1]).toMatch(/^Statutory > Stage 1 \| 10 \| 20 \| received \| SI 2006\/1738, regulation 14/);
});

test('The rules and compliance have each procedure’s own limit of the acknowledgement', () => {
  const corporate = { ...timeLimits['corporate-acknowledge'], workingDays: 5 };
  const limits = { ...timeLimits, 'corporate-acknowledge': corporate };
  const cases = logOf(
    { received: day('Mon 3 Jun 2024'), acknowledged: day('Fri 7 Jun 2024') },
    { received: day('Mon 3 Jun 2024'), acknowledged: day('Fri 7 Jun 2024'), procedure: 'corporate' },
  );
  const ofAcknowledgement = (id: string) =>
    printed(tableOf(id, cases, { limits })).filter((row) => row.includes('Acknowledgement'));
  expect(ofAcknowledgement('timescale-rules').map((row) => row.split(' | ').slice(0, 2))).toEqual([
    ['Statutory > Acknowledgement', '2'],
    ['Corporate > Acknowledgement', '5'],
  ]);
  expect(ofAcknowledgement('compliance')).toEqual([
    'Statutory > Acknowledgement | 1 | 0 | 0 | 1 | 100',
    'Corporate > Acknowledgement | 1 | 1 | 100 | 0 | 0',
  ]);
});

describe('Response times split at a day', () => {
  test('have a row before it and a row from it on, a stage', () => {
    const answered = (on: string): Told => ({ received, stage1: { responded: day(on) } });
    const cases = logOf(
      answered('Mon 10 Jun 2024'),
      answered('Mon 17 Jun 2024'),
      answered('Mon 24 Jun 2024'),
    );
    expect(printed(tableOf('response-times', cases, { split: day('Mon 17 Jun 2024') })).slice(3, 5)).toEqual([
      'Stage 1, before 17 June 2024 | 1 | 5 | 5 | 5 | - | -',
      'Stage 1, from 17 June 2024 | 2 | 12.5 | 12.5 | 15 | - | -',
    ]);
  });

  test.each([['Mon 1 Apr 2024'], ['Tue 1 Apr 2025'], ['Mon 19 Jun 2023']])(
    'are not split at %s, with nothing of the year on one side',
    (on) => {
      const cases = logOf({ received, stage1: { responded: day('Mon 10 Jun 2024') } });
      expect(printed(tableOf('response-times', cases, { split: day(on) }))).toHaveLength(3);
    },
  );
});
