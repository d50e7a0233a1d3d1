import { closedButUnanswered } from '../../../src/domain/checks/closedButUnanswered';
import { cellsToldBy, toldBy } from './toldBy';

const log = (status: string, responded = '', outcome = '', withdrawn = '', route = '') => `
  Ref | Received | Status | Route | Withdrawn | S1 response | S1 outcome
  C1 | Mon 3 Mar 2025 | ${status} | ${route} | ${withdrawn} | ${responded} | ${outcome}
`;

describe('Closed but unanswered', () => {
  test('is told at the blank response date', () => {
    expect(toldBy(closedButUnanswered, log('Closed'))).toEqual([
      [
        'F2',
        'Enter the response date of stage 1 in S1 response, or the date withdrawn: Status says "Closed", and without either it is counted as still open.',
      ],
    ]);
  });

  test.each([
    ['completed', 'Completed', '', '', '', '', ['F2']],
    ['closed, and why', 'CLOSED - no consent', '', '', '', '', ['F2']],
    ['open', 'Open', '', '', '', '', []],
    ['a status that could be either', 'With manager', '', '', '', '', []],
    ['no status', '', '', '', '', '', []],
    ['answered', 'Closed', 'Mon 17 Mar 2025', '', '', '', []],
    ['with an outcome, told by its own check', 'Closed', '', 'Upheld', '', '', []],
    ['withdrawn', 'Closed', '', '', 'Mon 10 Mar 2025', '', []],
    ['a response that cannot be read', 'Closed', '31/02/2025', '', '', '', []],
    ['resolved early', 'Closed', '', '', '', 'Early resolution', []],
  ])('%s', (_name, status, responded, outcome, withdrawn, route, told) => {
    expect(cellsToldBy(closedButUnanswered, log(status, responded, outcome, withdrawn, route))).toEqual(told);
  });

  test('is told of the last stage reached', () => {
    const stages = `
      Ref | Received | Status | S1 response | Stage 2 requested | S2 response
      C1 | Mon 3 Mar 2025 | Closed | Mon 17 Mar 2025 | Mon 7 Apr 2025 |
      C2 | Mon 3 Mar 2025 | Closed | | Mon 7 Apr 2025 | Mon 12 May 2025
    `;
    expect(cellsToldBy(closedButUnanswered, stages)).toEqual(['F2']);
  });
});
