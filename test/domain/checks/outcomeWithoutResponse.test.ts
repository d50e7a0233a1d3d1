import { outcomeWithoutResponse } from '../../../src/domain/checks/outcomeWithoutResponse';
import { cellsToldBy, toldBy } from './toldBy';

const log = (responded: string, outcome: string) => `
  Ref | Received | S1 response | S1 outcome
  C1 | Fri 14 Mar 2025 | ${responded} | ${outcome}
`;

describe('An outcome without a response date', () => {
  test('is told at the blank date', () => {
    expect(toldBy(outcomeWithoutResponse, log('', 'Part upheld'))).toEqual([
      [
        'C2',
        'Enter the response date of stage 1 in S1 response: its outcome is "Part upheld", and without the date it is counted as still open.',
      ],
    ]);
  });

  test.each([
    ['no date yet', 'TBC', 'Upheld', ['C2']],
    ['an outcome we do not know', '', 'Amber', ['C2']],
    ['a date that cannot be read', '31/02/2025', 'Upheld', []],
    ['answered', 'Mon 24 Mar 2025', 'Upheld', []],
    ['withdrawn', '', 'Withdrawn', []],
    ['escalated unanswered', '', 'Escalated with no stage 1 response', []],
    ['not decided yet', '', 'Ongoing', []],
    ['blank', '', '', []],
    ['resolved, in a log that does not give the route', '', 'Resolved', []],
  ])('%s', (_name, responded, outcome, told) => {
    expect(cellsToldBy(outcomeWithoutResponse, log(responded, outcome))).toEqual(told);
  });

  test('is told of stages 2 and 3', () => {
    const stages = `
      Ref | Received | Stage 2 requested | S2 response | S2 outcome | Stage 3 requested | S3 response | S3 outcome
      C1 | Fri 14 Mar 2025 | Mon 7 Apr 2025 | | Upheld | Mon 9 Jun 2025 | | Not upheld
    `;
    expect(cellsToldBy(outcomeWithoutResponse, stages)).toEqual(['D2', 'G2']);
  });

  test('resolved early needs no date; resolved formally does', () => {
    const routes = `
      Ref | Received | Route | S1 response | S1 outcome
      C1 | Fri 14 Mar 2025 | Early resolution | | Resolved
      C2 | Fri 14 Mar 2025 | Informal | | Resolved
      C3 | Fri 14 Mar 2025 | Formal | | Resolved
      C4 | Fri 14 Mar 2025 | | | Resolved
    `;
    expect(cellsToldBy(outcomeWithoutResponse, routes)).toEqual(['D4', 'D5']);
  });

  test('is not told where the log has no column for the date', () => {
    const noDates = `
      Ref | Received | S1 outcome
      C1 | Fri 14 Mar 2025 | Upheld
    `;
    expect(cellsToldBy(outcomeWithoutResponse, noDates)).toEqual([]);
  });

  test("is told on the stage's own row", () => {
    const rows = `
      Ref | Stage | Date received | Date responded | Outcome
      C1 | Stage 1 | Mon 3 Mar 2025 | Mon 10 Mar 2025 | Upheld
      C1 | Stage 2 | Mon 7 Apr 2025 | | Not upheld
    `;
    expect(cellsToldBy(outcomeWithoutResponse, rows)).toEqual(['D3']);
  });
});
