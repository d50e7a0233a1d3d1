import type { Case } from '../../../src/domain/log/case';
import { buildTables } from '../../../src/domain/reports/buildTables';
import { narrative } from '../../../src/domain/reports/narrative';
import { isFigure, sentenceText, shown } from '../../../src/domain/reports/sentenceParts';
import type { ToldSentence } from '../../../src/domain/reports/sentenceParts';
import type { Told } from '../../complaint';
import { day } from '../../day';
import { dataOf, logOf, times } from './aCase';
import type { ReportTold } from './aCase';
import { someCases } from './someCases';

const now = (told: Told = {}): Told => ({ received: day('Mon 3 Jun 2024'), ...told });
const before = (told: Told = {}): Told => ({ received: day('Mon 5 Jun 2023'), ...told });

function sentences(
  cases: readonly Case[],
  told: ReportTold & { readonly significant?: number } = {},
): readonly string[] {
  const data = dataOf(cases, told);
  return narrative(buildTables(data, 'all').tables, data, told.significant ?? null).map(sentenceText);
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
      'what stood behind the most common issue, and by how much',
      [
        ...times(3, now({ issues: ['Delay'] })),
        ...times(2, now({ issues: ['Cost'] })),
        now({ issues: ['Care'] }),
      ],
      'It was followed by Cost (2) and then Care (1).',
    ],
    [
      'issues of the same figure together',
      [...times(2, now({ issues: ['Delay'] })), now({ issues: ['Cost', 'Care'] })],
      'It was followed by Care and Cost (1 each).',
    ],
    [
      'which team had most',
      [...times(2, now({ team: 'Duty' })), now({ team: 'Fostering' })],
      'The team with the most complaints at stage 1 was Duty (2 complaints, 66.7%).',
    ],
    [
      'what became of stage 2',
      [
        now({
          stage2: {
            requested: day('Mon 8 Jul 2024'),
            responded: day('Mon 15 Jul 2024'),
            outcome: 'Partially upheld',
          },
        }),
      ],
      'Of 1 complaint decided at stage 2, 0 were upheld, 1 partially upheld and 0 not upheld.',
    ],
    ['that nothing was decided', [now()], 'No complaint was decided at stage 1.'],
    [
      'how long answers took, one day in the singular',
      [
        now({ stage1: { responded: day('Tue 4 Jun 2024') } }),
        before({ stage1: { responded: day('Fri 9 Jun 2023') } }),
      ],
      'Answers at stage 1 took 1 working day on average (4 in 2023-24); the median was 1 (4 in 2023-24).',
    ],
    [
      'the same of corporate complaints',
      [...times(2, now({ procedure: 'corporate' })), before({ procedure: 'corporate' })],
      '2 corporate complaints were received at stage 1, an increase of 1 (100%) from 1 in 2023-24.',
    ],
    ['that there was no comment, when there are types of record', [now()], 'No comment was received.'],
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

describe('Of the sentences of any log', () => {
  const data = dataOf(someCases(700), { lists: { team: [{ value: 'Leaving care', group: 'North' }] } });
  const { tables } = buildTables(data, 'all');
  const all = narrative(tables, data);

  test('there are many, each once', () => {
    expect(all.length).toBeGreaterThan(30);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('no plain words hold a digit: every number is drawn from a cell, or is part of a name', () => {
    expect(all.flatMap(plainWords).filter((words) => /\d/.test(words))).toEqual([]);
  });

  test('every name whose digits are no figure is a year, a stage, a limit or a label', () => {
    const labels = tables.flatMap(({ rows }) => rows.map((row) => row.labels.map(String)));
    const known = new Set(labels.flatMap(([outer = '', own = outer]) => [own, outer, `${own} (${outer})`]));
    const isTerm =
      /^(in )?\d{4}-\d{2}$|^stage [123]$|^(within|panel in|report in|response in|all three in) \d+ working days( in all)?$/;
    const isKnown = (name: string) =>
      isTerm.test(name) || name.split(/, | and | or /).every((one) => known.has(one));
    expect(all.flatMap(names).filter((name) => !isKnown(name))).toEqual([]);
  });

  test('every figure is what its cells of the tables hold', () => {
    const figures = all.flatMap(({ parts }) => parts.filter(isFigure));
    expect(figures.length).toBeGreaterThan(60);
    for (const { text, shownAs, cells } of figures) {
      const values = cells.map(({ table: id, row, column }) => {
        const table = tables.find((one) => one.id === id);
        const rows = [...(table?.rows ?? []), ...(table?.total ? [table.total] : [])];
        const index = table?.columns.findIndex(({ label }) => label === column) ?? -1;
        return rows.find(({ labels }) => labels.join() === row.join())?.values[index];
      });
      expect([cells, text]).toEqual([cells, shown(shownAs, values as number[])]);
    }
  });

  test('a rise is called an increase and a fall a decrease, from the two figures', () => {
    expect([shown('direction', [3, 2]), shown('direction', [2, 3]), shown('direction', [2, 2])]).toEqual([
      'an increase',
      'a decrease',
      'the same',
    ]);
  });
});

describe('A change is called significant', () => {
  const cases = logOf(...times(3, now()), ...times(4, before()));

  test('never, unless the officer says from how much', () => {
    expect(sentences(cases).join(' ')).not.toMatch(/significant/);
  });

  test('from the share of last year’s figure that the summary then states', () => {
    const told = sentences(cases, { significant: 25 });
    expect(told).toContain(
      '3 statutory complaints were received in 2024-25, a significant decrease from 4 in 2023-24.',
    );
    expect(told.at(-1)).toBe("A change is called significant when it is 25% of last year's figure or more.");
    expect(sentences(cases, { significant: 26 }).join(' ')).not.toMatch(/significant/);
  });

  test('never from 0, nor when nothing changed', () => {
    const fromNothing = logOf(now(), before({ recordType: 'Compliment' }));
    expect(sentences(fromNothing, { significant: 10 })).toContain(
      '1 statutory complaint was received in 2024-25, an increase from 0 in 2023-24.',
    );
    expect(sentences(logOf(now(), before()), { significant: 0 }).join(' ')).not.toMatch(/significant/);
  });
});

function plainWords({ parts }: ToldSentence): readonly string[] {
  return parts.filter((part): part is string => typeof part === 'string');
}

function names({ parts }: ToldSentence): readonly string[] {
  return parts.flatMap((part) => (typeof part === 'object' && 'name' in part ? [part.name] : []));
}

describe('A year that is not over', () => {
  const soFar = sentences(logOf(...times(3, now()), ...times(4, before())), {
    today: day('Sun 30 Jun 2024'),
  });

  test('is said to be so, and is not set beside the whole of last year', () => {
    expect(soFar[0]).toBe(
      "2024-25 is not over: these are its figures as at 30 June 2024, so they are not set beside last year's.",
    );
    expect(soFar).toContain('3 statutory complaints were received in 2024-25.');
    expect(soFar).toContain('3 complaints were received at stage 1.');
    expect(soFar.join(' ')).not.toMatch(/2023-24/);
  });
});
