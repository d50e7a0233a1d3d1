import type { Told } from '../../complaint';
import { day } from '../../day';
import { headings, logOf, printed, rowsBehind, tableOf, times } from './aCase';

/** Due Monday 16 September 2024; at the longest Monday 30 September. */
const received = day('Mon 2 Sep 2024');
const onDay10 = { responded: day('Mon 16 Sep 2024') };
const onDay11 = { responded: day('Tue 17 Sep 2024') };
const onDay20 = { responded: day('Mon 30 Sep 2024') };
const onDay21 = { responded: day('Tue 1 Oct 2024') };
const answered = (stage1: Told['stage1'] & object, told: Told = {}): Told => ({ received, stage1, ...told });
const lastYear: Told = { received: day('Mon 4 Sep 2023'), stage1: { responded: day('Tue 19 Sep 2023') } };

describe('How long stage 1 answers took', () => {
  test('is a ladder of working days, all on the answers sent', () => {
    const cases = logOf(
      ...times(2, answered(onDay10)),
      answered(onDay11),
      answered(onDay20),
      answered({ ...onDay20, extended: true }),
      answered(onDay21),
      lastYear,
    );
    const table = tableOf('stage1-timescales', cases);
    expect(headings(table)).toBe('Number | % this year | % last year');
    expect(printed(table)).toEqual([
      'Within 10 working days | 2 | 33.3 | 0',
      'In 11 to 20 working days | 3 | 50 | 100',
      'Within 20 working days in all | 5 | 83.3 | 100',
      'Within an agreed extension | 1 | 16.7 | 0',
      'Over 20 working days | 1 | 16.7 | 0',
    ]);
    expect(table.base).toBe('Complaints answered at stage 1: 6');
    expect(rowsBehind(table, 'Within an agreed extension', 0)).toEqual([6]);
    expect(rowsBehind(table, 'Within 20 working days in all', 0)).toEqual([2, 3, 4, 5, 6]);
  });

  test('is judged by the due date: an answer sent on the Saturday after it is late, though it took 10 working days', () => {
    const saturday = { received: day('Wed 27 Mar 2024'), stage1: { responded: day('Sat 13 Apr 2024') } };
    expect(printed(tableOf('stage1-timescales', logOf(saturday)))[1]).toBe(
      'In 11 to 20 working days | 1 | 100 | -',
    );
    expect(printed(tableOf('response-times', logOf(saturday)))[0]).toBe('Stage 1 | 1 | 10 | 10 | 10 | - | -');
  });

  test('counts an answer without an outcome, and leaves out what was withdrawn, suspended or escalated: a note says how many', () => {
    const cases = logOf(
      answered(onDay10),
      answered(onDay10, { suspendedFrom: day('Wed 4 Sep 2024'), suspendedTo: day('Fri 6 Sep 2024') }),
      { received, withdrawn: day('Fri 6 Sep 2024') },
      { received, withdrawn: day('Fri 6 Sep 2024') },
      { received, stage2: { requested: day('Tue 1 Oct 2024') } },
      { received: day('Tue 3 Sep 2024'), stage1: { responded: day('Mon 2 Sep 2024') } },
    );
    const table = tableOf('stage1-timescales', cases);
    expect(printed(table)[0]).toBe('Within 10 working days | 1 | 100 | -');
    expect(table.notes[0]).toBe(
      'Left out: 2 withdrawn, 1 suspended, 1 escalated with no stage 1 response, 1 whose working days cannot be told.',
    );
  });

  test('notes only the reasons there are', () => {
    const cases = logOf(answered(onDay10), { received, withdrawn: day('Fri 6 Sep 2024') });
    expect(tableOf('stage1-timescales', cases).notes[0]).toBe('Left out: 1 withdrawn.');
    expect(tableOf('stage1-timescales', logOf(answered(onDay10), lastYear)).notes).toEqual([]);
  });

  test('cannot tell what was within an agreed extension without a column of extensions', () => {
    const table = tableOf('stage1-timescales', logOf(answered(onDay20)), { without: ['stage1Extended'] });
    expect(printed(table)[3]).toBe('Within an agreed extension | - | - | -');
  });

  test('has no percentages of nothing', () => {
    expect(printed(tableOf('stage1-timescales', logOf({ received })))[0]).toBe(
      'Within 10 working days | 0 | - | -',
    );
  });
});

describe('How long stage 2 answers took', () => {
  /** Working day 25 from Monday 2 September 2024 is Monday 7 October; working day 65 is Monday 2 December. */
  const stage2 = (responded: string, told: Told = {}): Told => ({
    received: day('Mon 1 Jul 2024'),
    stage2: { requested: received, responded: day(responded) },
    ...told,
  });

  test('is a ladder of 25 and 65 working days from the request', () => {
    const cases = logOf(
      stage2('Mon 7 Oct 2024'),
      stage2('Tue 8 Oct 2024'),
      stage2('Mon 2 Dec 2024'),
      stage2('Tue 3 Dec 2024'),
    );
    expect(printed(tableOf('stage2-timescales', cases))).toEqual([
      'Within 25 working days | 1 | 25 | -',
      'In 26 to 65 working days | 2 | 50 | -',
      'Within 65 working days in all | 3 | 75 | -',
      'Over 65 working days | 1 | 25 | -',
    ]);
  });

  test('has the limits of the corporate procedure in its corporate form: 20, and 40 at the longest', () => {
    const cases = logOf(stage2('Tue 8 Oct 2024', { procedure: 'corporate' }), stage2('Tue 8 Oct 2024'));
    expect(printed(tableOf('corporate-stage2-timescales', cases))).toEqual([
      'Within 20 working days | 0 | 0 | -',
      'In 21 to 40 working days | 1 | 100 | -',
      'Within 40 working days in all | 1 | 100 | -',
      'Over 40 working days | 0 | 0 | -',
    ]);
  });
});

describe('The clocks of stage 3', () => {
  /** The panel is due on Monday 14 October 2024, working day 30. */
  const stage3 = (told: Told['stage3'] & object): Told => ({
    received: day('Mon 3 Jun 2024'),
    stage1: { responded: day('Mon 10 Jun 2024') },
    stage2: { requested: day('Mon 17 Jun 2024'), responded: day('Mon 22 Jul 2024') },
    stage3: { requested: received, ...told },
  });
  const inTime = stage3({
    panel: day('Mon 14 Oct 2024'),
    reportReceived: day('Mon 21 Oct 2024'),
    responded: day('Mon 11 Nov 2024'),
  });
  const late = stage3({
    panel: day('Tue 15 Oct 2024'),
    reportReceived: day('Tue 22 Oct 2024'),
    responded: day('Wed 13 Nov 2024'),
  });
  const withoutPanel = stage3({ responded: day('Mon 11 Nov 2024') });

  test('are judged one by one: Due counts those that could be judged, Met those in time', () => {
    const table = tableOf('stage3-timescales', logOf(inTime, late, withoutPanel));
    expect(headings(table)).toBe('Due | Met | % | Last year');
    expect(printed(table)).toEqual([
      'Panel in 30 working days | 2 | 1 | 50 | -',
      'Report in 5 working days | 2 | 2 | 100 | -',
      'Response in 15 working days | 2 | 1 | 50 | -',
      'All three in 50 working days | 3 | 2 | 66.7 | -',
    ]);
    expect(rowsBehind(table, 'Panel in 30 working days', 1)).toEqual([2]);
  });

  test('count only complaints answered at stage 3 in the year', () => {
    const open = stage3({ panel: day('Mon 14 Oct 2024') });
    expect(printed(tableOf('stage3-timescales', logOf(open)))[0]).toBe(
      'Panel in 30 working days | 0 | 0 | - | -',
    );
  });

  test('leave out what was withdrawn or suspended at stage 3, though its panel met in time; a note says so', () => {
    const panel = day('Mon 14 Oct 2024');
    const withdrawn = { ...stage3({ panel }), withdrawn: day('Wed 16 Oct 2024') };
    const suspended = {
      ...inTime,
      suspendedFrom: day('Wed 16 Oct 2024'),
      suspendedTo: day('Fri 18 Oct 2024'),
    };
    const table = tableOf('stage3-timescales', logOf(inTime, withdrawn, suspended));
    expect(printed(table)[0]).toBe('Panel in 30 working days | 1 | 1 | 100 | -');
    expect(table.notes).toContain('Left out: 1 withdrawn, 1 suspended.');
  });

  test('cannot tell a clock whose column the log lacks', () => {
    const table = tableOf('stage3-timescales', logOf(inTime), { without: ['stage3ReportReceived'] });
    expect(printed(table).slice(1, 3)).toEqual([
      'Report in 5 working days | - | - | - | -',
      'Response in 15 working days | - | - | - | -',
    ]);
  });
});

describe('Response times', () => {
  test('are the number, mean, median and longest of working days at each stage, and last year’s', () => {
    const cases = logOf(answered(onDay10), answered(onDay11), answered(onDay21), lastYear);
    const table = tableOf('response-times', cases);
    expect(headings(table)).toBe("Number | Mean | Median | Longest | Last year's mean | Last year's median");
    expect(printed(table)).toEqual([
      'Stage 1 | 3 | 14 | 11 | 21 | 11 | 11',
      'Stage 2 | 0 | - | - | - | - | -',
      'Stage 3 | 0 | - | - | - | - | -',
    ]);
    expect(rowsBehind(table, 'Stage 1', 3)).toEqual([4]);
    expect(rowsBehind(table, 'Stage 1', 4)).toEqual([5]);
  });

  test('cannot be told of a stage whose columns the log lacks', () => {
    const table = tableOf('response-times', logOf(answered(onDay10)), { without: ['stage2Responded'] });
    expect(printed(table)[1]).toBe('Stage 2 | - | - | - | - | - | -');
  });
});
