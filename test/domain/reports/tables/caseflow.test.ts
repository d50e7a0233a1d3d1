import { sumChecks } from '../../../../src/domain/reports/sumChecks';
import type { Case } from '../../../../src/domain/log/case';
import type { Told } from '../../../complaint';
import { day } from '../../../day';
import { headings, logOf, printed, rowsBehind, tableOf } from '../aCase';

const stage1 = (cases: readonly Case[]) => printed(tableOf('caseflow', cases))[0];
const answered = (received: string, responded: string | null): Told => ({
  received: day(received),
  stage1: {
    responded: responded === null ? null : day(responded),
    outcome: responded === null ? null : 'Upheld',
  },
});

describe('The flow of cases', () => {
  const cases = logOf(
    answered('Mon 4 Mar 2024', 'Mon 1 Apr 2024'),
    answered('Mon 4 Mar 2024', 'Fri 29 Mar 2024'),
    answered('Mon 4 Mar 2024', null),
    answered('Mon 3 Jun 2024', 'Mon 17 Jun 2024'),
    answered('Mon 3 Mar 2025', 'Tue 1 Apr 2025'),
    { ...answered('Mon 3 Jun 2024', null), withdrawn: day('Mon 10 Jun 2024') },
    { ...answered('Mon 3 Jun 2024', null), stage2: { requested: day('Mon 1 Jul 2024') } },
  );

  test('is what was open, came, was decided, was withdrawn, and was open at the end', () => {
    const table = tableOf('caseflow', cases);
    expect(headings(table)).toBe('Open at start | Received | Decided | Withdrawn | Open at end');
    expect(printed(table)).toEqual([
      'Stage 1 | 2 | 4 | 3 | 1 | 2',
      'Stage 2 | 0 | 1 | 0 | 0 | 1',
      'Stage 3 | 0 | 0 | 0 | 0 | 0',
    ]);
    expect(rowsBehind(table, 'Stage 1', 0)).toEqual([2, 4]);
    expect(rowsBehind(table, 'Stage 1', 4)).toEqual([4, 6]);
    expect(table.total).toBeNull();
  });

  test('is checked: open and received, less decided and withdrawn, are open at the end', () => {
    const table = tableOf('caseflow', cases);
    expect(sumChecks(table)).toEqual([
      { id: 'balance:caseflow', ok: true, detail: '3 balances added again: all agree.' },
    ]);
    const rows = table.rows.map((row, index) => (index === 0 ? { ...row, values: [9, 4, 3, 1, 2] } : row));
    expect(sumChecks({ ...table, rows })).toEqual([
      {
        id: 'balance:caseflow',
        ok: false,
        detail: 'Stage 1, Open at end is 2, but its parts add to 9 (1 of 3 wrong).',
      },
    ]);
  });

  test('has no corporate stage 3, and leaves out those straight to stage 2 at stage 1', () => {
    const straight = logOf({
      received: day('Mon 3 Jun 2024'),
      procedure: 'corporate',
      stage2: { requested: day('Mon 3 Jun 2024') },
    });
    expect(printed(tableOf('corporate-caseflow', straight))).toEqual([
      'Stage 1 | 0 | 0 | 0 | 0 | 0',
      'Stage 2 | 0 | 1 | 0 | 0 | 1',
    ]);
  });

  test('counts dates out of order where they stand, says so, and still checks', () => {
    const table = tableOf(
      'caseflow',
      logOf(answered('Mon 3 Jun 2024', 'Mon 17 Jul 2023'), answered('Mon 3 Jun 2024', null)),
    );
    expect(printed(table)[0]).toBe('Stage 1 | 0 | 2 | 0 | 0 | 1');
    expect(table.notes).toContain(
      'Stage 1: 1 decided, by the dates in the log, before it began or with no day on which it began; each is counted by the date it has, so the row does not balance.',
    );
    expect(sumChecks(table).every(({ ok }) => ok)).toBe(true);
  });

  test('of a year that is not over is as at today', () => {
    const table = tableOf('caseflow', cases, { today: day('Fri 14 Jun 2024') });
    expect(printed(table)[0]).toBe('Stage 1 | 2 | 3 | 1 | 1 | 3');
    expect(table.notes).toContain('Open at end: as at 14 June 2024.');
  });

  test('cannot tell of a stage what the log has no column for', () => {
    const without = ['stage2Responded', 'stage3Requested'] as const;
    expect(printed(tableOf('caseflow', cases, { without }))).toEqual([
      'Stage 1 | 2 | 4 | 3 | 1 | 2',
      'Stage 2 | - | 1 | - | - | -',
      'Stage 3 | - | - | - | - | -',
    ]);
  });

  test('of an empty log is 0', () => expect(stage1([])).toBe('Stage 1 | 0 | 0 | 0 | 0 | 0'));
});
