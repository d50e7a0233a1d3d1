import type { Told } from '../../../complaint';
import { day } from '../../../day';
import { headings, logOf, printed, tableOf, times } from '../aCase';

const june = day('Mon 3 Jun 2024');
const july = day('Mon 1 Jul 2024');
const decided = (told: Told = {}): Told => ({
  received: june,
  stage1: { responded: day('Mon 17 Jun 2024'), outcome: 'Upheld' },
  ...told,
});

describe('Outcomes by stage', () => {
  const cases = logOf(
    ...times(2, decided()),
    decided({ stage1: { responded: july, outcome: { notUnderstood: 'Sort of' } } }),
    decided({ stage2: { requested: july, responded: day('Thu 1 Aug 2024'), outcome: 'Partially upheld' } }),
    { received: june, stage2: { requested: july } },
  );

  test('have every outcome, zero or not, Total and the percentage upheld', () => {
    const table = tableOf('outcomes', cases);
    expect(headings(table)).toBe(
      'Upheld | Partially upheld | Not upheld | Inconclusive | Withdrawn | Escalated with no stage 1 response | ' +
        'Resolved | Not understood | Total | Upheld %',
    );
    expect(printed(table)).toEqual([
      'Stage 1 | 3 | 0 | 0 | 0 | 0 | 1 | 0 | 1 | 5 | 60',
      'Stage 2 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 100',
      'Stage 3 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | -',
    ]);
    expect(table.total).toBeNull();
  });

  test('have no corporate stage 3', () => {
    expect(tableOf('corporate-outcomes', logOf(decided({ procedure: 'corporate' }))).rows).toHaveLength(2);
  });

  test('cannot be told at a stage without its column; then no PivotTable counts what the table does not', () => {
    const table = tableOf('outcomes', cases, { without: ['stage2Outcome'] });
    expect(printed(table)[1]).toBe('Stage 2 | - | - | - | - | - | - | - | - | - | -');
    expect(table.pivot).toBeNull();
    expect(tableOf('outcomes', cases, { without: ['stage3Outcome'] }).pivot).not.toBeNull();
  });
});

describe('Resolutions', () => {
  test('are of complaints decided at stage 1 in the year, several a complaint', () => {
    const table = tableOf(
      'resolutions',
      logOf(
        decided({ resolutions: ['Apology', 'Explanation'] }),
        decided({ resolutions: ['Explanation'] }),
        decided(),
        { received: june, resolutions: ['Apology'] },
        {
          received: day('Mon 5 Jun 2023'),
          stage1: { responded: day('Mon 12 Jun 2023') },
          resolutions: ['Apology'],
        },
      ),
    );
    expect(printed(table)).toEqual([
      'Explanation | 2 | 66.7 | 0 | 2 | -',
      'Apology | 1 | 33.3 | 1 | 0 | 0',
      'Not recorded | 1 | 33.3 | 0 | 1 | -',
      'All mentions | 4 | - | 1 | 3 | 300',
    ]);
    expect(table.cohort).toBe('Statutory complaints decided at stage 1 in the year');
    expect(table.base).toBe('Complaints decided at stage 1: 3');
  });
});

describe('Procedures by stage', () => {
  const cases = logOf(
    { received: june, stage2: { requested: july }, stage3: { requested: day('Thu 2 Jan 2025') } },
    { received: june, procedure: 'corporate', stage3: { requested: july } },
    { received: day('Mon 5 Jun 2023'), procedure: 'corporate', stage2: { requested: june } },
    {
      received: june,
      stage2: { requested: june },
      ombudsman: { referred: july, decided: null, decision: null },
    },
  );

  test('count each complaint at each stage it reached in the year, with a total each way', () => {
    const table = tableOf('procedure-by-stage', cases);
    expect(headings(table)).toBe('Stage 1 | Stage 2 | Stage 3 | Ombudsman | Total');
    expect(printed(table)).toEqual([
      'Statutory complaints | 1 | 2 | 1 | 1 | 5',
      'Corporate complaints | 1 | 1 | 0 | 0 | 2',
      'Total | 2 | 3 | 1 | 1 | 7',
    ]);
  });

  test('show those whose procedure is not understood in a row of their own', () => {
    const unclear = logOf({ received: june, procedure: { notUnderstood: 'Other' } });
    expect(printed(tableOf('procedure-by-stage', unclear))).toContain('Not understood | 1 | 0 | 0 | 0 | 1');
  });

  test('cannot tell what is corporate without a column, nor a stage without its date', () => {
    const statutory = logOf({ received: june });
    const table = tableOf('procedure-by-stage', statutory, { without: ['procedure', 'ombudsmanReferred'] });
    expect(printed(table)).toEqual([
      'Statutory complaints | 1 | 0 | 0 | - | 1',
      'Corporate complaints | - | - | - | - | -',
      'Total | 1 | 0 | 0 | - | 1',
    ]);
    expect(table.notes.at(-1)).toBe('Total: of the stages that the log has a column for.');
  });
});
