import { asAt } from '../../../src/domain/timescales/asAt';
import { caseProgress } from '../../../src/domain/timescales/caseProgress';
import type { Decision, StageProgress } from '../../../src/domain/timescales/caseProgress';
import { complaint } from '../../complaint';
import type { Told } from '../../complaint';
import { day } from '../../day';

const today = day('Mon 31 Mar 2025');
const progress = (told: Told) => caseProgress(complaint({ received: day('Mon 2 Sep 2024'), ...told }), today);
const decisionOf = (stage: StageProgress | null): Decision | null => stage?.decision ?? null;

const escalated = 'Escalated with no stage 1 response';
const on = (text: string) => day(text);

describe('Stage 1 is decided', () => {
  test.each<[string, Told, Decision | null]>([
    [
      'on its response date, which answers it',
      { stage1: { responded: on('Fri 13 Sep 2024'), outcome: 'Upheld' } },
      { on: on('Fri 13 Sep 2024'), how: 'answered', outcome: 'Upheld' },
    ],
    [
      'by a response without an outcome',
      { stage1: { responded: on('Fri 13 Sep 2024') } },
      { on: on('Fri 13 Sep 2024'), how: 'answered', outcome: null },
    ],
    [
      'by a response whose outcome is not understood',
      { stage1: { responded: on('Fri 13 Sep 2024'), outcome: { notUnderstood: 'Sort of' } } },
      { on: on('Fri 13 Sep 2024'), how: 'answered', outcome: { notUnderstood: 'Sort of' } },
    ],
    ['not by an outcome without a response date', { stage1: { outcome: 'Upheld' } }, null],
    ['not by the outcome Withdrawn without any date', { stage1: { outcome: 'Withdrawn' } }, null],
    ['not by a response dated after today', { stage1: { responded: on('Tue 1 Apr 2025') } }, null],
    ['not while nothing has happened', {}, null],
    [
      'on the day withdrawn',
      { withdrawn: on('Mon 9 Sep 2024') },
      { on: on('Mon 9 Sep 2024'), how: 'withdrawn', outcome: 'Withdrawn' },
    ],
    [
      'on the day withdrawn, even the day received',
      { withdrawn: on('Mon 2 Sep 2024') },
      { on: on('Mon 2 Sep 2024'), how: 'withdrawn', outcome: 'Withdrawn' },
    ],
    ['not by a withdrawal dated before it was received', { withdrawn: on('Sun 1 Sep 2024') }, null],
    [
      'on the day withdrawn, though a letter followed',
      { withdrawn: on('Mon 9 Sep 2024'), stage1: { responded: on('Fri 13 Sep 2024'), outcome: 'Withdrawn' } },
      { on: on('Mon 9 Sep 2024'), how: 'withdrawn', outcome: 'Withdrawn' },
    ],
    [
      'on the response date when the outcome is Withdrawn and no day withdrawn is given',
      { stage1: { responded: on('Fri 13 Sep 2024'), outcome: 'Withdrawn' } },
      { on: on('Fri 13 Sep 2024'), how: 'withdrawn', outcome: 'Withdrawn' },
    ],
    [
      'by its response when withdrawn only later',
      {
        withdrawn: on('Mon 7 Oct 2024'),
        stage1: { responded: on('Fri 13 Sep 2024'), outcome: 'Not upheld' },
      },
      { on: on('Fri 13 Sep 2024'), how: 'answered', outcome: 'Not upheld' },
    ],
    [
      'on the day stage 2 was asked for, when stage 1 is blank',
      { stage2: { requested: on('Mon 23 Sep 2024') } },
      { on: on('Mon 23 Sep 2024'), how: 'escalated', outcome: escalated },
    ],
    [
      'on the day stage 2 was asked for, when the log calls it escalated',
      { stage1: { outcome: escalated }, stage2: { requested: on('Mon 23 Sep 2024') } },
      { on: on('Mon 23 Sep 2024'), how: 'escalated', outcome: escalated },
    ],
    [
      'on the day stage 2 was asked for, when the log dates the escalation as a response',
      {
        stage1: { outcome: escalated, responded: on('Tue 24 Sep 2024') },
        stage2: { requested: on('Mon 23 Sep 2024') },
      },
      { on: on('Mon 23 Sep 2024'), how: 'escalated', outcome: escalated },
    ],
    [
      'not by being called escalated while stage 2 has not been asked for',
      { stage1: { outcome: escalated } },
      null,
    ],
    [
      'not by asking for stage 2 when stage 1 has an outcome without a date',
      { stage1: { outcome: 'Upheld' }, stage2: { requested: on('Mon 23 Sep 2024') } },
      null,
    ],
    [
      'by its late response, though stage 2 was asked for first',
      { stage1: { responded: on('Fri 27 Sep 2024') }, stage2: { requested: on('Mon 23 Sep 2024') } },
      { on: on('Fri 27 Sep 2024'), how: 'answered', outcome: null },
    ],
    [
      'by the withdrawal that came before stage 2 was asked for',
      { withdrawn: on('Mon 9 Sep 2024'), stage2: { requested: on('Mon 23 Sep 2024') } },
      { on: on('Mon 9 Sep 2024'), how: 'withdrawn', outcome: 'Withdrawn' },
    ],
  ])('%s', (_, told, expected) => {
    expect(decisionOf(progress(told).stage1)).toEqual(expected);
  });
});

describe('A complaint goes straight to stage 2', () => {
  test.each<[string, Told, boolean]>([
    ['when stage 2 was asked for on the day received', { stage2: { requested: on('Mon 2 Sep 2024') } }, true],
    ['when it was asked for before', { stage2: { requested: on('Fri 30 Aug 2024') } }, true],
    ['not when it was asked for later', { stage2: { requested: on('Tue 3 Sep 2024') } }, false],
    [
      'not when stage 1 was answered',
      { stage1: { responded: on('Mon 2 Sep 2024') }, stage2: { requested: on('Mon 2 Sep 2024') } },
      false,
    ],
    [
      'not when stage 1 has an outcome',
      { stage1: { outcome: 'Resolved' }, stage2: { requested: on('Mon 2 Sep 2024') } },
      false,
    ],
  ])('%s', (_, told, expected) => {
    const { straightToStage2, stage1 } = progress(told);
    expect([straightToStage2, stage1 === null]).toEqual([expected, expected]);
  });
});

describe('Stages 2 and 3', () => {
  test('begin on the day asked for, and are not there before', () => {
    const { stage2, stage3 } = progress({ stage2: { requested: on('Mon 23 Sep 2024') } });
    expect([stage2?.begun, stage3]).toEqual([on('Mon 23 Sep 2024'), null]);
  });

  test('asked for after today are not there yet', () => {
    expect(progress({ stage2: { requested: on('Tue 1 Apr 2025') } }).stage2).toBeNull();
  });

  test('answered without a day asked for are decided all the same', () => {
    const { stage2 } = progress({ stage2: { responded: on('Mon 7 Oct 2024') } });
    expect(stage2).toEqual({
      begun: null,
      decision: { on: on('Mon 7 Oct 2024'), how: 'answered', outcome: null },
      suspended: false,
    });
  });

  test('stage 2 is not decided by asking for stage 3', () => {
    const { stage2 } = progress({
      stage2: { requested: on('Mon 23 Sep 2024') },
      stage3: { requested: on('Mon 9 Dec 2024') },
    });
    expect(decisionOf(stage2)).toBeNull();
  });

  test('a withdrawal belongs to the stage that was open that day', () => {
    const { stage1, stage2, stage3 } = progress({
      withdrawn: on('Mon 7 Oct 2024'),
      stage1: { responded: on('Fri 13 Sep 2024'), outcome: 'Not upheld' },
      stage2: { requested: on('Mon 23 Sep 2024') },
    });
    expect([stage1, stage2, stage3].map((stage) => decisionOf(stage)?.how)).toEqual([
      'answered',
      'withdrawn',
      undefined,
    ]);
  });

  test('a stage 1 recorded as withdrawn stays so when stage 2 is withdrawn later', () => {
    const { stage1, stage2 } = progress({
      withdrawn: on('Mon 7 Oct 2024'),
      stage1: { responded: on('Fri 13 Sep 2024'), outcome: 'Withdrawn' },
      stage2: { requested: on('Mon 23 Sep 2024') },
    });
    expect([decisionOf(stage1)?.on, decisionOf(stage1)?.how, decisionOf(stage2)?.how]).toEqual([
      on('Fri 13 Sep 2024'),
      'withdrawn',
      'withdrawn',
    ]);
  });
});

describe('A stage is suspended when it was open on a day of the suspension, its last day included', () => {
  const answered = { stage1: { responded: on('Fri 13 Sep 2024') } };

  test.each<[string, Told, boolean]>([
    ['from its second day on', { suspendedFrom: on('Tue 3 Sep 2024') }, true],
    [
      'for a while before the response',
      { ...answered, suspendedFrom: on('Tue 3 Sep 2024'), suspendedTo: on('Fri 6 Sep 2024') },
      true,
    ],
    ['after the response', { ...answered, suspendedFrom: on('Mon 16 Sep 2024') }, false],
    ['on the very day of the response', { ...answered, suspendedFrom: on('Fri 13 Sep 2024') }, false],
    [
      'up to the day received',
      { ...answered, suspendedFrom: on('Fri 30 Aug 2024'), suspendedTo: on('Mon 2 Sep 2024') },
      true,
    ],
    [
      'only before it was received',
      { ...answered, suspendedFrom: on('Thu 29 Aug 2024'), suspendedTo: on('Fri 30 Aug 2024') },
      false,
    ],
    ['from after today', { suspendedFrom: on('Tue 1 Apr 2025') }, false],
  ])('%s', (_, told, expected) => {
    expect(progress(told).stage1?.suspended).toBe(expected);
  });
});

test('Nothing dated after today has happened yet, but days that lie ahead by nature stay', () => {
  const ahead = on('Tue 1 Apr 2025');
  const now = asAt(
    complaint({
      received: today,
      acknowledged: ahead,
      withdrawn: ahead,
      suspendedFrom: today,
      suspendedTo: ahead,
      stage1: { due: ahead, extended: ahead, responded: ahead },
      stage3: { requested: today, panel: ahead },
      learning: { action: 'Train', owner: null, due: ahead, done: ahead },
      remedy: { amount: 50, date: ahead },
    }),
    today,
  );
  expect(now).toEqual(
    complaint({
      received: today,
      suspendedFrom: today,
      stage1: { due: ahead, extended: ahead },
      stage3: { requested: today },
      learning: { action: 'Train', owner: null, due: ahead, done: null },
      remedy: { amount: 50, date: null },
    }),
  );
});
