import { responseWithoutOutcome } from '../../../src/domain/checks/responseWithoutOutcome';
import { cellsToldBy, toldBy } from './toldBy';

const log = (responded: string, outcome: string, withdrawn = '') => `
  Ref | Received | Withdrawn | S1 response | S1 outcome
  C1 | Fri 14 Mar 2025 | ${withdrawn} | ${responded} | ${outcome}
`;

describe('A response without an outcome', () => {
  test('is told at the blank outcome', () => {
    expect(toldBy(responseWithoutOutcome, log('Mon 24 Mar 2025', ''))).toEqual([
      [
        'E2',
        'Enter the outcome of stage 1 in S1 outcome: it was answered on 24/03/2025, and its outcome is counted as Not recorded.',
      ],
    ]);
  });

  test.each([
    ['an outcome not decided yet', 'Mon 24 Mar 2025', 'TBC', '', ['E2']],
    ['an outcome', 'Mon 24 Mar 2025', 'Upheld', '', []],
    ['an outcome we do not know', 'Mon 24 Mar 2025', 'Amber', '', []],
    ['an error in the cell, which has its own finding', 'Mon 24 Mar 2025', '#REF!', '', []],
    ['withdrawn', 'Mon 24 Mar 2025', '', 'Mon 24 Mar 2025', []],
    ['not answered', '', '', '', []],
  ])('%s', (_name, responded, outcome, withdrawn, told) => {
    expect(cellsToldBy(responseWithoutOutcome, log(responded, outcome, withdrawn))).toEqual(told);
  });

  test('is not told where the log has no column for outcomes', () => {
    const noOutcomes = `
      Ref | Received | S1 response
      C1 | Fri 14 Mar 2025 | Mon 24 Mar 2025
    `;
    expect(cellsToldBy(responseWithoutOutcome, noOutcomes)).toEqual([]);
  });

  test("is told on the stage's own row", () => {
    const rows = `
      Ref | Stage | Date received | Date responded | Outcome
      C1 | Stage 1 | Mon 3 Mar 2025 | Mon 10 Mar 2025 | Upheld
      C1 | Stage 2 | Mon 7 Apr 2025 | Mon 9 Jun 2025 |
    `;
    expect(cellsToldBy(responseWithoutOutcome, rows)).toEqual(['E3']);
  });
});
