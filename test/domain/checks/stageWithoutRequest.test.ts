import { stageWithoutRequest } from '../../../src/domain/checks/stageWithoutRequest';
import { cellsToldBy, toldBy } from './toldBy';

const log = (asked: string, responded: string, outcome: string) => `
  Ref | Received | Stage 2 requested | S2 response | S2 outcome
  C1 | Fri 14 Mar 2025 | ${asked} | ${responded} | ${outcome}
`;

describe('A stage without the day it was asked for', () => {
  test('is told at the blank request', () => {
    expect(toldBy(stageWithoutRequest, log('', 'Mon 9 Jun 2025', 'Upheld'))).toEqual([
      [
        'C2',
        "Enter the date stage 2 was asked for in Stage 2 requested. Without it stage 2 is in no year's figures of requests, and its time limit cannot be judged.",
      ],
    ]);
  });

  test.each([
    ['only a response', '', 'Mon 9 Jun 2025', '', ['C2']],
    ['only an outcome', '', '', 'Upheld', ['C2']],
    ['asked for', 'Mon 7 Apr 2025', 'Mon 9 Jun 2025', 'Upheld', []],
    ['a request that cannot be read', '31/02/2025', 'Mon 9 Jun 2025', 'Upheld', []],
    ['blank', '', '', '', []],
  ])('%s', (_name, asked, responded, outcome, told) => {
    expect(cellsToldBy(stageWithoutRequest, log(asked, responded, outcome))).toEqual(told);
  });
});
