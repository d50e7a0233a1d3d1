import type { Told } from '../../../complaint';
import { day } from '../../../day';
import { headings, logOf, printed, rowsBehind, tableOf, times } from '../aCase';

/** Working day 10 from Monday 2 September 2024 is Monday 16 September, working day 20 Monday the 30th. */
const received = day('Mon 2 Sep 2024');
const answered = (on: string, told: Told = {}): Told => ({
  received,
  ...told,
  stage1: { responded: day(on), ...told.stage1 },
});
const onDay10 = answered('Mon 16 Sep 2024');
const onDay11 = answered('Tue 17 Sep 2024');
const onDay21 = answered('Tue 1 Oct 2024');
const extended = { stage1: { extended: true } };

describe('Answers in time by team', () => {
  test('are decided, within the limit of the case, and the percentage, with a subtotal an area and a total', () => {
    const cases = logOf(
      { ...onDay10, area: 'North', team: 'A' },
      { ...onDay11, area: 'North', team: 'A' },
      answered('Tue 17 Sep 2024', { area: 'North', team: 'B', ...extended }),
      { ...onDay21, area: 'South', team: 'C' },
    );
    const table = tableOf('timeliness-by-team', cases);
    expect(headings(table)).toBe('Decided | Within | %');
    expect(printed(table)).toEqual([
      'North > A | 2 | 1 | 50',
      'North > B | 1 | 1 | 100',
      'North > * | 3 | 2 | 66.7',
      'South > C | 1 | 0 | 0',
      'South > * | 1 | 0 | 0',
      'Total | 4 | 2 | 50',
    ]);
    expect(rowsBehind(table, 'Total', 1)).toEqual([2, 4]);
    expect(table.cohort).toBe('Statutory complaints decided at stage 1 in the year, and answered');
    expect(table.base).toBe('Complaints answered at stage 1: 4');
  });

  test('an extension that came too late to help is late; Complex alone extends nothing', () => {
    const cases = logOf(
      answered('Tue 1 Oct 2024', extended),
      answered('Tue 17 Sep 2024', { stage1: { complex: true } }),
    );
    expect(printed(tableOf('timeliness-by-team', cases)).at(-1)).toBe('Total | 2 | 0 | 0');
  });

  test('leave out what was withdrawn, suspended or escalated, with their number in the note', () => {
    const cases = logOf(
      onDay10,
      { received, withdrawn: day('Fri 6 Sep 2024') },
      { received, stage2: { requested: day('Tue 1 Oct 2024') } },
      answered('Mon 16 Sep 2024', {
        suspendedFrom: day('Wed 4 Sep 2024'),
        suspendedTo: day('Fri 6 Sep 2024'),
      }),
    );
    const table = tableOf('timeliness-by-team', cases);
    expect(printed(table).at(-1)).toBe('Total | 1 | 1 | 100');
    expect(table.notes).toEqual([
      'Left out: 1 withdrawn, 1 suspended, 1 escalated with no stage 1 response.',
    ]);
  });

  test('judge each case by its own procedure’s limits when both stand together', () => {
    const cases = logOf(onDay11, { ...onDay10, procedure: 'corporate' });
    expect(printed(tableOf('all-timeliness-by-team', cases)).at(-1)).toBe('Total | 2 | 1 | 50');
    expect(printed(tableOf('corporate-timeliness-by-team', cases)).at(-1)).toBe('Total | 1 | 1 | 100');
  });

  test('have no percentage of nothing', () => {
    const lists = { team: [{ value: 'A', group: null }] };
    expect(printed(tableOf('timeliness-by-team', logOf({ received }), { lists }))).toContain(
      'Not recorded > A | 0 | 0 | -',
    );
  });
});

describe('Answers in time by quarter', () => {
  test('are by the quarter answered in, every quarter of the year printed', () => {
    const cases = logOf(onDay10, onDay11, onDay21);
    expect(printed(tableOf('timeliness-by-quarter', cases))).toEqual([
      'Q1 | 0 | 0 | -',
      'Q2 | 2 | 1 | 50',
      'Q3 | 1 | 0 | 0',
      'Q4 | 0 | 0 | -',
      'Total | 3 | 1 | 33.3',
    ]);
  });
});

describe('Late answers', () => {
  const stage3 = (told: Told['stage3'] & object): Told => ({
    received: day('Mon 3 Jun 2024'),
    stage1: { responded: day('Mon 10 Jun 2024') },
    stage2: { requested: day('Mon 17 Jun 2024'), responded: day('Mon 22 Jul 2024') },
    stage3: { requested: received, ...told },
  });

  test('are counted clock by clock, with the mean of their working days late', () => {
    const cases = logOf(onDay10, onDay11, onDay21, answered('Wed 2 Oct 2024', extended));
    const table = tableOf('lateness', cases);
    expect(headings(table)).toBe('Number | Mean days late');
    expect(printed(table)).toEqual([
      'Stage 1 | 3 | 4.7',
      'Stage 2 | 0 | -',
      'Stage 3 panel | 0 | -',
      'Stage 3 report | 0 | -',
      'Stage 3 response | 0 | -',
    ]);
    expect(rowsBehind(table, 'Stage 1', 1)).toEqual([3, 4, 5]);
  });

  test('of stage 3 are judged one by one, in the year stage 3 was decided', () => {
    const late = stage3({
      panel: day('Tue 15 Oct 2024'),
      reportReceived: day('Tue 22 Oct 2024'),
      responded: day('Wed 13 Nov 2024'),
    });
    expect(printed(tableOf('lateness', logOf(late))).slice(2)).toEqual([
      'Stage 3 panel | 1 | 1',
      'Stage 3 report | 0 | -',
      'Stage 3 response | 1 | 1',
    ]);
  });

  test('of the corporate procedure have no stage 3', () => {
    const table = tableOf('corporate-lateness', logOf({ ...onDay11, procedure: 'corporate' }));
    expect(printed(table)).toEqual(['Stage 1 | 1 | 1', 'Stage 2 | 0 | -']);
  });

  test('a Saturday answer to a Friday limit is late by no working day', () => {
    const saturday = { received: day('Wed 27 Mar 2024'), stage1: { responded: day('Sat 13 Apr 2024') } };
    expect(printed(tableOf('lateness', logOf(saturday)))[0]).toBe('Stage 1 | 1 | 0');
  });
});

describe('Compliance with every time limit', () => {
  test('is a row a procedure and clock: decided, within and outside', () => {
    const cases = logOf(
      { ...onDay10, acknowledged: day('Wed 4 Sep 2024') },
      { ...onDay11, acknowledged: day('Thu 5 Sep 2024') },
      { ...onDay10, procedure: 'corporate' },
    );
    const table = tableOf('compliance', cases);
    expect(headings(table)).toBe('Decided | Within | % | Outside | % outside');
    expect(printed(table)).toEqual([
      'Statutory > Acknowledgement | 2 | 1 | 50 | 1 | 50',
      'Statutory > Stage 1 | 2 | 1 | 50 | 1 | 50',
      'Statutory > Stage 2 | 0 | 0 | - | 0 | -',
      'Statutory > Stage 3 panel | 0 | 0 | - | 0 | -',
      'Statutory > Stage 3 report | 0 | 0 | - | 0 | -',
      'Statutory > Stage 3 response | 0 | 0 | - | 0 | -',
      'Corporate > Acknowledgement | 1 | 0 | 0 | 1 | 100',
      'Corporate > Stage 1 | 1 | 1 | 100 | 0 | 0',
      'Corporate > Stage 2 | 0 | 0 | - | 0 | -',
    ]);
    expect(table.total).toBeNull();
  });

  test('the acknowledgement ends with the first answer where none is recorded, and counts by the day it ended', () => {
    const cases = logOf(
      ...times(2, answered('Wed 4 Sep 2024')),
      { received: day('Thu 28 Mar 2024'), acknowledged: day('Tue 2 Apr 2024') },
      { received, withdrawn: day('Fri 6 Sep 2024'), acknowledged: day('Tue 3 Sep 2024') },
      { received, withdrawn: day('Tue 3 Sep 2024'), acknowledged: day('Wed 4 Sep 2024') },
    );
    expect(printed(tableOf('compliance', cases))[0]).toBe(
      'Statutory > Acknowledgement | 4 | 4 | 100 | 0 | 0',
    );
  });

  test('cannot be told of a clock whose columns the log lacks, nor of a procedure that nothing tells', () => {
    const without = ['acknowledged', 'procedure'] as const;
    const rows = printed(tableOf('compliance', logOf(onDay10), { without }));
    expect(rows[0]).toBe('Statutory > Acknowledgement | - | - | - | - | -');
    expect(rows.slice(6)).toEqual([
      'Corporate > Acknowledgement | - | - | - | - | -',
      'Corporate > Stage 1 | - | - | - | - | -',
      'Corporate > Stage 2 | - | - | - | - | -',
    ]);
  });
});
