import type { Outcome } from '../../../src/domain/log/case';
import type { Told } from '../../complaint';
import { day } from '../../day';
import { headings, logOf, printed, rowsBehind, tableOf, times } from './aCase';

const received = day('Mon 3 Jun 2024');
const responded = day('Mon 17 Jun 2024');
const answered = (outcome: Outcome | null, told: Told = {}): Told => ({
  received,
  area: 'North',
  team: 'Team A',
  stage1: { responded, outcome },
  ...told,
});

describe('The outcomes of a stage, by team', () => {
  test('have every outcome across, zero or not, then Total; Escalated only at stage 1', () => {
    expect(headings(tableOf('stage1-outcomes', logOf({ received })))).toBe(
      'Upheld | Partially upheld | Not upheld | Inconclusive | Withdrawn | ' +
        'Escalated with no stage 1 response | Resolved | Total',
    );
    expect(headings(tableOf('stage2-outcomes', logOf({ received })))).toBe(
      'Upheld | Partially upheld | Not upheld | Inconclusive | Withdrawn | Resolved | Total',
    );
  });

  test('have subtotals and a grand total; the largest first', () => {
    const cases = logOf(
      answered('Upheld', { team: 'Team B' }),
      ...times(2, answered('Not upheld')),
      answered('Partially upheld', { area: 'South', team: 'Team C' }),
    );
    const table = tableOf('stage1-outcomes', cases);
    expect(printed(table)).toEqual([
      'North > Team A | 0 | 0 | 2 | 0 | 0 | 0 | 0 | 2',
      'North > Team B | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 1',
      'North > * | 1 | 0 | 2 | 0 | 0 | 0 | 0 | 3',
      'South > Team C | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 1',
      'South > * | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 1',
      'Total | 1 | 1 | 2 | 0 | 0 | 0 | 0 | 4',
    ]);
    expect(rowsBehind(table, 'North > Team A', 2)).toEqual([3, 4]);
    expect(rowsBehind(table, 'Total', 7)).toEqual([2, 3, 4, 5]);
  });

  test('of an answer without an outcome are Not recorded; of a word not understood, Not understood: shown when not 0', () => {
    const cases = logOf(
      answered(null),
      answered(null, { stage1: { responded, outcome: { notUnderstood: 'Sort of' } } }),
      answered('Upheld'),
    );
    const table = tableOf('stage1-outcomes', cases);
    expect(headings(table)).toMatch(/Resolved \| Not understood \| Not recorded \| Total$/);
    expect(printed(table).at(-1)).toBe('Total | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 1 | 3');
  });

  test('a stage 2 cannot be escalated with no stage 1 response: such a word is not understood there', () => {
    const cases = logOf({
      team: 'Team A',
      stage2: {
        requested: received,
        responded: day('Mon 8 Jul 2024'),
        outcome: 'Escalated with no stage 1 response',
      },
    });
    expect(headings(tableOf('stage2-outcomes', cases))).toMatch(/Resolved \| Not understood \| Total$/);
  });

  test('count an outcome only when the stage is decided', () => {
    const undecided = answered('Upheld', { stage1: { outcome: 'Upheld' } });
    expect(printed(tableOf('stage1-outcomes', logOf(undecided)))).toEqual([
      'Total | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
    ]);
  });

  test.each<[string, Told, string]>([
    [
      'withdrawn in the year counts, without a response',
      { withdrawn: responded },
      'Total | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 1',
    ],
    [
      'escalated with no stage 1 response is decided on the day stage 2 was asked for',
      { stage2: { requested: responded } },
      'Total | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 1',
    ],
    [
      'answered after the year is not decided in it',
      { stage1: { responded: day('Tue 1 Apr 2025'), outcome: 'Upheld' } },
      'Total | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
    ],
    [
      'received the year before and answered in the year is decided in it',
      { received: day('Mon 25 Mar 2024'), stage1: { responded: day('Mon 8 Apr 2024'), outcome: 'Upheld' } },
      'Total | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 1',
    ],
  ])('%s', (_, told, total) => {
    const cases = logOf({ received, team: 'Team A', ...told });
    expect(printed(tableOf('stage1-outcomes', cases)).at(-1)).toBe(total);
  });

  test('count nothing dated after today', () => {
    const table = tableOf('stage1-outcomes', logOf(answered('Upheld')), { today: day('Fri 14 Jun 2024') });
    expect(table.total?.values.at(-1)).toBe(0);
  });

  test('state their cohort', () => {
    const table = tableOf('stage2-outcomes', logOf({ received }));
    expect(table.cohort).toBe('Statutory complaints decided at stage 2 in the year');
    expect(table.base).toBe('Complaints decided at stage 2: 0');
  });

  test("stand under a stage's own team where the log gives it one", () => {
    const cases = logOf({
      received,
      area: 'North',
      team: 'Team A',
      stage1: { responded, outcome: 'Upheld' },
      stage2: { requested: day('Mon 1 Jul 2024'), area: 'South', team: 'Fostering' },
    });
    expect(printed(tableOf('stage1-by-team', cases))[0]).toMatch(/^North > Team A/);
    expect(printed(tableOf('stage1-outcomes', cases))[0]).toMatch(/^North > Team A/);
    const stage2 = logOf({ ...cases[0], stage2: { ...cases[0]?.stage2, responded: day('Thu 1 Aug 2024') } });
    expect(printed(tableOf('stage2-outcomes', stage2))[0]).toMatch(/^South > Fostering/);
  });
});
