import type { Case } from '../../../src/domain/log/case';
import { buildTables } from '../../../src/domain/reports/buildTables';
import { narrative } from '../../../src/domain/reports/narrative';
import type { Told } from '../../complaint';
import { day } from '../../day';
import { dataOf, logOf, times } from './aCase';
import type { ReportTold } from './aCase';
import { someCases } from './someCases';

const now = (told: Told = {}): Told => ({ received: day('Mon 3 Jun 2024'), ...told });
const before = (told: Told = {}): Told => ({ received: day('Mon 5 Jun 2023'), ...told });

function sentences(cases: readonly Case[], told: ReportTold = {}): readonly string[] {
  const data = dataOf(cases, told);
  return narrative(buildTables(data, 'default').tables, data);
}

describe('The sentences say', () => {
  test.each<[string, readonly Told[], string]>([
    [
      'a fall',
      [...times(3, now()), ...times(4, before())],
      '3 statutory complaints were received in 2024-25, a decrease from 4 in 2023-24.',
    ],
    [
      'a rise',
      [...times(2, now()), before()],
      '2 statutory complaints were received in 2024-25, an increase from 1 in 2023-24.',
    ],
    ['the same', [now(), before()], '1 statutory complaint was received in 2024-25, the same as in 2023-24.'],
    [
      'nothing of last year when it cannot be told',
      [now()],
      '1 statutory complaint was received in 2024-25.',
    ],
    [
      'the change and its percentage, without their sign',
      [...times(3, now()), ...times(4, before())],
      '3 complaints were received at stage 1, a decrease of 1 (25%) from 4 in 2023-24.',
    ],
    [
      'no percentage from 0',
      [now(), before({ recordType: 'Compliment' })],
      '1 complaint was received at stage 1, an increase of 1 from 0 in 2023-24.',
    ],
    [
      'that nothing was received',
      [now(), before({ recordType: 'Compliment' })],
      'No compliment was received, a decrease from 1 in 2023-24.',
    ],
    [
      'how many went to stage 2',
      [now({ stage2: { requested: day('Mon 8 Jul 2024') } })],
      '1 complaint went to stage 2.',
    ],
    ['that none went to stage 3', [now()], 'No complaint went to stage 3.'],
    [
      'the most common issue',
      [now({ issues: ['Delay'] }), now({ issues: ['Delay', 'Cost'] }), ...times(3, now())],
      'The most common issue was Delay (2 complaints, 40%).',
    ],
    [
      'all of the most common issues',
      [now({ issues: ['Delay', 'Cost'] }), now()],
      'The most common issues were Cost and Delay (1 complaint, 50% each).',
    ],
    [
      'what was decided',
      [now({ stage1: { responded: day('Fri 7 Jun 2024'), outcome: 'Upheld' } })],
      'Of 1 complaint decided at stage 1, 1 was upheld, 0 partially upheld and 0 not upheld.',
    ],
    [
      'how many answers were in time',
      [
        now({ stage1: { responded: day('Fri 7 Jun 2024') } }),
        now({ stage1: { responded: day('Fri 21 Jun 2024') } }),
        before({ stage1: { responded: day('Fri 9 Jun 2023') } }),
      ],
      '50% (100% in 2023-24) of stage 1 answers were sent within 10 working days and 100% (100% in 2023-24) within 20 working days in all.',
    ],
  ])('%s', (_, told, sentence) => expect(sentences(logOf(...told))).toContain(sentence));

  test('nothing of a table that was left out', () => {
    expect(sentences(logOf(now({ issues: ['Delay'] })), { without: ['issues'] }).join(' ')).not.toMatch(
      /issue/,
    );
  });

  test('nothing of compliments when the log has no types of record', () => {
    expect(sentences(logOf(now()), { without: ['recordType'] }).join(' ')).not.toMatch(/compliment/);
  });
});

test('Every number in the sentences is a figure of a table', () => {
  const data = dataOf(someCases(700));
  const { tables } = buildTables(data, 'default');
  const figures = new Set(
    tables.flatMap(({ rows, total }) =>
      [...rows, ...(total ? [total] : [])].flatMap(({ values }) =>
        values.map((value) => Math.abs(Number(value))),
      ),
    ),
  );
  const written = narrative(tables, data)
    .join(' ')
    .replaceAll(/\d{4}-\d{2}|stage \d|within \d+ working days/g, '')
    .match(/\d+(\.\d+)?/g);

  expect(written?.length).toBeGreaterThan(12);
  expect(written?.filter((number) => !figures.has(Number(number)))).toEqual([]);
});

describe('A year that is not over', () => {
  const soFar = sentences(logOf(...times(3, now()), ...times(4, before())), {
    today: day('Sun 30 Jun 2024'),
  });

  test('is said to be so, and is not set beside the whole of last year', () => {
    expect(soFar.slice(0, 3)).toEqual([
      "2024-25 is not over: these are its figures as at 30 June 2024, so they are not set beside last year's.",
      '3 statutory complaints were received in 2024-25.',
      '3 complaints were received at stage 1.',
    ]);
  });
});
