import { stage2BeforeStage1 } from '../../../src/domain/checks/stage2BeforeStage1';
import { cellsToldBy, toldBy } from './toldBy';

const log = (requested: string, responded: string, outcome: string) => `
  Ref | Received | S1 response | S1 outcome | Stage 2 requested
  C1 | Mon 3 Mar 2025 | ${responded} | ${outcome} | ${requested}
`;

describe('Stage 2 before stage 1', () => {
  test('is told at the request, with both dates', () => {
    expect(toldBy(stage2BeforeStage1, log('Mon 10 Mar 2025', 'Fri 14 Mar 2025', 'Upheld'))).toEqual([
      [
        'E2',
        'Stage 2 requested (10/03/2025) must be the same as or after S1 response (14/03/2025). Correct whichever is wrong.',
      ],
    ]);
  });

  test.each([
    ['asked for the day before the response', 'Thu 13 Mar 2025', 'Fri 14 Mar 2025', 'Upheld', ['E2']],
    ['asked for on the day of the response', 'Fri 14 Mar 2025', 'Fri 14 Mar 2025', 'Upheld', []],
    ['asked for before the complaint came', 'Fri 28 Feb 2025', 'Fri 14 Mar 2025', 'Upheld', ['E2']],
    ['escalated unanswered', 'Mon 10 Mar 2025', 'Fri 14 Mar 2025', 'Escalated with no stage 1 response', []],
    ['straight to stage 2', 'Fri 28 Feb 2025', '', '', []],
    ['never asked for', '', 'Fri 14 Mar 2025', 'Upheld', []],
  ])('%s', (_name, requested, responded, outcome, told) => {
    expect(cellsToldBy(stage2BeforeStage1, log(requested, responded, outcome))).toEqual(told);
  });
});
